import type { ReadingContext } from "../time/context.js";
import type { Expression } from "../time/expression.js";
import type { TimeToken } from "../time/token.js";
import type { Due } from "./due.js";
import { FAR, touch } from "./manner.js";
import { dueOfExpression } from "./of-expression.js";
import { together } from "./together.js";

/** 2021年起，各校须在每年12月31日前…: whatever stands between, the first says from when. */
const isFrameOf = (tokens: readonly TimeToken[], one: Expression, other: Expression): boolean =>
  (one.is === "now" ||
    one.is === "range" ||
    one.is === "allYear" ||
    (one.is === "point" && one.sides.includes("from"))) &&
  (other.is === "each" || (other.is === "duration" && other.manner !== "within")) &&
  other.first - one.next <= FAR &&
  tokens.slice(one.next, other.first).every(({ is }) => is !== "stop");

/** 9月启动，持续到年底. */
const isOngoing = (tokens: readonly TimeToken[], { first }: Expression): boolean =>
  tokens[first]!.is === "dash" && tokens[first - 1]?.is === "standing";

/** 自6月开工，9月完工; 3月1日开始，6月30日结束: a beginning and its end. */
const asRange = (tokens: readonly TimeToken[], one: Expression, other: Expression): Expression | undefined =>
  one.is === "point" &&
  other.is === "point" &&
  (isOngoing(tokens, other)
    ? one.sides.length === 0
    : other.sides.includes("until")
      ? one.sides.includes("from") || (one.sides.length === 0 && tokens[one.next]?.is === "begin")
      : tokens[one.first]!.is === "since" && tokens[one.next - 1]!.is !== "from") &&
  !other.sides.includes("from") &&
  other.first - one.next <= FAR &&
  tokens.slice(one.next, other.first).every(({ is }) => is !== "stop")
    ? { ...other, is: "range", from: one.point, to: other.point, first: one.first }
    : undefined;

/** What two phrases beside each other ask for, where they say one thing. */
export const pairOf = (
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
