import { policyOf, toNumber, type Plan, type ProgressNode } from "@bangfu/core";
import { isAtLeast } from "../explain/figures.js";

/** Whether the pace alone would make the node onTrack (rules §5, by pace). */
export const isOnPace = ({ attainment, expected }: ProgressNode, plan: Plan): boolean => {
  const { onTrack, points } = policyOf(plan);
  // A node without data shows no attainment; inside it is 0 (rules §7, Shown).
  const attained = attainment ?? 0;
  if (expected === 0) return true;
  return points === undefined
    ? isAtLeast(attained / expected, toNumber(onTrack))
    : !isAtLeast(expected - attained, toNumber(points.onTrack));
};
