import type { LevelReading } from "../schema/facts.js";
import { addDays } from "../values/date.js";
import { countUpTo, countWhile } from "./series.js";

/** The newest reading of a level dated before a day, in whatever period (rules §3). */
export const newestBefore = (readings: readonly LevelReading[], day: string): LevelReading | undefined =>
  readings[countUpTo(readings, addDays(day, -1)) - 1];

/**
 * For each period of a schedule that repeats the newest reading dated before its first day, in whatever period;
 * those whose `for` names this period or a later one are passed over (rules §3).
 * @param periods in order, with the place of each window among them; −1: it is none of theirs
 */
export const newestBeforeEach = (
  readings: readonly LevelReading[],
  periods: readonly { readonly first: string | null }[],
  placeOf: (window: string) => number,
): readonly (LevelReading | undefined)[] => {
  const newest = periods.map((): LevelReading | undefined => undefined);
  // The oldest first, so that a newer one stands in place of an older one.
  for (const reading of readings) {
    const [date, , window] = reading;
    const begins = countWhile(periods, ({ first }) => first !== null && first <= date);
    const place = Math.max(begins, window === undefined ? 0 : placeOf(window) + 1);
    if (place < newest.length) newest[place] = reading;
  }
  // What one period has, the later ones have too, unless there is a newer one; the order of one day counts.
  const places = new Map(readings.map((reading, place) => [reading, place]));
  const isNewer = (a: LevelReading | undefined, b: LevelReading | undefined): boolean =>
    (a ? places.get(a)! : -1) > (b ? places.get(b)! : -1);
  for (let at = 1; at < newest.length; at++)
    if (isNewer(newest[at - 1], newest[at])) newest[at] = newest[at - 1];
  return newest;
};
