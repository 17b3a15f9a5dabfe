import type { Step } from "../schema/facts.js";
import type { LedgerRecord } from "../schema/ledger.js";
import type { Basis } from "../values/kind.js";
import type { Counts } from "./counting.js";

/** Takes the records of one indicator in one window, in both bases at once, and gives the step series. */
export interface Tally {
  add(record: LedgerRecord, counts: Counts): void;
  /** The steps in order of their days, one a day. */
  steps(basis: Basis): Step[];
}

/** Days in order. */
export const byDay = <T extends readonly [string, ...unknown[]]>(steps: T[]): T[] =>
  steps.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));

/** For each key the first day on which a record named it, by basis; "" where none did. */
export type FirstDays = Map<string, { reported: string; verified: string }>;

/** Notes that a record of this day names the key. */
export const noteDay = (days: FirstDays, key: string, date: string, counts: Counts): void => {
  const known = days.get(key);
  if (known === undefined) {
    days.set(key, { reported: counts.reported ? date : "", verified: counts.verified ? date : "" });
    return;
  }
  if (counts.reported && (known.reported === "" || date < known.reported)) known.reported = date;
  if (counts.verified && (known.verified === "" || date < known.verified)) known.verified = date;
};
