import * as fc from "fast-check";
import type {
  Commitment,
  Finding,
  Indicator,
  Ledger,
  LedgerRecord,
  Plan,
  Schedule,
  Target,
} from "../../src/index.js";
import { ledgerOf, planOf, range, taskOf } from "./build.js";

const FIRST = Date.UTC(2022, 10, 15);
const DAYS = 820;

/** From 2022-11-15 to 2025-02-11, so that records, stays and deadlines meet. */
export const day = fc
  .integer({ min: 0, max: DAYS })
  .map((days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10));

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.tuple(day, day).map(([a, b]): Schedule => ({ from: a < b ? a : b, by: a < b ? b : a })),
  day.map((by): Schedule => ({ by })),
  fc.constantFrom<Schedule>(
    { yearly: [2023, 2024] },
    { yearly: [2023, 2024], due: "08-31" },
    { yearly: [2024, 2024] },
    { weekly: ["2023-W51", "2024-W02"] },
    { monthly: ["2023-11", "2024-02"] },
    { quarterly: ["2023Q2", "2024Q1"] },
    { halfYearly: ["2023H1", "2024H1"] },
    { termly: ["2023-spring", "2024-autumn"] },
    { standing: true },
  ),
  day.map((from): Schedule => ({ standing: true, from })),
);

const amount = fc.constantFrom(0, 0.1, 0.5, 1, 2, 3, 4, 10);
const atLeast = amount.map((n): Target => ({ atLeast: n }));
const between = fc
  .tuple(amount, amount)
  .map(([a, b]): Target => ({ between: [Math.min(a, b), Math.max(a, b)] }));
const change = fc.constantFrom<Target>({ riseBy: 1 }, { riseBy: 0.5 }, { growBy: 0.5 }, { growBy: 1 });
const decline = fc.constantFrom<Target>({ fallBy: 1 }, { fallBy: 0.5 }, { shrinkBy: 0.5 }, { shrinkBy: 1 });
const share = fc.constantFrom<Target>({ all: true }, { atLeast: 0.5 }, { between: [0.25, 0.75] });

const ITEMS = [
  { id: "i0", title: "甲" },
  { id: "i1", title: "乙", weight: 0.5 },
  { id: "i2", title: "丙", weight: 2 },
];
const indicator = (id: string, kind: Indicator["kind"], more: Partial<Indicator> = {}): Indicator => ({
  id,
  title: id,
  kind,
  ...more,
});

const promise: fc.Arbitrary<{ indicator: Indicator; target: Target }> = fc.oneof(
  fc.record({
    indicator: fc.constantFrom(
      indicator("count", "count"),
      indicator("countFrom", "count", { baseline: 2 }),
      indicator("countDue", "count", { baseline: 0, phasing: "due" }),
    ),
    target: fc.oneof(atLeast, between, change),
  }),
  fc.record({
    indicator: fc.constantFrom(indicator("sum", "sum"), indicator("sumFrom", "sum", { baseline: 0.5 })),
    target: fc.oneof(atLeast, between, change),
  }),
  fc.record({
    indicator: fc.constantFrom(
      indicator("distinct", "distinct", { roster: "teachers" }),
      indicator("distinctFrom", "distinct", { roster: "teachers", baseline: 1 }),
    ),
    target: fc.oneof(atLeast, change),
  }),
  fc.record({
    indicator: fc.constant(indicator("coverage", "coverage", { roster: "teachers" })),
    target: fc.oneof(share, fc.constantFrom<Target>({ each: 1 }, { each: 2.5 })),
  }),
  fc.record({ indicator: fc.constant(indicator("checklist", "checklist", { items: ITEMS })), target: share }),
  fc.record({
    indicator: fc.constantFrom(
      indicator("level", "level"),
      indicator("based", "level", { baseline: 2 }),
      indicator("rated", "level", { scale: [{ value: 1, label: "一" }] }),
    ),
    target: fc.oneof(
      atLeast,
      between,
      amount.map((n): Target => ({ atMost: n })),
      fc.constant<Target>({ reference: "average" }),
      change,
      decline,
    ),
  }),
);

const terms = fc.constantFrom(
  undefined,
  { autumn: "01-20", spring: "07-10" },
  { autumn: "12-31", spring: "06-30" },
);

const promises = fc.array(
  fc.record({
    promise,
    schedule,
    weight: fc.constantFrom(undefined, 0.5, 3),
    task: fc.constantFrom("1", "2", "3", undefined),
    phase: fc.constantFrom("2023", "2024", undefined),
  }),
  { minLength: 1, maxLength: 5 },
);

const plans: fc.Arbitrary<Plan> = fc.tuple(promises, terms).map(([parts, lastDays]) => {
  const indicators = new Map(parts.map(({ promise: { indicator: each } }) => [each.id, each]));
  const commitments = parts.map(
    ({
      promise: {
        indicator: { id },
        target,
      },
      schedule: when,
      weight,
      task,
      phase,
    }): Partial<Commitment> => ({ indicator: id, target, schedule: when, weight, task, phase }),
  );
  return planOf({
    terms: lastDays,
    indicators: [...indicators.values(), indicator("average", "level")],
    commitments,
    measures: [
      { id: "m", title: "举措一" },
      { id: "n", title: "举措二" },
    ],
    units: [
      { id: "u", name: "教务科" },
      { id: "v", name: "总务科" },
    ],
    phases: [
      { id: "2023", title: "到2023年底", due: "2023-12-31" },
      { id: "2024", title: "到2024年底", due: "2024-12-31" },
    ],
    tasks: [
      taskOf({ support: ["v"] }),
      taskOf({ id: "2", weight: 2.5 }),
      taskOf({ id: "3", measure: "n", lead: ["v"], support: ["u"] }),
    ],
  });
});

const recordedAt = fc.oneof(
  fc.constant(undefined),
  day,
  fc
    .tuple(day, fc.constantFrom("T00:30:00+08:00", "T15:59:59Z", "T16:00:00Z", "T23:30:00-05:00"))
    .map(([date, time]) => date + time),
);

const carried = ({ kind }: Indicator): fc.Arbitrary<Partial<LedgerRecord>> => {
  const members = fc
    .uniqueArray(fc.constantFrom(...range(6, "t")), { maxLength: 4 })
    .map((each) => ({ members: each }));
  switch (kind) {
    case "count":
      return fc.constantFrom({}, { value: 0 }, { value: 2 });
    case "sum":
      return fc.constantFrom(0.1, 0.3, 1, -0.2, 5, 0).map((value) => ({ value }));
    case "distinct":
      return members;
    case "coverage":
      return fc
        .tuple(members, fc.constantFrom(undefined, undefined, 0, 0.5, 1.5, 3))
        .map(([each, value]) => ({ ...each, value }));
    case "level":
      return fc.constantFrom(0, 0.5, 1, 2, 3, 4.5, 10).map((value) => ({ value }));
    case "checklist":
      return fc.constantFrom(...ITEMS).map(({ id }) => ({ item: id }));
    case "quotient":
      return fc.constant({});
  }
};

const records = (plan: Plan): fc.Arbitrary<Partial<LedgerRecord>[]> =>
  fc
    .array(
      fc.constantFrom(...plan.indicators).chain((each) =>
        fc
          .record({
            carried: carried(each),
            date: day,
            state: fc.constantFrom(undefined, "verified" as const, "verified" as const, "rejected" as const),
            recordedAt,
            window: fc.oneof(
              { weight: 3, arbitrary: fc.constant(undefined) },
              { weight: 2, arbitrary: fc.constantFrom(2023, 2024, 2030) },
              {
                weight: 1,
                arbitrary: fc.constantFrom(
                  "2023-W52",
                  "2023-12",
                  "2023Q4",
                  "2023H2",
                  "2023-autumn",
                  "2024-spring",
                ),
              },
            ),
            supersedes: fc.option(fc.nat({ max: 20 }), { freq: 4 }),
          })
          .map((part) => ({ each, ...part })),
      ),
      { maxLength: 22 },
    )
    .map((parts) =>
      parts.map(
        (
          { each, carried: what, date, state, recordedAt: at, window, supersedes },
          place,
        ): Partial<LedgerRecord> => {
          // Only an earlier record can be superseded, so no chain is a circle.
          const old = supersedes !== null && supersedes < place ? `r${supersedes}` : undefined;
          return { indicator: each.id, ...what, date, state, recordedAt: at, for: window, supersedes: old };
        },
      ),
    );

const stays = fc
  .array(fc.tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined })), {
    minLength: 6,
    maxLength: 6,
  })
  .map((all) =>
    all.map(([joined, left], at) => ({
      id: `t${at}`,
      joined,
      left: joined !== undefined && left !== undefined && left < joined ? undefined : left,
    })),
  );

const findings = (plan: Plan): fc.Arbitrary<Finding[]> =>
  fc
    .array(
      fc.record({
        of: fc.constantFrom(
          ...plan.tasks.map(({ id }) => ({ task: id })),
          ...plan.commitments.map(({ id }) => ({ commitment: id })),
        ),
        found: day,
        due: fc.option(day, { nil: undefined }),
        closed: fc.option(day, { nil: undefined }),
        recordedAt,
      }),
      { maxLength: 2 },
    )
    .map((all) =>
      all.map(({ of, found, due, closed, recordedAt: at }, place) => ({
        id: `f${place}`,
        ...of,
        found,
        due,
        closed: closed !== undefined && closed < found ? undefined : closed,
        recordedAt: at,
      })),
    );

/** A plan with a ledger of it: small, and as awkward as the formats allow. */
export const cases: fc.Arbitrary<{ plan: Plan; ledger: Ledger }> = plans.chain((plan) =>
  fc
    .record({ records: records(plan), teachers: stays, found: findings(plan) })
    .map(({ records: each, teachers, found }) => ({
      plan,
      ledger: ledgerOf(plan, each, { rosters: { teachers }, findings: found }),
    })),
);
