import { wholePercent } from "@bangfu/view";

/** A share as whole percent for people; 100 % only what is met. */
export const percentText = (share: number): string => `${wholePercent(share, share >= 1)}%`;
