import type { Facts } from "../schema/facts.js";

/** The date of the newest record up to a day, so that a look back does not name one that came later. */
export const newestOn = ({ newest, series, references }: Facts, asOf: string): string | undefined => {
  if (newest === undefined || newest <= asOf) return newest;
  let found: string | undefined;
  for (const { reported } of [...series, ...references])
    for (const [date] of reported) if (date <= asOf && (found === undefined || date > found)) found = date;
  return found;
};
