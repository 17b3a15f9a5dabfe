import { addDays, daysBetween, type Schedule } from "@bangfu/core";
import type { ReadingContext, Span } from "../time/context.js";
import type { Side } from "../time/expression.js";
import type { Point } from "../time/point.js";
import type { Resolved } from "../time/resolve.js";
import { monthEnd, pad } from "../time/window.js";
import type { Doubt } from "../words/doubt.js";

/** A schedule that was read, and why it is not certain. */
export interface Due {
  readonly schedule?: Schedule | undefined;
  readonly doubt?: Doubt | undefined;
}

type Dated = Span & { readonly doubt?: Doubt | undefined };

const isDay = ({ day, window }: Point): boolean => day !== undefined && window === undefined;

/** Whether a span is so coarse that its first day says something too: a quarter, a term, a year; not a month. */
const isStretch = (point: Point, { first, last }: Span): boolean =>
  point.edge === undefined &&
  point.fiveYear === undefined &&
  (point.holiday !== undefined || point.window !== undefined || daysBetween(first, last) > 31);

const WITHIN: ReadonlySet<string> = new Set(["year", "relativeYear", "schoolYear", "relative"]);

/** 年内 is by the year's end, whenever it began. */
const isWithinYear = (point: Point, sides: readonly Side[]): boolean =>
  sides.includes("within") && Object.keys(point).every((slot) => WITHIN.has(slot));

const startEdge = (point: Point, { first }: Span): string => {
  if (point.month !== undefined) return `${first.slice(0, 8)}10`;
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  // A term is a month old at its beginning: it opens in the last days of February and of August.
  if (point.term !== undefined || point.edgeOf === "term" || point.edgeOf === "schoolYear")
    return month <= 3 ? `${year}-03-31` : `${year}-09-30`;
  return monthEnd(year, month);
};

const midEdge = (point: Point, { first, last }: Span): string => {
  if (point.month !== undefined || point.edgeOf === "month" || point.relative?.unit === "month")
    return `${first.slice(0, 8)}15`;
  if (first.endsWith("01-01") && last.endsWith("12-31")) return `${first.slice(0, 4)}-06-30`;
  return addDays(first, Math.floor(daysBetween(first, last) / 2));
};

/** The day before lessons begin: the end of August, the end of February. */
const beforeOpening = ({ first }: Span): string => {
  const month = Number(first.slice(5, 7));
  const year = Number(first.slice(0, 4));
  if (month === 9 || month === 3) return addDays(`${year}-${pad(month)}-01`, -1);
  return month >= 7 ? `${year}-08-31` : monthEnd(year, 2);
};

/** The last day that a point, taken as a deadline, leaves. */
const lastDay = (point: Point, span: Dated): Dated => {
  if (point.opening !== undefined && point.edge === undefined)
    return { ...span, last: beforeOpening(span), doubt: "opening-by-default" };
  if (point.edge === "start") return { ...span, last: startEdge(point, span), doubt: "edge-by-custom" };
  if (point.edge === "mid") return { ...span, last: midEdge(point, span), doubt: span.doubt };
  return span;
};

const beforePoint = (point: Point, sides: readonly Side[], span: Dated): Dated => {
  // 9月1日开学前
  if (point.opening !== undefined && isDay(point)) return { ...span, last: addDays(span.first, -1) };
  if (point.opening !== undefined) return lastDay(point, span);
  if (point.holiday !== undefined || point.breakUp !== undefined || point.feast !== undefined)
    return { ...span, last: addDays(span.first, -1) };
  // 以前 includes the day itself; 年底前 is by the year's end.
  // 2025年（含）前 includes the year.
  if (sides.includes("included") || isDay(point) || point.edge !== undefined || point.tenDay !== undefined)
    return lastDay(point, span);
  return { ...span, last: addDays(span.first, -1), doubt: "before-unit" };
};

/** With these a stretch is a deadline at its end. */
const BEHIND: ReadonlySet<Side> = new Set(["before", "until", "notAfter"]);

/** What a single point in time asks for. */
export const dueOf = (point: Point, sides: readonly Side[], resolved: Resolved): Due => {
  if (sides.includes("from"))
    return { schedule: { standing: true, from: resolved.first }, doubt: resolved.doubt };
  if (sides.includes("after"))
    return { schedule: { standing: true, from: addDays(resolved.last, 1) }, doubt: "no-date-said" };
  const due = sides.includes("before") ? beforePoint(point, sides, resolved) : lastDay(point, resolved);
  const stretched =
    isStretch(point, resolved) &&
    point.opening === undefined &&
    !isWithinYear(point, sides) &&
    !sides.some((side) => BEHIND.has(side));
  const from = stretched && due.first <= due.last ? { from: resolved.first } : {};
  return {
    schedule: { by: due.last, ...from },
    doubt: due.doubt ?? (sides.includes("about") ? "about" : undefined),
  };
};

/** From one point to another. 2023年底至2025年底 begins on the last day of 2023. */
export const dueOfRange = (
  from: Point | "now",
  begun: Resolved,
  to: Point,
  ended: Resolved,
  sides: readonly Side[],
): Due => {
  const starts = from !== "now" && from.edge === "end" ? begun.last : begun.first;
  // 1月至暑假前; but 3月至6月前 is up to June, as 3月至6月 is.
  const isBefore = sides.includes("before") && (to.holiday ?? to.feast ?? to.breakUp) !== undefined;
  const due = isBefore ? beforePoint(to, sides, ended) : lastDay(to, ended);
  return starts > due.last
    ? { doubt: "not-a-date" }
    : { schedule: { from: starts, by: due.last }, doubt: begun.doubt ?? due.doubt };
};

/** The month and day on which something is due each year; a 29th of February is the 28th. */
export const yearlyDue = (
  point: Point,
  sides: readonly Side[],
  resolved: Resolved,
): Due & { readonly monthDay: string } => {
  const due = sides.includes("before") ? beforePoint(point, sides, resolved) : lastDay(point, resolved);
  const monthDay = due.last.slice(5);
  return { monthDay: monthDay === "02-29" ? "02-28" : monthDay, doubt: due.doubt };
};

/** The plan's own day, in place of a date that nobody wrote. */
export const issueDay = ({ issued, start }: ReadingContext): string | undefined => issued ?? start;
