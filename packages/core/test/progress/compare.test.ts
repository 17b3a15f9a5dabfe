import { describe, expect, it } from "vitest";
import { compareProgress, summarize, assess, type Ledger, type Plan } from "../../src/index.js";
import { ledgerOf, planOf, progressOn, taskOf } from "../support/build.js";

/** Two meetings a year for two years, and one base by the end of 2024 from its first day on. */
const plan: Plan = planOf({
  indicators: [
    { id: "n", title: "次数", kind: "count" },
    { id: "base", title: "基地", kind: "count" },
  ],
  tasks: [
    taskOf({ id: "1", schedule: { yearly: [2023, 2024] } }),
    taskOf({ id: "2", schedule: { by: "2024-12-31", from: "2024-01-01" } }),
  ],
  commitments: [
    { target: { atLeast: 2 }, schedule: { yearly: [2023, 2024] } },
    { task: "2", indicator: "base", schedule: { by: "2024-12-31", from: "2024-01-01" } },
  ],
});
const ledger = ledgerOf(plan, [
  { date: "2023-02-01" },
  { date: "2024-01-20", for: 2023 },
  { date: "2024-02-01" },
  { indicator: "base", date: "2024-03-01" },
]);
const on = (asOf: string, of: Ledger = ledger) => progressOn(plan, of, asOf);

describe("comparing two days", () => {
  it("tells status and share then and now: (1/2 + 0) / 2 on 2023-12-31, (1 + 1/2) / 2 on 2024-03-01", () => {
    const { commitments, before, after } = compareProgress(on("2023-12-31"), on("2024-03-01"));
    expect(before).toEqual({ asOf: "2023-12-31", basis: "reported" });
    expect(after.asOf).toBe("2024-03-01");
    // Half of the first year, all of which is expected, is a pace of 0.5; of the second floor(2 × 61/366) = 0 is.
    expect(commitments["c0"]).toEqual({
      before: { status: "behind", attainment: 0.25, expected: 0.5 },
      after: { status: "onTrack", attainment: 0.75, expected: 0.5 },
      turn: "better",
    });
    expect(commitments["c1"]).toEqual({
      before: { status: "upcoming", attainment: null, expected: 0 },
      after: { status: "met", attainment: 1, expected: expect.any(Number) as number },
      turn: "met",
    });
  });

  it("names the periods newly met, a year of a promise that goes on among them, and newly missed", () => {
    const { newlyMet, newlyMissed } = compareProgress(on("2023-12-31"), on("2024-03-01"));
    expect(newlyMet).toEqual([
      {
        commitment: "c0",
        window: "2023",
        due: "2023-12-31",
        metOn: "2024-01-20",
        before: "behind",
        after: "metLate",
      },
      {
        commitment: "c1",
        window: "by",
        due: "2024-12-31",
        metOn: "2024-03-01",
        before: "upcoming",
        after: "met",
      },
    ]);
    expect(newlyMissed).toEqual([]);
    const overdue = compareProgress(on("2023-12-31"), on("2024-01-01"));
    expect(overdue.newlyMissed.map(({ commitment, window }) => [commitment, window])).toEqual([
      ["c0", "2023"],
    ]);
  });

  it("takes a beginning for no step back, and tells worse, missed and the same", () => {
    const none = ledgerOf(plan, []);
    const turns = (from: string, to: string) => {
      const { tasks, overall } = compareProgress(on(from, none), on(to, none));
      return [tasks["1"]?.turn, tasks["2"]?.turn, overall.turn];
    };
    // A year without a word: unreported from July 2023; in January 2024 behind, for what 2023 left undone.
    expect(turns("2023-01-31", "2023-12-31")[0]).toBe("worse");
    expect(turns("2023-12-31", "2024-01-31").slice(0, 2)).toEqual(["better", "begun"]);
    expect(turns("2024-12-31", "2025-01-01")).toEqual(["missed", "missed", "missed"]);
    expect(turns("2025-01-01", "2025-02-01")).toEqual(["same", "same", "same"]);
  });
});

describe("comparing two ledgers", () => {
  it("gives what one holds more than the other", () => {
    const less = ledgerOf(plan, [{ date: "2023-02-01" }]);
    const { tasks, newlyMet } = compareProgress(on("2024-03-01", less), on("2024-03-01"));
    expect(tasks["1"]?.before).toMatchObject({ status: "behind", attainment: 0.25 });
    expect(tasks["1"]?.after).toMatchObject({ status: "onTrack", attainment: 0.75 });
    expect(newlyMet.map(({ commitment }) => commitment)).toEqual(["c0", "c1"]);
  });

  it("sets an id that only one of them has against null", () => {
    const smaller: Plan = { ...plan, commitments: plan.commitments.slice(0, 1) };
    const then = assess(summarize(smaller, ledgerOf(smaller, [])), { asOf: "2024-03-01" });
    const { commitments, tasks } = compareProgress(then, on("2024-03-01"));
    expect(commitments["c1"]).toMatchObject({ before: null, after: { status: "met" }, turn: "met" });
    expect(tasks["2"]).toMatchObject({ before: null, turn: "met" });
    expect(compareProgress(on("2024-03-01"), then).commitments["c1"]).toMatchObject({
      after: null,
      turn: "same",
    });
  });

  it("changes nothing against itself", () => {
    const { overall, newlyMet, newlyMissed, tasks } = compareProgress(on("2024-03-01"), on("2024-03-01"));
    expect([overall.turn, ...Object.values(tasks).map(({ turn }) => turn)]).toEqual(["same", "same", "same"]);
    expect([...newlyMet, ...newlyMissed]).toEqual([]);
  });
});
