import { repeats, type Period } from "./schedule.js";
import type { Plan } from "../schema/plan.js";
import { daysBetween } from "../values/date.js";
import { ratioOf, type Ratio } from "../values/ratio.js";

/** The thresholds of a plan, exact (rules §5). */
export interface Policy {
  readonly onTrack: Ratio;
  readonly atRisk: Ratio;
  readonly dueSoonDays: number;
}

export const policyOf = ({ policy }: Plan): Policy => ({
  onTrack: ratioOf(policy?.onTrack ?? 0.9),
  atRisk: ratioOf(policy?.atRisk ?? 0.6),
  dueSoonDays: policy?.dueSoonDays ?? 60,
});

/**
 * So many days before its due date a period calls for care (rules §5.4 and §5.8): the policy's, which are meant for
 * a year; of a shorter period that repeats its part of them, or a week would call for care from its first day on.
 */
export const daysOfCare = (
  { dueSoonDays }: Pick<Policy, "dueSoonDays">,
  { window, from, due }: Pick<Period, "window" | "from" | "due">,
): number =>
  repeats(window) && window.length > 4 && from !== null && due !== null
    ? Math.floor((dueSoonDays * (daysBetween(from, due) + 1)) / 365)
    : dueSoonDays;
