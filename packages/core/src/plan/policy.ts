import type { Period } from "./schedule.js";
import type { Plan } from "../schema/plan.js";
import { daysBetween } from "../values/date.js";
import { ratioOf, type Ratio } from "../values/ratio.js";

/** The thresholds of a plan, exact (rules §2 and §5). */
export interface Policy {
  readonly onTrack: Ratio;
  readonly atRisk: Ratio;
  /** Thresholds of expected − attained; undefined: the pace is attained ÷ expected. */
  readonly points: { readonly onTrack: Ratio; readonly atRisk: Ratio } | undefined;
  readonly dueSoonDays: number;
  readonly graceDays: number;
  readonly staleDays: number;
}

export const policyOf = ({ policy = {} }: Plan): Policy => ({
  onTrack: ratioOf(policy.onTrack ?? 0.9),
  atRisk: ratioOf(policy.atRisk ?? 0.6),
  points:
    policy.pace === "points"
      ? { onTrack: ratioOf(policy.points?.onTrack ?? 0.1), atRisk: ratioOf(policy.points?.atRisk ?? 0.3) }
      : undefined,
  dueSoonDays: policy.dueSoonDays ?? 60,
  graceDays: policy.graceDays ?? 30,
  staleDays: policy.staleDays ?? 365,
});

const YEAR = 365;

/**
 * Days of care, which are meant for a year: of a shorter period with a due date its part of them, one at least
 * (rules §5).
 * @example daysOfCare(30, { from: "2024-01-01", due: "2024-03-31" }) // 7, which is 30 × 91 ÷ 365 cut
 */
export const daysOfCare = (days: number, { from, due }: Pick<Period, "from" | "due">): number => {
  if (from === null || due === null || days === 0) return days;
  const length = daysBetween(from, due) + 1;
  return length < YEAR ? Math.max(1, Math.floor((days * length) / YEAR)) : days;
};
