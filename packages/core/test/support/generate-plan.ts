import * as fc from "fast-check";
import type { Commitment, Indicator, Plan, Schedule, Target } from "../../src/index.js";
import { planOf, taskOf } from "./build.js";
import { day } from "./generate-days.js";
import { plain } from "./plain.js";

export const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.tuple(day, day).map(([a, b]): Schedule => ({ from: a < b ? a : b, by: a < b ? b : a })),
  day.map((by): Schedule => ({ by })),
  fc.constantFrom<Schedule>(
    { by: "2023-12-31" },
    { yearly: [2023, 2024] },
    { yearly: [2023, 2025] },
    { yearly: [2023, 2024], due: "08-31" },
    { yearly: [2023, 2024], due: "02-28" },
    { yearly: [2024, 2024] },
    { weekly: ["2023-W51", "2024-W02"] },
    { monthly: ["2023-11", "2024-02"] },
    { quarterly: ["2023Q2", "2024Q1"] },
    { halfYearly: ["2023H1", "2024H1"] },
    { termly: ["2023-spring", "2024-autumn"] },
    { standing: true },
    { standing: true },
  ),
  day.map((from): Schedule => ({ standing: true, from })),
);

const amount = fc.constantFrom(-1, 0, 0.1, 0.5, 1, 1, 1.5, 2, 2, 3, 4, 10);
const atLeast = amount.map((n): Target => ({ atLeast: n }));
const atMost = amount.map((n): Target => ({ atMost: n }));
const between = fc
  .tuple(amount, amount)
  .map(([a, b]): Target => ({ between: [Math.min(a, b), Math.max(a, b)] }));
const rise = fc.constantFrom<Target>({ riseBy: 1 }, { riseBy: 0.5 }, { growBy: 0.5 }, { growBy: 1 });
const fall = fc.constantFrom<Target>({ fallBy: 1 }, { fallBy: 0.5 }, { shrinkBy: 0.5 }, { shrinkBy: 1 });
const share = fc.constantFrom<Target>({ all: true }, { atLeast: 0.5 }, { between: [0.25, 0.75] });
const reference = fc.constantFrom<Target>({ reference: "average" }, { reference: "ratio" });
const valued = fc.oneof(atLeast, between, atMost, reference, rise, fall);

export const ITEMS = [
  { id: "i0", title: "甲" },
  { id: "i1", title: "乙", weight: 0.5 },
  { id: "i2", title: "丙", weight: 2 },
];

const made = (id: string, kind: Indicator["kind"], more: Partial<Indicator> = {}): Indicator => ({
  id,
  title: id,
  kind,
  ...more,
});
const quotient = (id: string, numerator: string, denominator: string, more: Partial<Indicator> = {}) =>
  made(id, "quotient", { numerator, denominator, ...more });

/** Those that others refer to; every plan has them. */
const PARTS: readonly Indicator[] = [
  made("average", "level"),
  made("people", "level"),
  made("ratio", "quotient", { numerator: "average", denominator: "people" }),
  made("spent", "sum"),
  made("events", "count"),
  made("guests", "distinct", { roster: "teachers" }),
];

const counted = ["count", "sum", "distinct"] as const;
const rosterOf = (kind: Indicator["kind"]) => (kind === "distinct" ? { roster: "teachers" } : {});

const promise: fc.Arbitrary<{ indicator: Indicator; target: Target }> = fc.oneof(
  fc.record({
    indicator: fc
      .tuple(fc.constantFrom(...counted), fc.constantFrom(undefined, 0, 2, 0.5))
      .map(([kind, baseline]) =>
        made(baseline === undefined ? kind : `${kind}From${baseline}`, kind, { ...rosterOf(kind), baseline }),
      ),
    target: fc.oneof(atLeast, between, rise),
  }),
  fc.record({
    indicator: fc.constant(made("coverage", "coverage", { roster: "teachers" })),
    target: fc.oneof(share, fc.constantFrom<Target>({ each: 1 }, { each: 2.5 })),
  }),
  fc.record({ indicator: fc.constant(made("checklist", "checklist", { items: ITEMS })), target: share }),
  fc.record({
    indicator: fc.constantFrom(
      made("level", "level"),
      made("based", "level", { baseline: 2 }),
      made("rated", "level", { scale: [{ value: 1, label: "一" }] }),
    ),
    target: valued,
  }),
  fc.record({
    indicator: fc.constantFrom(
      quotient("perPerson", "average", "people"),
      quotient("percent", "average", "people", { per: 100, baseline: 50 }),
      quotient("spending", "spent", "people"),
      quotient("rate", "events", "guests", { per: 0.5 }),
      quotient("odd", "guests", "spent", { baseline: 1 }),
    ),
    target: valued,
  }),
);

const policy = fc.record({
  onTrack: fc.constantFrom(undefined, 0.8, 1),
  atRisk: fc.constantFrom(undefined, 0.5),
  pace: fc.constantFrom(undefined, "ratio" as const, "points" as const),
  points: fc.constantFrom(undefined, { onTrack: 0.25 }, { onTrack: 0.05, atRisk: 0.5 }),
  dueSoonDays: fc.constantFrom(undefined, 0, 30),
  graceDays: fc.constantFrom(undefined, 0, 7, 90),
  staleDays: fc.constantFrom(undefined, 0, 30, 200),
});

/** One in two plans has a single promise: all its records are then of that. */
const promises = fc.constantFrom(1, 4).chain((maxLength) =>
  fc.array(
    fc.record({
      promise,
      schedule: fc.option(schedule, { nil: undefined, freq: 8 }),
      weight: fc.constantFrom(undefined, 0.5, 3),
      task: fc.constantFrom("1", "2", "3", undefined),
      phase: fc.constantFrom("2023", "2024", undefined),
      force: fc.constantFrom(undefined, undefined, "firm" as const, "aim" as const),
      phasing: fc.constantFrom(undefined, undefined, undefined, "linear", "steps", "due"),
    }),
    { minLength: 1, maxLength, size: "max" },
  ),
);

const frame = fc.record({
  promises,
  policy: fc.option(policy, { nil: undefined }),
  terms: fc.constantFrom(
    undefined,
    { autumn: "01-20", spring: "07-10" },
    { autumn: "12-31", spring: "06-30" },
  ),
  timeZone: fc.constantFrom(undefined, undefined, "America/New_York"),
  start: fc.constantFrom("2023-01-01", "2023-01-01", "2022-09-01", "2023-03-15"),
  taskSchedules: fc.tuple(schedule, schedule, schedule),
  en: fc.boolean(),
});

/** A plan without revisions. */
export const plans: fc.Arbitrary<Plan> = frame.map(({ promises: all, taskSchedules, en, ...rest }) => {
  const indicators = new Map(PARTS.map((each) => [each.id, each]));
  const commitments = all.map(({ promise: { indicator, target }, phasing, ...each }): Partial<Commitment> => {
    const id = phasing === undefined ? indicator.id : `${indicator.id}-${phasing}`;
    indicators.set(id, { ...indicator, id, phasing: phasing as Indicator["phasing"] });
    // Without a schedule and a task there is no due date.
    const when = each.schedule ?? (each.task === undefined ? { by: "2023-12-31" } : undefined);
    return { ...each, indicator: id, target, schedule: when, ...(en && { en: { quote: "promise" } }) };
  });
  return plain(
    planOf({
      ...rest,
      indicators: [...indicators.values()],
      commitments,
      measures: [
        { id: "m", title: "举措一", ...(en && { en: { title: "Measure 1" } }) },
        { id: "n", title: "举措二" },
      ],
      units: [
        { id: "u", name: "教务科", ...(en && { short: "教务", en: { short: "Academic" } }) },
        { id: "v", name: "总务科" },
      ],
      phases: [
        { id: "2023", title: "到2023年底", due: "2023-12-31" },
        { id: "2024", title: "到2024年底", due: "2024-12-31" },
      ],
      tasks: [
        taskOf({ support: ["v"], schedule: taskSchedules[0] }),
        taskOf({ id: "2", weight: 2.5, schedule: taskSchedules[1] }),
        taskOf({ id: "3", measure: "n", lead: ["v"], support: ["u"], schedule: taskSchedules[2] }),
      ],
    }),
  );
});

/** Any target that an indicator's kind has. */
export const targetOf = ({ kind }: Indicator): fc.Arbitrary<Target> => {
  if (kind === "coverage" || kind === "checklist") return share;
  return kind === "level" || kind === "quotient" ? valued : fc.oneof(atLeast, between, rise);
};
