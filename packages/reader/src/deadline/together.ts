import { addDays } from "@bangfu/core";
import { spanOf, type ReadingContext, type Span } from "../time/context.js";
import type { Expression } from "../time/expression.js";
import { resolve } from "../time/resolve.js";
import { isCoarse } from "../time/set-aside.js";
import { issueDay, type Due } from "./due.js";
import { dueOfExpression, later } from "./of-expression.js";
import { recurring } from "./recurring.js";

type Point = Extract<Expression, { readonly is: "point" }>;

/** From the first day of a `by` to its last. */
const spanOfDue = ({ schedule }: Due): Span | undefined =>
  schedule !== undefined && "by" in schedule && schedule.from !== undefined
    ? { first: schedule.from, last: schedule.by }
    : undefined;

const boundsOfPoint = ({ point, sides }: Point, context: ReadingContext): Span | undefined => {
  const resolved = resolve(point, context);
  if (resolved === undefined) return undefined;
  const around = spanOf(context);
  if (sides.includes("from") || sides.includes("after"))
    return around && { first: resolved.first, last: around.last };
  // What began before the plan is asked for from the plan on.
  if (point.fiveYear !== undefined) return { first: around?.first ?? resolved.first, last: resolved.last };
  // 2023年每季度; but in 2023年底前，每季度… the rhythm lasts up to the deadline.
  if (sides.length > 0 || point.edge !== undefined)
    return around && { first: around.first, last: resolved.last };
  return { first: resolved.first, last: resolved.last };
};

/** 今后三年: so many years, the first of them the one that has most of its months to come. */
const boundsOfDuration = (
  { count, unit }: Extract<Expression, { readonly is: "duration" }>,
  context: ReadingContext,
): Span | undefined => {
  const day = context.start ?? context.issued;
  if (day === undefined || unit !== "year") return undefined;
  const year = Number(day.slice(0, 4)) + (day.slice(5) >= "07" ? 1 : 0);
  return { first: `${year}-01-01`, last: `${year + Math.ceil(count) - 1}-12-31` };
};

/** What a phrase says of the years in which something recurs. */
const boundsIn = (expression: Expression, context: ReadingContext): Span | undefined => {
  switch (expression.is) {
    case "years": {
      const [first, last] = expression.years;
      return expression.point === undefined ? { first: `${first}-01-01`, last: `${last}-12-31` } : undefined;
    }
    case "point":
      return boundsOfPoint(expression, context);
    case "duration":
      return boundsOfDuration(expression, context);
    case "now": {
      const around = spanOf(context);
      const first = issueDay(context);
      return around && first !== undefined ? { first, last: around.last } : undefined;
    }
    case "range":
    case "allYear":
      return spanOfDue(dueOfExpression(expression, context, undefined));
    default:
      return undefined;
  }
};

const isMonth = ({ point, sides }: Point): boolean =>
  point.month !== undefined && point.year === undefined && sides.length === 0;

const isSpan = ({ is }: Expression): boolean => is === "range" || is === "years" || is === "allYear";

/** 自发布之日起施行，有效期三年; 2024年9月起，为期一年. */
const lasts = (
  one: Expression,
  { count, unit }: Extract<Expression, { readonly is: "duration" }>,
  context: ReadingContext,
): Due | undefined => {
  const { schedule, doubt } = dueOfExpression(one, context, undefined);
  if (schedule === undefined || !("standing" in schedule) || schedule.from === undefined) return undefined;
  const { from } = schedule;
  const end = later(from, count, unit);
  return {
    schedule: { from, by: from.endsWith("-01") ? addDays(end, -1) : end },
    doubt: doubt ?? "calculated-from-issue",
  };
};

/** What two phrases that touch ask for together; undefined: each stands for itself. */
export const together = (one: Expression, other: Expression, context: ReadingContext): Due | undefined => {
  const [rhythm, frame] =
    other.is === "each" ? [other, one] : one.is === "each" ? [one, other] : [undefined, one];
  if (rhythm !== undefined) {
    // 每半年（6月、12月）: the months are the halves' own.
    if (frame === other && frame.is === "point" && rhythm.unit !== "year" && isMonth(frame))
      return recurring({ ...rhythm, inside: true }, context);
    const span = boundsIn(frame, context);
    if (span !== undefined) return recurring(rhythm, context, span);
    return frame.is === "standing" ? recurring(rhythm, context) : undefined;
  }
  if (other.is === "duration" && other.manner !== "within") return lasts(one, other, context);
  if (other.is === "everyFew") return { doubt: "every-few" };
  const begins = one.is === "point" && (one.sides.includes("from") || one.point.fiveYear !== undefined);
  // 2023-2025年持续推进 says how, not when.
  if (other.is === "standing" && one.is === "years" && one.point === undefined)
    return dueOfExpression({ ...one, span: true }, context, undefined);
  if (other.is === "standing" && (isSpan(one) || begins || isCoarse(one)))
    return dueOfExpression(one, context, undefined);
  return other.is === "allYear" && one.is === "point" && one.point.year !== undefined
    ? dueOfExpression({ ...one, sides: [] }, context, undefined)
    : undefined;
};
