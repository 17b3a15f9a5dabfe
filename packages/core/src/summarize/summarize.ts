import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import { eachOf, seriesKey } from "../facts/series.js";
import { periodsOf, scheduleOf, timeZoneOf, type Period } from "../plan/schedule.js";
import { isFromBefore } from "../plan/target.js";
import { check } from "../values/check.js";
import { isPlainDate } from "../values/date.js";
import { FACTS_FORMAT } from "../values/format.js";
import type { Facts, ReferenceSeries, Series, ValueStep } from "../schema/facts.js";
import type { LedgerRecord } from "../schema/ledger.js";
import type { Commitment, Indicator, Plan } from "../schema/plan.js";
import { tallyFor } from "./actual.js";
import { countsIn, supersededRecords, isKnown, type Knowledge } from "./counting.js";
import { publicEvidence, publicFindings, publicUpdates } from "./publication.js";
import type { Tally } from "./tally.js";
import { windowOf, type Window } from "./window.js";

export interface SummarizeOptions {
  /** What was known at the end of this day (rules §1.1); absent: everything. */
  readonly knownAt?: string | undefined;
}

/** One series in the making. */
interface Slot {
  readonly indicator: string;
  readonly period: Period;
  readonly each: number | undefined;
  readonly takes: Window;
  readonly tally: Tally;
}

interface Slots {
  readonly all: readonly Slot[];
  readonly references: readonly Slot[];
  readonly byIndicator: ReadonlyMap<string, readonly Slot[]>;
}

const EVER: Period = { window: "standing", first: null, from: null, due: null };

const slotOf = (
  plan: Plan,
  ledger: StreamedLedger,
  indicator: Indicator,
  period: Period,
  each?: number,
): Slot => ({
  indicator: indicator.id,
  period,
  each,
  takes: windowOf(period),
  tally: tallyFor(plan, ledger, indicator, period.due, each),
});

/** The indicator whose newest values a target needs, in whatever period: the one it refers to, or a level's own. */
const comparedWith = ({ target, indicator }: Commitment): string | undefined =>
  "reference" in target ? target.reference : isFromBefore(target) ? indicator : undefined;

const slotsOf = (plan: Plan, ledger: StreamedLedger): Slots => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const series = new Map<string, Slot>();
  const references = new Map<string, Slot>();
  for (const commitment of plan.commitments) {
    const indicator = indicators.get(commitment.indicator);
    if (indicator === undefined) continue;
    const each = eachOf(commitment.target);
    for (const period of periodsOf(plan, indicator, scheduleOf(plan, commitment))) {
      const { window, first, due } = period;
      const key = seriesKey(indicator.id, { window, first, last: due, each });
      if (!series.has(key)) series.set(key, slotOf(plan, ledger, indicator, period, each));
    }
    const compared = indicators.get(comparedWith(commitment) ?? "");
    if (compared?.kind === "level") references.set(compared.id, slotOf(plan, ledger, compared, EVER));
  }
  const byIndicator = new Map<string, Slot[]>();
  for (const slot of [...series.values(), ...references.values()])
    byIndicator.set(slot.indicator, [...(byIndicator.get(slot.indicator) ?? []), slot]);
  return { all: [...series.values()], references: [...references.values()], byIndicator };
};

/** What going through the records has found beside the series. */
interface Found {
  newest: string | undefined;
  /** The records with evidence that count in the basis `reported`. */
  readonly proven: LedgerRecord[];
}

/** Gives every record that counts to the series it belongs to. */
const tallyRecords = ({ records }: StreamedLedger, slots: Slots, knowledge: Knowledge): Found => {
  const superseded = supersededRecords(records, knowledge);
  const found: Found = { newest: undefined, proven: [] };
  let place = -1;
  for (const record of records) {
    place++;
    if (knowledge.knownAt !== undefined && !isKnown(record, record.date, knowledge)) continue;
    const counts = countsIn(record, superseded);
    if (!counts.reported && !counts.verified) continue;
    if (found.newest === undefined || record.date > found.newest) found.newest = record.date;
    if (counts.reported && record.evidence !== undefined) found.proven.push(record);
    const takers = slots.byIndicator.get(record.indicator);
    if (takers === undefined) continue;
    for (const { takes, tally } of takers) if (takes(record)) tally.add(record, counts, place);
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

const referenceOf = ({ indicator, tally }: Slot): ReferenceSeries => ({
  indicator,
  reported: tally.steps("reported") as ValueStep[],
  verified: tally.steps("verified") as ValueStep[],
});

const holdsSomething = ({ reported, verified }: Pick<Series, "reported" | "verified">): boolean =>
  reported.length > 0 || verified.length > 0;

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
  const slots = slotsOf(plan, ledger);
  const { newest, proven } = tallyRecords(ledger, slots, knowledge);
  return {
    format: FACTS_FORMAT,
    plan,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(newest === undefined ? {} : { newest }),
    series: slots.all.map(seriesOf).filter(holdsSomething),
    references: slots.references.map(referenceOf).filter(holdsSomething),
    findings: publicFindings(ledger, knowledge),
    updates: publicUpdates(ledger, knowledge),
    evidence: publicEvidence(proven),
  };
};
