import { phasingOf } from "../plan/indicator.js";
import type { Period } from "../plan/schedule.js";
import type { Indicator, Target } from "../schema/plan.js";
import { daysBetween } from "../values/date.js";
import { clamp, isZero, ONE, ratio, roundToSteps, ZERO, type Ratio } from "../values/ratio.js";

/** The share of the period that has passed at the end of `asOf`; a standing period has none. */
const elapsed = ({ from, due }: Period, asOf: string): Ratio => {
  if (due === null || from === null) return ZERO;
  if (from > due) return asOf < due ? ZERO : ONE;
  return clamp(ratio(daysBetween(from, asOf) + 1, daysBetween(from, due) + 1));
};

/** What the expectation of a period depends on, its days aside. */
export interface Aim {
  readonly indicator: Indicator;
  readonly target: Target;
  /** The value that has to be reached; undefined: there is nothing to reckon it from. */
  readonly goal: Ratio | undefined;
}

const STEPPED = ["atLeast", "between", "riseBy", "growBy"];

/** The whole number of steps to the goal; undefined where there are none (rules §4, `steps`). */
const stepsOf = ({ target, goal }: Aim): Ratio["num"] | undefined =>
  goal?.den === 1 && goal.num > 0 && STEPPED.some((name) => name in target) ? goal.num : undefined;

/**
 * How much of the target should be reached by the end of `asOf` (rules §4), for a period with a due date.
 * @param roundUp counts a step as soon as it has begun: the e′ of rules §5.8
 * @returns a share, 0 to 1; 1 from the due date on
 */
export const expectedOn = (period: Period, aim: Aim, asOf: string, roundUp = false): Ratio => {
  const phasing = phasingOf(aim.indicator);
  if (phasing === "due") return period.due !== null && asOf >= period.due ? ONE : ZERO;
  const share = elapsed(period, asOf);
  const steps = phasing === "steps" && !isZero(share) ? stepsOf(aim) : undefined;
  return steps === undefined ? share : roundToSteps(share, steps, roundUp);
};
