import type { Facts } from "../schema/facts.js";
import type { Progress } from "../schema/progress.js";
import type { HistoryPoint } from "../schema/rollup.js";
import { addDays, pad } from "../values/date.js";
import type { Basis } from "../values/kind.js";
import { assess } from "./assess.js";
import { assessOverall, type AssessOptions } from "./overall.js";

export interface HistoryOptions {
  /** The as-of dates, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
  readonly basis?: Basis | undefined;
}

/** The progress at each of the dates, in their order; for curves. */
export const history = (facts: Facts, { dates, basis }: HistoryOptions): Progress[] =>
  dates.map((asOf) => assess(facts, { asOf, basis }));

/** Two years: enough for a small curve. */
const QUARTERS = 8;

/** The last days of the quarters before a day, the oldest first. */
const quarterEnds = (asOf: string): string[] => {
  const ends: string[] = [];
  for (let day = asOf; ends.length < QUARTERS; ends.unshift(day)) {
    const month = Number(day.slice(5, 7));
    day = addDays(`${day.slice(0, 5)}${pad(month - ((month - 1) % 3))}-01`, -1);
  }
  return ends;
};

/**
 * What was attained overall at the end of each of the last eight quarters before `asOf`, as these facts tell it; a day
 * without data has no point (rules §9.5).
 * @example quarterHistory(facts, { asOf: "2024-07-01" }).at(-1) // { asOf: "2024-06-30", attainment: 0.5 }
 */
export const quarterHistory = (
  facts: Facts,
  { asOf, basis }: Pick<AssessOptions, "asOf" | "basis">,
): HistoryPoint[] =>
  quarterEnds(asOf).flatMap((day) => {
    const { overall } = assessOverall(facts, { asOf: day, basis });
    return overall?.dataCoverage && overall.attainment !== null
      ? [{ asOf: day, attainment: overall.attainment }]
      : [];
  });
