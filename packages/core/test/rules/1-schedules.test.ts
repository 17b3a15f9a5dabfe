import { describe, expect, it } from "vitest";
import { periodsOf, type Indicator, type Plan, type Schedule } from "../../src/index.js";
import { ledgerOf, planOf, progressOn } from "../support/build.js";

const times: Indicator = { id: "n", title: "教研活动", kind: "count", measuredIn: "次" };

const planWith = (schedule: Schedule, target = 2, more: Partial<Plan> = {}) =>
  planOf({ ...more, indicators: [times], commitments: [{ target: { atLeast: target }, schedule }] });

const spans = (schedule: Schedule, more: Partial<Plan> = {}) =>
  periodsOf(planWith(schedule, 2, more), times, schedule).map(
    ({ window, from, due }) => `${window} ${from} ${due}`,
  );

describe("§1.5: a schedule that repeats cuts time into periods without a gap", () => {
  it("by ISO weeks: 2020 has 53, the last to Sunday 2021-01-03", () => {
    expect(spans({ weekly: ["2020-W52", "2021-W01"] })).toEqual([
      "2020-W52 2020-12-21 2020-12-27",
      "2020-W53 2020-12-28 2021-01-03",
      "2021-W01 2021-01-04 2021-01-10",
    ]);
    // 2024 begins on a Monday, 2023 on a Sunday, which belongs to 2022.
    expect(spans({ weekly: ["2022-W52", "2023-W01"] })[1]).toBe("2023-W01 2023-01-02 2023-01-08");
    expect(spans({ weekly: ["2024-W01", "2024-W01"] })).toEqual(["2024-W01 2024-01-01 2024-01-07"]);
  });

  it("by months, quarters and halves, over the end of a year and a leap day", () => {
    expect(spans({ monthly: ["2023-12", "2024-02"] })).toEqual([
      "2023-12 2023-12-01 2023-12-31",
      "2024-01 2024-01-01 2024-01-31",
      "2024-02 2024-02-01 2024-02-29",
    ]);
    expect(spans({ quarterly: ["2023Q4", "2024Q2"] })).toEqual([
      "2023Q4 2023-10-01 2023-12-31",
      "2024Q1 2024-01-01 2024-03-31",
      "2024Q2 2024-04-01 2024-06-30",
    ]);
    expect(spans({ halfYearly: ["2023H2", "2024H1"] })).toEqual([
      "2023H2 2023-07-01 2023-12-31",
      "2024H1 2024-01-01 2024-06-30",
    ]);
  });

  it("into none where the last one does not exist or lies before the first", () => {
    expect(spans({ quarterly: ["2023Q1", "2023Q9"] })).toEqual([]);
    expect(spans({ quarterly: ["2023Q3", "2023Q1"] })).toEqual([]);
    expect(spans({ monthly: ["2023-13", "2024-02"] })).toEqual([]);
    expect(spans({ yearly: [2025, 2023] })).toEqual([]);
  });

  it("by terms: to 01-31 and 07-31, or to the days that the plan names", () => {
    const schedule: Schedule = { termly: ["2023-autumn", "2024-autumn"] };
    expect(spans(schedule)).toEqual([
      "2023-autumn 2023-08-01 2024-01-31",
      "2024-spring 2024-02-01 2024-07-31",
      "2024-autumn 2024-08-01 2025-01-31",
    ]);
    expect(spans(schedule, { terms: { autumn: "01-19", spring: "07-08" } })).toEqual([
      "2023-autumn 2023-07-09 2024-01-19",
      "2024-spring 2024-01-20 2024-07-08",
      "2024-autumn 2024-07-09 2025-01-19",
    ]);
    // A last day in September or later lies in the term's own year.
    expect(spans(schedule, { terms: { autumn: "12-31", spring: "06-30" } })[0]).toBe(
      "2023-autumn 2023-07-01 2023-12-31",
    );
  });
});

describe("§1.5: what counts in a quarter", () => {
  const plan = planWith({ quarterly: ["2023Q1", "2023Q2"] }, 1);
  const actuals = (records: Parameters<typeof ledgerOf>[1]) =>
    progressOn(plan, ledgerOf(plan, records), "2023-12-31").commitments["c0"]!.periods.map(
      ({ actual }) => actual,
    );

  it("is what is dated in it, both ends included, or says that it is for it", () => {
    expect(actuals([{ date: "2023-01-01" }, { date: "2023-03-31" }, { date: "2023-04-01" }])).toEqual([2, 1]);
    expect(actuals([{ date: "2023-05-10", for: "2023Q1" }])).toEqual([1, null]);
    expect(actuals([{ date: "2022-12-31" }, { date: "2023-07-01" }])).toEqual([null, null]);
    // A quarter that no period has takes the record out.
    expect(actuals([{ date: "2023-02-01", for: "2024Q1" }])).toEqual([null, null]);
  });
});

describe("§5: two in each quarter of the first half of 2023, one of them on 2023-02-10", () => {
  const plan = planWith({ quarterly: ["2023Q1", "2023Q2"] });
  const one = [{ date: "2023-02-10" }];
  const on = (asOf: string, records: Parameters<typeof ledgerOf>[1] = one) =>
    progressOn(plan, ledgerOf(plan, records), asOf).commitments["c0"]!;
  const first = (asOf: string, records = one) => on(asOf, records).periods[0]!;

  it("upcoming before, floor(2 × 46/90) ÷ 2 = 1/2 expected on 2023-02-15", () => {
    expect(on("2022-12-31").status).toBe("upcoming");
    expect(first("2023-02-15")).toMatchObject({ status: "onTrack", attainment: 0.5, expected: 0.5 });
  });

  it("calls for care floor(60 × 90 ÷ 365) = 14 days before its end, not 60", () => {
    expect(first("2023-03-16")).toMatchObject({ status: "onTrack", rule: "5.7" });
    expect(first("2023-03-17")).toMatchObject({ status: "atRisk", rule: "5.8" });
  });

  it("behind on the due day with 1 of 2, missed the day after, and the next quarter pardons nothing", () => {
    expect(first("2023-03-31")).toMatchObject({ status: "behind", rule: "5.7", expected: 1 });
    expect(first("2023-04-01")).toMatchObject({ status: "missed", rule: "5.3" });
    expect(on("2023-04-01")).toMatchObject({ status: "behind", rule: "6.4" });
  });

  it("met late by what is recorded later for it", () => {
    const late = [...one, { date: "2023-04-05", for: "2023Q1" }];
    expect(first("2023-04-04", late).status).toBe("missed");
    expect(first("2023-04-05", late)).toMatchObject({ status: "metLate", metOn: "2023-04-05", actual: 2 });
  });
});

it("§5.8: one a month calls for care floor(60 × 31 ÷ 365) = 5 days before the month's end", () => {
  const plan = planWith({ monthly: ["2024-01", "2024-03"] }, 1);
  const status = (asOf: string) => progressOn(plan, ledgerOf(plan, []), asOf).commitments["c0"]!.status;
  expect(status("2024-01-02")).toBe("onTrack");
  expect(status("2024-01-25")).toBe("onTrack");
  expect(status("2024-01-26")).toBe("atRisk");
  expect(status("2024-01-31")).toBe("unreported");
  expect(status("2024-02-01")).toBe("behind");
});

it("§5.4: a checklist for a week is at risk from floor(60 × 7 ÷ 365) = 1 day before Sunday", () => {
  const indicator: Indicator = {
    id: "k",
    title: "清单",
    kind: "checklist",
    items: [{ id: "a", title: "甲" }],
  };
  const plan = planOf({
    indicators: [indicator],
    commitments: [{ target: { all: true }, schedule: { weekly: ["2024-W02", "2024-W02"] } }],
  });
  const status = (asOf: string) => progressOn(plan, ledgerOf(plan, []), asOf).commitments["c0"]!.status;
  // 2024-01-08 to 2024-01-14.
  expect(status("2024-01-12")).toBe("onTrack");
  expect(status("2024-01-13")).toBe("atRisk");
  expect(status("2024-01-15")).toBe("missed");
});
