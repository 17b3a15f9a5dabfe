import type { Expression } from "../time/expression.js";
import { without, type Point } from "../time/point.js";
import { isCoarse } from "../time/set-aside.js";
import type { TimeToken } from "../time/token.js";
import { FAR, touch, withoutManners } from "./manner.js";

/** 每年6月、12月底前: what stands behind the 、 recurs as well. */
const alsoRecurring = (
  tokens: readonly TimeToken[],
  before: Expression | undefined,
  expression: Expression,
): Expression => {
  if (before?.is !== "each" || expression.first - before.next > FAR) return expression;
  // 每年3至5月、9至11月
  if (expression.is === "range" && before.unit === "year" && tokens[before.next]?.is === "and")
    return { ...expression, is: "each", unit: "year", point: expression.to, inside: false };
  if (expression.is !== "point") return expression;
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

const NAMES: ReadonlySet<string> = new Set(["holiday", "opening", "feast", "breakUp"]);

const isOfSchool = (point: Point): boolean =>
  Object.keys(point).some((slot) => NAMES.has(slot)) && point.day === undefined;

/** 7月组织暑期集训, 12月底前完成年终考核: what takes place on days that were said is only called after a time. */
const isNamed = (
  tokens: readonly TimeToken[],
  expression: Expression,
  before: Expression | undefined,
): boolean => {
  if (expression.is !== "point" || expression.sides.length > 0 || before === undefined) return false;
  if (before.is !== "point" && before.is !== "range" && before.is !== "each") return false;
  const { point, first, next } = expression;
  const slots = Object.keys(point);
  const isName =
    slots.every((slot) => NAMES.has(slot)) ||
    (point.edgeOf === "year" && slots.every((slot) => /^edge/.test(slot)));
  const between = tokens.slice(before.next, first);
  // 6月8日至10日端午节
  if (isName && before.next === first) return true;
  return (
    isName &&
    isText(tokens[next]) &&
    (between.some(isText) || tokens[first - 1]?.is === "colon" || before.next === first) &&
    between.every(({ is }) => is !== "stop" && is !== "break" && is !== "and")
  );
};

const isText = (token: TimeToken | undefined): boolean =>
  token?.is === "text" || token?.is === "thing" || token?.is === "begin";

const YEAR: ReadonlySet<string> = new Set(["year", "relativeYear"]);

const isYearAlone = (point: Point): boolean => Object.keys(point).every((slot) => YEAR.has(slot));

const LABEL: ReadonlySet<string> = new Set(["open", "colon", "filler", "detail"]);

/** 第三季度（9月底前）, 第一学期2023年9月1日至…: a term or quarter that the days behind it belong to. */
const isLabel = (tokens: readonly TimeToken[], one: Expression, other: Expression): boolean =>
  !isCoarse(other) && tokens.slice(one.next, other.first).every(({ is }) => LABEL.has(is));

/** 2024年：6月底前…, 5年内，2030年底前: the second says when within the first. */
const isWithin = (tokens: readonly TimeToken[], one: Expression, other: Expression): boolean => {
  if (one.is === "duration" && other.is === "years") return touch(tokens, one, other);
  if (other.is !== "point" && other.is !== "range") return false;
  const point = other.is === "point" ? other.point : other.from === "now" ? {} : other.from;
  // 全年分两次，6月、12月各一次
  if (one.is === "allYear") return tokens[other.next]?.is === "and" && !isYearAlone(point);
  if (one.is === "duration") return touch(tokens, one, other) && point.year !== undefined;
  // 开学前（2月12日前）
  if (one.is === "point" && isOfSchool(one.point) && tokens[one.next]?.is === "open")
    return point.day !== undefined && isLabel(tokens, one, other);
  // 第一年：2025年8月底前
  if (one.is === "point" && one.point.planYear !== undefined) return isLabel(tokens, one, other);
  if (one.is !== "point" || !isCoarse(one) || isYearAlone(point)) return false;
  if (!isYearAlone(one.point)) return isLabel(tokens, one, other);
  return (point.year ?? one.point.year) === one.point.year && point.relativeYear === one.point.relativeYear;
};

/** The phrases as they are meant: those that recur with the one before them, and none that only names a time. */
export const meant = (tokens: readonly TimeToken[], found: readonly Expression[]): readonly Expression[] => {
  const dated = withoutManners(tokens, found);
  const unnamed = dated.filter((each, at) => !isNamed(tokens, each, dated[at - 1]));
  const expressions: Expression[] = [];
  for (const expression of unnamed.flatMap(eachTerm)) {
    const before = expressions.at(-1);
    const each = alsoRecurring(tokens, before, expression);
    // The months say when in each year.
    if (before?.is === "each" && before.point === undefined && each !== expression && each.is === "each")
      if (before.unit === "year") expressions.pop();
    if (before !== undefined && isWithin(tokens, before, each)) expressions.pop();
    // 2024年至2026年分三年实施
    const isLength = each.is === "duration" && (before?.is === "range" || before?.is === "years");
    if (!isLength || !touch(tokens, before, each)) expressions.push(each);
  }
  return expressions;
};
