import type { Expression } from "./expression.js";
import { endAt, pointAt, without, type Point } from "./point.js";
import { pastUnplaced } from "./range.js";
import { dashFrom, isLength, sidesFrom, type Side } from "./side.js";
import type { TimeToken, Unit } from "./token.js";

interface WithPoint {
  readonly point: Point | undefined;
  readonly sides: readonly Side[];
  readonly next: number;
}

/** The point behind 每年 or 2023-2025年; of 每年3-5月 the end. */
export const withPoint = (tokens: readonly TimeToken[], at: number): WithPoint => {
  let begin = at;
  while (tokens[begin]?.is === "filler" && begin < at + 2) begin++;
  const inner = begin < tokens.length ? pointAt(tokens, begin) : undefined;
  let next = inner?.next ?? at;
  let point = inner?.point;
  const beyond = inner === undefined ? undefined : dashFrom(tokens, next);
  const ended = beyond === undefined ? undefined : endAt(tokens, beyond);
  if (ended !== undefined) [point, next] = [{ ...monthOf(point, ended.point), ...ended.point }, ended.next];
  const { sides, next: after } = sidesFrom(tokens, next);
  return { point, sides, next: after };
};

/** 每年3月10日至20日: the end has the month of the beginning. */
const monthOf = (from: Point | undefined, to: Point): Point =>
  to.month === undefined && (to.day !== undefined || to.tenDay !== undefined) && from?.month !== undefined
    ? { month: from.month }
    : {};

const INNER: ReadonlySet<string> = new Set(["inner", "day", "tenDay", "unplaced", "relative", "detail"]);

/** 每学期末: the 末 that the unit's own words do not hold. */
const isBareEnd = (token: TimeToken | undefined): boolean =>
  token?.is === "edge" && token.of === undefined && token.edge === "end";

/** Past 首月, 10日, 第二周 and the like behind 每季度 and 每月. */
const skipInner = (tokens: readonly TimeToken[], at: number, unit: Unit): number => {
  let next = at;
  while (INNER.has(tokens[next]?.is ?? "")) next++;
  // 每月1-5日, 每周一至周五
  if (
    (next > at || tokens[at - 1]?.is === "each") &&
    tokens[next]?.is === "dash" &&
    INNER.has(tokens[next + 1]?.is ?? "")
  )
    return skipInner(tokens, next + 1, unit);
  const edge = tokens[next];
  return edge?.is === "edge" && edge.of === undefined && edge.edge !== "end" ? next + 1 : next;
};

/** 每年高考前一周: no day of the year follows. */
const isUnplaced = (unit: Unit, { point, sides, next }: WithPoint, tokens: readonly TimeToken[]): boolean =>
  unit === "year" &&
  ((point?.unplaced !== undefined && point.month === undefined) ||
    // 每年国庆节期间
    (point?.feast !== undefined && sides.includes("within")) ||
    (point !== undefined && (isLength(tokens[next]) || tokens[next]?.is === "around")) ||
    (sides.includes("after") && point !== undefined && point.month === undefined));

/** 每年6月底前, 每学期末, 每季度首月10日前. */
export const eachAt = (
  tokens: readonly TimeToken[],
  at: number,
  token: Extract<TimeToken, { readonly is: "each" }>,
): Expression => {
  const inner = skipInner(tokens, at + 1, token.unit);
  const behind = withPoint(tokens, inner);
  if (isUnplaced(token.unit, behind, tokens))
    return { is: "unplaced", first: at, next: pastUnplaced(tokens, behind.next) };
  const { point, sides, next } = behind;
  const end = inner === next && isBareEnd(tokens[next]) ? next + 1 : next;
  const sided = sidesFrom(tokens, end);
  // 每季度结束后10日内, 每学期开学后两周内
  const isPast =
    (isLength(tokens[sided.next]) || tokens[sided.next]?.is === "unplaced") && sided.next > at + 1;
  return {
    is: "each",
    unit: token.unit === "year" && point?.both !== undefined ? point.both : token.unit,
    // 每年5月第二周 is within May.
    point:
      point?.unplaced === undefined ? point : token.unit === "year" ? without(point, "unplaced") : undefined,
    sides,
    inside: token.inside || inner > at + 1 || isPast || point?.unplaced !== undefined,
    ...(token.manner === undefined ? {} : { manner: token.manner }),
    first: at,
    next: isPast ? pastUnplaced(tokens, sided.next) : sided.next,
  };
};
