import { describe, expect, it } from "vitest";
import type { Schedule } from "../../src/index.js";
import { periods, promise } from "../support/growth.js";

describe("§3: a level against its newest value before the period", () => {
  const rate = { kind: "level", measuredIn: "%" } as const;
  const readings = [
    { date: "2022-12-01", value: 80 },
    { date: "2023-05-01", value: 82 },
    { date: "2023-11-01", value: 86 },
  ];

  it("5 points more each year: (82 − 80) ÷ 5 on 2023-05-01, met with 86, then 86 + 5 = 91", () => {
    const plan = promise(rate, { riseBy: 5 });
    expect(periods(plan, readings, "2023-05-01")[0]).toMatchObject({ before: 80, goal: 85, attainment: 0.4 });
    expect(periods(plan, readings, "2024-01-01").slice(0, 2)).toMatchObject([
      { status: "met", metOn: "2023-11-01" },
      // Each year needs a reading of its own.
      { before: 86, goal: 91, actual: null, hasData: false },
    ]);
  });

  it("what is read on the first day itself is not before it", () => {
    const plan = promise(rate, { riseBy: 5 });
    const [first] = periods(plan, [readings[0]!, { date: "2023-01-01", value: 84 }], "2023-01-01");
    expect(first).toMatchObject({ before: 80, goal: 85, actual: 84, attainment: 0.8 });
  });

  it("the baseline stands in for a reading that there is not", () => {
    const plan = promise({ ...rate, baseline: 70 }, { riseBy: 5 });
    expect(periods(plan, [], "2023-06-30")[0]).toMatchObject({ before: 70, goal: 75, hasData: false });
    expect(periods(plan, readings, "2023-06-30")[0]).toMatchObject({ before: 80, goal: 85 });
    expect(periods(promise(rate, { riseBy: 5 }), [], "2023-06-30")[0]).toMatchObject({
      before: null,
      goal: null,
    });
  });

  it("a reading whose `for` names no period of the schedule is passed over by none", () => {
    const late = [{ date: "2022-12-30", value: 70, for: 2030 }];
    expect(periods(promise(rate, { riseBy: 5 }), late, "2023-06-30").map(({ before }) => before)).toEqual([
      70,
      null,
      null,
    ]);
    // The later ones begin with it once they have begun.
    expect(periods(promise(rate, { riseBy: 5 }), late, "2025-06-30").map(({ before }) => before)).toEqual([
      70, 70, 70,
    ]);
  });

  it("in a quarter it is the newest of whatever quarter before it", () => {
    const plan = promise(rate, { riseBy: 1 }, { quarterly: ["2023Q3", "2024Q1"] });
    expect(periods(plan, readings, "2024-02-01").map(({ before, goal }) => [before, goal])).toEqual([
      [82, 83],
      [82, 83],
      [86, 87],
    ]);
  });

  it("by a date it is the baseline, else the newest before the schedule's or the plan's first day", () => {
    const by: Schedule = { by: "2025-12-31" };
    expect(
      periods(promise({ ...rate, baseline: 70 }, { riseBy: 5 }, by), readings, "2024-01-01")[0],
    ).toMatchObject({
      before: 70,
      goal: 75,
      status: "met",
    });
    expect(periods(promise(rate, { riseBy: 5 }, by), readings, "2024-01-01")[0]!.before).toBe(80);
    expect(
      periods(promise(rate, { riseBy: 5 }, { ...by, from: "2023-06-01" }), readings, "2024-01-01")[0]!.before,
    ).toBe(82);
    expect(
      periods(promise(rate, { riseBy: 5 }, { standing: true }), readings, "2024-01-01")[0],
    ).toMatchObject({
      before: 80,
      goal: 85,
      attainment: 1,
      status: "onTrack",
      rule: "5.1",
    });
  });

  it("2 points less: (20 − 19) ÷ 2 on the way, met with 18", () => {
    const plan = promise(rate, { fallBy: 2 });
    const on = (value: number) =>
      periods(
        plan,
        [
          { date: "2022-12-01", value: 20 },
          { date: "2023-05-01", value },
        ],
        "2023-06-30",
      )[0];
    expect(on(19)).toMatchObject({ before: 20, goal: 18, attainment: 0.5, metOn: null });
    expect(on(21)).toMatchObject({ attainment: 0 });
    expect(on(18)).toMatchObject({ attainment: 1, metOn: "2023-05-01", status: "met" });
  });

  it("a tenth less: 20 × 0.9 = 18; all of it: 0; of nothing there is no tenth", () => {
    const on = (share: number, before: number, value: number) =>
      periods(
        promise(rate, { shrinkBy: share }),
        [
          { date: "2022-12-01", value: before },
          { date: "2023-05-01", value },
        ],
        "2023-06-30",
      )[0];
    expect(on(0.1, 20, 19)).toMatchObject({ goal: 18, attainment: 0.5 });
    expect(on(0.1, 20, 18)).toMatchObject({ goal: 18, status: "met" });
    expect(on(1, 20, 5)).toMatchObject({ goal: 0, attainment: 0.75 });
    expect(on(0.1, 0, 0)).toMatchObject({ before: 0, goal: null, hasData: false });
  });
});

describe("§3: different members against the term before", () => {
  const plan = promise(
    { kind: "distinct", roster: "teachers" },
    { riseBy: 1 },
    { termly: ["2023-spring", "2023-autumn"] },
  );

  it("two in the spring term, so three in the autumn term, whoever they are", () => {
    const records = [
      { date: "2023-03-01", members: ["a", "b"] },
      { date: "2023-09-01", members: ["a", "c"] },
      { date: "2024-01-31", members: ["d"] },
    ];
    expect(periods(plan, records, "2023-12-31")[1]).toMatchObject({ before: 2, goal: 3, actual: 2 });
    expect(periods(plan, records, "2024-01-31")[1]).toMatchObject({ status: "met", metOn: "2024-01-31" });
  });
});
