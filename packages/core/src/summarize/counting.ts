import { correctedIn, type Correction } from "../ledger/corrections.js";
import type { LedgerRecord } from "../schema/ledger.js";
import { localDate } from "../values/date.js";
import type { Basis } from "../values/kind.js";

/** What a record, a finding, an update and an extension have in common: rules §1.1 and §1.2 hold for all. */
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

/** Rules §1.2 for findings, updates and extensions, which have no state: what a known one supersedes is out. */
export const effectiveEntries = <E extends Entry>(
  entries: readonly E[],
  dateOf: (entry: E) => string,
  knowledge: Knowledge,
): E[] => {
  const known = entries.filter((entry) => isKnown(entry, dateOf(entry), knowledge));
  const out = new Set(known.map(({ supersedes }) => supersedes));
  return known.filter(({ id }) => !out.has(id));
};

/** The ids of the records that are not live, for each basis (rules §1.2). */
export interface Superseded {
  readonly reported: ReadonlySet<string>;
  readonly verified: ReadonlySet<string>;
}

/** The records that known ones supersede, those that are void themselves aside (rules §1.1 and §1.2). */
export const supersededRecords = (records: Iterable<LedgerRecord>, knowledge: Knowledge): Superseded => {
  const corrections: Correction[] = [];
  for (const record of records) {
    const { id, state, supersedes } = record;
    if (supersedes !== undefined && isKnown(record, record.date, knowledge))
      corrections.push({ id, state, supersedes });
  }
  const supersededIn = (basis: Basis) => {
    const { voided } = correctedIn(corrections, basis);
    return new Set(corrections.flatMap(({ id, supersedes }) => (voided.has(id) ? [] : (supersedes ?? []))));
  };
  return { reported: supersededIn("reported"), verified: supersededIn("verified") };
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
