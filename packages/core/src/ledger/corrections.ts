import type { LedgerRecord } from "../schema/ledger.js";
import type { Basis } from "../values/kind.js";

/** What of a record the corrections look at. */
export type Correction = Pick<LedgerRecord, "id" | "state" | "supersedes">;

/** How the records of some corrections stand in a basis (rules §1.2). A record that is in neither set was replaced. */
export interface Corrected {
  /** Every record that supersedes it is void. */
  readonly live: ReadonlySet<string>;
  /** Turned down; in `verified` also what is live but only reported. */
  readonly voided: ReadonlySet<string>;
}

/** The records that supersede each one. */
const supersedersOf = (records: readonly Correction[]): Map<string, Correction[]> => {
  const superseders = new Map<string, Correction[]>();
  for (const record of records) {
    if (record.supersedes === undefined) continue;
    const others = superseders.get(record.supersedes);
    if (others === undefined) superseders.set(record.supersedes, [record]);
    else others.push(record);
  }
  return superseders;
};

/**
 * Which records are live and which are void (rules §1.2). The dates of the records play no part.
 * @param records every known one that supersedes another or is superseded; others may be among them
 */
export const correctedIn = (records: readonly Correction[], basis: Basis): Corrected => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const superseders = supersedersOf(records);
  const waiting = new Map([...superseders].map(([id, others]) => [id, others.length]));
  const live = new Set<string>();
  const voided = new Set<string>();
  // From the newest corrections down; a list, for a chain may be as long as the ledger.
  const ready = records.filter(({ id }) => !waiting.has(id));
  for (let record = ready.pop(); record !== undefined; record = ready.pop()) {
    const others = superseders.get(record.id) ?? [];
    if (others.every(({ id }) => voided.has(id))) live.add(record.id);
    const isTurnedDown = others.some(({ id, state }) => state === "rejected" && live.has(id));
    const isUnproven =
      basis === "verified" && live.has(record.id) && (record.state ?? "reported") === "reported";
    if (isTurnedDown || isUnproven) voided.add(record.id);
    const { supersedes = "" } = record;
    const left = (waiting.get(supersedes) ?? 0) - 1;
    waiting.set(supersedes, left);
    const next = byId.get(supersedes);
    if (left === 0 && next !== undefined) ready.push(next);
  }
  return { live, voided };
};
