import { describe, expect, it } from "vitest";
import { ledgerIn, MEMBERS, read, problemTexts } from "./support/plan.js";
import type { RawCell } from "./support/xlsx.js";

const reported = (indicator: string, note: string, value: RawCell = null) =>
  read({
    名册: MEMBERS,
    台账: [
      ["指标", "日期", "数值", "备注"],
      [indicator, "2023-05-31", value, note],
    ],
  });

describe("a row whose note says that nothing happened", () => {
  it.each([
    "本月无",
    "零报告",
    "（零报告）",
    "5月无。",
    "本季度无此项活动",
    "第二季度没有新增",
    "本月零报告",
    "5月份未开展",
    "本月尚未开展此项工作",
    "无此项工作",
    "春季学期无",
    "nothing this month",
    "nil report",
  ])("such as %s is 0 of a count and of a sum", (note) => {
    expect(ledgerIn(reported("校际交流", note)).records).toMatchObject([{ value: 0, note }]);
    expect(ledgerIn(reported("资金支出", note)).records).toMatchObject([{ value: 0 }]);
  });

  it("is one that names what is counted, and of nothing else", () => {
    expect(ledgerIn(reported("校际交流", "本月无校际交流")).records).toMatchObject([{ value: 0 }]);
    expect(problemTexts(reported("资金支出", "本月无校际交流"))).toEqual([
      "联络处.xlsx 台账!C2：没有填写，应填数值。",
    ]);
  });

  it.each(["选派教师", "轮训覆盖率"])("has no members where members are counted: %s", (indicator) => {
    expect(ledgerIn(reported(indicator, "本月无")).records).toMatchObject([{ members: [] }]);
  });

  it.each([
    [
      "学有所长比例",
      "联络处.xlsx 台账!C2：“学有所长比例”是水平或清单，不能零报告，请填当前的水平或完成的清单项，或删去这一行。",
    ],
    [
      "制度和章程",
      "联络处.xlsx 台账!A2：“制度和章程”是水平或清单，不能零报告，请填当前的水平或完成的清单项，或删去这一行。",
    ],
  ])("is a problem of a level or a checklist: %s", (indicator, problem) => {
    expect(problemTexts(reported(indicator, "本月无"))).toEqual([problem]);
  });

  it.each(["无", "未来学校交流", "本月无锡交流", "本月无故缺席两人", "交流一次，本月无其他"])(
    "is not one that says more: %s",
    (note) => {
      expect(ledgerIn(reported("校际交流", note)).records[0]).not.toHaveProperty("value");
    },
  );

  it("does not replace a value that is there", () => {
    expect(ledgerIn(reported("校际交流", "本月无", 2)).records).toMatchObject([{ value: 2 }]);
  });
});
