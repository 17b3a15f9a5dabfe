import { isLevelLike } from "../plan/indicator.js";
import { isCeiling, isFromBefore } from "../plan/target.js";
import type { Indicator, Target } from "../schema/plan.js";
import { atLeast, clamp, divide, ONE, ratioOf, subtract, ZERO, type Ratio } from "../values/ratio.js";
import type { Reading } from "./reading.js";

/** Where the way to the goal begins; undefined: nowhere in particular. Events and amounts begin with none. */
const baselineOf = (target: Target, indicator: Indicator, { compared }: Reading): Ratio | undefined => {
  if (!isLevelLike(indicator)) return undefined;
  if (isFromBefore(target)) return compared;
  return indicator.baseline === undefined ? undefined : ratioOf(indicator.baseline);
};

/** The share of the way from the baseline to the goal, up or down. */
const come = (actual: Ratio, goal: Ratio, baseline: Ratio): Ratio =>
  clamp(divide(subtract(actual, baseline), subtract(goal, baseline)));

/** How much of the target is reached, 0 to 1 (rules §3); 0 with no data. */
export const attainmentOf = (target: Target, indicator: Indicator, reading: Reading): Ratio => {
  if (reading.isReached) return ONE;
  const { actual, goal, hasData } = reading;
  if (!hasData || actual === undefined || goal === undefined) return ZERO;
  const baseline = baselineOf(target, indicator, reading);
  if (!isCeiling(target))
    return atLeast(baseline ?? ZERO, goal) ? ZERO : come(actual, goal, baseline ?? ZERO);
  if (baseline && !atLeast(goal, baseline)) return come(actual, goal, baseline);
  return atLeast(ZERO, goal) ? ZERO : divide(goal, actual);
};

/** Above the high end of `between`: met all the same, and flagged (rules §3). */
export const isAboveRange = (target: Target, { actual }: Reading): boolean =>
  "between" in target && actual !== undefined && !atLeast(ratioOf(target.between[1]), actual);
