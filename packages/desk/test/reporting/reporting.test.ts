import type { Ledger, LedgerRecord, Plan } from "@bangfu/core";
import {
  handingInText,
  reminders,
  reportingOf,
  reportingTable,
  reportNothing,
  sendBack,
  withdrawNothing,
  withItems,
} from "@bangfu/desk";
import { describe, expect, it } from "vitest";
import { ledgerWith, plan, writing } from "../support/school.js";

const TODAY = "2024-07-08";

const funds = (id: string, date: string, more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  ...{ id, indicator: "funds", date, value: 5, reportedBy: "general" },
  ...more,
});

/** The first quarter three days late, the second on time; of six months two are missing. */
const ledger: Ledger = {
  ...ledgerWith(
    {
      ...{ id: "q1", indicator: "exchanges", date: "2024-03-01", reportedBy: "teaching" },
      recordedAt: "2024-04-08T23:30:00+08:00",
    },
    { id: "q2", indicator: "exchanges", date: "2024-07-02", for: "2024Q2" },
    funds("jan", "2024-01-20", { recordedAt: "2024-02-10" }),
    funds("mar", "2024-03-20", { recordedAt: "2024-04-01" }),
    funds("back", "2024-03-20", { state: "rejected", supersedes: "mar", recordedAt: "2024-04-02" }),
    funds("apr", "2024-04-20", { reportedBy: "teaching" }),
    funds("may", "2024-05-20", { recordedAt: "2024-06-01" }),
    funds("may2", "2024-05-20", { value: 6, supersedes: "may", recordedAt: "2024-06-20" }),
  ),
  reports: [{ id: "feb", unit: "general", for: "2024-02", date: "2024-03-12", nothing: true }],
};

const textOf = (given: Ledger, today = TODAY, locale: "zh" | "en" = "zh") =>
  Object.fromEntries(reportingOf(plan, given, today).map((row) => [row.window, handingInText(row, locale)]));

describe("who has handed in", () => {
  it("per unit and period, with the days late, missing or left", () => {
    expect(textOf(ledger)).toEqual({
      // By 5 April; then by 5 July, by the date, for the record names the quarter.
      "2024Q1": "迟报 3 天（2024-04-08）",
      "2024Q2": "已报（2024-07-02）",
      // 23 + 31 + 30 + 5 days from 8 July to 5 October.
      "2024Q3": "未到期，还有 89 天",
      // Ten days after the month where the plan names none: the tenth day is on time.
      "2024-01": "已报（2024-02-10）",
      "2024-02": "零报告（2024-03-12，迟 2 天）",
      // Sent back; 20 + 31 + 30 + 8 days from 10 April.
      "2024-03": "未报，已逾期 89 天",
      // Reported by another unit; 21 + 30 + 8 days from 10 May.
      "2024-04": "未报，已逾期 59 天",
      // Corrected later, handed in on time.
      "2024-05": "已报（2024-06-01）",
      "2024-06": "未到期，还有 2 天",
      // The plan asks for funds until 20 July, so July is the last month.
      "2024-07": "未到期，还有 33 天",
    });
  });

  it("as it stood on an earlier day", () => {
    expect(textOf(ledger, "2024-04-01", "en")).toMatchObject({
      "2024Q1": "due in 4 days",
      "2024-03": "handed in (2024-04-01)",
    });
    expect(textOf(ledger, "2024-04-05")["2024Q1"]).toBe("今天截止");
    expect(textOf(ledger, "2024-04-06")["2024Q1"]).toBe("未报，已逾期 1 天");
  });

  it("does not ask for months after the last day of which the plan speaks", () => {
    expect(Object.keys(textOf(ledger, "2024-12-31"))).not.toContain("2024-08");
    expect(Object.keys(textOf(ledger, "2024-12-31"))).toContain("2024Q4");
  });

  it("names the indicators without a record, and is a table", () => {
    const rows = reportingOf(plan, ledger, TODAY);
    expect(rows.find(({ window }) => window === "2024Q1")).toMatchObject({
      ...{ unit: "teaching", deadline: "2024-04-05", verifiedBy: "office", without: ["sent"] },
    });
    expect(reportingTable(plan, rows, TODAY, "zh").rows.at(-1)).toEqual([
      ...["总务科", "2024年1月", "2024-02-10", "已报（2024-02-10）", "资金支出"],
    ]);
    expect(reportingTable({ ...plan, reporting: [] }, [], TODAY, "zh").empty).toMatch(/没有写明报送要求/);
  });

  it("a unit reports nothing, takes that back, and what it records counts first", () => {
    const items = (made: ReturnType<typeof reportNothing>) => {
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      return made.items;
    };
    const nothing = withItems(ledger, items(reportNothing("general", "2024-04", writing(ledger))));
    expect(textOf(nothing)["2024-04"]).toBe("零报告（2024-07-08，迟 59 天）");
    const back = items(withdrawNothing("general", "2024-04", writing(nothing, { newId: () => "z" })));
    expect(textOf(withItems(nothing, back))["2024-04"]).toBe("未报，已逾期 59 天");
    const recorded = withItems(nothing, { records: [funds("late", "2024-04-03", { recordedAt: TODAY })] });
    expect(textOf(recorded)["2024-04"]).toBe("迟报 59 天（2024-07-08）");
    expect(withdrawNothing("general", "2024-03", writing(ledger)).ok).toBe(false);
    expect(reportNothing("nobody", "2024-04", writing(ledger)).ok).toBe(false);
  });
});

describe("the reminder", () => {
  const textFor = (unit: string, given: Ledger, locale: "zh" | "en") =>
    reminders(plan, given, { today: TODAY, locale }).find((each) => each.unit === unit);

  it("is plain text with what is missing, due within 30 days and sent back", () => {
    expect(textFor("general", ledger, "zh")?.text.split("\n")).toEqual([
      "【示例方案】总务科：",
      "尚未报送：",
      "1. 2024年4月：“资金支出”，应于 2024-05-10 前报送，已逾期 59 天",
      "2. 2024年3月：“资金支出”，应于 2024-04-10 前报送，已逾期 89 天",
      "即将截止的报送：",
      "1. 2024年6月：“资金支出”，请于 2024-07-10 前报送",
      "30 天内到期的任务：",
      expect.stringMatching(/^1\. 2024-07-20 承诺（.+）$/),
      "没有发生的，也请报“零报告”。",
      "（数据截至 2024-07-08）",
    ]);
  });

  it("in English too, with the reason for which something was sent back", () => {
    const made = sendBack("q1", { unit: "office", writing: writing(ledger) }, "缺签到表");
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(textFor("teaching", withItems(ledger, made.items), "en")?.text.split("\n")).toEqual([
      "[示例方案] Academic Affairs:",
      "Not handed in yet:",
      "1. Q1 2024: Exchanges, 选派教师; was due on 2024-04-05, 94 days overdue",
      "Sent back, to be corrected:",
      "1. 2024-03-01 Exchanges: 缺签到表",
      "If there was nothing, please report that too.",
      "(as of 2024-07-08)",
    ]);
  });

  it("turns the quotation marks of a title into inner ones", () => {
    const indicators = plan.indicators.map((each) =>
      each.title === "资金支出" ? { ...each, title: "“校际、校企”支出" } : each,
    );
    const quoting: Plan = { ...plan, indicators };
    const reminder = reminders(quoting, ledger, { today: TODAY, locale: "zh" }).find(
      ({ unit }) => unit === "general",
    );
    expect(reminder?.text).toContain("：“‘校际、校企’支出”，应于");
  });

  it("says so where there is nothing to remind of", () => {
    expect(textFor("office", ledger, "zh")).toEqual({
      ...{ unit: "office", isNeeded: false, text: "联络处：没有要提醒的。" },
    });
  });
});
