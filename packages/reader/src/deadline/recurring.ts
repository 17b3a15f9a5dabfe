import type { Schedule } from "@bangfu/core";
import { proposedSpan, spanOf, type ReadingContext, type Span } from "../time/context.js";
import type { Side } from "../time/expression.js";
import type { Point } from "../time/point.js";
import { resolve } from "../time/resolve.js";
import { repeating } from "../time/window.js";
import type { Unit } from "../time/token.js";
import { yearlyDue, type Due } from "./due.js";

export interface Recurrence {
  readonly unit: Unit;
  readonly point: Point | undefined;
  readonly sides: readonly Side[];
  readonly inside: boolean;
}

const isYear = (point: Point | undefined): boolean =>
  point === undefined ||
  (point.edge === "end" && Object.keys(point).every((slot) => slot === "edge" || slot === "edgeOf"));

/** 每年6月底前: the years of the span, due on that day of each; the first is the first that is still to come. */
const yearly = (point: Point, sides: readonly Side[], span: Span, context: ReadingContext): Due => {
  const [first, last] = [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))];
  const isLunar = point.feast !== undefined && "lunar" in point.feast;
  // A year that is no leap year, for the month and day alone.
  const resolved = resolve({ ...point, year: isLunar ? first : 2023 }, { ...context, year: undefined });
  if (resolved === undefined) return { doubt: "not-a-date" };
  const { monthDay, doubt } = yearlyDue(point, sides, resolved);
  // 每年春节前 is another day each year, which the model cannot name; in one year it is that year's.
  if (isLunar && first !== last) return { schedule: { yearly: [first, last] }, doubt: "due-within-period" };
  const begins = `${first}-${monthDay}` < span.first ? first + 1 : first;
  const ends = `${last}-${monthDay}` > span.last ? last - 1 : last;
  if (begins > ends) return { doubt: "years-not-said" };
  const due = monthDay === "12-31" ? {} : { due: monthDay };
  // 每年1月10日前 of a plan that begins in May: whether the year it begins in counts is not said.
  const isSkipped = begins > first && span.first.slice(5) > "01-31";
  return {
    schedule: { yearly: [begins, ends], ...due },
    doubt: doubt === undefined || doubt === "which-term" ? (isSkipped ? "years-not-said" : undefined) : doubt,
  };
};

/** A 每季度末 is the period's last day, as it is anyway; a 每月10日 is a day that the model cannot name. */
const isEnd = (point: Point | undefined): boolean =>
  point === undefined || (point.edge === "end" && point.month === undefined) || point.both !== undefined;

/** @param span what the words around it say of the years; absent: what the context does */
export const recurring = (recurrence: Recurrence, context: ReadingContext, span?: Span): Due => {
  const known = span ?? spanOf(context);
  if (known !== undefined || recurrence.unit === "day") return within(recurrence, context, known);
  const { schedule } = within(recurrence, context, proposedSpan(context));
  return { schedule, doubt: "years-not-said" };
};

const within = (
  { unit, point, sides, inside }: Recurrence,
  context: ReadingContext,
  known: Span | undefined,
): Due => {
  if (unit === "day") return { schedule: { standing: true }, doubt: "every-few" };
  if (known === undefined) return { doubt: "years-not-said" };
  if (unit === "year" && !isYear(point)) {
    const due = yearly(point!, sides, known, context);
    return inside ? { ...due, doubt: due.doubt ?? "due-within-period" } : due;
  }
  if (unit === "schoolYear" && point !== undefined && !isEnd(point))
    return yearly(point, sides, known, context);
  const schedule: Schedule | undefined = repeating(unit, known, context.terms);
  if (schedule === undefined) return { doubt: "years-not-said" };
  return { schedule, doubt: !inside && (unit === "year" || isEnd(point)) ? undefined : "due-within-period" };
};
