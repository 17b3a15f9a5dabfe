import { isCeiling, isFromBefore } from "../plan/target.js";
import type { Indicator, Target } from "../schema/plan.js";
import { atLeast, clamp, divide, ONE, ratioOf, subtract, ZERO, type Ratio } from "../values/ratio.js";
import type { Reading } from "./reading.js";

/** Whether the target itself is reached, compared exactly; never with no data (rules §3). */
export const isReached = (target: Target, { actual, goal }: Reading): boolean => {
  if (actual === undefined || goal === undefined) return false;
  return isCeiling(target) ? atLeast(goal, actual) : atLeast(actual, goal);
};

/** Where the way to the goal begins; undefined: nowhere in particular. Events and amounts begin with none. */
const baselineOf = (target: Target, { kind, baseline }: Indicator, { compared }: Reading) => {
  if (kind !== "level") return undefined;
  return isFromBefore(target) ? compared : baseline === undefined ? undefined : ratioOf(baseline);
};

/** The share of the way from the baseline to the goal, up or down. */
const come = (actual: Ratio, goal: Ratio, baseline: Ratio): Ratio =>
  clamp(divide(subtract(actual, baseline), subtract(goal, baseline)));

/** How much of the target is reached, 0 to 1 (rules §3); 0 with no data. */
export const attainmentOf = (target: Target, indicator: Indicator, reading: Reading): Ratio => {
  if (isReached(target, reading)) return ONE;
  const { actual, goal } = reading;
  if (actual === undefined || goal === undefined) return ZERO;
  const baseline = baselineOf(target, indicator, reading);
  if (!isCeiling(target))
    return atLeast(baseline ?? ZERO, goal) ? ZERO : come(actual, goal, baseline ?? ZERO);
  if (baseline && !atLeast(goal, baseline)) return come(actual, goal, baseline);
  return atLeast(ZERO, goal) ? ZERO : divide(goal, actual);
};

/** Above the high end of `between`: met all the same, and flagged (rules §3). */
export const isAboveRange = (target: Target, { actual }: Reading): boolean =>
  "between" in target && actual !== undefined && !atLeast(ratioOf(target.between[1]), actual);
