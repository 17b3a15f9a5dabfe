import { repeats, type Period } from "../plan/schedule.js";
import type { LedgerRecord } from "../schema/ledger.js";

/** Whether a record belongs to a period (rules §1.5). */
export type Window = (record: LedgerRecord) => boolean;

/**
 * Rules §1.5: `for` names the period of a schedule that repeats whatever the record's date, and plays no part
 * elsewhere; a `by` or `standing` period has no upper end, since what comes late counts, late.
 */
export const windowOf = ({ window, first, due }: Period): Window => {
  if (!repeats(window)) return first === null ? () => true : ({ date }) => date >= first;
  const start = first ?? "";
  const end = due ?? "";
  return (record) =>
    record.for === undefined ? record.date >= start && record.date <= end : String(record.for) === window;
};
