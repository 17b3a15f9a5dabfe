import type { LedgerRecord } from "../schema/ledger.js";
import { localDate } from "../values/date.js";

/** What a record, a finding and an update have in common: rules §1.1 and §1.2 hold for all three. */
export interface Entry {
  readonly id: string;
  readonly recordedAt?: string | undefined;
  readonly supersedes?: string | undefined;
}

/** What was known when (rules §1.1); with no `knownAt` everything is. */
export interface Knowledge {
  readonly knownAt: string | undefined;
  readonly timeZone: string;
}

/** Rules §1.1: recorded, as a date in the plan's time zone, not later than `knownAt`. */
export const isKnown = (entry: Entry, date: string, { knownAt, timeZone }: Knowledge): boolean =>
  knownAt === undefined || localDate(entry.recordedAt ?? date, timeZone) <= knownAt;

/** Rules §1.2 for findings and updates, which have no state: what a known one supersedes is out. */
export const effectiveEntries = <E extends Entry>(
  entries: readonly E[],
  dateOf: (entry: E) => string,
  knowledge: Knowledge,
): E[] => {
  const known = entries.filter((entry) => isKnown(entry, dateOf(entry), knowledge));
  const out = new Set(known.map(({ supersedes }) => supersedes));
  return known.filter(({ id }) => !out.has(id));
};

/** The ids of the records that are out, for each basis (rules §1.2). */
export interface Superseded {
  readonly reported: ReadonlySet<string>;
  readonly verified: ReadonlySet<string>;
}

/**
 * Rules §1.2. In the basis `verified` a verified record takes out its whole chain: where an unproven
 * correction stood between two proven ones, the event would otherwise count twice. A rejected one takes
 * out only what it names, so that an unproven correction that is turned down leaves the proven record.
 */
export const supersededRecords = (records: Iterable<LedgerRecord>, knowledge: Knowledge): Superseded => {
  const superseders: LedgerRecord[] = [];
  for (const record of records)
    if (record.supersedes !== undefined && isKnown(record, record.date, knowledge)) superseders.push(record);
  const below = new Map(superseders.map(({ id, supersedes }) => [id, supersedes as string]));
  const reported = new Set(below.values());
  const verified = new Set<string>();
  const chained = new Set<string>();
  for (const { id, state } of superseders) {
    if (state === "rejected") verified.add(below.get(id) as string);
    if (state !== "verified") continue;
    // Below one that is out by a verified record, all is out already.
    for (let next = below.get(id); next !== undefined && !chained.has(next); next = below.get(next)) {
      chained.add(next);
      verified.add(next);
    }
  }
  return { reported, verified };
};

/** In which bases a record counts, its date and window aside (rules §1.2 and §1.3). */
export interface Counts {
  readonly reported: boolean;
  readonly verified: boolean;
}

const NEITHER: Counts = { reported: false, verified: false };
const REPORTED: Counts = { reported: true, verified: false };
const VERIFIED: Counts = { reported: false, verified: true };
const BOTH: Counts = { reported: true, verified: true };

export const countsIn = ({ id, state }: LedgerRecord, out: Superseded): Counts => {
  if (state === "rejected") return NEITHER;
  const reported = !(out.reported.size > 0 && out.reported.has(id));
  if (state !== "verified") return reported ? REPORTED : NEITHER;
  const verified = !(out.verified.size > 0 && out.verified.has(id));
  return reported ? (verified ? BOTH : REPORTED) : verified ? VERIFIED : NEITHER;
};
