/**
 * A share as whole percent, half up; 100 only what is met.
 * @example wholePercent(0.996, false) // 99
 */
export const wholePercent = (share: number, met: boolean): number => {
  // The sliver takes back what doubles lose just below a half.
  const percent = Math.floor(share * 100 + 0.5 + 1e-9);
  return met ? percent : Math.min(percent, 99);
};

/** A share as whole percent for people; 100 % only what is met. */
export const percentText = (share: number): string => `${wholePercent(share, share >= 1)}%`;
