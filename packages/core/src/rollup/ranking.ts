import type { RankedSchool } from "../schema/rollup.js";
import { exactShare } from "./exact.js";

/** Far above what doubles lose in two products of shares. */
const CLEAR = 1e-12;

/** By pace, which differs less between plans than the share attained; then by that share. */
const compare = (a: RankedSchool, b: RankedSchool): number => {
  const difference = a.attainment * b.expected - b.attainment * a.expected;
  // Doubles decide what is clear, for sorting asks often.
  if (Math.abs(difference) > CLEAR) return difference;
  const left = exactShare(a.attainment) * exactShare(b.expected);
  const right = exactShare(b.attainment) * exactShare(a.expected);
  return left < right ? -1 : left > right ? 1 : a.attainment - b.attainment;
};

/** Those furthest ahead, the best first. @param size how many at most; the same in every roll-up that is merged */
export const bestOf = (ranked: readonly RankedSchool[], size: number): RankedSchool[] =>
  [...ranked].sort((a, b) => compare(b, a) || a.school - b.school).slice(0, size);

/** Those furthest behind, the last first; who has attained what is expected is none of them. */
export const laggingOf = (ranked: readonly RankedSchool[], size: number): RankedSchool[] =>
  ranked
    .filter(({ attainment, expected }) => attainment < expected)
    .sort((a, b) => compare(a, b) || a.school - b.school)
    .slice(0, size);
