import type { Expression } from "../time/expression.js";
import { isCoarse, isDated } from "../time/set-aside.js";
import type { TimeToken } from "../time/token.js";

type Of<Is extends Expression["is"]> = Extract<Expression, { readonly is: Is }>;

const JOINING: ReadonlySet<string> = new Set([
  "break",
  "filler",
  "open",
  "close",
  "and",
  "colon",
  "detail",
  "thing",
]);
/** As many tokens as a clause has. */
export const FAR = 40;
const MOST_MARKS = 5;

/** Whether nothing but marks stands between two phrases. */
export const touch = (
  tokens: readonly TimeToken[],
  one: Expression,
  other: Expression | undefined,
): boolean => {
  if (other === undefined || other.first - one.next > MOST_MARKS) return false;
  return tokens.slice(one.next, other.first).every(({ is }) => JOINING.has(is));
};

const OPENING: ReadonlySet<string> = new Set(["break", "stop", "open", "and", "filler"]);
const CLOSING: ReadonlySet<string> = new Set(["break", "stop", "close"]);

/** Whether 长期坚持 is a clause of its own, and no word within 健全长期结对机制. */
const isOwnClause = (tokens: readonly TimeToken[], { first, next, joined }: Of<"standing">): boolean =>
  (joined || first === 0 || OPENING.has(tokens[first - 1]!.is)) &&
  (next === tokens.length || CLOSING.has(tokens[next]!.is));

/** 2024年底前 ends something; what lasts behind it is asked for as well. 2024年3月至10月 holds what lasts. */
const endsSomething = (tokens: readonly TimeToken[], before: Expression, lasting: Expression): boolean => {
  if (before.is === "each") return false;
  return before.is === "point" && !isCoarse(before) ? true : !touch(tokens, before, lasting);
};

const isStanding = (
  tokens: readonly TimeToken[],
  expression: Of<"standing">,
  former: Expression | undefined,
): boolean => {
  // What stands before the first date says how it is gone about.
  if (former === undefined || !expression.lasting || !isOwnClause(tokens, expression)) return false;
  return former.is === "standing" || endsSomething(tokens, former, expression);
};

const isStretch = (expression: Expression): boolean =>
  expression.is === "range" ||
  expression.is === "allYear" ||
  (expression.is === "years" && expression.point === undefined) ||
  isCoarse(expression);

/** 逐月检查, 组织学生每周训练 within 3-12月: says how; a 每周一次 of its own says how often. */
const isHow = (
  tokens: readonly TimeToken[],
  expression: Expression,
  former: Expression | undefined,
): boolean => {
  if (expression.is !== "each" || former === undefined || !isDated(former)) return false;
  // 2024年12月底前（按月调度）
  if (
    expression.manner === true &&
    former.is === "point" &&
    !isCoarse(former) &&
    !former.sides.includes("from")
  )
    return true;
  if (touch(tokens, former, expression)) return false;
  return (
    expression.manner === true ||
    (isStretch(former) && former.is !== "point" && !OPENING.has(tokens[expression.first - 1]!.is))
  );
};

const isLoose = (expression: Expression): boolean => expression.is === "vague" && expression.loose;

/** A time without a day in brackets, or before them: 第2周（2.28-3.6）. */
const saysAgain = (
  tokens: readonly TimeToken[],
  expression: Expression,
  former: Expression | undefined,
  later: Expression | undefined,
): boolean =>
  expression.is === "unplaced" &&
  ((former !== undefined && isDated(former) && tokens[expression.first - 1]?.is === "open") ||
    // 每学期第1周、第10周
    (former?.is === "each" && former.next === expression.first - 1) ||
    (later !== undefined && isDated(later) && touch(tokens, expression, later)));

const withoutLoose = (tokens: readonly TimeToken[], found: readonly Expression[]): readonly Expression[] => {
  const left = found.filter((each) => tokens[each.first - 1]?.is !== "base");
  return left.some((each) => !isLoose(each)) ? left.filter((each) => !isLoose(each)) : left;
};

/**
 * The phrases that say when, without those that say how: 根据上级安排, 边查边改 or 常态化 beside a date. Where no date
 * is said all are kept.
 */
export const withoutManners = (
  tokens: readonly TimeToken[],
  found: readonly Expression[],
): readonly Expression[] => {
  if (!found.some((each) => isDated(each) && tokens[each.first - 1]?.is !== "base"))
    return withoutLoose(tokens, found);
  let former: Expression | undefined;
  return found.filter((expression, at) => {
    const isKept =
      expression.is === "standing"
        ? isStanding(tokens, expression, former) || isFrame(tokens, former, expression)
        : expression.is === "immediate" || expression.is === "planTerm"
          ? false
          : !isLoose(expression) &&
            !isHow(tokens, expression, former) &&
            tokens[expression.first - 1]?.is !== "base" &&
            !saysAgain(tokens, expression, former, found[at + 1]);
    if (isKept) former = expression;
    return isKept;
  });
};

/** 2024年起长期坚持, 2023—2025年持续推进: together they say one thing. */
const isFrame = (
  tokens: readonly TimeToken[],
  former: Expression | undefined,
  expression: Of<"standing">,
): boolean =>
  former !== undefined &&
  touch(tokens, former, expression) &&
  isDated(former) &&
  !endsSomething(tokens, former, expression);
