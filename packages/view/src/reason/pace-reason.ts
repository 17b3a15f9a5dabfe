import { policyOf, toNumber, type Locale, type Plan } from "@bangfu/core";
import { isAtLeast, paceText, pointsText } from "../explain/figures.js";
import { REASON } from "./reason-words.js";

interface Shares {
  readonly attainment: number;
  readonly expected: number;
}

/** Expected − attained against the plan's thresholds, in percentage points. */
const pointsReason = (gap: number, near: number, far: number, locale: Locale): string => {
  const words = REASON[locale];
  const limit = (share: number) => String(Math.round(share * 1e8) / 1e6);
  if (gap <= 0) return words.ahead;
  if (!isAtLeast(gap, near)) return words.points(pointsText(gap, true), words.lessThan(limit(near)));
  return isAtLeast(far, gap)
    ? words.points(pointsText(gap, true), words.fromTo(limit(near), limit(far)))
    : words.points(pointsText(gap, false), words.moreThan(limit(far)));
};

/** Where the pace lies between the thresholds of the plan (rules §5, by pace); `expected` is above 0. */
export const paceReason = (
  { attainment, expected }: Shares,
  { plan, locale }: { readonly plan: Plan; readonly locale: Locale },
): string => {
  const words = REASON[locale];
  const { onTrack, atRisk, points } = policyOf(plan);
  if (points !== undefined)
    return pointsReason(expected - attainment, toNumber(points.onTrack), toNumber(points.atRisk), locale);
  const pace = attainment / expected;
  const [high, low] = [toNumber(onTrack), toNumber(atRisk)];
  const where = isAtLeast(pace, high)
    ? words.notBelow(String(high))
    : isAtLeast(pace, low)
      ? words.between(String(low), String(high))
      : words.below(String(low));
  return words.pace(paceText(pace), where);
};
