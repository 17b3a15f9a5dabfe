import { addDays } from "@bangfu/core";
import type { ReadingContext, Span } from "./context.js";
import { feastDay } from "./feasts.js";
import { without, type Point } from "./point.js";
import { monthEnd, pad, schoolYearSpan, termSpan, windowOf } from "./window.js";
import type { Doubt } from "../words/doubt.js";

/** Where a point lies in time, and what about it was not said. */
export interface Resolved extends Span {
  readonly doubt?: Doubt | undefined;
}

const yearIn = (day: string): number => Number(day.slice(0, 4));

/** The year that is meant where none is printed beside the phrase, and whether that is only likely. */
const yearFor = (
  point: Point,
  context: ReadingContext,
  carried: number | undefined,
): readonly [number, Doubt | undefined] | undefined => {
  if (point.year !== undefined) return [point.year, undefined];
  if (point.planYear !== undefined)
    return context.start === undefined
      ? undefined
      : [yearIn(context.start) + point.planYear - 1, "calculated-from-issue"];
  const base = context.year ?? (context.issued === undefined ? undefined : yearIn(context.issued));
  if (point.relativeYear !== undefined) {
    const near = point.relativeYear > 0 ? (carried ?? base) : base;
    const known = near ?? (context.start === undefined ? undefined : yearIn(context.start));
    return known === undefined ? undefined : [known + point.relativeYear, undefined];
  }
  if (carried !== undefined) return [carried, undefined];
  if (context.year !== undefined) return [context.year, undefined];
  const start = context.start ?? context.issued;
  if (start === undefined) return undefined;
  // The next one to come after the plan begins.
  const year = yearIn(start);
  const here = spanOfYear(point, year, context);
  return [here !== undefined && here.last < start ? year + 1 : year, "year-not-said"];
};

const tenDays = (year: number, month: number, which: 1 | 2 | 3): Span => {
  const days = { 1: ["01", "10"], 2: ["11", "20"], 3: ["21", monthEnd(year, month).slice(8)] } as const;
  const [first, last] = days[which];
  return { first: `${year}-${pad(month)}-${first}`, last: `${year}-${pad(month)}-${last}` };
};

const dayOf = (year: number, month: number, day: number): Span | undefined => {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return date > monthEnd(year, month) ? undefined : { first: date, last: date };
};

const holidaySpan = (season: "winter" | "summer", year: number, terms: ReadingContext["terms"]): Span =>
  season === "winter"
    ? { first: addDays(termSpan("autumn", year - 1, terms).last, 1), last: monthEnd(year, 2) }
    : {
        // Where nobody says when the spring term ends, the holiday is that of most schools.
        first: terms?.spring === undefined ? `${year}-07-01` : addDays(`${year}-${terms.spring}`, 1),
        last: `${year}-08-31`,
      };

const feastSpan = (feast: NonNullable<Point["feast"]>, year: number): Span | undefined => {
  const day = feastDay(feast, year);
  return day === undefined ? undefined : { first: day, last: day };
};

/** The span of what a point says, in a year. */
const spanOfYear = (point: Point, year: number, { terms }: ReadingContext): Span | undefined => {
  const { month, day, tenDay, quarter, half, holiday, feast, term } = point;
  if (point.both === "term")
    return {
      first: termSpan("spring", year, terms).first,
      last: termSpan("autumn", year, terms).last,
    };
  if (feast !== undefined) return feastSpan(feast, year);
  if (month !== undefined && tenDay !== undefined) return tenDays(year, month, tenDay);
  if (month !== undefined && day !== undefined) return dayOf(year, month, day);
  if (month !== undefined) return { first: `${year}-${pad(month)}-01`, last: monthEnd(year, month) };
  // A day of a month that nobody named.
  if (day !== undefined || tenDay !== undefined) return undefined;
  if (holiday !== undefined) return holidaySpan(holiday, year, terms);
  // 2024年上学期, where a year is that of the calendar, is the spring's; 下学期 the autumn's.
  if (term !== undefined)
    return termSpan(term.term === "autumn" || term.term === "lower" ? "autumn" : "spring", year, terms);
  if (quarter !== undefined)
    return { first: `${year}-${pad(quarter[0] * 3 - 2)}-01`, last: monthEnd(year, quarter[1] * 3) };
  if (half !== undefined)
    return { first: `${year}-${half === 1 ? "01" : "07"}-01`, last: monthEnd(year, half * 6) };
  return { first: `${year}-01-01`, last: `${year}-12-31` };
};

/** 2023-2024学年, its terms and holidays. */
const schoolSpan = (point: Point, first: number, last: number, { terms }: ReadingContext): Span => {
  const { term, holiday } = point;
  if (term?.term === "autumn" || term?.term === "upper") return termSpan("autumn", first, terms);
  if (term !== undefined) return termSpan("spring", last, terms);
  if (holiday !== undefined) return holidaySpan(holiday, last, terms);
  if (point.month !== undefined) return spanOfYear(point, point.month >= 8 ? first : last, { terms })!;
  return { first: schoolYearSpan(first, terms).first, last: schoolYearSpan(last - 1, terms).last };
};

/** 本月15日, 下季度: counted from the day of issue. */
const relativeSpan = (
  { relative, day, tenDay }: Point,
  { unit, shift }: NonNullable<Point["relative"]>,
  context: ReadingContext,
): Resolved | undefined => {
  const around = context.issued ?? context.start;
  if (around === undefined || relative === undefined) return undefined;
  const now = windowOf(unit, around, context.terms);
  const whole = shift > 0 ? windowOf(unit, addDays(now.last, 1), context.terms) : now;
  const [year, month] = [yearIn(whole.first), Number(whole.first.slice(5, 7))];
  const span =
    day !== undefined ? dayOf(year, month, day) : tenDay !== undefined ? tenDays(year, month, tenDay) : whole;
  return span && { ...span, doubt: "calculated-from-issue" };
};

/** The unit around the day of issue: 本学期, 本学年, 月底 alone. */
const aroundIssue = (point: Point, context: ReadingContext): Resolved | undefined => {
  const day = context.issued ?? context.start;
  if (day === undefined) return undefined;
  if (point.term !== undefined) {
    const now = windowOf("term", day, context.terms);
    const isNext = point.term.term === "next" || point.term.term === "lower";
    const span = isNext ? windowOf("term", addDays(now.last, 1), context.terms) : now;
    return { ...span, doubt: "calculated-from-issue" };
  }
  const unit = point.schoolYear !== undefined ? "schoolYear" : point.edgeOf!;
  return { ...windowOf(unit, day, context.terms), doubt: "calculated-from-issue" };
};

const windowSpan = ({ unit, name }: NonNullable<Point["window"]>, { terms }: ReadingContext): Span => {
  const year = Number(name.slice(0, 4));
  if (unit === "term") return termSpan(name.endsWith("spring") ? "spring" : "autumn", year, terms);
  if (unit === "quarter") return windowOf(unit, `${year}-${pad(Number(name[5]) * 3)}-01`, terms);
  if (unit === "half") return windowOf(unit, name[5] === "1" ? `${year}-01-01` : `${year}-07-01`, terms);
  return windowOf(
    "week",
    addDays(windowOf("week", `${year}-01-04`, terms).first, (Number(name.slice(6)) - 1) * 7),
    terms,
  );
};

const needsIssue = (point: Point): boolean => {
  if (point.term?.term === "this" || point.term?.term === "next") return true;
  // 下学期 alone is the next, 上学期 the present one; in a school year they are its two.
  if (
    (point.term?.term === "lower" || point.term?.term === "upper") &&
    Object.keys(point).every((slot) => /^(term|edge)/.test(slot))
  )
    return true;
  if (point.schoolYear !== undefined) return point.schoolYear.first === undefined;
  const slots = Object.keys(point).filter(
    (slot) => slot !== "edge" && slot !== "edgeOf" && slot !== "relativeYear",
  );
  return slots.length === 0 && point.edgeOf !== undefined && point.edgeOf !== "year";
};

/** A term's number without its school year may be either; holidays begin when the school says. */
const doubtOf = (point: Point, { terms }: ReadingContext): Doubt | undefined => {
  if (point.holiday !== undefined && terms === undefined) return "holiday-by-default";
  if (point.term !== undefined && !point.term.clear && point.schoolYear === undefined) return "which-term";
  return point.opening === undefined ? undefined : "opening-by-default";
};

/** In which week a term has its middle the school says. */
const isMidTerm = ({ edge, edgeOf, term }: Point): boolean =>
  edge === "mid" && (edgeOf === "term" || (edgeOf === undefined && term !== undefined));

const isOpeningAlone = (point: Point): boolean =>
  point.opening !== undefined && Object.keys(point).every((slot) => /^(opening|edge)/.test(slot));

/** 开学前: the next time that school opens, at the end of February or of August. */
const nextOpening = (context: ReadingContext, carried: number | undefined): Resolved | undefined => {
  const year = carried ?? context.year;
  const around = context.issued ?? context.start;
  const begins = year === undefined ? undefined : `${year}-01-01`;
  const day = around === undefined || (begins !== undefined && around < begins) ? begins : around;
  if (day === undefined) return undefined;
  const now = yearIn(day);
  const season = day <= monthEnd(now, 2) || day > `${now}-08-31` ? "spring" : "autumn";
  return {
    ...termSpan(season, day > `${now}-08-31` ? now + 1 : now, context.terms),
    doubt: "opening-by-default",
  };
};

/** 学期放假: the holiday that a term ends with. */
const breakUpSpan = (
  point: Point,
  context: ReadingContext,
  carried: number | undefined,
): Resolved | undefined => {
  const resolved = resolve(without(point, "breakUp"), context, carried);
  if (resolved === undefined) return undefined;
  const month = Number(resolved.last.slice(5, 7));
  const season = month <= 3 || month >= 9 ? "winter" : "summer";
  const year = yearIn(addDays(resolved.last, 1));
  return { ...holidaySpan(season, year, context.terms), doubt: "holiday-by-default" };
};

/** @param carried the year of the phrase before, in the same cell */
export const resolve = (point: Point, context: ReadingContext, carried?: number): Resolved | undefined => {
  if (point.window !== undefined) return windowSpan(point.window, context);
  if (point.fiveYear !== undefined) {
    const span = { first: `${point.fiveYear - 4}-01-01`, last: `${point.fiveYear}-12-31` };
    return span;
  }
  if (point.unplaced !== undefined || isMidTerm(point)) return undefined;
  if (point.relative !== undefined) return relativeSpan(point, point.relative, context);
  if (point.breakUp !== undefined) return breakUpSpan(point, context, carried);
  if (isOpeningAlone(point)) return nextOpening(context, carried);
  if (needsIssue(point)) return aroundIssue(point, context);
  const doubt = doubtOf(point, context);
  if (point.schoolYear?.first !== undefined) {
    const { first, last } = point.schoolYear;
    return {
      ...schoolSpan(point, first, last!, context),
      doubt: point.opening === undefined ? undefined : doubt,
    };
  }
  const year = yearFor(point, context, carried);
  if (year === undefined) return undefined;
  const span = spanOfYear(point, year[0], context);
  return span === undefined ? undefined : { ...span, doubt: year[1] ?? doubt };
};
