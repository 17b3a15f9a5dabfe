import type { Indicator, Target } from "../schema/plan.js";
import {
  atLeast,
  clamp,
  compare,
  divide,
  ONE,
  ratioOf,
  subtract,
  ZERO,
  type Ratio,
} from "../values/ratio.js";
import type { Reading } from "./reading.js";

/** Rules §3, `atLeast n`: the way come from the baseline. */
const towards = (actual: Ratio, n: Ratio, baseline: Ratio): Ratio => {
  if (atLeast(actual, n)) return ONE;
  if (atLeast(baseline, n)) return ZERO;
  return clamp(divide(subtract(actual, baseline), subtract(n, baseline)));
};

/** Rules §3, `atMost n`: down from a baseline above it, else n ÷ actual. */
const downTo = (actual: Ratio, n: Ratio, baseline: Ratio | undefined): Ratio => {
  if (atLeast(n, actual)) return ONE;
  if (baseline !== undefined && compare(baseline, n) > 0)
    return clamp(divide(subtract(baseline, actual), subtract(baseline, n)));
  return atLeast(ZERO, n) ? ZERO : divide(n, actual);
};

/** The value that has to be reached; undefined: the indicator referred to has none. */
const goalOf = (target: Target, reference: Ratio | undefined): Ratio | undefined => {
  if ("atLeast" in target) return ratioOf(target.atLeast);
  if ("atMost" in target) return ratioOf(target.atMost);
  if ("between" in target) return ratioOf(target.between[0]);
  if ("all" in target) return ONE;
  return reference;
};

/** How much of the target is reached, 0 to 1 (rules §3); 0 with no data. */
export const attainmentOf = (target: Target, indicator: Indicator, reading: Reading): Ratio => {
  const goal = goalOf(target, reading.reference);
  if (!reading.hasData || reading.actual === undefined || goal === undefined) return ZERO;
  const baseline = indicator.baseline === undefined ? undefined : ratioOf(indicator.baseline);
  if ("atMost" in target) return downTo(reading.actual, goal, baseline);
  return towards(reading.actual, goal, indicator.kind === "level" ? (baseline ?? ZERO) : ZERO);
};

/** Whether the target itself is reached, compared exactly; never with no data (rules §3). */
export const isReached = (target: Target, reading: Reading): boolean => {
  const goal = goalOf(target, reading.reference);
  if (!reading.hasData || reading.actual === undefined || goal === undefined) return false;
  return "atMost" in target ? atLeast(goal, reading.actual) : atLeast(reading.actual, goal);
};

/** Above the high end of `between`: met all the same, and flagged (rules §3). */
export const isAboveRange = (target: Target, { actual }: Reading): boolean =>
  "between" in target && actual !== undefined && compare(actual, ratioOf(target.between[1])) > 0;
