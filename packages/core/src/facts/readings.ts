import type { LevelReading } from "../schema/facts.js";
import { addDays } from "../values/date.js";
import { countUpTo } from "./series.js";

/**
 * The newest reading of a level dated before a day, in whatever period (rules §3).
 * @param isPassedOver whether a window's readings are: `for` names this period or a later one
 */
export const newestBefore = (
  readings: readonly LevelReading[],
  day: string,
  isPassedOver: (window: string) => boolean = () => false,
): LevelReading | undefined => {
  for (let place = countUpTo(readings, addDays(day, -1)) - 1; place >= 0; place--) {
    const reading = readings[place]!;
    const window = reading[2];
    if (window === undefined || !isPassedOver(window)) return reading;
  }
  return undefined;
};
