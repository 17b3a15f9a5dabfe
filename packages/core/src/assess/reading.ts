import { stepAt } from "../facts/series.js";
import type { CoverageStep, ItemStep, Step, ValueStep } from "../schema/facts.js";
import type { Indicator } from "../schema/plan.js";
import { add, divide, ratio, ratioOf, ZERO, type Ratio } from "../values/ratio.js";

/** What the facts say of a period on one day (rules §2). */
export interface Reading {
  /** In the indicator's unit; a share for coverage and checklist; undefined: nothing recorded. */
  readonly actual: Ratio | undefined;
  /** The newest value of the indicator that the target refers to. */
  readonly reference: Ratio | undefined;
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

/** @param references the newest values of the indicator referred to; undefined where the target refers to none */
export const readingOn = (
  indicator: Indicator,
  steps: readonly Step[],
  references: readonly ValueStep[] | undefined,
  day: string,
): Reading => {
  const actual = actualOn(indicator, steps, day);
  const reference = references && valueOn(references, day);
  return {
    actual,
    reference,
    hasData: actual !== undefined && (references === undefined || reference !== undefined),
  };
};
