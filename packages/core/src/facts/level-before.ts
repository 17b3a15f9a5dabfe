import { repeats, type Period } from "../plan/schedule.js";
import type { ValueStep } from "../schema/facts.js";
import type { Indicator } from "../schema/plan.js";
import { addDays } from "../values/date.js";
import { stepAt } from "./series.js";

/**
 * The newest value of a level dated before a period, which comes before its baseline in a schedule that repeats,
 * and after it in the others (rules §3).
 * @param readings the level's newest values, in whatever period
 * @returns the step that holds; undefined: the baseline does, where there is one
 */
export const levelBefore = (
  readings: readonly ValueStep[],
  { baseline }: Indicator,
  { window }: Pick<Period, "window">,
  first: string,
): ValueStep | undefined =>
  repeats(window) || baseline === undefined ? stepAt(readings, addDays(first, -1)) : undefined;
