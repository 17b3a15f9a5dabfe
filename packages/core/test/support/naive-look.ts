// Rules §2 and §3 once more: the state of a period on one day, from the raw records.
import type { Commitment, Indicator, Ledger, LedgerRecord, Plan } from "../../src/index.js";
import { clamp, decimal, fraction, less, minus, ONE, over, plus, times, total, ZERO } from "./fraction.js";
import type { Fraction } from "./fraction.js";
import { fromOld } from "./naive-records.js";
import { belongs, type Window } from "./naive-windows.js";

/** One period of a commitment as it is seen from the day t, with all that it is judged by. */
export interface Scene {
  /** The version that judges the period. */
  plan: Plan;
  commitment: Commitment;
  indicator: Indicator;
  ledger: Ledger;
  /** The records that count, on whatever day. */
  valid: LedgerRecord[];
  t: string;
  /** Its due date is the one in force (rules §11). */
  window: Window;
  /** Of a repeating schedule: the windows just before, and from this one on. */
  previous: Window | undefined;
  onward: string[];
}

export interface Seen {
  actual: Fraction | undefined;
  before: Fraction | undefined;
  reference: Fraction | undefined;
  goal: Fraction | undefined;
  data: boolean;
  met: boolean;
  a: Fraction;
  above: boolean;
  unjudged: "before" | "reference" | undefined;
}

export const compares = ({ target }: Commitment) =>
  "riseBy" in target || "growBy" in target || "fallBy" in target || "shrinkBy" in target;
const falls = ({ target }: Commitment) => "atMost" in target || "fallBy" in target || "shrinkBy" in target;

const indicatorIn = (plan: Plan, id: string | undefined) => plan.indicators.find((each) => each.id === id)!;

/** The records of an indicator that count in a window on a day. */
export const recordsOn = (scene: Scene, of: Indicator, window: Window, day: string): LedgerRecord[] =>
  scene.valid.filter((each) => {
    if (each.indicator !== of.id || each.date > scene.t || !belongs(scene.plan, of, each, window))
      return false;
    const early = of.kind === "level" && window.repeats && each.for !== undefined && each.date > window.due!;
    return (early ? window.due! : each.date) <= day;
  });

const newestOf = (plan: Plan, records: LedgerRecord[]): Fraction | undefined => {
  const last = [...records].sort(fromOld(plan, ({ date }) => date)).at(-1);
  return last && decimal(last.value!);
};

const sumOf = (records: LedgerRecord[], absent: number) =>
  total(records.map(({ value = absent }) => decimal(value)));

const coverage = (scene: Scene, records: LedgerRecord[], { due }: Window, day: string) => {
  const activeOn = (at: string) => (member: { joined?: string | undefined; left?: string | undefined }) =>
    (member.joined === undefined || member.joined <= at) && (member.left === undefined || member.left > at);
  const active = (scene.ledger.rosters?.[scene.indicator.roster!] ?? [])
    .filter(activeOn(day))
    .filter((member) => due === null || day <= due || activeOn(due)(member));
  if (active.length === 0) return undefined;
  const { target } = scene.commitment;
  const covered = active.filter(({ id }) => {
    const naming = records.filter(({ members = [] }) => members.includes(id));
    return "each" in target ? !less(sumOf(naming, 1), decimal(target.each)) : naming.length > 0;
  });
  return fraction(BigInt(covered.length), BigInt(active.length));
};

const ratioOf = ({ per = 1 }: Indicator, above: Fraction | undefined, below: Fraction | undefined) =>
  above === undefined || below === undefined || !less(ZERO, below)
    ? undefined
    : over(times(decimal(per), above), below);

const actualIn = (scene: Scene, of: Indicator, window: Window, day: string): Fraction | undefined => {
  if (of.kind === "quotient") {
    const [above, below] = [of.numerator, of.denominator].map((id) =>
      actualIn(scene, indicatorIn(scene.plan, id), window, day),
    );
    return ratioOf(of, above, below);
  }
  const records = recordsOn(scene, of, window, day);
  if (records.length === 0) return undefined;
  switch (of.kind) {
    case "count":
      return sumOf(records, 1);
    case "sum":
      return sumOf(records, 0);
    case "distinct":
      return decimal(new Set(records.flatMap(({ members = [] }) => members)).size);
    case "level":
      return newestOf(scene.plan, records);
    case "checklist": {
      const weigh = (items: NonNullable<Indicator["items"]>) =>
        total(items.map(({ weight = 1 }) => decimal(weight)));
      const done = of.items!.filter(({ id }) => records.some(({ item }) => item === id));
      return over(weigh(done), weigh(of.items!));
    }
    case "coverage":
      return coverage(scene, records, window, day);
  }
};

/** The newest value of a level, or of a quotient of two levels, among the records that fit, in whatever period. */
const newestValue = (
  { plan, valid }: Scene,
  of: Indicator,
  fits: (record: LedgerRecord) => boolean,
): Fraction | undefined => {
  const levelOf = (level: Indicator) =>
    level.kind === "level"
      ? newestOf(
          plan,
          valid.filter((each) => each.indicator === level.id && fits(each)),
        )
      : undefined;
  if (of.kind !== "quotient") return levelOf(of);
  return ratioOf(of, levelOf(indicatorIn(plan, of.numerator)), levelOf(indicatorIn(plan, of.denominator)));
};

const referenceOn = (scene: Scene, id: string, day: string): Fraction | undefined => {
  const { due } = scene.window;
  const upTo = (last: string) => newestValue(scene, indicatorIn(scene.plan, id), ({ date }) => date <= last);
  if (due === null || scene.t < due) return upTo(day);
  if (upTo(due) !== undefined) return upTo(day < due ? day : due);
  // A later day brings a first one only if something is dated on it.
  const later = scene.valid.map(({ date }) => date).filter((date) => date > due && date <= scene.t);
  return later
    .sort()
    .map(upTo)
    .find((value) => value !== undefined);
};

/** The value before (rules §3), in the order of the page. */
const beforeOn = (scene: Scene, day: string): Fraction | undefined => {
  const { plan, indicator, window, previous, onward } = scene;
  const first = window.from ?? plan.start;
  if (day < first) return undefined;
  const baseline = indicator.baseline === undefined ? undefined : decimal(indicator.baseline);
  const inPrevious = previous && actualIn(scene, indicator, previous, day);
  if (inPrevious !== undefined) return inPrevious;
  if (indicator.kind !== "level" && indicator.kind !== "quotient") return baseline;
  const reading = newestValue(
    scene,
    indicator,
    (each) =>
      each.date < first && !(window.repeats && each.for !== undefined && onward.includes(String(each.for))),
  );
  return window.repeats ? (reading ?? baseline) : (baseline ?? reading);
};

const goalOf = ({ target }: Commitment, v: Fraction | undefined, reference: Fraction | undefined) => {
  if ("atLeast" in target) return decimal(target.atLeast);
  if ("atMost" in target) return decimal(target.atMost);
  if ("between" in target) return decimal(target.between[0]);
  if ("all" in target || "each" in target) return ONE;
  if ("reference" in target) return reference;
  if (v === undefined) return undefined;
  if ("riseBy" in target) return plus(v, decimal(target.riseBy));
  if ("fallBy" in target) return minus(v, decimal(target.fallBy));
  if (!less(ZERO, v)) return undefined;
  if ("growBy" in target) return times(v, plus(ONE, decimal(target.growBy)));
  return times(v, minus(ONE, decimal(target.shrinkBy)));
};

const attainment = (scene: Scene, actual: Fraction, goal: Fraction, v: Fraction | undefined): Fraction => {
  const { commitment, indicator } = scene;
  const valued = indicator.kind === "level" || indicator.kind === "quotient";
  const own = indicator.baseline === undefined ? undefined : decimal(indicator.baseline);
  const base = !valued ? undefined : compares(commitment) ? v : own;
  if (falls(commitment)) {
    if (!less(goal, actual)) return ONE;
    if (base !== undefined && less(goal, base)) return clamp(over(minus(base, actual), minus(base, goal)));
    return less(ZERO, goal) ? over(goal, actual) : ZERO;
  }
  if (!less(actual, goal)) return ONE;
  const b = base ?? ZERO;
  return less(b, goal) ? clamp(over(minus(actual, b), minus(goal, b))) : ZERO;
};

/** The state of the period on a day, seen from t (rules §2 “On a day”, §3). */
export const look = (scene: Scene, day: string): Seen => {
  const { commitment, indicator, window } = scene;
  const { target } = commitment;
  const actual = actualIn(scene, indicator, window, day);
  const before = compares(commitment) ? beforeOn(scene, day) : undefined;
  const reference = "reference" in target ? referenceOn(scene, target.reference, day) : undefined;
  const goal = goalOf(commitment, before, reference);
  const unjudged = ((): Seen["unjudged"] => {
    if ("reference" in target) return reference === undefined ? "reference" : undefined;
    if (!compares(commitment)) return undefined;
    return before === undefined || ("shrinkBy" in target && !less(ZERO, before)) ? "before" : undefined;
  })();
  const data = actual !== undefined && unjudged === undefined;
  const a = ((): Fraction => {
    if (!data) return ZERO;
    // growBy from a v ≤ 0 has no goal.
    if (goal === undefined) return less(before!, actual) ? ONE : ZERO;
    return attainment(scene, actual, goal, before);
  })();
  const reached = (): boolean => {
    if (goal === undefined) return less(before!, actual!);
    return falls(commitment) ? !less(goal, actual!) : !less(actual!, goal);
  };
  const met = data && reached();
  const above = data && "between" in target && less(decimal(target.between[1]), actual);
  return { actual, before, reference, goal, data, met, a, above, unjudged };
};
