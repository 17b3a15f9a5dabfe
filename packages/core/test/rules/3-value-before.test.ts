import { describe, expect, it } from "vitest";
import { deadlines, goalOf, history, summarize, type LedgerRecord } from "../../src/index.js";
import { ledgerOf } from "../support/build.js";
import { periods, promise } from "../support/growth.js";

describe("§3: two more than the year before, three before the first (riseBy 2, a count from 3)", () => {
  const plan = promise({ kind: "count", baseline: 3 }, { riseBy: 2 });
  const four = { date: "2023-06-30", value: 4 };

  it("needs 3 + 2 = 5 in 2023: floor(5 × 181/365) ÷ 5 = 2/5 expected on 2023-06-30, where 4/5 is attained", () => {
    const [first, second] = periods(plan, [four], "2023-06-30");
    expect(first).toMatchObject({ before: 3, goal: 5, attainment: 0.8, expected: 0.4, status: "onTrack" });
    // What comes next is calculated from a year that is not over yet.
    expect(second).toMatchObject({ before: null, goal: null, status: "upcoming" });
  });

  it("is atRisk with 4 of 5 on the due day, missed after it, and needs 4 + 2 = 6 in 2024", () => {
    expect(periods(plan, [four], "2022-12-31")[0]).toMatchObject({ status: "upcoming", goal: null });
    expect(periods(plan, [four], "2023-12-31")[0]).toMatchObject({ status: "atRisk", expected: 1 });
    expect(periods(plan, [four], "2024-01-01").slice(0, 2)).toMatchObject([
      { status: "missed" },
      { before: 4, goal: 6, hasData: false, attainment: 0 },
    ]);
    // 183 of 366 days: three of the six.
    expect(periods(plan, [four, { date: "2024-03-01", value: 3 }], "2024-07-01")[1]).toMatchObject({
      attainment: 0.5,
      expected: 0.5,
      status: "onTrack",
    });
  });

  it("moves with what is recorded later for the year before: 4 + 1 makes 2023 met late and 2024 need 7", () => {
    const late = { date: "2024-02-01", value: 1, for: 2023 };
    expect(periods(plan, [four, late], "2024-01-31")[1]).toMatchObject({ before: 4, goal: 6 });
    expect(periods(plan, [four, late], "2024-02-01").slice(0, 2)).toMatchObject([
      { status: "metLate", metOn: "2024-02-01", actual: 5 },
      { before: 5, goal: 7 },
    ]);
  });

  it("moves with a correction of the year before, in the basis in which it counts", () => {
    const records: Partial<LedgerRecord>[] = [
      { id: "old", date: "2023-06-30", value: 4, state: "verified" },
      { id: "new", date: "2023-06-30", value: 6, supersedes: "old" },
    ];
    expect(periods(plan, records, "2024-03-01")[1]!.goal).toBe(8);
    expect(periods(plan, records, "2024-03-01", "verified")[1]!.goal).toBe(6);
  });

  it("stays as it was where it was met on its due date, whatever is recorded for the year before it later", () => {
    const six = { date: "2024-10-01", value: 6 };
    const late = { date: "2025-02-01", value: 5, for: 2023 };
    expect(periods(plan, [four, six, late], "2025-03-01")[1]).toMatchObject({
      status: "met",
      metOn: "2024-10-01",
      goal: 6,
    });
    // Before its due date the same record takes 2024 back: 4 + 5 + 2 = 11.
    expect(periods(plan, [four, six, { ...late, date: "2024-11-01" }], "2024-11-01")[1]).toMatchObject({
      metOn: null,
      goal: 11,
    });
  });

  it("has nothing to compare with where there is no year before and no baseline, or nothing was recorded in it", () => {
    const bare = promise({ kind: "count" }, { riseBy: 2 });
    expect(periods(bare, [four], "2023-06-30")[0]).toMatchObject({
      actual: 4,
      before: null,
      goal: null,
      hasData: false,
      attainment: 0,
      status: "unreported",
    });
    expect(periods(bare, [{ date: "2024-05-01" }], "2024-06-30")[1]).toMatchObject({
      goal: null,
      status: "unreported",
    });
    // A recorded zero is a value: 0 + 2.
    expect(periods(bare, [{ date: "2023-05-01", value: 0 }], "2024-06-30")[1]).toMatchObject({
      before: 0,
      goal: 2,
    });
  });
});

describe("§3: 8 % more than the year before, 100 before the first (growBy 0.08, a sum)", () => {
  const plan = promise({ kind: "sum", baseline: 100, measuredIn: "万元" }, { growBy: 0.08 });
  const records = [
    { date: "2023-06-01", value: 110 },
    { date: "2024-06-01", value: 59.4 },
  ];

  it("needs 108 in 2023 and 110 × 1.08 = 118.8 in 2024, of which 59.4 is exactly half", () => {
    const [first, second] = periods(plan, records, "2024-06-01");
    expect(first).toMatchObject({ before: 100, goal: 108, status: "met", metOn: "2023-06-01" });
    expect(second).toMatchObject({ before: 110, goal: 118.8, attainment: 0.5 });
  });

  it("is met exactly at 118.8", () => {
    expect(periods(plan, [...records, { date: "2024-09-01", value: 59.4 }], "2024-12-31")[1]).toMatchObject({
      status: "met",
      metOn: "2024-09-01",
    });
  });

  it("grows from nothing or less by being above it: no goal, and met all the same", () => {
    for (const value of [0, -5])
      expect(
        periods(
          plan,
          [
            { date: "2023-06-01", value },
            { date: "2024-06-01", value: 3 },
          ],
          "2024-07-01",
        )[1],
      ).toMatchObject({
        actual: 3,
        before: value,
        goal: null,
        attainment: 1,
        status: "met",
        metOn: "2024-06-01",
      });
  });

  it("is met from the day on which a refund for the year before lets it be", () => {
    const rise = promise({ kind: "sum" }, { riseBy: 10 });
    const spent = [
      { date: "2023-06-01", value: 100 },
      { date: "2024-05-01", value: 105 },
      { date: "2024-08-01", value: -5, for: 2023 },
    ];
    expect(periods(rise, spent, "2024-07-31")[1]).toMatchObject({ goal: 110, metOn: null });
    expect(periods(rise, spent, "2024-08-01")[1]).toMatchObject({ goal: 105, metOn: "2024-08-01" });
  });

  it("doubles where it grows by 1", () => {
    expect(periods(promise({ kind: "sum", baseline: 2.5 }, { growBy: 1 }), [], "2023-01-01")[0]!.goal).toBe(
      5,
    );
  });

  it("has its goal as a value", () => {
    const [, second] = periods(plan, records, "2024-06-01");
    expect(goalOf(second!)).toBe(118.8);
  });

  it("falls due like any other, and its history is the same", () => {
    const facts = summarize(plan, ledgerOf(plan, records));
    expect(deadlines(facts, { asOf: "2024-06-01", within: 300 })).toMatchObject([
      { window: "2024", due: "2024-12-31", daysLeft: 213 },
    ]);
    expect(
      history(facts, { dates: ["2023-12-31", "2024-06-01"] }).map(
        ({ commitments }) => commitments["c0"]!.periods[1]!.goal,
      ),
    ).toEqual([null, 118.8]);
  });
});

it("a baseline of events serves the value before alone: at least 4 still begins at none", () => {
  expect(
    periods(
      promise({ kind: "count", baseline: 2 }, { atLeast: 4 }),
      [{ date: "2023-05-01", value: 3 }],
      "2023-06-30",
    )[0],
  ).toMatchObject({ attainment: 0.75 });
});

it("growth from 0 has no goal: with 0 it has data and is not met, with 1 it is met", () => {
  const on = (value: number) =>
    periods(
      promise({ kind: "count", baseline: 0 }, { growBy: 0.5 }, { yearly: [2023, 2023] }),
      [{ date: "2023-05-01", value }],
      "2023-06-30",
    )[0];
  expect(on(0)).toMatchObject({ before: 0, goal: null, hasData: true, attainment: 0, metOn: null });
  expect(on(1)).toMatchObject({ before: 0, goal: null, attainment: 1, metOn: "2023-05-01", status: "met" });
});

it("before the first day nothing is said to be missing, on it the value before is", () => {
  const on = (day: string) =>
    periods(promise({ kind: "sum" }, { riseBy: 1 }, { yearly: [2024, 2024] }), [], day)[0];
  expect(on("2023-12-31")).toMatchObject({ status: "upcoming", hasData: false, attainment: 0 });
  expect(on("2023-12-31")).not.toHaveProperty("unjudged");
  expect(on("2024-01-01")).toMatchObject({ status: "onTrack", rule: "5.4", unjudged: "before" });
});
