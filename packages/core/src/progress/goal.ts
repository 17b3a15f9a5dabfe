import type { PeriodNode } from "../schema/progress.js";

/**
 * The value that a period has to reach, in the indicator's unit; a share, 0 to 1, for coverage and checklist.
 * @returns undefined where there is nothing to calculate it from, as an indicator referred to without a value
 */
export const goalOf = ({
  target,
  reference,
  goal,
}: Pick<PeriodNode, "target" | "reference" | "goal">): number | undefined => {
  if ("atLeast" in target) return target.atLeast;
  if ("atMost" in target) return target.atMost;
  if ("between" in target) return target.between[0];
  return "all" in target || "each" in target ? 1 : (reference ?? goal ?? undefined);
};
