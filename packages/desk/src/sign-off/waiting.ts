import type { Finding, Ledger, LedgerRecord, Plan } from "@bangfu/core";
import { entriesOf } from "../entry/items.js";
import { linesOf, standingOf } from "../entry/line.js";
import { checkersOf, reportersOf } from "./checker.js";

/** What waits to be verified, the oldest first. @param unit only what this unit may verify */
export const waitingFor = (plan: Plan, ledger: Ledger, unit?: string): readonly LedgerRecord[] => {
  const records = entriesOf(ledger, "records");
  const standing = standingOf("records", records);
  return records
    .filter((record) => {
      if (standing(record) !== "stands" || record.state === "verified") return false;
      const checkers = checkersOf(plan, record);
      return unit === undefined || checkers.length === 0 || checkers.includes(unit);
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

/** A record that was sent back, and what sent it back: the unit, the day and the reason. */
export interface SentBack {
  readonly record: LedgerRecord;
  readonly by: LedgerRecord;
}

/**
 * What was sent back and has not been corrected since. A rejection that names the unit in `verifiedBy` is a sending
 * back; one that does not is a withdrawal. @param unit only what this unit reported
 */
export const sentBackTo = (plan: Plan, ledger: Ledger, unit?: string): readonly SentBack[] => {
  const records = entriesOf(ledger, "records");
  const standing = standingOf("records", records);
  const byId = new Map(records.map((record) => [record.id, record]));
  return linesOf(records).flatMap((line): SentBack[] => {
    if (line.length === 1 || line.some((record) => standing(record) === "stands")) return [];
    // A last withdrawal says that nothing is to be corrected any more.
    if (line.at(-1)?.verifiedBy === undefined) return [];
    const by = line.find(({ state, verifiedBy }) => state === "rejected" && verifiedBy !== undefined);
    const last = line.findLast(({ state }) => state !== "rejected");
    const sent = line.findLast(({ state, supersedes }) => state === "rejected" && supersedes === last?.id);
    const record = byId.get((sent ?? by)?.supersedes ?? "");
    if (by === undefined || record === undefined) return [];
    return unit === undefined || reportersOf(plan, record).includes(unit) ? [{ record, by: sent ?? by }] : [];
  });
};

/** The findings that have not been put right yet, the nearest day first; those without one last. */
export const openFindings = (ledger: Ledger): readonly Finding[] => {
  const findings = entriesOf(ledger, "findings");
  const standing = standingOf("findings", findings);
  const when = ({ due = "9999" }: Finding): string => due;
  return findings
    .filter((finding) => standing(finding) === "stands" && finding.closed === undefined)
    .sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
};
