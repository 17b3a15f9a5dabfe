import { daysBetween, newestOn, type Facts, type Locale } from "@bangfu/core";
import { commonText } from "./words/common.js";

const STALE_DAYS = 90;

/** What is said of records that are old, or of none; undefined where the newest is recent. */
export const staleText = (facts: Facts, asOf: string, locale: Locale): string | undefined => {
  const newest = newestOn(facts, asOf);
  if (newest === undefined) return commonText(locale).noRecords;
  return daysBetween(newest, asOf) > STALE_DAYS ? commonText(locale).stale(newest) : undefined;
};
