import { daysBetween, type Facts, type Locale } from "@bangfu/core";
import { commonText } from "../text/common.js";

const STALE_DAYS = 90;

/** The day of the newest record that was there on `asOf`; undefined: none was. */
export const newestOn = ({ newest, series }: Facts, asOf: string): string | undefined => {
  if (newest === undefined || newest <= asOf) return newest;
  let last: string | undefined;
  for (const { reported, verified } of series)
    for (const [date] of [...reported, ...verified]) if (date <= asOf && date > (last ?? "")) last = date;
  return last;
};

/** What is said of records that are old, or of none; undefined where the newest is recent. */
export const staleText = (facts: Facts, asOf: string, locale: Locale): string | undefined => {
  const newest = newestOn(facts, asOf);
  if (newest === undefined) return commonText(locale).noRecords;
  return daysBetween(newest, asOf) > STALE_DAYS ? commonText(locale).stale(newest) : undefined;
};
