import { levelBefore } from "../facts/level-before.js";
import { stepAt } from "../facts/series.js";
import type { Period } from "../plan/schedule.js";
import type { ValueStep } from "../schema/facts.js";
import type { Indicator } from "../schema/plan.js";
import { stepsOf, type FactsIndex } from "./facts-index.js";

/**
 * The value before a period, by day, for the targets that are reckoned from it (rules §3). It is known from the
 * period's first day on; what is recorded later for the period before moves it.
 * @param previous the period just before in the same schedule
 */
export const valueBefore = (
  index: FactsIndex,
  indicator: Indicator,
  period: Period,
  previous: Period | undefined,
): readonly ValueStep[] => {
  const { id, kind, baseline } = indicator;
  const first = period.from ?? index.plan.start;
  let steps: readonly ValueStep[] = [];
  let known = baseline;
  let held: ValueStep | undefined;
  if (kind === "level") {
    held = levelBefore(index.references.get(id) ?? [], indicator, period, first);
  } else if (previous) {
    steps = stepsOf(index, id, previous) as readonly ValueStep[];
    held = stepAt(steps, first);
    known = undefined;
  }
  const value = held ? held[1] : known;
  const later = steps.filter(([day]) => day > first);
  return value === undefined ? later : [[first, value], ...later];
};
