import {
  addDays,
  dateOfInstant,
  daysBetween,
  everyVersion,
  isWindow,
  periodsOf,
  scheduleOf,
  timeZoneOf,
  type Cadence,
  type Indicator,
  type Ledger,
  type LedgerRecord,
  type Plan,
  type Report,
  type Schedule,
} from "@bangfu/core";
import { entriesOf } from "../entry/items.js";
import { standingOf } from "../entry/line.js";

type Duty = NonNullable<Plan["reporting"]>[number];

/** Within so many days after a period's end a unit hands in, where the plan names none. */
const USUAL_DAYS = 10;

/** How a unit stands with what it has to hand in for a period. */
export type HandingIn = "handedIn" | "nothing" | "missing" | "notDue";

/** What one unit hands in for one period. */
export interface ReportingRow {
  readonly unit: string;
  readonly every: Cadence;
  readonly window: string;
  /** The last day of the period, and the last day on which it is handed in. */
  readonly ends: string;
  readonly deadline: string;
  readonly verifiedBy?: string | undefined;
  readonly state: HandingIn;
  /** The day on which it was handed in, or nothing was reported. */
  readonly on?: string | undefined;
  /** Days after the deadline: of what was handed in, or until now of what is missing; absent: none. */
  readonly late?: number | undefined;
  /** Days until the deadline, of what is not due yet. */
  readonly daysLeft?: number | undefined;
  readonly indicators: readonly string[];
  /** Those of which there is no record. */
  readonly without: readonly string[];
}

/** The windows of a cadence from one year to another as a schedule, whatever they are called. */
const scheduleFor = (every: Cadence, first: number, last: number): Schedule => {
  switch (every) {
    case "yearly":
      return { yearly: [first, last] };
    case "weekly":
      return { weekly: [`${first}-W01`, `${last + 1}-W01`] };
    case "monthly":
      return { monthly: [`${first}-01`, `${last}-12`] };
    case "quarterly":
      return { quarterly: [`${first}Q1`, `${last}Q4`] };
    case "halfYearly":
      return { halfYearly: [`${first}H1`, `${last}H2`] };
    case "termly":
      return { termly: [`${first}-spring`, `${last}-autumn`] };
  }
};

/** The last day on which the plan asks for one of some indicators; undefined: it never ends, or asks for none. */
const lastDayAsked = (plan: Plan, indicators: readonly Indicator[]): string | undefined => {
  const parts = new Set(indicators.map(({ id }) => id));
  const asking = plan.indicators.filter(
    ({ id, numerator = "", denominator = "" }) =>
      parts.has(id) || parts.has(numerator) || parts.has(denominator),
  );
  const days = plan.commitments.flatMap((commitment) => {
    const indicator = asking.find(({ id }) => id === commitment.indicator);
    if (indicator === undefined) return [];
    return periodsOf(plan, indicator, scheduleOf(plan, commitment)).map(({ due }) => due);
  });
  return days.includes(null) ? undefined : (days as string[]).sort().at(-1);
};

interface Span {
  readonly window: string;
  readonly first: string;
  readonly ends: string;
}

/** The periods for which a unit reports that have begun by a day. */
const spansOf = (plan: Plan, { every, indicators }: Duty, today: string): readonly Span[] => {
  const named = plan.indicators.filter(({ id }) => indicators.includes(id));
  const [indicator] = named;
  if (indicator === undefined) return [];
  const [from, to] = [plan.start, today].map((day) => Number(day.slice(0, 4))) as [number, number];
  const last = lastDayAsked(plan, named) ?? today;
  return periodsOf(plan, indicator, scheduleFor(every, from - 1, to)).flatMap(({ window, first, due }) =>
    first === null || due === null || first > today || first > last || due < plan.start
      ? []
      : [{ window, first, ends: due }],
  );
};

/** A record that counts, and the day on which it was first handed in. */
interface HandedIn {
  readonly record: LedgerRecord;
  readonly on: string;
}

const dayOf = (recordedAt: string | undefined, date: string, timeZone: string): string => {
  if (recordedAt === undefined) return date;
  return recordedAt.length === 10 ? recordedAt : dateOfInstant(Date.parse(recordedAt), timeZone);
};

/**
 * The records that count by a day. A correction is as early as what it corrects: who hands in on time and corrects a
 * figure later is not late.
 */
const handedIn = (ledger: Ledger, today: string, timeZone: string): readonly HandedIn[] => {
  const known = entriesOf(ledger, "records").filter(
    ({ recordedAt, date }) => dayOf(recordedAt, date, timeZone) <= today,
  );
  const standing = standingOf("records", known);
  const byId = new Map(known.map((record) => [record.id, record]));
  return known
    .filter((record) => standing(record) === "stands")
    .map((record) => {
      let first = record;
      for (let at = byId.get(record.supersedes ?? ""); at !== undefined; at = byId.get(at.supersedes ?? ""))
        if (at.state !== "rejected" && at.indicator === record.indicator) first = at;
      return { record, on: dayOf(first.recordedAt, first.date, timeZone) };
    });
};

/** The period of a day; the periods follow each other without a gap. */
const spanOn = (spans: readonly Span[], day: string): Span | undefined => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.ends < day) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.first <= day ? span : undefined;
};

/** The period of a record: the one that it names, where it names one of this cadence, else that of its date. */
const windowOf = (record: LedgerRecord, spans: readonly Span[], every: Cadence): string | undefined =>
  record.for !== undefined && isWindow(every, String(record.for))
    ? String(record.for)
    : spanOn(spans, record.date)?.window;

const standingReports = (ledger: Ledger, today: string): readonly Report[] => {
  const known = entriesOf(ledger, "reports").filter(({ date }) => date <= today);
  const standing = standingOf("reports", known);
  return known.filter((report) => standing(report) === "stands");
};

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];

interface Given {
  readonly records: readonly HandedIn[];
  readonly reports: readonly Report[];
  readonly today: string;
}

const stateOf = (
  deadline: string,
  { records, reports, today }: Given,
): Pick<ReportingRow, "state" | "on" | "late" | "daysLeft"> => {
  const recorded = earliest(records.map(({ on }) => on));
  const reported = earliest(reports.map(({ date }) => date));
  const on = earliest([recorded, reported].filter((day) => day !== undefined));
  const after = daysBetween(deadline, on ?? today);
  const late = after > 0 ? { late: after } : {};
  if (on !== undefined) return { state: recorded === undefined ? "nothing" : "handedIn", on, ...late };
  return after > 0 ? { state: "missing", ...late } : { state: "notDue", daysLeft: -after };
};

const rowsOf = (plan: Plan, duty: Duty, { records, reports, today }: Given): readonly ReportingRow[] => {
  const { unit, every, indicators, day = USUAL_DAYS, verifiedBy } = duty;
  const own = records.filter(
    ({ record: { indicator, reportedBy = unit } }) => indicators.includes(indicator) && reportedBy === unit,
  );
  const spans = spansOf(plan, duty, today);
  const byWindow = new Map(spans.map(({ window }) => [window, [] as HandedIn[]]));
  for (const each of own) byWindow.get(windowOf(each.record, spans, every) ?? "")?.push(each);
  return spans.map((span): ReportingRow => {
    const deadline = addDays(span.ends, day);
    const within = byWindow.get(span.window)!;
    const nothing = reports.filter((report) => report.unit === unit && String(report.for) === span.window);
    return {
      ...{ unit, every, window: span.window, ends: span.ends, deadline, indicators },
      ...(verifiedBy !== undefined && { verifiedBy }),
      ...stateOf(deadline, { records: within, reports: nothing, today }),
      without: indicators.filter((id) => within.every(({ record }) => record.indicator !== id)),
    };
  });
};

/**
 * Who has handed in what, by the plan's `reporting`, as it stood on a day: a row for each unit and period that has
 * begun, the newest period first. One record of any of the unit's indicators hands a period in; `recordedAt`, else the
 * date, tells when.
 */
export const reportingOf = (whole: Plan, ledger: Ledger, today: string): readonly ReportingRow[] => {
  const plan = everyVersion(whole);
  const given: Given = {
    records: handedIn(ledger, today, timeZoneOf(plan)),
    reports: standingReports(ledger, today),
    today,
  };
  return (plan.reporting ?? [])
    .flatMap((duty) => rowsOf(plan, duty, given))
    .sort((a, b) => (a.ends < b.ends ? 1 : a.ends > b.ends ? -1 : 0));
};
