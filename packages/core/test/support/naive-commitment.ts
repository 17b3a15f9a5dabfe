// Rules §6, §8.3, §10 and §11 once more: one commitment with its periods.
import type { Commitment, Finding, Ledger, LedgerRecord, Plan } from "../../src/index.js";
import { decimal, fraction, number, over, shift, total, type Fraction } from "./fraction.js";
import { compares } from "./naive-look.js";
import { judge, type NaivePeriod } from "./naive-period.js";
import { fromOld, standing, type Options } from "./naive-records.js";
import { versionOf, versionsUpTo } from "./naive-versions.js";
import { scheduleIn, windows, type Window } from "./naive-windows.js";

const ORDER = ["met", "metLate", "upcoming", "onTrack", "atRisk", "behind", "unreported", "missed"];
export const worse = (a: string, b: string) => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);
export const better = (a: string, b: string) => (worse(a, b) === a ? b : a);

/** What every node is made of. */
export interface Branch {
  status: string;
  rule: string;
  attainment: Fraction;
  expected: Fraction;
  due: string | null;
  weight: Fraction;
  /** Of the children. */
  statuses: string[];
  hasData: boolean;
  /** The commitments that have begun, of which the data coverage is calculated. */
  leaves: { weight: Fraction; data: boolean }[];
}

export interface NaiveCommitment extends Branch {
  commitment: Commitment;
  periods: object[];
  extendedFrom: string | undefined;
}

export interface Whole {
  /** As written, with its revisions. */
  plan: Plan;
  /** As it holds on t. */
  present: Plan;
  ledger: Ledger;
  valid: LedgerRecord[];
  options: Options;
}

/** Rules §6 and §7.7: what the open findings make of a status. */
export const withFindings = <B extends { status: string; rule: string }>(
  branch: B,
  { plan, ledger, options }: Whole,
  concerns: (finding: Finding) => boolean,
): B => {
  const { asOf: t, within } = options;
  let { status, rule } = branch;
  for (const each of standing(plan, ledger.findings, options, ({ found }: Finding) => found)) {
    if (!concerns(each) || each.found > t || (within && each.found > within.to)) continue;
    if (each.closed !== undefined && each.closed <= t) continue;
    const after = worse(status, each.due !== undefined && each.due < t ? "behind" : "atRisk");
    if (after !== status) [status, rule] = [after, "finding"];
  }
  return { ...branch, status, rule };
};

/** Rules §11: the due date in force of a `by` schedule. */
const dueInForce = ({ plan, ledger, options }: Whole, commitment: Commitment, scheduled: string): string => {
  type Extension = NonNullable<Ledger["extensions"]>[number];
  let due = scheduled;
  const granted = standing(
    plan,
    ledger.extensions,
    options,
    (each: Extension) => each.granted ?? each.requested,
  )
    .filter((each) => each.granted !== undefined && each.granted <= options.asOf)
    .sort(fromOld(plan, (each) => each.granted!));
  for (const each of granted) {
    const named =
      each.commitment === undefined
        ? each.task !== undefined && each.task === commitment.task
        : each.commitment === commitment.id;
    if (named && each.requested <= due && each.due > due) due = each.due;
  }
  return due;
};

const inForce = (whole: Whole, commitment: Commitment, window: Window): Window =>
  window.name === "by" ? { ...window, due: dueInForce(whole, commitment, window.due!) } : window;

/** The version that judges a period (rules §8.3), and the commitment in it. */
const versionFor = (whole: Whole, commitment: Commitment, window: Window, due: string | null, t: string) => {
  const day = due !== null && due >= t ? whole.options.asOf : (due ?? t);
  const plan = versionOf(whole.plan, day);
  const then = plan.commitments.find(({ id }) => id === commitment.id);
  const same = (other: Window) =>
    other.name === window.name &&
    other.due === window.due &&
    other.from === window.from &&
    other.named === window.named;
  return then !== undefined && windows(plan, then).some(same)
    ? { plan, commitment: then, upTo: day }
    : { plan: whole.present, commitment, upTo: whole.options.asOf };
};

/** From when the target holds and what it was before, among the versions up to the one that judges. */
const revisedIn = (plan: Plan, id: string, upTo: string) => {
  const all = versionsUpTo(plan, upTo).reverse();
  const targets = all.map((each) => each.plan.commitments.find((one) => one.id === id)?.target);
  for (let at = 0; at + 1 < all.length; at++) {
    const [now, before] = [targets[at], targets[at + 1]];
    if (before === undefined) return undefined;
    if (JSON.stringify(now) !== JSON.stringify(before)) return { from: all[at]!.from, before };
  }
  return undefined;
};

const isInW = (window: Window, whole: Whole, due: string | null): boolean => {
  const { within } = whole.options;
  if (within === undefined) return true;
  if (due !== null) return due >= within.from && due <= within.to;
  return (window.from ?? whole.plan.start) <= within.to;
};

const judged = (whole: Whole, commitment: Commitment, window: Window): NaivePeriod & { revised: unknown } => {
  const { within, asOf } = whole.options;
  const own = inForce(whole, commitment, window);
  const t = own.due === null && within !== undefined && within.to < asOf ? within.to : asOf;
  const version = versionFor(whole, commitment, window, own.due, t);
  const all = windows(version.plan, version.commitment);
  const place = all.findIndex(({ name }) => name === window.name);
  const period = judge({
    plan: version.plan,
    commitment: version.commitment,
    indicator: version.plan.indicators.find(({ id }) => id === version.commitment.indicator)!,
    ledger: whole.ledger,
    valid: whole.valid,
    t,
    window: own,
    previous: window.repeats ? all[place - 1] : undefined,
    onward: all.slice(place).map(({ name }) => name),
  });
  return { ...period, revised: revisedIn(whole.plan, commitment.id, version.upTo) };
};

const orNull = (value: Fraction | undefined) => (value === undefined ? null : number(value));

const published = (window: Window, period: ReturnType<typeof judged>): object => {
  const { scene, seen, e, stale, unjudged, revised } = period;
  const { target } = scene.commitment;
  const extended = scene.window.due !== window.due;
  return {
    window: window.name,
    from: window.from,
    due: scene.window.due,
    actual: orNull(seen.actual),
    target,
    ...("reference" in target ? { reference: orNull(seen.reference) } : {}),
    ...(compares(scene.commitment) ? { before: orNull(seen.before), goal: orNull(seen.goal) } : {}),
    attainment: number(seen.a),
    expected: number(e),
    status: period.status,
    rule: period.rule,
    hasData: seen.data,
    ...(stale ? { stale } : {}),
    metOn: period.metOn,
    ...(seen.above ? { aboveRange: true } : {}),
    ...(unjudged === undefined ? {} : { unjudged }),
    ...(extended ? { extendedFrom: window.due } : {}),
    ...(revised === undefined ? {} : { revised }),
  };
};

const done = ({ status }: { status: string }) => status === "met" || status === "metLate";

/** Rules §6, its lines in their order. */
const statusOf = (periods: NaivePeriod[], t: string): { status: string; rule: string } => {
  const dueOf = ({ scene }: NaivePeriod) => scene.window.due;
  if (periods.every(done))
    return { status: periods.every(({ status }) => status === "met") ? "met" : "metLate", rule: "6.1" };
  const last = dueOf(periods.at(-1)!);
  if (last !== null && t > last)
    return {
      status: periods.some(({ status }) => status === "missed") ? "missed" : "unreported",
      rule: "6.2",
    };
  const first = periods[0]!.scene.window.from;
  if (first !== null && t < first) return { status: "upcoming", rule: "6.3" };
  const at = periods.findIndex((each) => dueOf(each) === null || t <= dueOf(each)!);
  const present = periods[at]!;
  const asOnTrack = done(present) || present.status === "upcoming";
  let status = asOnTrack ? "onTrack" : present.status;
  const rule = asOnTrack ? "6.4" : present.rule;
  const read = status;
  periods.slice(0, at).forEach((each, place) => {
    if (each.status !== "missed") return;
    if (place === at - 1 || dueOf(each)! >= shift(t, -365)) status = worse(status, "atRisk");
    if (place === at - 1 && present.status !== "met") status = worse(status, "behind");
  });
  return { status, rule: status === read ? rule : "6.4" };
};

/** A commitment of the version of t; undefined: it has no period within W. */
export const naiveCommitment = (whole: Whole, commitment: Commitment): NaiveCommitment | undefined => {
  const t = whole.options.asOf;
  const own = windows(whole.present, commitment).filter((window) =>
    isInW(window, whole, inForce(whole, commitment, window).due),
  );
  if (own.length === 0) return undefined;
  const periods = own.map((window) => judged(whole, commitment, window));
  const mean = (shares: Fraction[]) => over(total(shares), fraction(BigInt(shares.length), 1n));
  const weight = decimal(commitment.weight ?? 1);
  const hasData = periods.some(({ seen }) => seen.data);
  const first = own[0]!.from;
  const schedule = scheduleIn(whole.present, commitment);
  const due = periods.at(-1)!.scene.window.due;
  return {
    ...withFindings(statusOf(periods, t), whole, (finding) => finding.commitment === commitment.id),
    commitment,
    attainment: mean(periods.map(({ seen }) => seen.a)),
    expected: mean(periods.map(({ e }) => e)),
    due,
    weight,
    statuses: periods.map(({ status }) => status),
    hasData,
    leaves: first === null || first <= t ? [{ weight, data: hasData }] : [],
    periods: periods.map((period, at) => published(own[at]!, period)),
    extendedFrom: "by" in schedule && schedule.by !== due ? schedule.by : undefined,
  };
};

/** Rules §7 “Shown”: null, not 0, where nothing has data. */
export const shownOf = (branch: Branch) => {
  const weights = total(branch.leaves.map(({ weight }) => weight));
  const withData = total(branch.leaves.filter(({ data }) => data).map(({ weight }) => weight));
  const expects = branch.expected.n !== 0n;
  return {
    attainment: branch.hasData ? number(branch.attainment) : null,
    expected: number(branch.expected),
    pace: branch.hasData && expects ? number(over(branch.attainment, branch.expected)) : null,
    status: branch.status,
    rule: branch.rule,
    counts: Object.fromEntries(
      ORDER.map((status) => [status, branch.statuses.filter((each) => each === status).length]),
    ),
    dataCoverage: branch.leaves.length === 0 ? null : number(over(withData, weights)),
    due: branch.due,
    weight: number(branch.weight),
  };
};
