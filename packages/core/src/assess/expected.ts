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

/** The whole number of steps to the target; undefined where there are none (rules §4, `steps`). */
const stepsOf = (target: Target): number | undefined => {
  const n = "atLeast" in target ? target.atLeast : "between" in target ? target.between[0] : 0;
  return Number.isInteger(n) && n > 0 ? n : undefined;
};

/**
 * How much of the target should be reached by the end of `asOf` (rules §4), for a period with a due date.
 * @param roundUp counts a step as soon as it has begun: the e′ of rules §5.8
 * @returns a share, 0 to 1; 1 from the due date on
 */
export const expectedOn = (
  period: Period,
  indicator: Indicator,
  target: Target,
  asOf: string,
  { roundUp }: { readonly roundUp: boolean } = { roundUp: false },
): Ratio => {
  const phasing = phasingOf(indicator);
  if (phasing === "due") return period.due !== null && asOf >= period.due ? ONE : ZERO;
  const share = elapsed(period, asOf);
  const steps = phasing === "steps" && !isZero(share) ? stepsOf(target) : undefined;
  return steps === undefined ? share : roundToSteps(share, steps, roundUp);
};
