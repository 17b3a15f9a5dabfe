import { phasingOf } from "../plan/indicator.js";
import type { Period } from "../plan/schedule.js";
import { daysOfCare, type Policy } from "../plan/policy.js";
import { daysBetween } from "../values/date.js";
import { atLeast, divide, isZero, type Ratio } from "../values/ratio.js";
import type { Status } from "../values/status.js";
import { expectedOn, type Aim } from "./expected.js";

/** A status and the line of the rules that set or changed it last. */
export interface Verdict {
  readonly status: Status;
  readonly rule: string;
}

export interface PeriodState {
  readonly period: Period;
  readonly attainment: Ratio;
  readonly expected: Ratio;
  readonly hasData: boolean;
  readonly metOn: string | undefined;
}

interface Circumstances extends Aim {
  readonly policy: Policy;
  readonly asOf: string;
}

/** Rules §5.7. */
export const byPace = (attainment: Ratio, expected: Ratio, { onTrack, atRisk }: Policy): Status => {
  const pace = divide(attainment, expected);
  return atLeast(pace, onTrack) ? "onTrack" : atLeast(pace, atRisk) ? "atRisk" : "behind";
};

const lastStepsBegun = ({ period, attainment }: PeriodState, circumstances: Circumstances) => {
  const { policy, asOf } = circumstances;
  return atLeast(divide(attainment, expectedOn(period, circumstances, asOf, true)), policy.onTrack);
};

/** The first line of rules §5 that fits. */
export const periodStatus = (state: PeriodState, circumstances: Circumstances): Verdict => {
  const { period, attainment, expected, hasData, metOn } = state;
  const { indicator, policy, asOf } = circumstances;
  const { from, due } = period;
  const standing = due === null;
  const phasing = phasingOf(indicator);
  if (metOn !== undefined) return { status: standing || metOn <= due ? "met" : "metLate", rule: "5.1" };
  if (from !== null && asOf < from) return { status: "upcoming", rule: "5.2" };
  if (!standing && asOf > due) return { status: "missed", rule: "5.3" };
  const dueSoon = !standing && daysBetween(asOf, due) <= daysOfCare(policy, period);
  if (!standing && phasing === "due") return { status: dueSoon ? "atRisk" : "onTrack", rule: "5.4" };
  if (!hasData && (standing || !isZero(expected))) return { status: "unreported", rule: "5.5" };
  const calm = standing || isZero(expected);
  const verdict: Verdict = calm
    ? { status: "onTrack", rule: "5.6" }
    : { status: byPace(attainment, expected, policy), rule: "5.7" };
  // So that the last one of few is not forgotten until the last day.
  if (phasing === "steps" && dueSoon && verdict.status === "onTrack" && !lastStepsBegun(state, circumstances))
    return { status: "atRisk", rule: "5.8" };
  return verdict;
};
