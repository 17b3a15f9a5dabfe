import type { ReadingContext } from "../time/context.js";
import type { Expression } from "../time/expression.js";
import { without } from "../time/point.js";
import type { TimeToken } from "../time/token.js";
import type { Due } from "./due.js";
import { touch, withoutManners } from "./manner.js";
import { dueOfExpression } from "./of-expression.js";
import { together } from "./together.js";

/** A phrase of time with what it asks for: tokens `first` up to, not including, `next`. */
export interface Meaning {
  readonly due: Due;
  readonly first: number;
  readonly next: number;
}

/** As many tokens as a clause has. */
const FAR = 40;

const JOINING: ReadonlySet<string> = new Set(["break", "filler", "open", "close", "and", "colon"]);

const yearSaid = (expression: Expression): number | undefined => {
  switch (expression.is) {
    case "point":
      return expression.point.year;
    case "range":
      return expression.to.year ?? (expression.from === "now" ? undefined : expression.from.year);
    case "years":
      return expression.years[1];
    default:
      return undefined;
  }
};

/** 每年6月、12月底前: what stands behind the 、 recurs as well. */
const alsoRecurring = (
  tokens: readonly TimeToken[],
  before: Expression | undefined,
  expression: Expression,
): Expression => {
  if (
    before?.is !== "each" ||
    expression.is !== "point" ||
    (before.unit === "year" && before.point === undefined)
  )
    return expression;
  const between = tokens.slice(before.next, expression.first);
  const point = without(expression.point, "both");
  if (between.some(({ is }) => is === "stop") || point.year !== undefined || point.relativeYear !== undefined)
    return expression;
  // What is the term's own recurs with the terms, what names a month with the years.
  const fits = before.unit === "year" ? point.fiveYear === undefined : point.edgeOf === before.unit;
  if (!fits) return expression;
  return { ...expression, is: "each", unit: before.unit, inside: false };
};

/** 春、秋季开学前: one day in each of the two terms. */
const eachTerm = (expression: Expression): readonly Expression[] => {
  if (expression.is !== "each" && expression.is !== "point") return [expression];
  if (expression.point?.both !== "term" || expression.point.opening === undefined) return [expression];
  const point = without(expression.point, "both");
  return (["spring", "autumn"] as const).map((term) => ({
    ...expression,
    ...(expression.is === "each" ? { unit: "year" as const } : {}),
    point: { ...point, term: { term, clear: true } },
  }));
};

/** Whether a phrase says only how, or says again, what the one before it said. */
const addsNothing = (one: Expression, isBoth: boolean, manner: Expression): boolean => {
  // 每半年（6月、12月） names the months that the halves end with.
  if (one.is === "each" && isBoth) return manner.is === "standing" || isUndated(manner);
  if (manner.is === "standing") return isBoth || one.is === "each" || one.is === "standing";
  const opening = manner.is === "point" && Object.keys(manner.point).join() === "opening";
  return opening && one.is === "point";
};

const isUndated = (expression: Expression): boolean =>
  expression.is === "point" && expression.point.year === undefined && expression.sides.length === 0;

const isSame = (one: Due, other: Due): boolean =>
  one.schedule !== undefined && JSON.stringify(one.schedule) === JSON.stringify(other.schedule);

/** 7月31日至8月5日组织暑期集训: what takes place on days that were said is only called after a holiday. */
const isNamed = (
  tokens: readonly TimeToken[],
  { is, next, ...rest }: Expression,
  before: Expression | undefined,
): boolean =>
  is === "point" &&
  before?.is === "range" &&
  "point" in rest &&
  Object.keys(rest.point ?? {}).join() === "holiday" &&
  tokens[next]?.is === "text" &&
  tokens.slice(before.next, next).every((token) => token.is !== "stop" && token.is !== "break");

/** 2021年起，各校须在每年12月31日前…: whatever stands between, the first says from when. */
const isFrameOf = (tokens: readonly TimeToken[], one: Expression, other: Expression): boolean =>
  (one.is === "now" || (one.is === "point" && one.sides.includes("from"))) &&
  (other.is === "each" || (other.is === "duration" && other.manner === "over")) &&
  other.first - one.next <= FAR &&
  tokens.slice(one.next, other.first).every(({ is }) => is !== "stop");

/** What phrases ask for, those taken together that say one thing. */
export const meaningsOf = (
  tokens: readonly TimeToken[],
  found: readonly Expression[],
  context: ReadingContext,
): readonly Meaning[] => {
  const dated = withoutManners(tokens, found);
  const unnamed = dated.filter((each, at) => !isNamed(tokens, each, dated[at - 1]));
  const expressions: Expression[] = [];
  for (const each of unnamed.flatMap(eachTerm))
    expressions.push(alsoRecurring(tokens, expressions.at(-1), each));
  const meanings: Meaning[] = [];
  let carried: number | undefined;
  for (let at = 0; at < expressions.length; at++) {
    const [one, other] = [expressions[at]!, expressions[at + 1]];
    const both =
      other !== undefined && (touch(tokens, one, other) || isFrameOf(tokens, one, other))
        ? together(one, other, context)
        : undefined;
    carried = yearSaid(one) ?? carried;
    const due = both ?? dueOfExpression(one, context, yearSaid(one) === undefined ? carried : undefined);
    if (both !== undefined) at++;
    const end = expressions[at]!;
    const manner = expressions[at + 1];
    // 每学期持续开展, 2024年8月底（开学前）: the manner of what was just said, or the same once more.
    if (manner !== undefined && touch(tokens, end, manner) && addsNothing(one, both !== undefined, manner))
      at++;
    // 2025年底（“十四五”末） says one thing twice.
    const before = meanings.at(-1);
    const isAgain =
      before !== undefined && isSame(before.due, due) && JOINING.has(tokens[one.first - 1]?.is ?? "");
    if (!isAgain) meanings.push({ due, first: one.first, next: expressions[at]!.next });
  }
  return meanings;
};
