// Rules §2 and the goals of §3 once more, from the raw records of a day.
import type { Commitment, Indicator, Ledger, LedgerRecord, Plan } from "../../src/index.js";
import { decimal, fraction, less, minus, ONE, over, plus, times, ZERO, type Fraction } from "./fraction.js";
import { belongs, type Window } from "./naive-windows.js";

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

export interface Seen {
  actual: Fraction | undefined;
  /** The value that has to be reached, and the value before that it is reckoned from. */
  goal: Fraction | undefined;
  before: Fraction | undefined;
  data: boolean;
}

/** What is looked at: one period of a commitment, and the period just before it. */
interface Scene {
  plan: Plan;
  ledger: Ledger;
  valid: LedgerRecord[];
  indicator: Indicator;
  commitment: Commitment;
  window: Window;
  previous: Window | undefined;
}

const add = (records: LedgerRecord[], absent: number) =>
  records.map(({ value = absent }) => decimal(value)).reduce(plus, ZERO);

const actualIn = (scene: Scene, window: Window, day: string): Fraction | undefined => {
  const { ledger, valid, indicator, commitment } = scene;
  const records = valid.filter(
    (each) => each.indicator === indicator.id && each.date <= day && belongs(each, window),
  );
  if (records.length === 0) return undefined;
  const members = new Set(records.flatMap((each) => each.members ?? []));
  switch (indicator.kind) {
    case "count":
      return add(records, 1);
    case "sum":
      return add(records, 0);
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
      const { target } = commitment;
      const isCovered = (id: string) => {
        if (!("each" in target)) return members.has(id);
        const had = add(
          records.filter((each) => each.members?.includes(id)),
          1,
        );
        return !less(had, decimal(target.each));
      };
      return active.length === 0
        ? undefined
        : fraction(BigInt(active.filter(({ id }) => isCovered(id)).length), BigInt(active.length));
    }
  }
};

/** Rules §3, the value before. */
const beforeOn = (scene: Scene, day: string): Fraction | undefined => {
  const { plan, ledger, valid, indicator, window, previous } = scene;
  const first = window.from ?? plan.start;
  if (day < first) return undefined;
  const baseline = indicator.baseline === undefined ? undefined : decimal(indicator.baseline);
  if (indicator.kind !== "level") return previous ? actualIn(scene, previous, day) : baseline;
  const value = newest(
    valid.filter((each) => each.indicator === indicator.id && each.date < first),
    ledger.records,
  );
  const reading = value === undefined ? undefined : decimal(value);
  return window.repeats ? (reading ?? baseline) : (baseline ?? reading);
};

const goalOn = (scene: Scene, before: Fraction | undefined, day: string): Fraction | undefined => {
  const { commitment, ledger, valid } = scene;
  const { target } = commitment;
  if ("atLeast" in target) return decimal(target.atLeast);
  if ("atMost" in target) return decimal(target.atMost);
  if ("between" in target) return decimal(target.between[0]);
  if ("all" in target || "each" in target) return ONE;
  if ("reference" in target) {
    const value = newest(
      valid.filter((each) => each.indicator === target.reference && each.date <= day),
      ledger.records,
    );
    return value === undefined ? undefined : decimal(value);
  }
  if (before === undefined) return undefined;
  if ("riseBy" in target) return plus(before, decimal(target.riseBy));
  if ("fallBy" in target) return minus(before, decimal(target.fallBy));
  if (!less(ZERO, before)) return undefined;
  return times(
    before,
    "growBy" in target ? plus(ONE, decimal(target.growBy)) : minus(ONE, decimal(target.shrinkBy)),
  );
};

export const compares = ({ target }: Commitment) =>
  ["riseBy", "fallBy", "growBy", "shrinkBy"].some((name) => name in target);
export const down = ({ target }: Commitment) =>
  ["atMost", "fallBy", "shrinkBy"].some((name) => name in target);

export const look = (scene: Scene, day: string): Seen => {
  const actual = actualIn(scene, scene.window, day);
  const before = compares(scene.commitment) ? beforeOn(scene, day) : undefined;
  const goal = goalOn(scene, before, day);
  return { actual, goal, before, data: actual !== undefined && goal !== undefined };
};
