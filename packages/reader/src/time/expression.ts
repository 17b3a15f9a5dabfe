import { eachAt, withPoint } from "./each.js";
import { endAt, type Point } from "./point.js";
import { pastUnplaced, rangeOrPoint } from "./range.js";
import { withoutConditions } from "./set-aside.js";
import { dashFrom, isLength, sidesFrom, type Side } from "./side.js";
import type { TimeToken, Unit } from "./token.js";

type Meaning =
  | { readonly is: "point"; readonly point: Point; readonly sides: readonly Side[] }
  | {
      readonly is: "range";
      readonly from: Point | "now";
      readonly to: Point;
      readonly sides: readonly Side[];
    }
  /** 2023-2025年, with what is said of each of them. */
  | {
      readonly is: "years";
      readonly years: readonly [first: number, last: number];
      readonly listed: boolean;
      /** 试点阶段（2024-2025年）, 2024-2025年间: one stretch, not once a year. */
      readonly span: boolean;
      readonly point: Point | undefined;
      readonly sides: readonly Side[];
    }
  | {
      readonly is: "each";
      readonly unit: Unit;
      readonly point: Point | undefined;
      readonly sides: readonly Side[];
      /** Whether a day or week within the unit is named, which the model does not keep. */
      readonly inside: boolean;
      readonly manner?: true;
    }
  | {
      readonly is: "duration";
      readonly count: number;
      readonly unit: Unit;
      readonly since: "now" | undefined;
      /** `lasts` where the length alone gives no day, as its beginning is not said: 为期三个月. */
      readonly manner: "within" | "over" | "lasts";
    }
  | { readonly is: "vague"; readonly loose: boolean }
  /** Words of time on which no day follows. */
  | { readonly is: "unplaced" }
  /** `joined` where a 并 before it makes it a clause of its own. */
  | { readonly is: "standing"; readonly lasting: boolean; readonly joined: boolean }
  | { readonly is: "everyFew" | "immediate" | "now" | "allYear" | "planTerm" };

/** A phrase of time: tokens `first` up to, not including, `next`. */
export type Expression = Meaning & { readonly first: number; readonly next: number };

export type { Side } from "./side.js";

const fromNow = (tokens: readonly TimeToken[], at: number): Expression => {
  const next = tokens[at + 1]?.is === "from" ? at + 2 : at + 1;
  const beyond = dashFrom(tokens, next, true);
  const ended = beyond === undefined ? undefined : endAt(tokens, beyond);
  if (ended !== undefined) {
    const behind = sidesFrom(tokens, ended.next);
    if (ended.point.unplaced !== undefined)
      return { is: "unplaced", first: at, next: pastUnplaced(tokens, ended.next) };
    return { is: "range", from: "now", to: ended.point, sides: behind.sides, first: at, next: behind.next };
  }
  const begin = tokens[next]?.is === "after" ? next + 1 : next;
  const duration = tokens[begin];
  if (duration?.is === "duration") {
    const { count, unit, manner } = duration;
    return { is: "duration", count, unit, manner, since: "now", first: at, next: begin + 1 };
  }
  // 20个工作日内: the days on which nobody works are not known.
  return tokens[begin]?.is === "unplaced"
    ? { is: "unplaced", first: at, next: pastUnplaced(tokens, begin) }
    : { is: "now", first: at, next };
};

/** 方案印发后30日内; 方案印发后 alone says no more than that it comes later. */
const fromIssue = (tokens: readonly TimeToken[], at: number): Expression | undefined => {
  const begin = tokens[at + 1]?.is === "after" ? at + 2 : at + 1;
  const duration = tokens[begin];
  if (duration?.is !== "duration") return undefined;
  const { count, unit, manner } = duration;
  return { is: "duration", count, unit, manner, since: "now", first: at, next: begin + 1 };
};

/** Whether 阶段 stands before years or behind them. */
const isStage = (tokens: readonly TimeToken[], first: number, next: number): boolean =>
  tokens[next]?.is === "stage" ||
  tokens[first - 1]?.is === "stage" ||
  (tokens[first - 1]?.is === "open" && tokens[first - 2]?.is === "stage");

const yearsAt = (
  tokens: readonly TimeToken[],
  at: number,
  token: Extract<TimeToken, { readonly is: "years" }>,
): Expression => {
  const years = [token.first, token.last] as const;
  const edge = tokens[at + 1];
  const { listed } = token;
  if (edge?.is === "edge" && edge.of === undefined && edge.edge === "end") {
    const { sides, next } = sidesFrom(tokens, at + 2);
    const point: Point = { edge: "end", edgeOf: "year" };
    return { is: "years", years, listed, span: false, point, sides, first: at, next };
  }
  const { point, sides, next } = withPoint(tokens, at + 1);
  const span = point === undefined && (sides.includes("within") || isStage(tokens, at, next));
  return { is: "years", years, listed, span, point, sides, first: at, next };
};

const expressionAt = (tokens: readonly TimeToken[], at: number): Expression | undefined => {
  const token = tokens[at]!;
  switch (token.is) {
    case "years":
      return yearsAt(tokens, at, token);
    case "each":
      return eachAt(tokens, at, token);
    case "duration": {
      const { count, unit, manner } = token;
      return { is: "duration", count, unit, manner, since: undefined, first: at, next: at + 1 };
    }
    case "now":
      return fromNow(tokens, at);
    case "issue":
      return fromIssue(tokens, at);
    case "before":
    case "after":
    case "until":
    case "from":
      // 验收后长期运行, 会后5日内: of an event whose day nobody knows.
      if (token.is === "after" && tokens[at + 1]?.is === "standing")
        return { is: "unplaced", first: at, next: at + 2 };
      return isLength(tokens[at + 1])
        ? { is: "unplaced", first: at, next: pastUnplaced(tokens, at + 1) }
        : undefined;
    case "vague":
      return { is: "vague", loose: token.loose, first: at, next: at + 1 };
    case "standing":
      return { is: "standing", lasting: token.lasting, joined: token.joined, first: at, next: at + 1 };
    case "everyFew":
    case "immediate":
    case "allYear":
    case "planTerm":
      return { is: token.is, first: at, next: at + 1 };
    default:
      return rangeOrPoint(tokens, at);
  }
};

/** 17日—21日 in 3月10日—14日、17日—21日. */
const listedRange = (
  tokens: readonly TimeToken[],
  at: number,
  former: Point,
  day: number,
): Expression | undefined => {
  const beyond = dashFrom(tokens, at + 1);
  const ended = beyond === undefined ? undefined : endAt(tokens, beyond);
  if (ended === undefined || former.day === undefined) return undefined;
  const { sides, next } = sidesFrom(tokens, ended.next);
  return { is: "range", from: { ...former, day }, to: ended.point, sides, first: at, next };
};

/** 20日 in 6月10、20日: a day alone has the month of the one before it. */
const listedDay = (
  tokens: readonly TimeToken[],
  at: number,
  before: Expression | undefined,
): Expression | undefined => {
  const token = tokens[at]!;
  if (token.is !== "day" || tokens[at - 1]?.is !== "and" || before?.next !== at - 1) return undefined;
  if (before.is === "range" && before.from !== "now")
    return listedRange(tokens, at, { ...before.from, ...before.to }, token.day);
  if (before.is !== "point" || before.point.month === undefined || before.point.day === undefined)
    return undefined;
  const { sides, next } = sidesFrom(tokens, at + 1);
  return { is: "point", point: { ...before.point, day: token.day }, sides, first: at, next };
};

/** 国庆节、中秋节前, 3月和9月初: what is said of the last of a list is said of all. */
const likeNext = (tokens: readonly TimeToken[], one: Expression, other: Expression): Expression => {
  // 中秋国庆前 has no 、.
  const isListed =
    (other.first === one.next + 1 && tokens[one.next]!.is === "and") ||
    (other.first === one.next && one.is === "point" && one.point.feast !== undefined);
  if (!isListed || other.is !== "point" || (one.is !== "point" && one.is !== "each")) return one;
  if (one.point === undefined || one.sides.length > 0) return one;
  const { edge } = other.point;
  const isMonth = edge !== undefined && one.point.edge === undefined && one.point.month !== undefined;
  return {
    ...one,
    sides: other.sides,
    point: isMonth && one.point.day === undefined ? { ...one.point, edge } : one.point,
  };
};

/** Every phrase of time in a text, in order; none overlaps another. */
export const phrasesIn = (tokens: readonly TimeToken[]): readonly Expression[] => {
  const found: Expression[] = [];
  for (let at = 0; at < tokens.length;) {
    const expression = listedDay(tokens, at, found.at(-1)) ?? expressionAt(tokens, at);
    if (expression !== undefined) found.push(expression);
    at = expression?.next ?? at + 1;
  }
  for (let at = found.length - 2; at >= 0; at--) found[at] = likeNext(tokens, found[at]!, found[at + 1]!);
  return found;
};

/** The same without those that say which things are meant, or what was planned before. */
export const expressionsIn = (tokens: readonly TimeToken[]): readonly Expression[] =>
  withoutConditions(tokens, phrasesIn(tokens));
