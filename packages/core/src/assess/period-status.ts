import { phasingOf } from "../plan/indicator.js";
import { daysOfCare, type Policy } from "../plan/policy.js";
import { daysBetween } from "../values/date.js";
import { atLeast, divide, isZero, subtract, type Ratio } from "../values/ratio.js";
import type { Status } from "../values/status.js";
import { expectedBy, isInGrace, type Circumstances } from "./expected.js";

/** A status and the line of the rules that set or changed it last. */
export interface Verdict {
  readonly status: Status;
  readonly rule: string;
}

/** What the records of a period have come to. */
export interface PeriodState {
  readonly attainment: Ratio;
  readonly expected: Ratio;
  readonly hasData: boolean;
  readonly isStale: boolean;
  /** Undefined: it is not met. */
  readonly metOn: string | undefined;
}

/** Rules §5, by pace: attained ÷ expected, or expected − attained where the plan compares points. */
export const byPace = (attainment: Ratio, expected: Ratio, { onTrack, atRisk, points }: Policy): Status => {
  if (isZero(expected)) return "onTrack";
  if (points === undefined) {
    const pace = divide(attainment, expected);
    return atLeast(pace, onTrack) ? "onTrack" : atLeast(pace, atRisk) ? "atRisk" : "behind";
  }
  const gap = subtract(expected, attainment);
  return !atLeast(gap, points.onTrack) ? "onTrack" : atLeast(points.atRisk, gap) ? "atRisk" : "behind";
};

/** The first line of rules §5 that fits. */
export const periodStatus = (state: PeriodState, circumstances: Circumstances): Verdict => {
  const { attainment, expected, hasData, isStale, metOn } = state;
  const { period, indicator, isAim, isUnjudged, policy, asOf } = circumstances;
  const { from, due } = period;
  const phasing = phasingOf(indicator);

  if (metOn !== undefined && !isStale) {
    if (due !== null) return { status: metOn <= due ? "met" : "metLate", rule: "5.1" };
    // A standing promise goes on: only an aim and a finished checklist are ever met.
    return { status: isAim || indicator.kind === "checklist" ? "met" : "onTrack", rule: "5.1" };
  }
  if (from !== null && asOf < from) return { status: "upcoming", rule: "5.2" };
  if (due !== null && asOf > due && !isUnjudged) return { status: "missed", rule: "5.3" };
  const isDueSoon = due !== null && daysBetween(asOf, due) <= daysOfCare(policy.dueSoonDays, period);
  const isJudgedWhenDue = due !== null && phasing === "due" && !isUnjudged;
  if (isJudgedWhenDue) return { status: isDueSoon ? "atRisk" : "onTrack", rule: "5.4" };
  if (isInGrace(circumstances)) return { status: "onTrack", rule: "5.4" };
  const isSilent = !hasData && (due === null || !isZero(expected));
  if (isUnjudged || isSilent || isStale) return { status: "unreported", rule: "5.5" };
  const verdict: Verdict =
    isZero(expected) || (due === null && isAim)
      ? { status: "onTrack", rule: "5.6" }
      : { status: byPace(attainment, expected, policy), rule: "5.7" };
  if (phasing !== "steps" || !isDueSoon || verdict.status !== "onTrack") return verdict;
  // So that the last one of few is not forgotten until the last day.
  return byPace(attainment, expectedBy(due, circumstances, true), policy) === "onTrack"
    ? verdict
    : { status: "atRisk", rule: "5.8" };
};
