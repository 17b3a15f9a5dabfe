import { describe, expect, it } from "vitest";
import { summarize, type Commitment, type Indicator, type LedgerRecord } from "../../src/index.js";
import { ledgerOf, planOf, progressOn } from "../support/build.js";

const period = (
  indicator: Partial<Indicator>,
  commitment: Partial<Commitment>,
  records: Partial<LedgerRecord>[],
  asOf: string,
  others: Indicator[] = [],
) => {
  const plan = planOf({
    indicators: [{ id: "n", title: "指标", kind: "count", ...indicator }, ...others],
    commitments: [commitment],
  });
  return progressOn(plan, ledgerOf(plan, records), asOf).commitments["c0"]!.periods[0]!;
};

describe("§2 actual", () => {
  it("sums ten times 0.1 to 1 exactly", () => {
    const records = Array.from({ length: 10 }, () => ({ value: 0.1 }));
    expect(period({ kind: "sum" }, { target: { atLeast: 1 } }, records, "2023-06-01")).toMatchObject({
      actual: 1,
      status: "met",
    });
  });

  it("sums exactly where doubles are further apart than millionths", () => {
    // 9 × 999,999,999.999999 + 0.000008 = 8,999,999,999.999999
    const records = [
      ...Array.from({ length: 9 }, () => ({ value: 999_999_999.999999 })),
      { value: 0.000008 },
    ];
    const plan = planOf({ indicators: [{ id: "n", title: "金额", kind: "sum" }], commitments: [{}] });
    const [series] = summarize(plan, ledgerOf(plan, records)).series;
    expect(series!.reported).toEqual([["2023-06-01", "8999999999.999999"]]);
  });

  it("knows no negative zero, which JSON does not carry", () => {
    const plan = planOf({ indicators: [{ id: "n", title: "温度", kind: "level" }], commitments: [{}] });
    const facts = summarize(plan, ledgerOf(plan, [{ value: -0 }]));
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    expect(facts.series[0]!.reported[0]![1]).toBe(0);
  });

  it("takes a report of 0 for data", () => {
    expect(period({}, {}, [{ value: 0 }], "2023-12-31")).toMatchObject({
      actual: 0,
      hasData: true,
      status: "behind",
    });
  });

  it("takes the newest level by date, then by recordedAt, none before any, then by id", () => {
    const level = (records: Partial<LedgerRecord>[]) =>
      period({ kind: "level" }, { target: { atLeast: 9 } }, records, "2023-07-01").actual;
    expect(
      level([
        { date: "2023-06-02", value: 1 },
        { date: "2023-06-01", value: 2 },
      ]),
    ).toBe(1);
    expect(level([{ value: 1, recordedAt: "2023-06-03" }, { value: 2 }])).toBe(1);
    expect(
      level([
        { value: 1, recordedAt: "2023-06-03T10:00:00+08:00" },
        { value: 2, recordedAt: "2023-06-03T03:00:00Z" },
      ]),
    ).toBe(2);
    expect(
      level([
        { id: "b", value: 1 },
        { id: "a", value: 2 },
      ]),
    ).toBe(1);
  });

  it("takes recordedAt as an instant, a date as the beginning of its day", () => {
    const newest = (first: string, second: string) =>
      period(
        { kind: "level" },
        { target: { atLeast: 9 } },
        [
          { id: "b", value: 1, recordedAt: first },
          { id: "a", value: 2, recordedAt: second },
        ],
        "2023-07-01",
      ).actual;
    expect(newest("2023-06-03", "2023-06-03T00:00:00+08:00")).toBe(1);
    expect(newest("2023-06-03", "2023-06-03T00:00:00.000001+08:00")).toBe(2);
    expect(newest("2023-06-03T00:00:00+08:00", "2023-06-03")).toBe(1);
    expect(newest("2023-06-03T10:00:00.0001+08:00", "2023-06-03T02:00:00.00010Z")).toBe(1);
    expect(newest("2023-06-03T10:00:00.000100Z", "2023-06-03T10:00:00.000200Z")).toBe(2);
    expect(newest("2023-06-02T23:59:59+08:00", "2023-06-03")).toBe(2);
  });

  it("weighs the items of a checklist: 3 of 4 parts are 0.75", () => {
    const items = [
      { id: "a", title: "甲", weight: 3 },
      { id: "b", title: "乙" },
    ];
    expect(
      period(
        { kind: "checklist", items },
        { target: { all: true } },
        [{ item: "a" }, { item: "a" }],
        "2023-07-01",
      ).actual,
    ).toBe(0.75);
  });

  it("leaves a period that is met on its due date as it was on that day", () => {
    const records = [
      { date: "2023-12-01", value: 9 },
      { date: "2024-03-01", value: 1 },
    ];
    expect(period({ kind: "level" }, { target: { atLeast: 5 } }, records, "2024-06-01")).toMatchObject({
      actual: 9,
      status: "met",
    });
  });

  it("leaves a period that is met late as it was on the first day on which it is met", () => {
    const records = [
      { date: "2024-02-01", value: 9 },
      { date: "2024-03-01", value: 1 },
    ];
    expect(period({ kind: "level" }, { target: { atLeast: 5 } }, records, "2024-06-01")).toMatchObject({
      actual: 9,
      status: "metLate",
      metOn: "2024-02-01",
    });
  });

  it("begins metOn anew when a level fell in between", () => {
    const records = [
      { date: "2023-02-01", value: 9 },
      { date: "2023-03-01", value: 1 },
      { date: "2023-04-01", value: 7 },
    ];
    expect(period({ kind: "level" }, { target: { atLeast: 5 } }, records, "2023-06-01").metOn).toBe(
      "2023-04-01",
    );
  });
});

describe("§3 attainment", () => {
  const level = (target: Commitment["target"], value: number, baseline?: number) =>
    period({ kind: "level", baseline }, { target }, [{ value }], "2023-06-01");

  it("goes the way from the baseline: (15 − 10) ÷ (20 − 10) is 1/2, below the baseline 0", () => {
    expect(level({ atLeast: 20 }, 15, 10).attainment).toBe(0.5);
    expect(level({ atLeast: 20 }, 5, 10).attainment).toBe(0);
  });

  it("is 0 when the target is no higher than the baseline and not reached", () => {
    expect(level({ atLeast: 10 }, 9, 10).attainment).toBe(0);
  });

  it("comes down to atMost: (30 − 25) ÷ (30 − 10) is 1/4; without a baseline 10 ÷ 25; 0 where the target is 0", () => {
    expect(level({ atMost: 10 }, 25, 30).attainment).toBe(0.25);
    expect(level({ atMost: 10 }, 25).attainment).toBe(0.4);
    expect(level({ atMost: 0 }, 1).attainment).toBe(0);
    expect(level({ atMost: 10 }, 10)).toMatchObject({ attainment: 1, status: "met" });
  });

  it("is met above a range, and flagged", () => {
    expect(level({ between: [3000, 5000] }, 5001)).toMatchObject({ status: "met", aboveRange: true });
    expect(level({ between: [3000, 5000] }, 5000).aboveRange).toBeUndefined();
    expect(level({ between: [3000, 5000] }, 1500).attainment).toBe(0.5);
  });

  it("has no data before the indicator referred to has a value, though the actual is shown", () => {
    const other: Indicator = { id: "o", title: "平均", kind: "level" };
    const refer = (records: Partial<LedgerRecord>[]) =>
      period({ kind: "level" }, { target: { reference: "o" } }, records, "2023-06-01", [other]);
    expect(refer([{ value: 60 }])).toMatchObject({
      actual: 60,
      reference: null,
      hasData: false,
      attainment: 0,
      metOn: null,
    });
    expect(refer([{ value: 60 }, { indicator: "o", value: 80 }])).toMatchObject({
      reference: 80,
      attainment: 0.75,
    });
    expect(refer([{ value: 80 }, { indicator: "o", value: 80 }]).status).toBe("met");
  });
});

describe("§4 expected", () => {
  it("grows day by day for a sum, both ends included: 2023-06-30 is 181/365", () => {
    expect(period({ kind: "sum" }, { target: { atLeast: 100 } }, [], "2023-06-30").expected).toBe(181 / 365);
  });

  it("is 0 before and 1 from the due date on for a checklist and a rating", () => {
    const scale = [{ value: 1, label: "好" }];
    expect(period({ kind: "level", scale }, {}, [], "2023-12-30").expected).toBe(0);
    expect(period({ kind: "level", scale }, {}, [], "2023-12-31").expected).toBe(1);
  });

  it("is all of it for a standing promise from the end of the grace on, what is there before it and for an aim", () => {
    const on = (day: string, force: "firm" | "aim" = "firm") =>
      period(
        { kind: "level" },
        { target: { atLeast: 4 }, schedule: { standing: true }, force },
        [{ date: "2023-01-10", value: 1 }],
        day,
      );
    expect(on("2023-01-30")).toMatchObject({
      attainment: 0.25,
      expected: 0.25,
      status: "onTrack",
      rule: "5.4",
    });
    expect(on("2023-01-31")).toMatchObject({ attainment: 0.25, expected: 1, status: "behind", rule: "5.7" });
    expect(on("2023-06-01", "aim")).toMatchObject({
      attainment: 0.25,
      expected: 0.25,
      status: "onTrack",
      rule: "5.6",
    });
  });
});

describe("§5 status of a period", () => {
  it("5.2: is upcoming before its first day", () => {
    expect(
      period({}, { schedule: { by: "2023-12-31", from: "2023-07-01" } }, [], "2023-06-30"),
    ).toMatchObject({ status: "upcoming", rule: "5.2" });
  });

  it("5.5: is unreported where something is expected or the promise is standing, and nothing recorded", () => {
    expect(period({ kind: "sum" }, {}, [], "2023-02-01")).toMatchObject({
      status: "unreported",
      rule: "5.5",
    });
    expect(period({}, { schedule: { standing: true } }, [], "2023-02-01").status).toBe("unreported");
  });

  it("5.7: is behind below 0.6 of the pace", () => {
    const sum = (value: number) =>
      period({ kind: "sum" }, { target: { atLeast: 365 } }, [{ value, date: "2023-01-01" }], "2023-04-10")
        .status;
    // 100 days in, 100 of 365 are expected.
    expect([59.999, 60, 89.999, 90].map(sum)).toEqual(["behind", "atRisk", "atRisk", "onTrack"]);
  });

  it("5.8: does not forget the last of four in the last 60 days, though 3/4 is on pace", () => {
    const records = [{ value: 3, date: "2023-03-01" }];
    const on = (day: string) => period({}, { target: { atLeast: 4 } }, records, day);
    expect(on("2023-10-31")).toMatchObject({ status: "onTrack", rule: "5.7" });
    expect(on("2023-11-01")).toMatchObject({ status: "atRisk", rule: "5.8" });
  });
});
