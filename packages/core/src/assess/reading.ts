import { stepAt } from "../facts/series.js";
import type { CoverageStep, ItemStep, Step, ValueStep } from "../schema/facts.js";
import type { Indicator, Target } from "../schema/plan.js";
import { add, divide, multiply, ONE, ratio, ratioOf, subtract, ZERO, type Ratio } from "../values/ratio.js";

/** What the facts say of a period on one day (rules §2). */
export interface Reading {
  /** In the indicator's unit; a share for coverage and checklist; undefined: nothing recorded. */
  readonly actual: Ratio | undefined;
  /** What the target compares with: the newest value of the indicator that it refers to, or the value before. */
  readonly compared: Ratio | undefined;
  /** The value that has to be reached; undefined: there is nothing to reckon it from. */
  readonly goal: Ratio | undefined;
  readonly hasData: boolean;
}

const covered = (steps: readonly CoverageStep[], day: string): Ratio | undefined => {
  const step = stepAt(steps, day);
  // Nobody active: there is no share to speak of, and no data.
  return step === undefined || step[2] === 0 ? undefined : ratio(step[1], step[2]);
};

const done = (steps: readonly ItemStep[], day: string, { items = [] }: Indicator): Ratio | undefined => {
  if (steps[0] === undefined || steps[0][0] > day) return undefined;
  const doneBy = new Set(steps.filter(([since]) => since <= day).map(([, item]) => item));
  let all = ZERO;
  let sum = ZERO;
  for (const { id, weight = 1 } of items) {
    const share = ratioOf(weight);
    all = add(all, share);
    if (doneBy.has(id)) sum = add(sum, share);
  }
  return divide(sum, all);
};

const valueOn = (steps: readonly ValueStep[], day: string): Ratio | undefined => {
  const step = stepAt(steps, day);
  return step === undefined ? undefined : ratioOf(step[1]);
};

/** The actual of an indicator on a day, from its step series. */
const actualOn = (indicator: Indicator, steps: readonly Step[], day: string): Ratio | undefined => {
  switch (indicator.kind) {
    case "count":
    case "sum":
    case "distinct":
    case "level":
      return valueOn(steps as ValueStep[], day);
    case "coverage":
      return covered(steps as CoverageStep[], day);
    case "checklist":
      return done(steps as ItemStep[], day, indicator);
  }
};

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

/** @param others the values that the target compares with, by day; undefined where it compares with none */
export const readingOn = (
  indicator: Indicator,
  target: Target,
  steps: readonly Step[],
  others: readonly ValueStep[] | undefined,
  day: string,
): Reading => {
  const actual = actualOn(indicator, steps, day);
  const compared = others && valueOn(others, day);
  const goal = goalOf(target, compared);
  return { actual, compared, goal, hasData: actual !== undefined && goal !== undefined };
};
