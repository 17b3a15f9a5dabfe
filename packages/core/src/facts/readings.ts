import type { LevelReading } from "../schema/facts.js";
import { addDays } from "../values/date.js";
import { countUpTo } from "./series.js";

/**
 * The newest reading of a level dated before a day, in whatever period (rules §3).
 * @param without windows whose readings are passed over: `for` names this period or a later one
 */
export const newestBefore = (
  readings: readonly LevelReading[],
  day: string,
  without: readonly string[] = [],
): LevelReading | undefined => {
  for (let place = countUpTo(readings, addDays(day, -1)) - 1; place >= 0; place--) {
    const reading = readings[place]!;
    const window = reading[2];
    if (window === undefined || !without.includes(window)) return reading;
  }
  return undefined;
};
