import { endAt, pointAt, type Point } from "./point.js";
import type { TimeToken, Unit } from "./token.js";

export type Side = "before" | "after" | "within" | "from" | "until" | "notAfter";

type Meaning =
  | { readonly is: "point"; readonly point: Point; readonly sides: readonly Side[] }
  | { readonly is: "range"; readonly from: Point | "now"; readonly to: Point }
  /** 2023-2025年, with what is said of each of them. */
  | {
      readonly is: "years";
      readonly years: readonly [first: number, last: number];
      readonly listed: boolean;
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
    }
  | {
      readonly is: "duration";
      readonly count: number;
      readonly unit: Unit;
      readonly since: "now" | undefined;
      readonly manner: "within" | "over";
    }
  | { readonly is: "vague"; readonly loose: boolean }
  | { readonly is: "everyFew" | "standing" | "immediate" | "now" | "allYear" | "planTerm" };

/** A phrase of time: tokens `first` up to, not including, `next`. */
export type Expression = Meaning & { readonly first: number; readonly next: number };

const SIDES: ReadonlySet<string> = new Set(["before", "after", "within", "from", "until", "notAfter"]);

const sidesFrom = (tokens: readonly TimeToken[], at: number): { sides: Side[]; next: number } => {
  const sides: Side[] = [];
  let next = at;
  for (; next < tokens.length && SIDES.has(tokens[next]!.is); next++) {
    // A 截至 behind a time belongs to the next one.
    if (tokens[next]!.is === "notAfter") break;
    sides.push(tokens[next]!.is as Side);
  }
  return { sides, next };
};

/** Where a 至 or 到 that leads on to an end stands, a comma before it or not. */
const dashFrom = (tokens: readonly TimeToken[], at: number): number | undefined => {
  const next = tokens[at]?.is === "break" ? at + 1 : at;
  return tokens[next]?.is === "dash" ? next + 1 : undefined;
};

const rangeOrPoint = (tokens: readonly TimeToken[], at: number): Expression | undefined => {
  const lead = tokens[at]!.is;
  const begin = lead === "since" || lead === "notAfter" || lead === "dash" ? at + 1 : at;
  const begun = begin < tokens.length ? pointAt(tokens, begin) : undefined;
  if (begun === undefined) return undefined;
  const { sides, next } = sidesFrom(tokens, begun.next);
  const beyond = dashFrom(tokens, next);
  const ended = beyond === undefined ? undefined : endAt(tokens, beyond);
  if (ended !== undefined && !sides.includes("before")) {
    const behind = sidesFrom(tokens, ended.next);
    return { is: "range", from: begun.point, to: ended.point, first: at, next: behind.next };
  }
  // 到2025年 is by its end, as 截至2025年 is.
  const all: Side[] = lead === "notAfter" || lead === "dash" ? [...sides, "notAfter"] : sides;
  const started = lead === "since" && sides.length === 0 ? (["from"] as const) : all;
  return { is: "point", point: begun.point, sides: started, first: at, next };
};

const withPoint = (
  tokens: readonly TimeToken[],
  at: number,
): { point: Point | undefined; sides: readonly Side[]; next: number } => {
  const filler = tokens[at]?.is === "filler" ? 1 : 0;
  const inner = at + filler < tokens.length ? pointAt(tokens, at + filler) : undefined;
  let next = inner?.next ?? at;
  let point = inner?.point;
  // 每年3-5月: due at the end of May.
  const beyond = inner === undefined ? undefined : dashFrom(tokens, next);
  const ended = beyond === undefined ? undefined : endAt(tokens, beyond);
  if (ended !== undefined) [point, next] = [ended.point, ended.next];
  const { sides, next: after } = sidesFrom(tokens, next);
  return { point, sides, next: after };
};

const INNER: ReadonlySet<string> = new Set(["inner", "day", "tenDay"]);

/** 每学期末: the 末 that the unit's own words do not hold. */
const isBareEnd = (token: TimeToken | undefined): boolean =>
  token?.is === "edge" && token.of === undefined && token.edge === "end";

/** Past 首月, 10日 and the like behind 每季度 and 每月. */
const skipInner = (tokens: readonly TimeToken[], at: number): number => {
  let next = at;
  while (INNER.has(tokens[next]?.is ?? "")) next++;
  const edge = tokens[next];
  return edge?.is === "edge" && edge.of === undefined && edge.edge !== "end" ? next + 1 : next;
};

const fromNow = (tokens: readonly TimeToken[], at: number): Expression => {
  const next = tokens[at + 1]?.is === "from" ? at + 2 : at + 1;
  const beyond = dashFrom(tokens, next);
  const ended = beyond === undefined ? undefined : endAt(tokens, beyond);
  if (ended !== undefined)
    return {
      is: "range",
      from: "now",
      to: ended.point,
      first: at,
      next: sidesFrom(tokens, ended.next).next,
    };
  const begin = tokens[next]?.is === "after" ? next + 1 : next;
  const duration = tokens[begin];
  if (duration?.is === "duration") {
    const { count, unit, manner } = duration;
    return { is: "duration", count, unit, manner, since: "now", first: at, next: begin + 1 };
  }
  return { is: "now", first: at, next };
};

const expressionAt = (tokens: readonly TimeToken[], at: number): Expression | undefined => {
  const token = tokens[at]!;
  switch (token.is) {
    case "years": {
      const years = [token.first, token.last] as const;
      if (isBareEnd(tokens[at + 1])) {
        const { sides, next } = sidesFrom(tokens, at + 2);
        const point: Point = { edge: "end", edgeOf: "year" };
        return { is: "years", years, listed: token.listed, point, sides, first: at, next };
      }
      const { point, sides, next } = withPoint(tokens, at + 1);
      return { is: "years", years, listed: token.listed, point, sides, first: at, next };
    }
    case "each": {
      const inner = skipInner(tokens, at + 1);
      const { point, sides, next } = withPoint(tokens, inner);
      const inside = token.inside || inner > at + 1;
      const end = inner === next && isBareEnd(tokens[next]) ? next + 1 : next;
      const unit = token.unit === "year" && point?.both !== undefined ? point.both : token.unit;
      return { is: "each", unit, point, sides, inside, first: at, next: sidesFrom(tokens, end).next };
    }
    case "duration":
      return {
        is: "duration",
        count: token.count,
        unit: token.unit,
        manner: token.manner,
        since: undefined,
        first: at,
        next: at + 1,
      };
    case "now":
      return fromNow(tokens, at);
    case "vague":
      return { is: "vague", loose: token.loose, first: at, next: at + 1 };
    case "everyFew":
    case "standing":
    case "immediate":
    case "allYear":
    case "planTerm":
      return { is: token.is, first: at, next: at + 1 };
    default:
      return rangeOrPoint(tokens, at);
  }
};

/** The phrases of time in a text, in order; none overlaps another. */
export const expressionsIn = (tokens: readonly TimeToken[]): readonly Expression[] => {
  const found: Expression[] = [];
  for (let at = 0; at < tokens.length;) {
    const expression = expressionAt(tokens, at);
    if (expression !== undefined) found.push(expression);
    at = expression?.next ?? at + 1;
  }
  return found;
};
