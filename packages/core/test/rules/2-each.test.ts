import { describe, expect, it } from "vitest";
import { assess, mergeFacts, summarize, type Indicator, type LedgerRecord } from "../../src/index.js";
import { ledgerOf, planOf, progressOn } from "../support/build.js";

const hours: Indicator = {
  id: "hours",
  title: "研修",
  kind: "coverage",
  roster: "teachers",
  measuredIn: "学时",
};
const plan = planOf({
  indicators: [hours],
  commitments: [{ target: { each: 60 }, schedule: { yearly: [2023, 2024] } }],
});
/** Four teachers; one leaves on 2023-11-01. */
const rosters = { teachers: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d", left: "2023-11-01" }] };
const records: Partial<LedgerRecord>[] = [
  { date: "2023-03-01", members: ["a", "b"], value: 40 },
  { date: "2023-09-01", members: ["a"], value: 20, state: "verified" },
  { date: "2023-10-01", members: ["b", "c"], value: 19.5 },
  { date: "2023-12-01", members: ["b"], value: 0.5 },
];
const first = (asOf: string, given = records) =>
  progressOn(plan, ledgerOf(plan, given, { rosters }), asOf).commitments["c0"]!.periods[0]!;

describe("§2, §3: every teacher at least 60 hours a year", () => {
  it("covers a member on the day on which its amounts add up to 60, exactly", () => {
    // a has 60 from 2023-09-01 on, of 4 active; b 59.5, then 60 from 2023-12-01 on, of 3 active.
    expect(first("2023-08-31")).toMatchObject({ actual: 0, hasData: true, attainment: 0 });
    expect(first("2023-09-01").actual).toBe(1 / 4);
    expect(first("2023-11-01").actual).toBe(1 / 3);
    expect(first("2023-12-01").actual).toBe(2 / 3);
    expect(first("2023-12-31")).toMatchObject({ attainment: 2 / 3, expected: 1, status: "atRisk" });
    expect(first("2024-01-01").status).toBe("missed");
  });

  it("counts 1 for each member where a record says no amount, and a member named twice in it once", () => {
    const sixty = Array.from({ length: 59 }, () => ({ date: "2023-05-01", members: ["a", "a"] }));
    expect(first("2023-06-30", sixty).actual).toBe(0);
    expect(first("2023-06-30", [...sixty, { date: "2023-06-30", members: ["a"] }]).actual).toBe(1 / 4);
  });

  it("begins anew each year, unless a record says which it is for", () => {
    const spread = [
      { date: "2023-12-01", members: ["a"], value: 30 },
      { date: "2024-01-10", members: ["a"], value: 30 },
    ];
    const second = (given: Partial<LedgerRecord>[]) =>
      progressOn(plan, ledgerOf(plan, given, { rosters }), "2024-06-30").commitments["c0"]!.periods;
    expect(second(spread).map(({ actual }) => actual)).toEqual([0, 0]);
    // Three are active: d has left.
    expect(second([spread[0]!, { ...spread[1], for: 2023 }]).map(({ actual }) => actual)).toEqual([
      1 / 3,
      null,
    ]);
  });

  it("needs what is proven where only that counts", () => {
    const { commitments } = progressOn(plan, ledgerOf(plan, records, { rosters }), "2023-12-31", {
      basis: "verified",
    });
    expect(commitments["c0"]!.periods[0]!.actual).toBe(0);
  });

  it("has facts of its own beside those of a coverage by name, and none of them names a member", () => {
    const both = planOf({
      indicators: [hours],
      commitments: [
        { target: { each: 60 }, schedule: { yearly: [2023, 2023] } },
        { target: { all: true }, schedule: { yearly: [2023, 2023] } },
        { target: { each: 40 }, schedule: { yearly: [2023, 2023] } },
      ],
    });
    const facts = summarize(both, ledgerOf(both, records, { rosters }));
    expect(facts.series.map(({ each }) => each)).toEqual([60, undefined, 40]);
    expect(JSON.stringify(facts.series)).not.toMatch(/"[abcd]"/);
    // On 2023-10-01: a has 60, b 59.5, c 19.5, of 4.
    const { commitments } = assess(facts, { asOf: "2023-10-01" });
    expect(["c0", "c1", "c2"].map((id) => commitments[id]!.periods[0]!.actual)).toEqual([
      1 / 4,
      3 / 4,
      2 / 4,
    ]);
  });

  it("is not put together from shards that both have records", () => {
    const shard = (at: number) => summarize(plan, ledgerOf(plan, [records[at]!], { rosters }));
    expect(mergeFacts([shard(0), shard(1)]).problems.map(({ code }) => code)).toEqual(["not-mergeable"]);
    expect(mergeFacts([shard(0), summarize(plan, ledgerOf(plan, []))]).ok).toBe(true);
  });
});
