import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import { everyVersion } from "../plan/every-version.js";
import { timeZoneOf } from "../plan/schedule.js";
import { check } from "../values/check.js";
import { isPlainDate } from "../values/date.js";
import { FACTS_FORMAT } from "../values/format.js";
import type { Facts, ReferenceSeries, Series } from "../schema/facts.js";
import type { LedgerRecord } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import { countsIn, supersededRecords, isKnown, type Knowledge } from "./counting.js";
import { publicEvidence, publicExtensions, publicFindings, publicUpdates } from "./publication.js";
import { slotsOf, type ReadingsSlot, type Slot, type Slots } from "./slots.js";

export interface SummarizeOptions {
  /** What was known at the end of this day (rules §1.1); absent: everything. */
  readonly knownAt?: string | undefined;
}

/** What going through the records has found beside the series. */
interface Found {
  newest: string | undefined;
  /** The records with evidence that count in the basis `reported`. */
  readonly proven: LedgerRecord[];
}

/** Gives every record that counts to the series it belongs to. */
const tallyRecords = ({ records }: StreamedLedger, slots: Slots, knowledge: Knowledge): Found => {
  const superseded = supersededRecords(records, knowledge);
  const readings = new Map(slots.readings.map((slot) => [slot.indicator, slot.tally]));
  const found: Found = { newest: undefined, proven: [] };
  for (const record of records) {
    if (knowledge.knownAt !== undefined && !isKnown(record, record.date, knowledge)) continue;
    const counts = countsIn(record, superseded);
    if (!counts.reported && !counts.verified) continue;
    if (found.newest === undefined || record.date > found.newest) found.newest = record.date;
    if (counts.reported && record.evidence !== undefined) found.proven.push(record);
    readings.get(record.indicator)?.add(record, counts);
    const slotsOf = slots.byIndicator.get(record.indicator);
    if (slotsOf === undefined) continue;
    for (const { accepts, tally } of slotsOf) if (accepts(record)) tally.add(record, counts);
  }
  return found;
};

const seriesOf = ({ indicator, period, each, tally }: Slot): Series => ({
  indicator,
  window: period.window,
  first: period.first,
  last: period.due,
  ...(each === undefined ? {} : { each }),
  reported: tally.steps("reported"),
  verified: tally.steps("verified"),
});

const referenceOf = ({ indicator, tally }: ReadingsSlot): ReferenceSeries => ({
  indicator,
  reported: tally.readings("reported") as ReferenceSeries["reported"],
  verified: tally.readings("verified") as ReferenceSeries["verified"],
});

const holdsSomething = ({
  reported,
  verified,
}: {
  readonly reported: readonly unknown[];
  readonly verified: readonly unknown[];
}): boolean => reported.length > 0 || verified.length > 0;

/**
 * Everything that may leave the school, in both bases, for every as-of date (rules §1 and §2).
 * Holds no person's id or name, no note and nothing that is not marked public.
 * @throws when `knownAt` is no date
 */
export const summarize = (plan: Plan, ledger: StreamedLedger, { knownAt }: SummarizeOptions = {}): Facts => {
  check(
    knownAt === undefined || isPlainDate(knownAt),
    `knownAt must be a date, YYYY-MM-DD, not “${knownAt}”`,
  );
  const knowledge: Knowledge = { knownAt, timeZone: timeZoneOf(plan) };
  const extensions = publicExtensions(ledger, knowledge);
  const slots = slotsOf(everyVersion(plan), ledger, extensions);
  const { newest, proven } = tallyRecords(ledger, slots, knowledge);
  return {
    format: FACTS_FORMAT,
    plan,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(newest === undefined ? {} : { newest }),
    series: slots.series.map(seriesOf).filter(holdsSomething),
    references: slots.readings.map(referenceOf).filter(holdsSomething),
    findings: publicFindings(ledger, knowledge),
    extensions,
    updates: publicUpdates(ledger, knowledge),
    evidence: publicEvidence(proven, ledger, knowledge),
  };
};
