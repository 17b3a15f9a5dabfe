import type { Series } from "../schema/facts.js";
import type { Target } from "../schema/plan.js";

/** Names a series: two `by` schedules of one indicator differ in their days, two coverages in what each needs. */
export const seriesKey = (
  indicator: string,
  { window, first, last, each }: Pick<Series, "window" | "first" | "last" | "each">,
): string => `${indicator}\n${window}\n${first ?? ""}\n${last ?? ""}\n${each ?? ""}`;

/** What each member has to have; undefined where a target does not ask it. */
export const eachOf = (target: Target): number | undefined => ("each" in target ? target.each : undefined);

/** How many entries come first for which something holds that holds for no later one. */
export const countWhile = <T>(entries: readonly T[], holds: (entry: T) => boolean): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(entries[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many steps are on or before a day. */
export const countUpTo = (steps: readonly (readonly [string, ...unknown[]])[], day: string): number =>
  countWhile(steps, ([date]) => date <= day);

/** The days between two, both included, of days in order. */
export const daysWithin = (days: readonly string[], from: string, to: string): readonly string[] =>
  days.slice(
    countWhile(days, (day) => day < from),
    countWhile(days, (day) => day <= to),
  );

/** The newest step on or before a day; undefined before the first: nothing recorded is not zero. */
export const stepAt = <S extends readonly [string, ...unknown[]]>(
  steps: readonly S[],
  day: string,
): S | undefined => steps[countUpTo(steps, day) - 1];
