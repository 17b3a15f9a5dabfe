import { endAt, isWhole, pointAt, type Point } from "./point.js";
import { dashFrom, isLength, sidesFrom, type Side } from "./side.js";
import type { Expression } from "./expression.js";
import type { TimeToken } from "./token.js";

/** 9月12、13、14日 and 6、7月 are one stretch; 6月10、20日 are two days. */
const listedEnd = (
  tokens: readonly TimeToken[],
  { point, next }: { readonly point: Point; readonly next: number },
): ReturnType<typeof endAt> => {
  const begun = tokens[next - 1];
  const isBare = begun?.is === "month" && begun.bare === true;
  let last = isBare ? point.month : point.month === undefined ? undefined : point.day;
  let at = next;
  while (last !== undefined && tokens[at]?.is === "and") {
    const other = tokens[at + 1];
    const number =
      isBare && other?.is === "month" ? other.month : other?.is === "day" ? other.day : undefined;
    if (number !== last + 1) return undefined;
    [last, at] = [number, at + 2];
  }
  return at === next ? undefined : endAt(tokens, at - 1);
};

/** A term, a feast or a holiday ends when the school says; what comes after it has no day. */
const isUnplaced = (point: Point, sides: readonly Side[], behind: TimeToken | undefined): boolean =>
  point.unplaced !== undefined ||
  (point.breakUp !== undefined && point.term === undefined) ||
  (point.feast !== undefined && sides.includes("within")) ||
  (point.relativeYear ?? 0) < 0 ||
  behind?.is === "around" ||
  ((sides.includes("before") || sides.includes("after")) && isLength(behind)) ||
  (sides.length === 0 && behind?.is === "offset") ||
  ((sides.includes("from") || sides.length === 0) &&
    behind?.is === "duration" &&
    behind.manner === "within") ||
  sides.includes("after");

/** Past what belongs to a time on which no day follows. */
export const pastUnplaced = (tokens: readonly TimeToken[], at: number): number => {
  const PARTS: ReadonlySet<string> = new Set([
    "unplaced",
    "inner",
    "offset",
    "duration",
    "around",
    "before",
    "after",
    "within",
    "until",
    "from",
    "detail",
  ]);
  let next = at;
  while (next < tokens.length && PARTS.has(tokens[next]!.is)) next++;
  // 第一周至第三周
  const beyond = dashFrom(tokens, next);
  return beyond !== undefined && (tokens[beyond]?.is === "unplaced" || tokens[beyond]?.is === "inner")
    ? pastUnplaced(tokens, beyond)
    : next;
};

const MOST_WORDS = 14;

const isWord = (token: TimeToken | undefined): boolean => token?.is === "text" || token?.is === "unplaced";

/** 2025年全省统一考试前, 9月新生报到前: past an event of which only the year or month is known. */
const pastEvent = (tokens: readonly TimeToken[], at: number): number | undefined => {
  let next = at;
  while (next < at + MOST_WORDS && isWord(tokens[next])) next++;
  const side = tokens[next]?.is;
  if (next === at || (side !== "before" && side !== "after")) return undefined;
  const behind = tokens[next + 1]?.is;
  return behind === undefined || behind === "break" || behind === "stop" || behind === "close"
    ? next + 1
    : undefined;
};

/** @param lead where the range begins, with its 自 or 从 */
const rangeFrom = (
  tokens: readonly TimeToken[],
  lead: number,
  from: Point,
  ended: { readonly point: Point; readonly next: number },
): Expression => {
  const { sides, next } = sidesFrom(tokens, ended.next);
  if (ended.point.unplaced !== undefined || from.unplaced !== undefined || tokens[next]?.is === "offset")
    return { is: "unplaced", first: lead, next: pastUnplaced(tokens, next) };
  return { is: "range", from, to: ended.point, sides, first: lead, next };
};

/** A point in time or a stretch between two, with 自, 截至 or 到 before it. */
export const rangeOrPoint = (tokens: readonly TimeToken[], at: number): Expression | undefined => {
  const lead = tokens[at]!.is;
  const hasLead = lead === "since" || lead === "notAfter" || lead === "dash";
  const begin = hasLead ? at + 1 + (tokens[at + 1]?.is === "filler" ? 1 : 0) : at;
  const begun = begin < tokens.length ? pointAt(tokens, begin) : undefined;
  if (begun === undefined) return undefined;
  const { sides, next } = sidesFrom(tokens, begun.next);
  const isBegun = lead === "since" || sides.includes("from");
  const beyond = dashFrom(tokens, next, isBegun);
  const ended =
    (beyond === undefined ? undefined : endAt(tokens, beyond)) ??
    (sides.length === 0 ? listedEnd(tokens, begun) : undefined);
  // 高考结束后至7月底: of the beginning no day is known.
  if (ended !== undefined && sides.includes("after")) {
    const behind = sidesFrom(tokens, ended.next);
    return {
      is: "point",
      point: ended.point,
      sides: [...behind.sides, "notAfter", "about"],
      first: at,
      next: behind.next,
    };
  }
  if (ended !== undefined && !sides.includes("before")) return rangeFrom(tokens, at, begun.point, ended);
  // 11月15日起至省赛前: an end that nobody can place.
  const isEndless = isBegun && ended === undefined && tokens[next]?.is === "dash";
  if (isEndless || isUnplaced(begun.point, sides, tokens[next]))
    return { is: "unplaced", first: at, next: pastUnplaced(tokens, next) };
  const event = sides.length === 0 && isWhole(begun.point) ? pastEvent(tokens, next) : undefined;
  if (event !== undefined) return { is: "unplaced", first: at, next: event };
  // 到2025年 is by its end, as 截至2025年 is.
  const all: Side[] = lead === "notAfter" || lead === "dash" ? [...sides, "notAfter"] : sides;
  const started = lead === "since" && sides.length === 0 ? (["from"] as const) : all;
  return { is: "point", point: begun.point, sides: started, first: at, next };
};
