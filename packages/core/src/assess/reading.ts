import { isCeiling, isFromBefore } from "../plan/target.js";
import type { Target } from "../schema/plan.js";
import { add, atLeast, multiply, ONE, ratioOf, subtract, type Ratio } from "../values/ratio.js";

/** The state of a period on one day (rules §2 and §3). */
export interface Reading {
  /** In the indicator's unit; a share for coverage and checklist; undefined: nothing recorded. */
  readonly actual: Ratio | undefined;
  /** What the target compares with: the newest value of the indicator that it refers to, or the value before. */
  readonly compared: Ratio | undefined;
  /** The value that has to be reached; undefined: there is nothing to calculate it from. */
  readonly goal: Ratio | undefined;
  /** What is missing to judge it by; undefined: nothing. */
  readonly lacks: "before" | "reference" | undefined;
  readonly hasData: boolean;
  /** Whether the target itself is reached, compared exactly; never without data. */
  readonly isReached: boolean;
}

/** The value that has to be reached (rules §3). */
const goalOf = (target: Target, compared: Ratio | undefined): Ratio | undefined => {
  if ("atLeast" in target) return ratioOf(target.atLeast);
  if ("atMost" in target) return ratioOf(target.atMost);
  if ("between" in target) return ratioOf(target.between[0]);
  if ("all" in target || "each" in target) return ONE;
  if (compared === undefined || "reference" in target) return compared;
  if ("riseBy" in target) return add(compared, ratioOf(target.riseBy));
  if ("fallBy" in target) return subtract(compared, ratioOf(target.fallBy));
  // From nothing no rate leads anywhere.
  if (compared.num <= 0) return undefined;
  return multiply(
    compared,
    "growBy" in target ? add(ONE, ratioOf(target.growBy)) : subtract(ONE, ratioOf(target.shrinkBy)),
  );
};

const lackOf = (target: Target, compared: Ratio | undefined, goal: Ratio | undefined): Reading["lacks"] => {
  if ("reference" in target) return compared === undefined ? "reference" : undefined;
  if (!isFromBefore(target)) return undefined;
  return compared === undefined || ("shrinkBy" in target && goal === undefined) ? "before" : undefined;
};

const isReached = (
  target: Target,
  actual: Ratio,
  compared: Ratio | undefined,
  goal: Ratio | undefined,
): boolean => {
  if (goal !== undefined) return isCeiling(target) ? atLeast(goal, actual) : atLeast(actual, goal);
  // Growth alone has data without a goal: to grow from 0 or below is to be above it.
  return compared !== undefined && !atLeast(compared, actual);
};

/** @param compared what the target compares with; undefined: nothing, or there is none on that day */
export const readingOf = (
  target: Target,
  actual: Ratio | undefined,
  compared: Ratio | undefined,
): Reading => {
  const goal = goalOf(target, compared);
  const lacks = lackOf(target, compared, goal);
  const hasData = actual !== undefined && lacks === undefined;
  return {
    actual,
    compared,
    goal,
    lacks,
    hasData,
    isReached: hasData && isReached(target, actual, compared, goal),
  };
};
