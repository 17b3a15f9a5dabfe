import {
  addDays,
  assess,
  assessOverall,
  daysBetween,
  type Facts,
  type Locale,
  type Plan,
  type Progress,
  type ProgressNode,
} from "@bangfu/core";
import { clipped } from "./clip.js";
import { localText } from "./words/localized.js";

/** Which line of the progress a curve follows; nothing named: overall. */
export interface CurveOf {
  readonly task?: string | undefined;
  readonly measure?: string | undefined;
  readonly phase?: string | undefined;
}

interface CurvePoint {
  readonly date: string;
  /** 0 to 1; undefined after the as-of date, and where nothing was recorded yet. */
  readonly actual: number | undefined;
  /** 0 to 1. */
  readonly expected: number;
}

export interface CurveView {
  readonly from: string;
  readonly to: string;
  readonly points: readonly CurvePoint[];
  /** Where the pace of the last year leads: from the as-of date to the end, or to 1 if that is sooner. */
  readonly projection: readonly [date: string, share: number][];
}

/** Undefined: the plan has no such task, measure or phase. */
export const curveNode = (
  progress: Progress,
  { task, measure, phase }: CurveOf,
): ProgressNode | null | undefined =>
  task !== undefined
    ? progress.tasks[task]
    : measure !== undefined
      ? progress.measures[measure]
      : phase !== undefined
        ? progress.phases[phase]
        : progress.overall;

/** Letters of a task's words in a heading. */
const LONGEST = 36;

/** What a curve follows, in words; none of the whole plan. A task is named by its title where it has one. */
export const curveTitle = (plan: Plan, { task, measure, phase }: CurveOf, locale: Locale): string[] => {
  const found = <T extends { readonly id: string }>(all: readonly T[], id: string) =>
    all.find((each) => each.id === id);
  if (task !== undefined) {
    const entry = found(plan.tasks, task);
    const words =
      entry && (localText(entry, "title", locale) ?? clipped(localText(entry, "text", locale), LONGEST));
    return words ? [`${task} ${words}`] : [];
  }
  const id = measure ?? phase;
  const entry =
    id === undefined ? undefined : found(measure === undefined ? (plan.phases ?? []) : plan.measures, id);
  return entry ? [localText(entry, "title", locale)] : [];
};

/** Enough for a smooth line on any screen. */
const MOST_POINTS = 96;
const YEAR = 365;
/** A pace of fewer days says nothing. */
const SHORTEST_PAST = 60;

/** What was known by a day, so that a assessOn ahead from it knows no more. */
const knownBy = (facts: Facts, day: string): Facts => {
  const cut = <S extends { reported: unknown[]; verified: unknown[] }>(series: S): S => ({
    ...series,
    reported: (series.reported as [string][]).filter(([date]) => date <= day),
    verified: (series.verified as [string][]).filter(([date]) => date <= day),
  });
  return {
    ...facts,
    series: facts.series.map(cut),
    references: facts.references.map(cut),
    extensions: facts.extensions?.filter(({ granted }) => granted <= day),
  };
};

/** The day at each month's end, thinned where there are many, and the as-of date and the last day. */
const datesOf = (from: string, to: string, asOf: string, most = MOST_POINTS): string[] => {
  const step = Math.max(1, Math.ceil(daysBetween(from, to) / 30.5 / most));
  const dates = new Set([from, to]);
  if (asOf > from && asOf < to) dates.add(asOf);
  for (let month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)); ; month += step) {
    const first = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    const end = addDays(first, -1);
    if (end >= to) break;
    if (end > from) dates.add(end);
  }
  return [...dates].sort();
};

/** Enough for a curve as small as a word. */
const FEW_POINTS = 12;

/** The days that small curves are drawn of, from the plan's first day to the as-of date. */
export const smallCurveDays = ({ plan: { start } }: Facts, asOf: string): string[] =>
  asOf > start ? datesOf(start, asOf, asOf, FEW_POINTS) : [];

const projectionOf = (
  points: readonly CurvePoint[],
  { asOf, to, now, then }: { asOf: string; to: string; now: number; then: readonly [string, number] },
): [string, number][] => {
  const days = daysBetween(then[0], asOf);
  const pace = (now - then[1]) / days;
  if (points.length === 0 || asOf >= to || days < SHORTEST_PAST || pace <= 0) return [];
  const left = daysBetween(asOf, to);
  const full = Math.ceil((1 - now) / pace);
  return [[asOf, now], full < left ? [addDays(asOf, full), 1] : [to, now + pace * left]];
};

/**
 * Actual against expected over time.
 * @param until the last day of the picture; the node's due date where absent
 * @returns undefined where the plan has no such node, or nothing below it
 */
export const curveView = (
  facts: Facts,
  progress: Progress,
  of: CurveOf,
  until?: string,
): CurveView | undefined => {
  const { asOf, basis } = progress;
  const present = curveNode(progress, of);
  if (!present) return undefined;
  const from = facts.plan.start;
  const last = until ?? present.due ?? addDays(asOf, YEAR);
  const to = last > from ? last : addDays(from, YEAR);
  const ahead = knownBy(facts, asOf);
  // Of the whole plan the nodes below are not asked for.
  const assessOn = (present === progress.overall ? assessOverall : assess) as typeof assess;
  const on = (date: string) =>
    date === asOf ? present : curveNode(assessOn(date > asOf ? ahead : facts, { asOf: date, basis }), of);
  const points = datesOf(from, to, asOf).map((date): CurvePoint => {
    const node = on(date);
    const seen = date <= asOf ? node?.attainment : null;
    return { date, actual: seen ?? undefined, expected: node?.expected ?? 0 };
  });
  const yearAgo = addDays(asOf, -YEAR);
  const since = yearAgo > from ? yearAgo : from;
  const then = on(since)?.attainment ?? 0;
  const now = present.attainment;
  const projection = now === null ? [] : projectionOf(points, { asOf, to, now, then: [since, then] });
  return { from, to, points, projection };
};
