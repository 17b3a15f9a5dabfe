// The rules once more, straight from the page and in no hurry: day by day over the raw ledger, no facts.
// Written to disagree with src wherever src is wrong.
import type { Basis, Commitment, Indicator, Ledger, LedgerRecord, Plan } from "../../src/index.js";

import {
  clamp,
  decimal,
  fraction,
  less,
  minus,
  number,
  ONE,
  over,
  plus,
  shift,
  span,
  ZERO,
  type Fraction,
} from "./fraction.js";
import { compares, down, look, type Seen } from "./naive-look.js";
import { windows, type Window } from "./naive-windows.js";

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

const reached = (commitment: Commitment, { actual, goal, data }: Seen): boolean =>
  data && (down(commitment) ? !less(goal!, actual!) : !less(actual!, goal!));

const attainment = (commitment: Commitment, indicator: Indicator, seen: Seen): Fraction => {
  if (!seen.data) return ZERO;
  if (reached(commitment, seen)) return ONE;
  const n = seen.goal!;
  const actual = seen.actual!;
  const own = indicator.baseline === undefined ? undefined : decimal(indicator.baseline);
  const base = indicator.kind !== "level" ? undefined : compares(commitment) ? seen.before : own;
  if (down(commitment)) {
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
  goal: Fraction | undefined,
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
  const stepped = ["atLeast", "between", "riseBy", "growBy"].some((name) => name in target);
  const n = stepped && goal !== undefined && goal.n % goal.d === 0n ? goal.n / goal.d : 0n;
  if (phasing(indicator) !== "steps" || n <= 0n) return x;
  const scaled = x.n * n;
  return fraction(up ? -(-scaled / x.d) + (scaled % x.d === 0n ? 0n : 1n) : scaled / x.d, n);
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
  /** Undefined where the target is not reckoned from the value before. */
  goal: number | null | undefined;
  before: number | null | undefined;
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
  const periods = all.map((window, at): NaivePeriod & Inner => {
    const { from, due } = window;
    const scene = { plan, ledger, valid, indicator, commitment, window, previous: all[at - 1] };
    const see = (day: string) => look(scene, day);
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
    const e = due === null ? a : expected(indicator, commitment, window, seen.goal, t, false);
    const status = ((): string => {
      if (metOn !== null) return due === null || metOn <= due ? "met" : "metLate";
      if (from !== null && t < from) return "upcoming";
      if (due !== null && t > due) return "missed";
      // Of a period shorter than a year, its part of the days of a year.
      const short = window.repeats && !/^\d{4}$/.test(window.name);
      const care = short ? Math.floor((policy.soon * (span(from!, due!) + 1)) / 365) : policy.soon;
      const soon = due !== null && span(t, due) <= care;
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
        less(over(a, expected(indicator, commitment, window, seen.goal, t, true)), policy.onTrack)
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
      goal: !compares(commitment) ? undefined : seen.goal === undefined ? null : number(seen.goal),
      before: !compares(commitment) ? undefined : seen.before === undefined ? null : number(seen.before),
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
  const plain = periods.map((each) => ({
    window: each.window,
    actual: each.actual,
    attainment: each.attainment,
    expected: each.expected,
    status: each.status,
    metOn: each.metOn,
    goal: each.goal,
    before: each.before,
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
