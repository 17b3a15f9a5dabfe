import { addDays, type Schedule } from "@bangfu/core";
import { spanOf, type ReadingContext } from "../time/context.js";
import type { Expression } from "../time/expression.js";
import type { Point } from "../time/point.js";
import { resolve, type Resolved } from "../time/resolve.js";
import type { Unit } from "../time/token.js";
import { monthEnd } from "../time/window.js";
import { dueOf, dueOfRange, issueDay, yearlyDue, type Due } from "./due.js";
import { recurring } from "./recurring.js";

type Of<Is extends Expression["is"]> = Extract<Expression, { readonly is: Is }>;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** 2023-2025年12月底 is every year; 2023-2025年 alone may be one stretch. */
const ofYears = ({ years, listed, span, point, sides }: Of<"years">, context: ReadingContext): Due => {
  const [first, last] = years;
  if (span) return { schedule: { from: `${first}-01-01`, by: `${last}-12-31` } };
  if (point !== undefined) {
    const resolved = resolve({ ...point, year: last }, context);
    if (resolved === undefined) return { doubt: "not-a-date" };
    const { monthDay, doubt } = yearlyDue(point, sides, resolved);
    return { schedule: { yearly: [first, last], ...(monthDay === "12-31" ? {} : { due: monthDay }) }, doubt };
  }
  const schedule: Schedule = { yearly: [first, last] };
  return listed ? { schedule } : { schedule, doubt: "span-or-yearly" };
};

const named = (point: Point): number | undefined => point.year ?? point.schoolYear?.first;

/** 20日, 下旬, 月底: the month is said before. */
const isWithinMonth = (to: Point): boolean =>
  to.month === undefined &&
  to.relative === undefined &&
  (to.day !== undefined || to.tenDay !== undefined || to.edgeOf === "month");

/** 20日 in 7月10日—20日 takes the month of what it ends, and a bare 12月 its year. */
const inherited = (to: Point, from: Point): Point => ({
  ...(isWithinMonth(to) && from.month !== undefined ? { month: from.month } : {}),
  ...(isWithinMonth(to) && from.relative !== undefined ? { relative: from.relative } : {}),
  ...(from.schoolYear !== undefined && named(to) === undefined ? { schoolYear: from.schoolYear } : {}),
  ...to,
});

/** The left end of a range whose right end alone has a year: 10月至2024年3月 begins in the year before. */
const beginOf = (from: Point, ended: Resolved, context: ReadingContext): Resolved | undefined => {
  const begun = resolve(from, context, yearOf(ended.last));
  return begun !== undefined && begun.first > ended.last
    ? resolve(from, context, yearOf(ended.last) - 1)
    : begun;
};

/** The right end of a range whose left end alone has a year: 10月至3月 goes over the new year. */
const endOf = (to: Point, begun: Resolved, context: ReadingContext): Resolved | undefined => {
  const year = yearOf(begun.first);
  // 3月中旬至学期末: of the term that the beginning lies in.
  const ended = resolve(to, { ...context, issued: begun.first }, year);
  const over = ended !== undefined && ended.last < begun.first && to.relativeYear === undefined;
  return over ? resolve(to, context, year + 1) : ended;
};

const ofRange = (range: Of<"range">, context: ReadingContext, carried: number | undefined): Due => {
  const { from } = range;
  if (from === "now") {
    const day = issueDay(context);
    const ended = resolve(range.to, context, carried);
    if (ended === undefined) return { doubt: "year-not-said" };
    // 即日起 of a document whose date nobody knows.
    if (day === undefined) return { schedule: { by: ended.last } };
    return dueOfRange(from, { first: day, last: day }, range.to, ended, range.sides);
  }
  const to = inherited(range.to, from);
  // Without any year the end decides: it has to come after the plan begins.
  const isOpen = carried === undefined && context.year === undefined && to.relativeYear === undefined;
  const ahead =
    named(from) === undefined && (named(to) !== undefined || isOpen)
      ? resolve(to, context, carried)
      : undefined;
  const begun = ahead === undefined ? resolve(from, context, carried) : beginOf(from, ahead, context);
  const ended = begun === undefined ? undefined : (ahead ?? endOf(to, begun, context));
  return begun === undefined || ended === undefined
    ? { doubt: "year-not-said" }
    : dueOfRange(from, { ...begun, doubt: begun.doubt ?? ended.doubt }, to, ended, range.sides);
};

const addMonths = (day: string, months: number): string => {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const end = monthEnd(year, month);
  const same = `${end.slice(0, 8)}${day.slice(8)}`;
  return same > end ? end : same;
};

const MONTHS = { year: 12, schoolYear: 12, half: 6, term: 6, quarter: 3, month: 1, week: 0, day: 0 } as const;

/** The day so many units after another. */
export const later = (day: string, count: number, unit: Unit): string => {
  const months = MONTHS[unit] * count;
  return months > 0 ? addMonths(day, months) : addDays(day, count * (unit === "week" ? 7 : 1));
};

/** 印发后30日内, 三年内: calculated from the plan's own day. */
const ofDuration = ({ count, unit, since, manner }: Of<"duration">, context: ReadingContext): Due => {
  const day = issueDay(context);
  // 5日内 counts from a notice or an event, 三年内 from the plan.
  const isShort = unit === "day" || unit === "week";
  if (day === undefined || ((isShort || manner === "lasts") && since === undefined))
    return { doubt: "no-date-said" };
  return { schedule: { by: later(day, count, unit) }, doubt: "calculated-from-issue" };
};

const ofPoint = (
  { point, sides }: Of<"point">,
  context: ReadingContext,
  carried: number | undefined,
): Due => {
  const resolved = resolve(point, context, carried);
  // 春秋两季学期: in each of the two.
  if (point.both !== undefined && sides.length === 0 && resolved !== undefined)
    return recurring({ unit: point.both, point: undefined, sides, inside: false }, context, resolved);
  return resolved === undefined ? { doubt: "year-not-said" } : dueOf(point, sides, resolved);
};

const standing = (context: ReadingContext, is: "standing" | "immediate" | "now"): Due => {
  if (is === "standing") return { schedule: { standing: true } };
  const day = issueDay(context);
  if (is === "now")
    return {
      schedule: { standing: true, ...(day === undefined ? {} : { from: day }) },
      doubt: "no-date-said",
    };
  return day === undefined ? { doubt: "no-date-said" } : { schedule: { by: day }, doubt: "no-date-said" };
};

/** 全年: the year in the heading, else the first that is not nearly over when the plan begins. */
const ofAllYear = (context: ReadingContext, carried: number | undefined): Due => {
  const day = context.start ?? context.issued;
  const begun = day === undefined ? undefined : yearOf(day) + (day.slice(5) >= "10" ? 1 : 0);
  const year = carried ?? context.year ?? begun;
  if (year === undefined) return { doubt: "year-not-said" };
  const hasYear = carried !== undefined || context.year !== undefined;
  return {
    schedule: { from: `${year}-01-01`, by: `${year}-12-31` },
    doubt: hasYear ? undefined : "year-not-said",
  };
};

/**
 * What one phrase asks for by itself.
 * @param carried the year of the phrase before
 */
export const dueOfExpression = (
  expression: Expression,
  context: ReadingContext,
  carried: number | undefined,
): Due => {
  switch (expression.is) {
    case "point":
      return ofPoint(expression, context, carried);
    case "range":
      return ofRange(expression, context, carried);
    case "years":
      return ofYears(expression, context);
    case "each":
      // The model has no schedule of days.
      return expression.unit === "day" ? { doubt: "every-few" } : recurring(expression, context);
    case "duration":
      return ofDuration(expression, context);
    case "everyFew":
      return { doubt: "every-few" };
    case "vague":
    case "unplaced":
      return { doubt: "no-date-said" };
    case "allYear":
      return ofAllYear(context, carried);
    case "planTerm": {
      const span = spanOf(context);
      return span === undefined
        ? { doubt: "no-date-said" }
        : { schedule: { by: span.last }, doubt: "years-not-said" };
    }
    case "standing":
    case "immediate":
    case "now":
      return standing(context, expression.is);
  }
};
