import type { Feast } from "./feasts.js";
import type { Edge, TimeToken, Unit } from "./token.js";

/** A moment or stretch as far as it was said; what was not said is not there. */
export interface Point {
  readonly year?: number;
  readonly relativeYear?: number;
  readonly planYear?: number;
  /** 本月, 下季度. */
  readonly relative?: { readonly unit: Unit; readonly shift: number };
  /** The first and last year of a school year; undefined in it: this school year. */
  readonly schoolYear?: { readonly first: number | undefined; readonly last: number | undefined };
  readonly fiveYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly tenDay?: 1 | 2 | 3;
  readonly quarter?: readonly [number, number];
  readonly half?: 1 | 2;
  readonly term?: {
    readonly term: "spring" | "autumn" | "upper" | "lower" | "this" | "next";
    readonly clear: boolean;
  };
  readonly holiday?: "winter" | "summer";
  /** 春、秋季学期, 上、下半年. */
  readonly both?: "term" | "half";
  readonly opening?: true;
  readonly feast?: Feast;
  /** 学期放假: the holiday behind the term. */
  readonly breakUp?: true;
  /** A time is named, but no day follows from the words: 5月第二周. */
  readonly unplaced?: true;
  readonly window?: { readonly unit: Unit; readonly name: string };
  readonly edge?: Edge;
  readonly edgeOf?: Unit;
}

/** A point as if one of its slots had not been said. */
export const without = (point: Point, slot: keyof Point): Point =>
  Object.fromEntries(Object.entries(point).filter(([name]) => name !== slot));

const COARSE: ReadonlySet<string> = new Set([
  "year",
  "relativeYear",
  "schoolYear",
  "quarter",
  "half",
  "term",
  "month",
  "holiday",
  "relative",
]);

/** Whether a point is a year, a term, a month or the like as a whole. */
export const isWhole = (point: Point): boolean => Object.keys(point).every((slot) => COARSE.has(slot));

const RANKS = { year: 0, part: 1, fine: 2, place: 3 } as const;

/** What a token adds to a point, and how fine it is: a finer word never stands before a coarser one. */
const added = (token: TimeToken): readonly [rank: number, Point] | undefined => {
  switch (token.is) {
    case "year":
      return [RANKS.year, { year: token.year }];
    case "relativeYear":
      return [RANKS.year, { relativeYear: token.shift }];
    case "planYear":
      return [RANKS.year, { planYear: token.number }];
    case "relative":
      return [RANKS.part, { relative: { unit: token.unit, shift: token.shift } }];
    case "date":
      return [
        RANKS.part,
        { year: token.year, month: token.month, ...(token.day === undefined ? {} : { day: token.day }) },
      ];
    case "window":
      return [RANKS.part, { window: { unit: token.unit, name: token.name } }];
    case "schoolYear":
      return [RANKS.year, { schoolYear: { first: token.first, last: token.last } }];
    case "fiveYear":
      return [RANKS.year, { fiveYear: token.last }];
    case "month":
      return [RANKS.part, { month: token.month }];
    case "monthDay":
      return [RANKS.part, { month: token.month, day: token.day }];
    case "quarter":
      return [RANKS.part, { quarter: [token.first, token.last] }];
    case "half":
      return [RANKS.part, { half: token.half }];
    case "term":
      return [RANKS.part, { term: { term: token.term, clear: token.clear } }];
    case "holiday":
      return [RANKS.part, { holiday: token.season }];
    case "feast":
      return [RANKS.part, { feast: token.feast }];
    case "both":
      return [RANKS.part, { both: token.unit }];
    case "day":
      return [RANKS.fine, { day: token.day }];
    case "tenDay":
      return [RANKS.fine, { tenDay: token.which }];
    case "opening":
      return [
        RANKS.fine,
        { opening: true, ...(token.autumn === true ? { term: { term: "autumn", clear: true } } : {}) },
      ];
    case "breakUp":
      return [RANKS.fine, { breakUp: true }];
    case "unplaced":
    case "inner":
      return [RANKS.fine, { unplaced: true }];
    case "edge":
      return [RANKS.place, { edge: token.edge, ...(token.of === undefined ? {} : { edgeOf: token.of }) }];
    default:
      return undefined;
  }
};

const overlaps = (one: Point, other: Point): boolean => Object.keys(other).some((slot) => slot in one);

/** 底 or 31日 alone is no time, 春季 alone a season; 年底 is. */
const saysTime = (point: Point): boolean => {
  const slots = Object.keys(point);
  if (slots.length === 0) return false;
  if (slots.length === 1) return !("day" in point) && !("tenDay" in point);
  return !(slots.length === 2 && "edge" in point && point.edgeOf === undefined && "day" in point);
};

/** 5月中 is the middle of May, 中 behind a whole year or a day is another word. */
const isOtherWord = (point: Point, more: Point): boolean =>
  more.edge === "mid" &&
  more.edgeOf === undefined &&
  point.month === undefined &&
  point.relative === undefined;

/** 9月1日开学 tells what is on that day; 9月1日开学前 is the day before, as 开学前 alone. */
const isWhatHappens = (point: Point, more: Point, behind: TimeToken | undefined): boolean =>
  point.day !== undefined &&
  (more.unplaced !== undefined || (more.opening !== undefined && behind?.is !== "before"));

/** The longest point that begins with the token at `at`, and where it ends. */
export const pointAt = (
  tokens: readonly TimeToken[],
  at: number,
): { readonly point: Point; readonly next: number } | undefined => {
  let point: Point = {};
  let [rank, next] = [-1, at];
  for (; next < tokens.length; next++) {
    if (tokens[next]!.is === "detail" && rank >= RANKS.part) continue;
    const more = added(tokens[next]!);
    if (more === undefined || more[0] < rank || overlaps(point, more[1])) break;
    if (isOtherWord(point, more[1]) || isWhatHappens(point, more[1], tokens[next + 1])) break;
    // A bare 底, 初 or 中 belongs to a word of time just before it.
    if (rank === -1 && more[1].edge !== undefined && more[1].edgeOf === undefined) return undefined;
    [rank, point] = [more[0], { ...point, ...more[1] }];
  }
  return saysTime(point) ? { point, next } : undefined;
};

/** The same behind a 至: there a day or a third of a month alone is one of the month before it. */
export const endAt = (tokens: readonly TimeToken[], at: number): ReturnType<typeof pointAt> => {
  const token = tokens[at];
  const next = tokens[at + 1]?.is === "detail" ? at + 2 : at + 1;
  if (token?.is === "day") return { point: { day: token.day }, next };
  if (token?.is === "tenDay") return { point: { tenDay: token.which }, next };
  return at < tokens.length ? pointAt(tokens, at) : undefined;
};
