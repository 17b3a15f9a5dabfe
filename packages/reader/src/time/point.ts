import type { Edge, TimeToken, Unit } from "./token.js";

/** A moment or stretch as far as it was said; what was not said is not there. */
export interface Point {
  readonly year?: number;
  readonly relativeYear?: number;
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
  readonly feast?: { readonly monthDay: string | undefined };
  readonly window?: { readonly unit: Unit; readonly name: string };
  readonly edge?: Edge;
  readonly edgeOf?: Unit;
}

const RANKS = { year: 0, part: 1, fine: 2, place: 3 } as const;

/** What a token adds to a point, and how fine it is: a finer word never stands before a coarser one. */
const added = (token: TimeToken): readonly [rank: number, Point] | undefined => {
  switch (token.is) {
    case "year":
      return [RANKS.year, { year: token.year }];
    case "relativeYear":
      return [RANKS.year, { relativeYear: token.shift }];
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
      return [RANKS.part, { feast: { monthDay: token.monthDay } }];
    case "both":
      return [RANKS.part, { both: token.unit }];
    case "day":
      return [RANKS.fine, { day: token.day }];
    case "tenDay":
      return [RANKS.fine, { tenDay: token.which }];
    case "opening":
      return [RANKS.fine, { opening: true }];
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

/** The longest point that begins with the token at `at`, and where it ends. */
export const pointAt = (
  tokens: readonly TimeToken[],
  at: number,
): { readonly point: Point; readonly next: number } | undefined => {
  let point: Point = {};
  let [rank, next] = [-1, at];
  for (; next < tokens.length; next++) {
    const more = added(tokens[next]!);
    if (more === undefined || more[0] < rank || overlaps(point, more[1])) break;
    // 5月中 is the middle of May, 中 behind a whole year or a day is another word.
    if (more[1].edge === "mid" && more[1].edgeOf === undefined && point.month === undefined) break;
    // A bare 底, 初 or 中 belongs to a word of time just before it.
    if (rank === -1 && more[1].edge !== undefined && more[1].edgeOf === undefined) return undefined;
    [rank, point] = [more[0], { ...point, ...more[1] }];
  }
  return saysTime(point) ? { point, next } : undefined;
};

/** The same behind a 至: there a day alone is one of the month before it. */
export const endAt = (tokens: readonly TimeToken[], at: number): ReturnType<typeof pointAt> => {
  const token = tokens[at];
  return token?.is === "day"
    ? { point: { day: token.day }, next: at + 1 }
    : at < tokens.length
      ? pointAt(tokens, at)
      : undefined;
};
