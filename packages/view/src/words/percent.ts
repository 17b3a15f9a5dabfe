/**
 * A share as whole percent, half up; 100 only what is met.
 * @example wholePercent(0.996, false) // 99
 */
export const wholePercent = (share: number, met: boolean): number => {
  // The sliver takes back what doubles lose just below a half.
  const percent = Math.floor(share * 100 + 0.5 + 1e-9);
  return met ? percent : Math.min(percent, 99);
};

/** A share as whole percent; only what is whole is 100. */
export const percentOf = (share: number): number => wholePercent(share, share >= 1);

/** The same for people: `61%`. */
export const percentText = (share: number): string => `${percentOf(share)}%`;
