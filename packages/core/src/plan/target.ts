import type { Target } from "../schema/plan.js";

/** The targets that are calculated from the value before (rules §3). */
export type FromBefore = Extract<
  Target,
  { riseBy: number } | { fallBy: number } | { growBy: number } | { shrinkBy: number }
>;

export const isFromBefore = (target: Target): target is FromBefore =>
  "riseBy" in target || "fallBy" in target || "growBy" in target || "shrinkBy" in target;

/** Whether the target is met by less rather than by more. */
export const isCeiling = (target: Target): boolean =>
  "atMost" in target || "fallBy" in target || "shrinkBy" in target;
