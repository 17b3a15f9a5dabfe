import { daysBetween, type Facts, type Locale } from "@bangfu/core";
import { commonText } from "../text/common.js";

const STALE_DAYS = 90;

/** The date of the newest record up to a day, so that a look back does not name one that came later. */
export const newestOn = ({ newest, series, references }: Facts, asOf: string): string | undefined => {
  if (newest === undefined || newest <= asOf) return newest;
  let found: string | undefined;
  for (const { reported } of [...series, ...references])
    for (const [date] of reported) if (date <= asOf && (found === undefined || date > found)) found = date;
  return found;
};

/** What is said of records that are old, or of none; undefined where the newest is recent. */
export const staleText = (facts: Facts, asOf: string, locale: Locale): string | undefined => {
  const newest = newestOn(facts, asOf);
  if (newest === undefined) return commonText(locale).noRecords;
  return daysBetween(newest, asOf) > STALE_DAYS ? commonText(locale).stale(newest) : undefined;
};
