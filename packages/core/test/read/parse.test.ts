import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarize, type LedgerRecord } from "../../src/index.js";
import { describeProblem, parseFacts, parseLedger, parsePlan } from "../../src/schema.js";
import { ledgerOf, planOf } from "../support/build.js";

const count = { id: "n", title: "次数", kind: "count" as const };
const plan = planOf({ indicators: [count], commitments: [{ schedule: { yearly: [2023, 2024] } }] });
const found = (parsed: { problems: readonly { code: string; path: string }[] }) =>
  parsed.problems.map(({ code, path }) => `${code} ${path}`);

describe("parsePlan", () => {
  it("accepts a sound plan, as a value and as text", () => {
    expect(parsePlan(plan)).toMatchObject({ ok: true, problems: [] });
    expect(parsePlan(`\uFEFF${JSON.stringify(plan)}`)).toMatchObject({ ok: true });
  });

  it("names every mistake of form at once, each with its path", () => {
    const bad = {
      ...plan,
      start: "2023-02-30",
      extra: 1,
      tasks: [{ ...plan.tasks[0], lead: "u", schedule: { by: "2023-01-01", yearly: [2023, 2024] } }],
    };
    expect(found(parsePlan(bad)).sort()).toEqual([
      "not-a-date start",
      "one-of-fields tasks[0].schedule",
      "unknown-field extra",
      "wrong-type tasks[0].lead",
    ]);
  });

  it("names every cross reference that leads nowhere, and quotes that do not stand in their clause", () => {
    const bad = planOf({
      indicators: [count, count],
      commitments: [
        { quote: "四个100%", indicator: "x", phase: "y" },
        { clause: "z", task: undefined, schedule: undefined, target: { all: true } },
        { lead: ["nobody"], schedule: { by: "2023-01-01", from: "2023-02-01" } },
      ],
    });
    expect(found(parsePlan(bad)).sort()).toEqual([
      "duplicate-id indicators[1].id",
      "from-after-due commitments[2].schedule.from",
      "missing-schedule commitments[1].schedule",
      "quote-not-in-clause commitments[0].quote",
      "unknown-reference commitments[0].indicator",
      "unknown-reference commitments[0].phase",
      "unknown-reference commitments[1].clause",
      "unknown-reference commitments[2].lead[0]",
      "wrong-target commitments[1].target",
    ]);
  });

  it("says where, what and what would be right, in both languages", () => {
    const bad = planOf({ indicators: [count], commitments: [{ quote: "四个100%" }] });
    const [problem] = parsePlan(bad).problems;
    expect(describeProblem(problem!, "zh")).toBe(
      "commitments[0].quote：条款 c 中没有 “四个100%”，请照原文抄录。",
    );
    expect(describeProblem(problem!, "en")).toBe(
      "commitments[0].quote: clause c does not contain “四个100%”; copy it to the letter.",
    );
  });

  it("never throws, whatever it is given, and always has a sentence for what it finds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.anything()), (input) => {
        for (const parsed of [parsePlan(input), parseFacts(input), parseLedger(input, plan)])
          for (const problem of parsed.problems)
            expect(describeProblem(problem, "zh").length).toBeGreaterThan(3);
      }),
      { numRuns: 200 },
    );
  });

  it("passes over in facts what a newer writer added, in the plan too", () => {
    const facts = summarize(plan, ledgerOf(plan, [{}]));
    const newer = {
      ...facts,
      later: 1,
      plan: { ...plan, later: 1, commitments: plan.commitments.map((each) => ({ ...each, later: [] })) },
    };
    expect(parseFacts(newer).ok).toBe(true);
    expect(parsePlan(newer.plan).ok).toBe(false);
  });

  it("refuses what is nested without end", () => {
    expect(found(parsePlan("[".repeat(5000) + "]".repeat(5000)))).toEqual(["too-deep "]);
  });
});

describe("parseLedger", () => {
  const problems = (records: object[], parts: object = {}) =>
    found(parseLedger(ledgerOf(plan, records, parts), plan));

  it("names records of the wrong kind, unknown periods, units and dates", () => {
    expect(
      problems([
        { members: ["t1"] },
        { value: -1 },
        { value: 0.5 },
        { value: 1 },
        { reportedBy: "nobody" },
        { indicator: "x" },
      ]),
    ).toEqual([
      "wrong-record records[0].members",
      "not-a-whole-number records[1].value",
      "not-a-whole-number records[2].value",
      "unknown-reference records[4].reportedBy",
      "unknown-reference records[5].indicator",
    ]);
  });

  it("names supersessions that lead nowhere or in a circle, and two of one id", () => {
    expect(
      problems([{ supersedes: "no" }, { supersedes: "r2" }, { supersedes: "r1" }, { id: "r0" }]).sort(),
    ).toEqual([
      "circular-supersession records[1].supersedes",
      "circular-supersession records[2].supersedes",
      "duplicate-id records[3].id",
      "unknown-reference records[0].supersedes",
    ]);
  });

  it("refuses a second correction of one record unless the first was turned down, and names the first", () => {
    const corrections = (...records: Partial<LedgerRecord>[]) => parseLedger(ledgerOf(plan, records), plan);
    const twice = corrections({}, { supersedes: "r0" }, { supersedes: "r0" });
    expect(twice.problems).toEqual([
      {
        code: "superseded-twice",
        path: "records[2].supersedes",
        value: "r0",
        params: { first: "records[1]" },
      },
    ]);
    const thrice = corrections({}, { supersedes: "r0" }, { supersedes: "r0" }, { supersedes: "r0" });
    expect(found(thrice)).toEqual([
      "superseded-twice records[2].supersedes",
      "superseded-twice records[3].supersedes",
    ]);
    // r1 was turned down, so r3 is the only correction of r0.
    expect(
      corrections({}, { supersedes: "r0" }, { supersedes: "r1", state: "rejected" }, { supersedes: "r0" })
        .problems,
    ).toEqual([]);
    // The rejection was itself superseded, so r1 stands again.
    expect(
      found(
        corrections(
          {},
          { supersedes: "r0" },
          { supersedes: "r1", state: "rejected" },
          { supersedes: "r2" },
          { supersedes: "r0" },
        ),
      ),
    ).toEqual(["superseded-twice records[4].supersedes"]);
  });

  it("refuses a second correction of a finding, an update and an extension", () => {
    const twice = <T extends { id: string }>(entry: T) => [
      entry,
      { ...entry, id: "b", supersedes: entry.id },
      { ...entry, id: "c", supersedes: entry.id },
    ];
    expect(
      problems([], {
        findings: twice({ id: "a", task: "1", found: "2023-05-01" }),
        updates: twice({ id: "a", task: "1", date: "2023-05-01", text: "进展" }),
        extensions: twice({ id: "a", task: "1", requested: "2023-05-01", due: "2024-05-01" }),
      }).filter((each) => each.startsWith("superseded-twice")),
    ).toEqual([
      "superseded-twice findings[2].supersedes",
      "superseded-twice updates[2].supersedes",
      "superseded-twice extensions[2].supersedes",
    ]);
  });

  it("goes along a chain of 200,000 corrections", () => {
    const records = Array.from({ length: 200_000 }, (_, at) =>
      at === 0 ? {} : { supersedes: `r${at - 1}` },
    );
    expect(parseLedger(ledgerOf(plan, records), plan).problems).toEqual([]);
  });

  it("lets a correction move a record to another indicator, and one that is rejected carry nothing", () => {
    const two = planOf({
      indicators: [count, { id: "s", title: "金额", kind: "sum" }],
      commitments: [{ schedule: { yearly: [2023, 2024] } }, { indicator: "s" }],
    });
    const records: Partial<LedgerRecord>[] = [
      { indicator: "s", value: 3 },
      { indicator: "n", supersedes: "r0" },
      { indicator: "s", value: 5 },
      { indicator: "s", supersedes: "r2", state: "rejected" },
    ];
    expect(found(parseLedger(ledgerOf(two, records), two))).toEqual([]);
  });

  it("takes decimals of up to 6 places, large ones too", () => {
    const sums = planOf({
      indicators: [{ id: "s", title: "金额", kind: "sum" }],
      commitments: [{ indicator: "s" }],
    });
    const of = (value: number) => found(parseLedger(ledgerOf(sums, [{ indicator: "s", value }]), sums));
    for (const value of [1234567890.5, 0.000001, -999999999.999999, 1e15]) expect(of(value)).toEqual([]);
    for (const value of [0.0000001, 1e16, 0.1234567])
      expect(of(value)).toEqual(["not-a-decimal records[0].value"]);
  });

  it("names a finding of nothing, one of two things, and one closed before it was found", () => {
    const findings = [
      { id: "a", found: "2023-05-01" },
      { id: "b", task: "1", commitment: "c0", found: "2023-05-01", closed: "2023-04-01" },
    ];
    expect(problems([], { findings })).toEqual([
      "one-of-fields findings[0]",
      "one-of-fields findings[1]",
      "closed-before-found findings[1].closed",
    ]);
  });

  it("names members and items that there are not", () => {
    const other = planOf({
      indicators: [
        { id: "cov", title: "轮训", kind: "coverage", roster: "teachers" },
        { id: "list", title: "制度", kind: "checklist", items: [{ id: "a", title: "甲" }] },
      ],
      commitments: [{ target: { all: true } }, { indicator: "list", target: { all: true } }],
    });
    const records = [{ members: ["t1", "t9"] }, { indicator: "list", item: "b" }];
    const ledger = ledgerOf(other, records, { rosters: { teachers: [{ id: "t1" }] } });
    expect(found(parseLedger(ledger, other))).toEqual([
      "unknown-member records[0].members[1]",
      "unknown-item records[1].item",
    ]);
  });
});
