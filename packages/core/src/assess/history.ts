import type { Facts } from "../schema/facts.js";
import type { Progress } from "../schema/progress.js";
import type { Basis } from "../values/kind.js";
import { assess } from "./assess.js";

export interface HistoryOptions {
  /** The as-of dates, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
  readonly basis?: Basis | undefined;
}

/** The progress at each of the dates, in their order; for curves. */
export const history = (facts: Facts, { dates, basis }: HistoryOptions): Progress[] =>
  dates.map((asOf) => assess(facts, { asOf, basis }));
