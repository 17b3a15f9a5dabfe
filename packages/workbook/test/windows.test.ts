import type { Commitment, Plan } from "@bangfu/core";
import { describe, expect, it } from "vitest";
import { exportWorkbook, readWorkbooks, templateOf } from "../src/index.js";
import { ledgerIn, MEMBERS, plan as base } from "./support/plan.js";
import { greyedIn, partsOf, textsIn } from "./support/parts.js";
import { bookOf, type RawCell } from "./support/xlsx.js";

const schedules = [
  ["exchanges", { quarterly: ["2023Q4", "2024Q2"] }],
  ["funds", { halfYearly: ["2023H2", "2024H1"] }],
  ["grants", { monthly: ["2024-04", "2024-05"] }],
  ["sent", { weekly: ["2023-W52", "2024-W02"] }],
  ["trained", { termly: ["2023-autumn", "2024-spring"] }],
] as const;

/** Each indicator in a schedule of its own; of the trained, every one is to have 60 hours. */
const plan: Plan = {
  ...base,
  indicators: base.indicators.map((each) => (each.id === "trained" ? { ...each, measuredIn: "学时" } : each)),
  commitments: schedules.map(([indicator, schedule]) => ({
    id: indicator,
    quote: "承诺",
    clause: "c",
    task: "1.1",
    indicator,
    target: indicator === "trained" ? { each: 60 } : { atLeast: 1 },
    schedule: schedule as unknown as NonNullable<Commitment["schedule"]>,
  })),
};

const HEADER = ["指标", "日期", "数值", "成员", "计入期别"];

const read = (...rows: readonly (readonly RawCell[])[]) =>
  readWorkbooks(
    [
      {
        name: "a.xlsx",
        bytes: bookOf({ 台账: { rows: [HEADER, ...rows] }, 名册: { rows: MEMBERS } }),
      },
    ],
    plan,
  );

const titleOf = (id: string) => plan.indicators.find((each) => each.id === id)!.title;

describe("the period that a record counts for", () => {
  it.each<[string, RawCell, string]>([
    ["exchanges", "2024Q1", "2024Q1"],
    ["exchanges", "2024年第1季度", "2024Q1"],
    ["exchanges", "2024年第一季度", "2024Q1"],
    ["exchanges", "2023年四季度", "2023Q4"],
    ["exchanges", "Q2 2024", "2024Q2"],
    ["funds", "2024h1", "2024H1"],
    ["funds", "2024年 上半年", "2024H1"],
    ["funds", "second half of 2023", "2023H2"],
    ["grants", "2024-04", "2024-04"],
    ["grants", "2024年5月", "2024-05"],
    ["grants", "２０２４．５", "2024-05"],
    // What a spreadsheet makes of 2024-05: the first of May.
    ["grants", { date: 45413 }, "2024-05"],
    ["sent", "2024年第2周", "2024-W02"],
    ["sent", "2024-W01", "2024-W01"],
    ["sent", "week 52 of 2023", "2023-W52"],
    ["trained", "2023年秋季学期", "2023-autumn"],
    ["trained", "2024年春季", "2024-spring"],
    ["trained", "spring term 2024", "2024-spring"],
  ])("of %s, written as %j, is %s", (indicator, written, window) => {
    const members = indicator === "sent" || indicator === "trained" ? "t1" : "";
    const ledger = ledgerIn(
      read([titleOf(indicator), "2024-06-30", members === "" ? 1 : "", members, written]),
    );
    expect(ledger.records[0]?.for).toBe(window);
  });

  it("comes back from an export as it was, in either language", () => {
    const records = schedules.flatMap(([indicator, schedule], at) =>
      (Object.values(schedule)[0] as string[]).map((window, place) => ({
        id: `r${at}${place}`,
        indicator,
        date: "2024-06-30",
        ...(at < 3 ? { value: 1 } : { members: ["t1"] }),
        for: window,
      })),
    );
    const rosters = { teachers: [{ id: "t1" }] };
    const ledger = { format: "bangfu-ledger/1" as const, plan: "p", rosters, records };
    for (const locale of ["zh", "en"] as const)
      expect(
        ledgerIn(readWorkbooks([{ name: "a.xlsx", bytes: exportWorkbook(plan, ledger, locale) }], plan))
          .records,
      ).toEqual(records);
  });

  it("is offered in the order of time, in words", () => {
    const { sheets, names } = partsOf(templateOf(plan));
    // By their last days: 2023-12-31 four times, then 01-07, 01-14, 01-31, 03-31, 04-30, 05-31, 06-30 twice, 07-31.
    expect(textsIn(sheets.get("选项")!.xml, names.get("bf_windows")!)).toEqual([
      "2023年第4季度",
      "2023年下半年",
      "2023年第52周",
      "2024年第1周",
      "2024年第2周",
      "2023年秋季学期",
      "2024年第1季度",
      "2024年4月",
      "2024年5月",
      "2024年第2季度",
      "2024年上半年",
      "2024年春季学期",
    ]);
  });
});

describe("amounts for each member", () => {
  it("stand in the column of the value, in the unit of what each is to have", () => {
    const { records } = ledgerIn(read([titleOf("trained"), "2024-03-01", "20.5学时", "t1、t2", ""]));
    expect(records[0]).toMatchObject({ value: 20.5, members: ["t1", "t2"] });
  });

  it("are not greyed out, as the value of other coverages is", () => {
    const { sheets, names } = partsOf(templateOf(plan));
    const carries = textsIn(sheets.get("选项")!.xml, names.get("bf_carries")!);
    expect(carries[plan.indicators.findIndex(({ id }) => id === "trained")]).toBe("members, value");
    const grey = Object.fromEntries(greyedIn(sheets.get("台账")!.xml));
    // Neither word stands in the other, so that one search each is enough.
    expect(grey["D"]).toContain('FIND("value",INDEX(bf_carries');
    expect(grey["E"]).toContain('FIND("members",INDEX(bf_carries');
  });

  it("the way to fill them in stands beside the task", () => {
    const { sheets } = partsOf(templateOf(plan));
    expect(sheets.get("任务清单")!.xml).toContain("数值：每人本次数量，不填即 1（学时）");
    expect(sheets.get("任务清单")!.xml).toContain("每人至少 60 学时；2023年秋季学期至2024年春季学期，每学期");
  });
});
