import { phasingOf } from "../plan/indicator.js";
import { daysOfCare, type Policy } from "../plan/policy.js";
import type { Period } from "../plan/schedule.js";
import type { Indicator, Target } from "../schema/plan.js";
import { daysBetween } from "../values/date.js";
import { clamp, isZero, ONE, ratio, roundToSteps, ZERO, type Ratio } from "../values/ratio.js";

/** What a period's expectation and status depend on, its records aside. */
export interface Circumstances {
  readonly period: Period;
  /** The day on which the pace begins, where the schedule names none too (rules §4). */
  readonly from: string;
  readonly indicator: Indicator;
  readonly target: Target;
  /** Striven for, not promised. */
  readonly isAim: boolean;
  /** The value that has to be reached; undefined: there is nothing to calculate it from. */
  readonly goal: Ratio | undefined;
  /** From the first day on something is missing to judge it by (rules §3). */
  readonly isUnjudged: boolean;
  readonly policy: Policy;
  readonly asOf: string;
}

/** The days at the beginning in which nothing is late yet (rules §5). */
export const isInGrace = ({ period, from, policy, asOf }: Circumstances): boolean =>
  daysBetween(from, asOf) < daysOfCare(policy.graceDays, period) &&
  (period.due === null || asOf <= period.due);

/** The share of the days from `from` to `due` that has passed at the end of `asOf`. */
const elapsed = (from: string, due: string, asOf: string): Ratio => {
  if (from > due) return asOf < due ? ZERO : ONE;
  return clamp(ratio(daysBetween(from, asOf) + 1, daysBetween(from, due) + 1));
};

const STEPPED = ["atLeast", "between", "riseBy", "growBy"];

/** The whole number of steps to the goal; undefined where there are none (rules §4, `steps`). */
const stepsOf = ({ target, goal }: Circumstances): Ratio["num"] | undefined =>
  goal?.den === 1 && goal.num > 0 && STEPPED.some((name) => name in target) ? goal.num : undefined;

/**
 * How much of the target should be reached by the end of `asOf`, in a period with a due date (rules §4).
 * @param roundUp counts a step as soon as it has begun: the e′ of rules §5.8
 * @returns a share, 0 to 1; 1 from the due date on
 */
export const expectedBy = (due: string, circumstances: Circumstances, roundUp = false): Ratio => {
  const { indicator, from, asOf } = circumstances;
  const phasing = phasingOf(indicator);
  if (phasing === "due") return asOf >= due ? ONE : ZERO;
  const share = elapsed(from, due, asOf);
  const steps = phasing === "steps" && !isZero(share) ? stepsOf(circumstances) : undefined;
  return steps === undefined ? share : roundToSteps(share, steps, roundUp);
};

/** How much of the target should be reached by the end of `asOf` (rules §4); nothing where it cannot be judged. */
export const expectedOf = (circumstances: Circumstances, attainment: Ratio): Ratio => {
  const { period, isAim, isUnjudged } = circumstances;
  if (isUnjudged) return ZERO;
  if (period.due !== null) return expectedBy(period.due, circumstances);
  return isAim || isInGrace(circumstances) ? attainment : ONE;
};
