import type { Plan } from "../schema/plan.js";
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
