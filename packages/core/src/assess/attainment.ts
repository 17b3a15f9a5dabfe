import type { Indicator, Target } from "../schema/plan.js";
import { atLeast, clamp, divide, ONE, ratioOf, subtract, ZERO, type Ratio } from "../values/ratio.js";
import type { Reading } from "./reading.js";

/** The value that has to be reached; undefined: the indicator referred to has none. */
const goalOf = (target: Target, reference: Ratio | undefined): Ratio | undefined => {
  if ("atLeast" in target) return ratioOf(target.atLeast);
  if ("atMost" in target) return ratioOf(target.atMost);
  if ("between" in target) return ratioOf(target.between[0]);
  if ("all" in target) return ONE;
  return reference;
};

/** Whether the target itself is reached, compared exactly; never with no data (rules §3). */
export const isReached = (target: Target, { actual, reference, hasData }: Reading): boolean => {
  const goal = goalOf(target, reference);
  if (!hasData || actual === undefined || goal === undefined) return false;
  return "atMost" in target ? atLeast(goal, actual) : atLeast(actual, goal);
};

/** The share of the way from the baseline to the goal, up or down. */
const come = (actual: Ratio, goal: Ratio, baseline: Ratio): Ratio =>
  clamp(divide(subtract(actual, baseline), subtract(goal, baseline)));

/** How much of the target is reached, 0 to 1 (rules §3); 0 with no data. */
export const attainmentOf = (target: Target, indicator: Indicator, reading: Reading): Ratio => {
  if (isReached(target, reading)) return ONE;
  const { actual } = reading;
  const goal = goalOf(target, reading.reference);
  if (!reading.hasData || actual === undefined || goal === undefined) return ZERO;
  // Only levels have one (checked when the plan is read).
  const baseline = ratioOf(indicator.baseline ?? 0);
  if (!("atMost" in target)) return atLeast(baseline, goal) ? ZERO : come(actual, goal, baseline);
  if (indicator.baseline !== undefined && !atLeast(goal, baseline)) return come(actual, goal, baseline);
  return atLeast(ZERO, goal) ? ZERO : divide(goal, actual);
};

/** Above the high end of `between`: met all the same, and flagged (rules §3). */
export const isAboveRange = (target: Target, { actual }: Reading): boolean =>
  "between" in target && actual !== undefined && !atLeast(ratioOf(target.between[1]), actual);
