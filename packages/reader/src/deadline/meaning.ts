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
  if (before?.is !== "each" || expression.is !== "point" || expression.first - before.next > FAR)
    return expression;
  if (tokens.slice(before.next, expression.first).some(({ is }) => is === "stop")) return expression;
  const isYearly = before.unit === "year";
  // 9月30日前和次年3月31日前: the model has one day for each year, whichever year it lies in.
  const point =
    isYearly && before.point !== undefined ? without(expression.point, "relativeYear") : expression.point;
  if (point.year !== undefined || point.relativeYear !== undefined) return expression;
  // 每年开展两次，分别于6月和11月完成; an 年底 behind a mere 每年 is another thing.
  if (isYearly && before.point === undefined && point.month === undefined) return expression;
  // What is the term's own recurs with the terms, what names a month with the years.
  const fits = isYearly ? point.fiveYear === undefined : point.edgeOf === before.unit;
  return fits ? { ...expression, point, is: "each", unit: before.unit, inside: false } : expression;
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
  return isOpening(manner) && one.is === "point";
};

const isOpening = (expression: Expression): boolean =>
  expression.is === "point" && Object.keys(expression.point).join() === "opening";

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
  (one.is === "now" ||
    one.is === "range" ||
    one.is === "allYear" ||
    (one.is === "point" && one.sides.includes("from"))) &&
  (other.is === "each" || (other.is === "duration" && other.manner === "over")) &&
  other.first - one.next <= FAR &&
  tokens.slice(one.next, other.first).every(({ is }) => is !== "stop");

/** The phrases as they are meant: those that recur with the one before them, and none that only names a time. */
const meant = (tokens: readonly TimeToken[], found: readonly Expression[]): readonly Expression[] => {
  const dated = withoutManners(tokens, found);
  const unnamed = dated.filter((each, at) => !isNamed(tokens, each, dated[at - 1]));
  const expressions: Expression[] = [];
  for (const expression of unnamed.flatMap(eachTerm)) {
    const before = expressions.at(-1);
    const each = alsoRecurring(tokens, before, expression);
    // The months say when in each year.
    if (before?.is === "each" && before.point === undefined && each !== expression && each.is === "each")
      if (before.unit === "year") expressions.pop();
    expressions.push(each);
  }
  return expressions;
};

/** 自6月开工，9月完工; 3月1日开始，6月30日结束: a beginning and its end. */
const asRange = (tokens: readonly TimeToken[], one: Expression, other: Expression): Expression | undefined =>
  one.is === "point" &&
  other.is === "point" &&
  (other.sides.includes("until")
    ? one.sides.every((side) => side === "from")
    : tokens[one.first]!.is === "since" && tokens[one.next - 1]!.is !== "from") &&
  !other.sides.includes("from") &&
  other.first - one.next <= FAR &&
  tokens.slice(one.next, other.first).every(({ is }) => is !== "stop")
    ? { ...other, is: "range", from: one.point, to: other.point, first: one.first }
    : undefined;

/** What two phrases beside each other ask for, where they say one thing. */
const pairOf = (
  tokens: readonly TimeToken[],
  one: Expression,
  other: Expression | undefined,
  context: ReadingContext,
): Due | undefined => {
  if (other === undefined) return undefined;
  const range = asRange(tokens, one, other);
  const due = range && dueOfExpression(range, context, undefined);
  if (due?.schedule !== undefined) return due;
  return touch(tokens, one, other) || isFrameOf(tokens, one, other)
    ? together(one, other, context)
    : undefined;
};

const lastDayOf = ({ schedule }: Due): string | undefined =>
  schedule !== undefined && "by" in schedule ? schedule.by : undefined;

/** A day without its year that would lie before the one said last may be the next year's. */
const inOrder = (due: Due, before: Due | undefined): Due => {
  const [day, former] = [lastDayOf(due), before === undefined ? undefined : lastDayOf(before)];
  return day !== undefined && former !== undefined && day < former
    ? { ...due, doubt: due.doubt ?? "year-not-said" }
    : due;
};

/** What phrases ask for, those taken together that say one thing. */
export const meaningsOf = (
  tokens: readonly TimeToken[],
  found: readonly Expression[],
  context: ReadingContext,
): readonly Meaning[] => {
  const expressions = meant(tokens, found);
  const meanings: Meaning[] = [];
  let carried: number | undefined;
  for (let at = 0; at < expressions.length; at++) {
    const one = expressions[at]!;
    const before = meanings.at(-1);
    const both = pairOf(tokens, one, expressions[at + 1], context);
    carried = yearSaid(one) ?? carried;
    // 暑假期间施工，开学前验收: the opening behind what was said before.
    const now = { ...context, issued: (before && lastDayOf(before.due)) ?? context.issued };
    const alone =
      both ??
      dueOfExpression(one, isOpening(one) ? now : context, yearSaid(one) === undefined ? carried : undefined);
    const due = yearSaid(one) === undefined ? inOrder(alone, before?.due) : alone;
    if (both !== undefined) at++;
    const end = expressions[at]!;
    const manner = expressions[at + 1];
    // 每学期持续开展, 2024年8月底（开学前）: the manner of what was just said, or the same once more.
    if (manner !== undefined && touch(tokens, end, manner) && addsNothing(one, both !== undefined, manner))
      at++;
    // 2025年底（“十四五”末） says one thing twice.
    const isAgain =
      before !== undefined && isSame(before.due, due) && JOINING.has(tokens[one.first - 1]?.is ?? "");
    if (!isAgain) meanings.push({ due, first: one.first, next: expressions[at]!.next });
  }
  return meanings;
};
