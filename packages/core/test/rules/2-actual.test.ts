import { describe, expect, it } from "vitest";
import { summarize, type Indicator, type LedgerRecord, type Target } from "../../src/index.js";
import { ledgerOf, periodOf, planOf, progressOn } from "../support/build.js";

describe("§2 actual", () => {
  it("sums ten times 0.1 to 1 exactly", () => {
    const records = Array.from({ length: 10 }, () => ({ value: 0.1 }));
    expect(periodOf({ kind: "sum" }, { target: { atLeast: 1 } }, records, "2023-06-01")).toMatchObject({
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
    expect(periodOf({}, {}, [{ value: 0 }], "2023-12-31")).toMatchObject({
      actual: 0,
      hasData: true,
      status: "behind",
    });
  });

  it("takes the newest level by date, then by recordedAt, none before any, then by id", () => {
    const level = (records: Partial<LedgerRecord>[]) =>
      periodOf({ kind: "level" }, { target: { atLeast: 9 } }, records, "2023-07-01").actual;
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
    const newest = (first: string, second: string) => {
      const records = [
        { id: "b", value: 1, recordedAt: first },
        { id: "a", value: 2, recordedAt: second },
      ];
      const [inOrder, reversed] = [records, [...records].reverse()].map(
        (inFile) => periodOf({ kind: "level" }, { target: { atLeast: 9 } }, inFile, "2023-07-01").actual,
      );
      expect(reversed).toBe(inOrder);
      return inOrder;
    };
    expect(newest("2023-06-03", "2023-06-03T00:00:00+08:00")).toBe(1);
    expect(newest("2023-06-03", "2023-06-03T00:00:00.000001+08:00")).toBe(2);
    expect(newest("2023-06-03T00:00:00+08:00", "2023-06-03")).toBe(1);
    expect(newest("2023-06-03T10:00:00.0001+08:00", "2023-06-03T02:00:00.00010Z")).toBe(1);
    expect(newest("2023-06-03T10:00:00.000100Z", "2023-06-03T10:00:00.000200Z")).toBe(2);
    expect(newest("2023-06-02T23:59:59+08:00", "2023-06-03")).toBe(2);
    expect(newest("2023-06-03", "2023-06-03T10:00:00+08:00")).toBe(2);
    expect(newest("2023-06-03", "2023-06-03")).toBe(1);
    expect(newest("2023-06-03T10:00:00.1234+08:00", "2023-06-03T02:00:00.123400000Z")).toBe(1);
  });

  it("has no data before the first record, of any kind", () => {
    const items = [{ id: "a", title: "甲" }];
    for (const [indicator, target, record] of [
      [{ kind: "count" }, { atLeast: 1 }, {}],
      [{ kind: "level" }, { atLeast: 1 }, { value: 1 }],
      [{ kind: "checklist", items }, { all: true }, { item: "a" }],
      [{ kind: "coverage", roster: "teachers" }, { all: true }, { members: ["t1"] }],
    ] as [Partial<Indicator>, Target, Partial<LedgerRecord>][])
      expect([indicator.kind, periodOf(indicator, { target }, [record], "2023-05-31")]).toMatchObject([
        indicator.kind,
        { actual: null, hasData: false },
      ]);
  });

  it("has no data of a coverage once nobody is active", () => {
    const plan = planOf({
      indicators: [{ id: "n", title: "轮训", kind: "coverage", roster: "teachers" }],
      commitments: [{ target: { all: true } }],
    });
    const ledger = ledgerOf(plan, [{ members: ["t1"] }], {
      rosters: { teachers: [{ id: "t1", left: "2023-06-15" }] },
    });
    const on = (day: string) => progressOn(plan, ledger, day).commitments["c0"]!.periods[0];
    expect(on("2023-06-14")).toMatchObject({ actual: 1, hasData: true });
    expect(on("2023-06-15")).toMatchObject({ actual: null, hasData: false });
  });

  it("weighs the items of a checklist: 3 of 4 parts are 0.75", () => {
    const items = [
      { id: "a", title: "甲", weight: 3 },
      { id: "b", title: "乙" },
    ];
    expect(
      periodOf(
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
    expect(periodOf({ kind: "level" }, { target: { atLeast: 5 } }, records, "2024-06-01")).toMatchObject({
      actual: 9,
      status: "met",
    });
  });

  it("leaves a period that is met late as it was on the first day on which it is met", () => {
    const records = [
      { date: "2024-02-01", value: 9 },
      { date: "2024-03-01", value: 1 },
    ];
    expect(periodOf({ kind: "level" }, { target: { atLeast: 5 } }, records, "2024-06-01")).toMatchObject({
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
    expect(periodOf({ kind: "level" }, { target: { atLeast: 5 } }, records, "2023-06-01").metOn).toBe(
      "2023-04-01",
    );
  });
});
