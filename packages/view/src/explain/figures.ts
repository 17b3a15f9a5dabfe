import type { Locale } from "@bangfu/core";
import { percentOf } from "../words/percent.js";

const BELOW_ONE: Record<Locale, string> = { zh: "不足 1%", en: "less than 1%" };

/** A share as whole per cent; what is little but not nothing is never written as 0 %. */
export const statedPercent = (share: number, locale: Locale): string => {
  const percent = percentOf(share);
  return percent === 0 && share > 0 ? BELOW_ONE[locale] : `${percent}%`;
};

/** What doubles lose in a quotient or a difference of shares. */
const SLIVER = 1e-9;

/** Cut, not rounded: 0.8996 is below 0.9 and has to look so. */
export const paceText = (pace: number): string => String(Math.floor(pace * 1000 + SLIVER) / 1000);

/** A difference of shares as percentage points, with one place; cut where it is within a limit, else rounded up. */
export const pointsText = (gap: number, isWithin: boolean): string => {
  const tenths = gap * 1000;
  return String((isWithin ? Math.floor(tenths + SLIVER) : Math.ceil(tenths - SLIVER)) / 10);
};

/** Whether a is at least b, but for what doubles lose. */
export const isAtLeast = (a: number, b: number): boolean => a >= b - 1e-12;
