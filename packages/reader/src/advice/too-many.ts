import type { AdviceOf } from "./advice.js";
import type { PlanInForce } from "./promised.js";

/** As many commitments as people can still follow one by one. */
const MOST_COMMITMENTS = 60;

export const moreThanCanBeFollowed = ({ plan }: PlanInForce): readonly AdviceOf<"tooMany">[] => {
  const count = plan.commitments.length;
  return count > MOST_COMMITMENTS ? [{ kind: "tooMany", count, most: MOST_COMMITMENTS, about: [] }] : [];
};
