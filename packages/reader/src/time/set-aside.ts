import type { Expression } from "./expression.js";
import { isWhole, type Point } from "./point.js";
import type { TimeToken } from "./token.js";

/** A whole year, term or month, without a side: what may be the name of a thing. */
export const isCoarse = (expression: Expression): boolean =>
  (expression.is === "years" && expression.point === undefined) ||
  expression.is === "allYear" ||
  (expression.is === "point" && expression.sides.length === 0 && isWhole(expression.point));

const MARKS: ReadonlySet<string> = new Set(["filler", "open", "since", "notAfter"]);

/** The token before a phrase, marks and 自 left out. */
const before = (tokens: readonly TimeToken[], { first }: Expression): TimeToken | undefined => {
  let at = first - 1;
  for (let far = 0; far < 3 && at >= 0 && MARKS.has(tokens[at]!.is); far++) at--;
  return tokens[at];
};

const YEARS: ReadonlySet<string> = new Set(["year", "relativeYear", "schoolYear"]);
const isYear = (point: Point): boolean => Object.keys(point).every((slot) => YEARS.has(slot));

const isOfYear = (expression: Expression): boolean =>
  expression.is === "years" || (expression.is === "point" && isYear(expression.point));

const isOfYears = (expression: Expression): boolean => {
  if (expression.is === "range")
    return expression.from !== "now" && isYear(expression.from) && isYear(expression.to);
  return isOfYear(expression);
};

/** Whether a phrase says which things are meant: 2023年底前入职的教师, 2021年以来的问题, a law 自2020年起施行. */
const isCondition = (tokens: readonly TimeToken[], expression: Expression): boolean => {
  const { is, first, next } = expression;
  if (is === "standing" || is === "vague") return false;
  const behind = tokens[next]?.is;
  if (behind === "condition" || behind === "past") return true;
  if (is === "point" && expression.sides.includes("from") && tokens[first - 1]?.is === "title") return true;
  // 三年行动计划（2024—2026年）
  return tokens[first - 1]?.is === "open" && tokens[first - 2]?.is === "title" && isOfYears(expression);
};

/** 7月底8月初: the turn of the month. */
const isTurn = (one: Expression, other: Expression): boolean =>
  one.is === "point" &&
  other.is === "point" &&
  one.next === other.first &&
  one.point.edge === "end" &&
  other.point.edge === "start";

/** The places of phrases that another one has replaced: 原定6月底, 6月底 of 由6月底推迟到9月底. */
const replaced = (tokens: readonly TimeToken[], found: readonly Expression[]): ReadonlySet<number> => {
  const places = new Set<number>();
  let stop = 0;
  found.forEach((expression, at) => {
    const lead = before(tokens, expression);
    if (lead?.is === "formerly" && found.length > 1) places.add(at);
    const former = found[at - 1];
    if (former !== undefined && isTurn(former, expression)) places.add(at - 1);
    if (lead?.is !== "moved" || former === undefined) return;
    stop = former.next;
    while (stop < expression.first && tokens[stop]!.is !== "stop") stop++;
    if (stop === expression.first) places.add(at - 1);
  });
  return places.size < found.length ? places : new Set();
};

const OPENING: ReadonlySet<string> = new Set(["break", "stop", "open", "and", "colon"]);

/** 12月总结 at the head of a clause is something to do in December. */
const isWithinClause = (tokens: readonly TimeToken[], { first }: Expression): boolean =>
  first > 0 && !OPENING.has(tokens[first - 1]!.is);

const isStretch = (expression: Expression): boolean =>
  isCoarse(expression) ||
  (expression.is === "range" &&
    expression.from !== "now" &&
    expression.sides.length === 0 &&
    isWhole(expression.to));

/** 上半年 of 7月底前报送上半年工作总结. */
export const isOfThing = (tokens: readonly TimeToken[], expression: Expression): boolean =>
  tokens[expression.next]?.is === "thing" &&
  isStretch(expression) &&
  (isOfYear(expression) || isWithinClause(tokens, expression));
const DATED: ReadonlySet<Expression["is"]> = new Set([
  "point",
  "range",
  "years",
  "each",
  "duration",
  "allYear",
]);
export const isDated = ({ is }: Expression): boolean => DATED.has(is);

const isOnlyName = (
  tokens: readonly TimeToken[],
  expression: Expression,
  found: readonly Expression[],
): boolean => {
  const thing = tokens[expression.next];
  return (
    thing?.is === "thing" &&
    (isOfYear(expression) || (thing.isPast && found.length === 1 && isStretch(expression)))
  );
};

/** The phrases without those that say which things are meant, or what was planned before. */
export const withoutConditions = (
  tokens: readonly TimeToken[],
  found: readonly Expression[],
): readonly Expression[] => {
  const due = found.filter((expression) => !isCondition(tokens, expression));
  const gone = replaced(tokens, due);
  return due.filter((_, at) => !gone.has(at));
};

/** The phrases that say when something is due: those above without those that only name a thing. */
export const setAside = (
  tokens: readonly TimeToken[],
  found: readonly Expression[],
): readonly Expression[] => {
  const left = withoutConditions(tokens, found);
  const others = left.filter(
    (expression) => !isOfThing(tokens, expression) && !isOnlyName(tokens, expression, left),
  );
  if (others.some(isDated)) return others;
  // 1-9月份完成情况 and 2024年工作计划 say when nothing is due, 9月招生工作 may.
  return left.filter((expression) => !isOnlyName(tokens, expression, left));
};
