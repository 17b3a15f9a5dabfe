import type { Period } from "../plan/schedule.js";
import type { Series } from "../schema/facts.js";

/** Names a series: two `by` schedules of one indicator differ in their days. */
export const seriesKey = (
  indicator: string,
  { window, first, last }: Pick<Series, "window" | "first" | "last">,
): string => `${indicator}\n${window}\n${first ?? ""}\n${last ?? ""}`;

export const periodKey = (indicator: string, { window, first, due }: Period): string =>
  seriesKey(indicator, { window, first, last: due });

/** The newest step on or before a day; undefined before the first: nothing recorded is not zero. */
export const stepAt = <S extends readonly [string, ...unknown[]]>(
  steps: readonly S[],
  day: string,
): S | undefined => {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as S)[0] <= day) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
};
