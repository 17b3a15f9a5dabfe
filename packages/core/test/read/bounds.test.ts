import { describe, expect, it } from "vitest";
import {
  assess,
  guardFacts,
  periodsOf,
  summarize,
  type Commitment,
  type Facts,
  type Indicator,
  type Plan,
} from "../../src/index.js";
import { describeProblem, parseFacts, parseLedger, parsePlan, recordProblems } from "../../src/schema.js";
import { ledgerOf, planOf, range } from "../support/build.js";

const count: Indicator = { id: "n", title: "次数", kind: "count" };
const plan = planOf({ indicators: [count], commitments: [{}] });
const facts = summarize(plan, ledgerOf(plan, [{}]));

const withPlan = (value: unknown): unknown => ({ ...facts, plan: value });

/** What is wrong with a plan, alone and within facts, for the reader and for a page. */
const refused = (value: unknown): string[] => {
  const own = parsePlan(value).problems;
  const without = { ...facts, plan: value, series: [] };
  const held = parseFacts(without).problems;
  const shown = guardFacts(without).problems;
  for (const problem of [...own, ...held, ...shown])
    for (const locale of ["zh", "en"] as const)
      expect(describeProblem(problem, locale)).not.toContain("undefined");
  expect(held.length > 0).toBe(own.length > 0);
  expect(shown.length > 0).toBe(own.length > 0);
  return own.map(({ code, path }) => `${code} ${path}`);
};

const weekly = (many: number, more: Partial<Plan> = {}): Plan =>
  planOf({
    indicators: [count],
    commitments: range(many, "w").map((id): Partial<Commitment> => ({
      id,
      schedule: { weekly: ["2023-W01", "2025-W52"] },
    })),
    ...more,
  });

describe("a plan has bounds, and what it takes a page shows", () => {
  it("a county's plan of a thousand weekly promises over three years, revised each year, is within them", () => {
    const revisions: Plan["revisions"] = ["2024-01-01", "2025-01-01"].map((from) => ({
      from,
      commitments: { w0: { target: { atLeast: Number(from.slice(0, 4)) } } },
    }));
    expect(refused(weekly(1000, { revisions }))).toEqual([]);
  });

  it("periods: 3,205 promises of 156 weeks are 499,980, with one more they are too many", () => {
    expect(refused(weekly(3205))).toEqual([]);
    // 3,206 × 156 = 500,136.
    expect(refused(weekly(3206))).toEqual(["too-many-periods commitments"]);
  });

  it("counts a promise again for each schedule that a revision gives it, and for nothing else", () => {
    const revised = (change: Partial<Commitment>): Plan =>
      weekly(1700, {
        revisions: [
          { from: "2024-01-01", commitments: Object.fromEntries(range(1700, "w").map((id) => [id, change])) },
        ],
      });
    expect(refused(revised({ target: { atLeast: 3 } }))).toEqual([]);
    expect(refused(revised({ schedule: { weekly: ["2023-W01", "2025-W52"] } }))).toEqual([
      "too-many-periods commitments",
    ]);
  });

  it.each([
    // Three hundred years; weeks as the calendar has them.
    [{ yearly: [1900, 2199] }, 300],
    [{ halfYearly: ["1900H1", "2199H2"] }, 600],
    [{ termly: ["1900-spring", "2199-autumn"] }, 600],
    [{ quarterly: ["1900Q1", "2199Q4"] }, 1200],
    [{ monthly: ["1900-01", "2199-12"] }, 3600],
    [{ weekly: ["2020-W01", "2021-W01"] }, 54],
  ] as const)("the periods of %j are %i", (schedule, periods) => {
    expect(periodsOf(plan, count, schedule as never)).toHaveLength(periods);
    const whole = (many: number) =>
      planOf({
        indicators: [count],
        commitments: range(many, "w").map((id) => ({ id, schedule: schedule as never })),
      });
    const most = Math.floor(500_000 / periods);
    expect(refused(whole(most))).toEqual([]);
    expect(refused(whole(most + 1))).toEqual(["too-many-periods commitments"]);
  });

  it("lists, revisions, texts and the whole", () => {
    const units = (many: number) => [
      { id: "u", name: "教务科" },
      ...range(many, "v").map((id) => ({ id, name: id })),
    ];
    expect(refused({ ...plan, units: units(9999) })).toEqual([]);
    expect(refused({ ...plan, units: units(10_000) })).toEqual(["too-many units"]);
    const days = range(201, "").map((_, at) =>
      new Date(Date.UTC(2023, 1, 1 + at)).toISOString().slice(0, 10),
    );
    const revisions = days.map((from) => ({ from }));
    expect(refused({ ...plan, revisions: revisions.slice(1) })).toEqual([]);
    expect(refused({ ...plan, revisions })).toEqual(["too-many revisions"]);
    expect(refused({ ...plan, units: units(5000), revisions: revisions.slice(1) })).toEqual([
      "too-many-in-versions revisions",
    ]);
    expect(refused({ ...plan, title: "题".repeat(100_000) })).toEqual([]);
    expect(refused({ ...plan, title: "题".repeat(100_001) })).toEqual(["too-long title"]);
    const clause = (_: string, at: number) => ({ id: `x${at}`, text: "文".repeat(100_000) });
    expect(refused({ ...plan, document: [...plan.document, ...range(79, "").map(clause)] })).toEqual([]);
    expect(refused({ ...plan, document: [...plan.document, ...range(80, "").map(clause)] })).toEqual([
      "too-large ",
    ]);
  });

  it("the items of a checklist", () => {
    const listed = (many: number) =>
      planOf({
        indicators: [
          {
            id: "k",
            title: "制度",
            kind: "checklist",
            items: range(many, "i").map((id) => ({ id, title: id })),
          },
        ],
        commitments: [{ target: { all: true } }],
      });
    expect(refused(listed(1000))).toEqual([]);
    expect(refused(listed(1001))).toEqual(["too-many indicators[0].items"]);
  });

  it("dates and windows from 1900 to 2199", () => {
    const at = (schedule: Commitment["schedule"]) => ({
      ...plan,
      commitments: [{ ...plan.commitments[0], schedule }],
    });
    expect(refused({ ...plan, issued: "1900-01-01" })).toEqual([]);
    expect(refused({ ...plan, issued: "1899-12-31" })).toEqual(["out-of-range issued"]);
    expect(refused(at({ by: "2199-12-31" }))).toEqual([]);
    expect(refused(at({ by: "2200-01-01" }))).toEqual(["out-of-range commitments[0].schedule.by"]);
    expect(refused(at({ yearly: [1900, 2199] }))).toEqual([]);
    expect(refused(at({ yearly: [1899, 2199] }))).toEqual(["out-of-range commitments[0].schedule.yearly[0]"]);
    expect(refused(at({ monthly: ["2023-01", "2200-01"] }))).toEqual([
      "out-of-range commitments[0].schedule.monthly[1]",
    ]);
  });

  it("half characters and names that are no fields to everybody", () => {
    expect(refused({ ...plan, title: "题\ud83d" })).toEqual(["lost-character title"]);
    expect(refused({ ...plan, title: "题😀" })).toEqual([]);
    const named: unknown = JSON.parse(JSON.stringify(plan).replace('"title"', '"__proto__":{"x":1},"title"'));
    expect(refused(named)).toEqual(["unknown-field __proto__"]);
  });
});

describe("facts have bounds, and hold what their plan asks for", () => {
  const [series] = facts.series;
  const kinds = planOf({
    indicators: [
      count,
      { id: "c", title: "轮训", kind: "coverage", roster: "teachers" },
      { id: "k", title: "制度", kind: "checklist", items: [{ id: "a", title: "章程" }] },
    ],
    commitments: [{}, { indicator: "c", target: { all: true } }, { indicator: "k", target: { all: true } }],
  });
  const said = (value: unknown): string[] => {
    const { problems } = parseFacts(value);
    const guarded = guardFacts(value);
    expect(guarded.ok).toBe(problems.length === 0);
    for (const problem of guarded.problems) expect(describeProblem(problem, "en")).not.toContain("undefined");
    return problems.map(({ code, path }) => `${code} ${path}`);
  };
  const withSteps = (reported: unknown, indicator = "n") =>
    said({ ...facts, plan: kinds, series: [{ ...series, indicator, reported, verified: [] }] });

  it.each([
    ["n", [["2023-05-01", "abc"]]],
    ["n", [["2023-05-01", 1, 2]]],
    ["n", [["2023-05-01", 1e21]]],
    ["n", [["2023-05-01", 0.1234567]]],
    ["n", [["2023-05-01", "9".repeat(31)]]],
    ["c", [["2023-05-01", 3]]],
    ["c", [["2023-05-01", 4, 3]]],
    ["c", [["2023-05-01", "a"]]],
    ["k", [["2023-05-01", "b"]]],
    ["k", [["2023-05-01", 1]]],
  ])("a step of %s is not %j", (indicator, steps) => {
    expect(withSteps(steps, indicator)).toHaveLength(1);
  });

  it.each([
    ["n", [["2023-05-01", "9".repeat(30)]]],
    ["n", [["2023-05-01", "-0.5"]]],
    ["c", [["2023-05-01", 0, 0]]],
    ["k", [["2023-05-01", "a"]]],
  ])("a step of %s is %j", (indicator, steps) => {
    expect(withSteps(steps, indicator)).toEqual([]);
  });

  it("has no series of an unknown indicator, no date before the last one, no item twice, no step without end", () => {
    expect(said({ ...facts, series: [{ ...series, indicator: "x" }] })).toEqual([
      "unknown-reference series[0].indicator",
    ]);
    expect(said({ ...facts, references: [{ indicator: "x", reported: [], verified: [] }] })).toEqual([
      "unknown-reference references[0].indicator",
    ]);
    const back = [
      ["2023-05-02", 1],
      ["2023-05-01", 2],
    ];
    expect(withSteps(back)).toEqual(["steps-not-ascending series[0].reported[1]"]);
    expect(said({ ...facts, references: [{ indicator: "n", reported: [], verified: back }] })).toEqual([
      "steps-not-ascending references[0].verified[1]",
    ]);
    const twice = [
      ["2023-05-01", "a"],
      ["2023-05-02", "a"],
    ];
    expect(withSteps(twice, "k")).toEqual(["duplicate-id series[0].reported[1][1]"]);
    expect(withSteps(range(12_000, "").map((_, at) => ["2023-05-01", at]))).toEqual([]);
    expect(withSteps(range(12_001, "").map((_, at) => ["2023-05-01", at]))).toEqual([
      "too-many series[0].reported",
    ]);
  });

  it("has no more findings and extensions than a plan has entries", () => {
    const finding = { task: "1", found: "2023-05-01" };
    const extension = { task: "1", requested: "2023-05-01", granted: "2023-05-01", due: "2024-05-01" };
    expect(said({ ...facts, findings: range(10_000, "").map(() => finding) })).toEqual([]);
    expect(said({ ...facts, findings: range(10_001, "").map(() => finding) })).toEqual(["too-many findings"]);
    expect(said({ ...facts, extensions: range(10_001, "").map(() => extension) })).toEqual([
      "too-many extensions",
    ]);
  });

  it("names the plan's mistakes with their place in the facts", () => {
    expect(said(withPlan({ ...plan, tasks: [{ ...plan.tasks[0], schedule: { weekly: 5 } }] }))).toEqual([
      "wrong-type plan.tasks[0].schedule.weekly",
    ]);
    expect(said(withPlan({ ...plan, commitments: [{ ...plan.commitments[0], indicator: "x" }] }))).toEqual([
      "unknown-reference plan.commitments[0].indicator",
    ]);
    const beside = { weekly: 5, monthly: ["2023-01", "2023-02"] };
    expect(said(withPlan({ ...plan, tasks: [{ ...plan.tasks[0], schedule: beside }] }))).toEqual([
      "one-of-fields plan.tasks[0].schedule",
    ]);
  });

  it("reads a target of a newer version's writer by the field that it knows", () => {
    const newer = { ...plan, commitments: [{ ...plan.commitments[0], target: { later: {}, atLeast: 1 } }] };
    expect(said(withPlan(newer))).toEqual([]);
    expect(assess(withPlan(newer) as Facts, { asOf: "2023-12-31" }).overall?.status).toBe("met");
  });
});

describe("a ledger", () => {
  it("with more mistakes than any list holds reports the first of them", () => {
    const members = range(150_000, "").map(() => ({ id: "", left: "x" }));
    const wrong = ledgerOf(plan, [], { rosters: { teachers: members } });
    const { problems } = parseLedger(wrong, plan);
    // Of the first hundred, both mistakes of each.
    expect(problems).toHaveLength(201);
    expect(problems.slice(0, 2).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "empty rosters.teachers[0].id",
      "not-a-date rosters.teachers[0].left",
    ]);
    expect(describeProblem(problems[200]!, "zh")).toBe(
      "错误太多，只列出了各列表前 100 条中的，请先改正这些。",
    );
  });

  it("that comes record by record reports what is beyond the bounds in one, and what is wrong in the others", () => {
    let deep: unknown = {};
    for (let at = 0; at < 20_000; at++) deep = [deep];
    const { records, ...head } = ledgerOf(plan, [{}, { note: deep as string }, { indicator: "x" }]);
    expect(recordProblems(records, head, plan).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "too-deep records[1]",
      "unknown-reference records[2].indicator",
    ]);
  });

  it("holds no half character and no text without end", () => {
    const noted = (note: string) =>
      parseLedger(ledgerOf(plan, [{ note }]), plan).problems.map(({ code }) => code);
    expect(noted("\udc00")).toEqual(["lost-character"]);
    expect(noted("注".repeat(100_001))).toEqual(["too-long"]);
  });
});
