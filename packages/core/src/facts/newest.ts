import type { Facts, Step } from "../schema/facts.js";

/** Whether a step came with a record: one of a coverage that covers no more than the one before came with a roster. */
const isRecorded = ([, value, active]: Step, before: Step | undefined): boolean =>
  active === undefined || before === undefined || value > before[1];

/** The date of the newest record up to a day, so that a look back does not name one that came later. */
export const newestOn = ({ newest, series, references }: Facts, asOf: string): string | undefined => {
  if (newest === undefined || newest <= asOf) return newest;
  let found: string | undefined;
  const note = (date: string) => {
    if (date <= asOf && (found === undefined || date > found)) found = date;
  };
  for (const { reported } of series)
    reported.forEach((step, place) => {
      if (isRecorded(step, reported[place - 1])) note(step[0]);
    });
  for (const { reported } of references) for (const [date] of reported) note(date);
  return found;
};
