// The rules once more, straight from the page and in no hurry: day by day over the raw ledger, no facts.
// Written to disagree with src wherever src is wrong.
import type { Basis, Commitment, Indicator, Ledger, LedgerRecord, Plan, Schedule } from "../../src/index.js";

export interface Fraction {
  n: bigint;
  d: bigint;
}
const fraction = (n: bigint, d: bigint): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d });
export const decimal = (value: number): Fraction => fraction(BigInt(Math.round(value * 1e6)), 1_000_000n);
export const ZERO = decimal(0);
const ONE = decimal(1);
export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Fraction, b: Fraction) => plus(a, fraction(-b.n, b.d));
export const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const less = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
const clamp = (a: Fraction) => (less(a, ZERO) ? ZERO : less(ONE, a) ? ONE : a);
export const number = ({ n, d }: Fraction) => Number((n * 10n ** 20n) / d) / 1e20;

const DAY = 86_400_000;
const shift = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const span = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

export interface Options {
  asOf: string;
  basis: Basis;
  knownAt?: string | undefined;
}

const localDay = (text: string) =>
  text.length === 10 ? text : new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 10);

const counting = ({ records }: Ledger, { basis, knownAt }: Options): LedgerRecord[] => {
  const known = records.filter(
    (each) => knownAt === undefined || localDay(each.recordedAt ?? each.date) <= knownAt,
  );
  const out = new Set<string>();
  for (const record of known) {
    if (record.supersedes === undefined) continue;
    if (basis === "reported" || record.state === "rejected") out.add(record.supersedes);
    if (basis !== "verified" || record.state !== "verified") continue;
    let next: string | undefined = record.supersedes;
    while (next !== undefined) {
      out.add(next);
      const id: string = next;
      next = known.find((each) => each.id === id)?.supersedes;
    }
  }
  return known.filter(
    ({ id, state }) => !out.has(id) && state !== "rejected" && (basis === "reported" || state === "verified"),
  );
};

interface Window {
  name: string;
  first: string | null;
  from: string | null;
  due: string | null;
  year?: number;
}

const windows = (plan: Plan, indicator: Indicator, schedule: Schedule): Window[] => {
  if ("yearly" in schedule) {
    const result: Window[] = [];
    const due = schedule.due ?? "12-31";
    for (let year = schedule.yearly[0]; year <= schedule.yearly[1]; year++) {
      const from = shift(`${year - 1}-${due}`, 1);
      result.push({ name: String(year), first: from, from, due: `${year}-${due}`, year });
    }
    return result;
  }
  if (!("by" in schedule || "standing" in schedule)) return [];
  const first = schedule.from ?? (["count", "sum", "distinct"].includes(indicator.kind) ? plan.start : null);
  if ("by" in schedule) return [{ name: "by", first, from: schedule.from ?? plan.start, due: schedule.by }];
  return [{ name: "standing", first, from: schedule.from ?? null, due: null }];
};

const belongs = (record: LedgerRecord, window: Window): boolean => {
  if (window.year === undefined) return window.first === null || record.date >= window.first;
  if (record.for !== undefined) return record.for === window.year;
  return record.date >= window.first! && record.date <= window.due!;
};

const newest = (records: LedgerRecord[], all: LedgerRecord[]): number | undefined => {
  const stamp = ({ recordedAt }: LedgerRecord) =>
    recordedAt === undefined
      ? -Infinity
      : recordedAt.length === 10
        ? Date.parse(`${recordedAt}T00:00:00+08:00`) - 0.5
        : Date.parse(recordedAt);
  return [...records]
    .sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : stamp(a) - stamp(b) || all.indexOf(a) - all.indexOf(b),
    )
    .at(-1)?.value;
};

interface Seen {
  actual: Fraction | undefined;
  reference: Fraction | undefined;
  data: boolean;
}

const look = (
  ledger: Ledger,
  valid: LedgerRecord[],
  indicator: Indicator,
  commitment: Commitment,
  window: Window,
  day: string,
): Seen => {
  const records = valid.filter(
    (each) => each.indicator === indicator.id && each.date <= day && belongs(each, window),
  );
  const actual = ((): Fraction | undefined => {
    if (records.length === 0) return undefined;
    const members = new Set(records.flatMap((each) => each.members ?? []));
    switch (indicator.kind) {
      case "count":
        return records.map(({ value = 1 }) => decimal(value)).reduce(plus);
      case "sum":
        return records.map(({ value = 0 }) => decimal(value)).reduce(plus);
      case "distinct":
        return decimal(members.size);
      case "level":
        return decimal(newest(records, ledger.records)!);
      case "checklist": {
        const done = new Set(records.map(({ item }) => item));
        const weigh = (items: NonNullable<Indicator["items"]>) =>
          items.map(({ weight = 1 }) => decimal(weight)).reduce(plus, ZERO);
        return over(weigh(indicator.items!.filter(({ id }) => done.has(id))), weigh(indicator.items!));
      }
      case "coverage": {
        const on = (at: string) => (each: { joined?: string | undefined; left?: string | undefined }) =>
          (each.joined ?? "") <= at && (each.left ?? "9999") > at;
        const active = (ledger.rosters?.[indicator.roster!] ?? [])
          .filter(on(day))
          .filter((each) => window.due === null || day < window.due || on(window.due)(each));
        return active.length === 0
          ? undefined
          : fraction(BigInt(active.filter(({ id }) => members.has(id)).length), BigInt(active.length));
      }
    }
  })();
  const { target } = commitment;
  if (!("reference" in target)) return { actual, reference: undefined, data: actual !== undefined };
  const value = newest(
    valid.filter((each) => each.indicator === target.reference && each.date <= day),
    ledger.records,
  );
  return {
    actual,
    reference: value === undefined ? undefined : decimal(value),
    data: actual !== undefined && value !== undefined,
  };
};

const goal = ({ target }: Commitment, { reference }: Seen): Fraction =>
  "atLeast" in target
    ? decimal(target.atLeast)
    : "atMost" in target
      ? decimal(target.atMost)
      : "between" in target
        ? decimal(target.between[0])
        : "all" in target
          ? ONE
          : reference!;

const reached = (commitment: Commitment, seen: Seen): boolean => {
  if (!seen.data) return false;
  const wanted = goal(commitment, seen);
  return "atMost" in commitment.target ? !less(wanted, seen.actual!) : !less(seen.actual!, wanted);
};

const attainment = (commitment: Commitment, indicator: Indicator, seen: Seen): Fraction => {
  if (!seen.data) return ZERO;
  if (reached(commitment, seen)) return ONE;
  const n = goal(commitment, seen);
  const actual = seen.actual!;
  const base = indicator.baseline === undefined ? undefined : decimal(indicator.baseline);
  if ("atMost" in commitment.target) {
    if (base !== undefined && less(n, base)) return clamp(over(minus(base, actual), minus(base, n)));
    return less(ZERO, n) ? over(n, actual) : ZERO;
  }
  const b = base ?? ZERO;
  return less(b, n) ? clamp(over(minus(actual, b), minus(n, b))) : ZERO;
};

const phasing = ({ kind, phasing: own, scale }: Indicator) =>
  own ??
  (kind === "count" || kind === "distinct"
    ? "steps"
    : kind === "checklist" || (kind === "level" && scale)
      ? "due"
      : "linear");

const expected = (
  indicator: Indicator,
  { target }: Commitment,
  { from, due }: Window,
  t: string,
  up: boolean,
): Fraction => {
  if (phasing(indicator) === "due") return t >= due! ? ONE : ZERO;
  const x =
    from! > due!
      ? t >= due!
        ? ONE
        : ZERO
      : clamp(fraction(BigInt(span(from!, t) + 1), BigInt(span(from!, due!) + 1)));
  const n = "atLeast" in target ? target.atLeast : "between" in target ? target.between[0] : 0;
  if (phasing(indicator) !== "steps" || !Number.isInteger(n) || n <= 0) return x;
  const scaled = x.n * BigInt(n);
  return fraction(up ? -(-scaled / x.d) + (scaled % x.d === 0n ? 0n : 1n) : scaled / x.d, BigInt(n));
};

export const ORDER = ["met", "metLate", "upcoming", "onTrack", "atRisk", "unreported", "behind", "missed"];
export const worse = (a: string, b: string) => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

interface NaivePeriod {
  window: string;
  actual: number | null;
  attainment: number;
  expected: number;
  status: string;
  metOn: string | null;
}

/** Rules §6: what open findings make of a status. */
export const naiveFindings = (
  status: string,
  findings: NonNullable<Ledger["findings"]>,
  { asOf, knownAt }: Options,
): string => {
  let result = status;
  for (const { found, due, closed, recordedAt } of findings) {
    if (knownAt !== undefined && localDay(recordedAt ?? found) > knownAt) continue;
    if (found > asOf || (closed !== undefined && closed <= asOf)) continue;
    result = worse(result, due !== undefined && due < asOf ? "behind" : "atRisk");
  }
  return result;
};

interface Inner {
  from: string | null;
  due: string | null;
  a: Fraction;
  e: Fraction;
  data: boolean;
}

export interface NaiveCommitment {
  status: string;
  periods: NaivePeriod[];
  /** The means over the periods. */
  attainment: Fraction;
  expected: Fraction;
  due: string | null;
  begun: boolean;
  hasData: boolean;
}

/** One commitment's periods and status by rules §1 to §6, the findings of the commitment too. */
export const naiveCommitment = (
  plan: Plan,
  ledger: Ledger,
  commitment: Commitment,
  options: Options,
): NaiveCommitment => {
  const t = options.asOf;
  const indicator = plan.indicators.find(({ id }) => id === commitment.indicator)!;
  const schedule = commitment.schedule ?? plan.tasks.find(({ id }) => id === commitment.task)!.schedule;
  const valid = counting(ledger, options);
  const policy = { onTrack: decimal(0.9), atRisk: decimal(0.6), soon: 60 };
  // No record, stay or schedule of the generators is older.
  const dawn = "2020-12-01";
  const all = windows(plan, indicator, schedule);
  const periods = all.map((window): NaivePeriod & Inner => {
    const { from, due } = window;
    const see = (day: string) => look(ledger, valid, indicator, commitment, window, day);
    const met = (day: string) => reached(commitment, see(day));
    let day = t;
    if (due !== null && t > due && met(due)) day = due;
    else if (due !== null && t > due)
      for (let d = shift(due, 1); d <= t; d = shift(d, 1))
        if (met(d)) {
          day = d;
          break;
        }
    let metOn: string | null = null;
    for (let d = day; d >= dawn && met(d); d = shift(d, -1)) metOn = d;
    const seen = see(day);
    const a = attainment(commitment, indicator, seen);
    const e = due === null ? a : expected(indicator, commitment, window, t, false);
    const status = ((): string => {
      if (metOn !== null) return due === null || metOn <= due ? "met" : "metLate";
      if (from !== null && t < from) return "upcoming";
      if (due !== null && t > due) return "missed";
      const soon = due !== null && span(t, due) <= policy.soon;
      if (due !== null && phasing(indicator) === "due") return soon ? "atRisk" : "onTrack";
      if (!seen.data && (due === null || e.n > 0n)) return "unreported";
      let result = "onTrack";
      if (due !== null && e.n > 0n)
        result = !less(over(a, e), policy.onTrack)
          ? "onTrack"
          : !less(over(a, e), policy.atRisk)
            ? "atRisk"
            : "behind";
      if (
        phasing(indicator) === "steps" &&
        soon &&
        result === "onTrack" &&
        less(over(a, expected(indicator, commitment, window, t, true)), policy.onTrack)
      )
        return "atRisk";
      return result;
    })();
    return {
      window: window.name,
      from,
      due,
      actual: seen.actual === undefined ? null : number(seen.actual),
      attainment: number(a),
      expected: number(e),
      status,
      metOn,
      a,
      e,
      data: seen.data,
    };
  });
  const done = (status: string) => status === "met" || status === "metLate";
  const own = ((): string => {
    if (periods.every((each) => done(each.status)))
      return periods.every((each) => each.status === "met") ? "met" : "metLate";
    const last = periods.at(-1)!.due;
    if (last !== null && t > last) return "missed";
    if (periods[0]!.from !== null && t < periods[0]!.from) return "upcoming";
    const at = periods.findIndex(({ due }) => due === null || t <= due);
    const present = periods[at]!;
    let result = done(present.status) || present.status === "upcoming" ? "onTrack" : present.status;
    if (periods.slice(0, at).some((each) => !done(each.status))) result = worse(result, "atRisk");
    if (at > 0 && !done(periods[at - 1]!.status) && !done(present.status)) result = worse(result, "behind");
    return result;
  })();
  const plain = periods.map(({ window, actual, attainment: a, expected: e, status: s, metOn }) => ({
    window,
    actual,
    attainment: a,
    expected: e,
    status: s,
    metOn,
  }));
  const mean = (of: (period: Inner) => Fraction) =>
    over(periods.map(of).reduce(plus, ZERO), fraction(BigInt(periods.length), 1n));
  return {
    status: naiveFindings(
      own,
      (ledger.findings ?? []).filter((each) => each.commitment === commitment.id),
      options,
    ),
    periods: plain,
    attainment: mean(({ a }) => a),
    expected: mean(({ e }) => e),
    due: periods.at(-1)!.due,
    begun: periods[0]!.from === null || periods[0]!.from <= t,
    hasData: periods.some(({ data }) => data),
  };
};
