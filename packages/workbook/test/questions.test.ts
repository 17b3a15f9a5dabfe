import { describe, expect, it } from "vitest";
import { describeWorkbookProblems, readWorkbooks } from "../src/index.js";
import { plan, RECORDS, problemTexts } from "./support/plan.js";
import { bookOf, type RawCell } from "./support/xlsx.js";

type Cells = Readonly<Record<string, RawCell>>;

const recordWith = (cells: Cells, options: Parameters<typeof readWorkbooks>[2] = {}) => {
  const row = RECORDS.map((name) => ({ 指标: "校际交流", 日期: "2023-05-01", ...cells })[name] ?? null);
  const bytes = bookOf({ 台账: { rows: [RECORDS, row] } });
  return readWorkbooks([{ name: "a.xlsx", bytes }], plan, options);
};

describe("what is asked", () => {
  // The target of x2 is 100 for each year, that of x1 is 4 by the end of 2025.
  it.each<[Record<string, RawCell>, string]>([
    [
      { 指标: "资金支出", 数值: 2001 },
      "D2：“2001”（万元）超过这一期目标（100万元）的 20 倍，单位是否有误？有误请改正。",
    ],
    [{ 数值: 81 }, "D2：“81”（次）超过这一期目标（4次）的 20 倍，单位是否有误？有误请改正。"],
    [{ 日期: "2026-02-02" }, "C2：日期 “2026-02-02” 在今天（2026-02-01）之后，是否有误？有误请改正。"],
    [
      { 日期: "2021-12-31" },
      "C2：日期 “2021-12-31” 比方案开始（2023-01-01）早一年以上，是否有误？有误请改正。",
    ],
    [
      { 指标: "学有所长比例", 数值: 0.85 },
      "D2：该指标以“%”为单位，“0.85” 即按百分之几计；是否应为 85？有误请改正。",
    ],
  ])("%j", (cells, text) => {
    expect(problemTexts(recordWith(cells, { today: "2026-02-01" }))).toEqual([`a.xlsx 台账!${text}`]);
  });

  it.each<[Record<string, RawCell>]>([
    [{ 指标: "资金支出", 数值: 2000 }],
    [{ 数值: 80 }],
    [{ 指标: "助学金", 数值: 1e9 }],
    [{ 日期: "2026-02-01" }],
    [{ 日期: "2022-01-01" }],
    [{ 指标: "学有所长比例", 数值: { percent: 0.0085 } }],
  ])("but not %j", (cells) => {
    expect(problemTexts(recordWith(cells, { today: "2026-02-01" }))).toEqual([]);
  });

  it("once for a value in its place, and again when it changes", () => {
    const first = recordWith({ 数值: 100 });
    const answers = [{ id: first.problems[0]!.question!.id, answer: "yes", date: "2026-01-01" }];
    const again = (value: number) => recordWith({ 数值: value }, { answers });
    expect(again(100).ok).toBe(true);
    expect(again(101).ok).toBe(false);
  });
});

it("an answer holds where rows were inserted, and whatever note was added", () => {
  const rows = (...more: RawCell[][]) => [["指标", "日期", "数值", "备注"], ...more];
  const read = (sheet: RawCell[][], options: Parameters<typeof readWorkbooks>[2] = {}) =>
    readWorkbooks([{ name: "a.xlsx", bytes: bookOf({ 台账: { rows: sheet } }) }], plan, options);
  const first = read(rows(["校际交流", "2023-05-01", 100, null]));
  const answers = [{ id: first.problems[0]!.question!.id, answer: "yes", date: "2026-01-01" }];
  const inserted = rows(["资金支出", "2023-04-01", 5, null], ["校际交流", "2023-05-01", 100, "运动会"]);
  expect(problemTexts(read(inserted, { answers }))).toEqual([]);
  // Another event with the same value is another question.
  expect(read(rows(["校际交流", "2023-06-01", 100, null]), { answers }).ok).toBe(false);
});

describe("what nobody can mean", () => {
  it.each<[Record<string, RawCell>, string]>([
    [
      { 指标: "教学质量", 数值: 7 },
      "“7” 不在该指标的等级之内，应为：没有提高（0）、有所提高（1）、明显提高（2）。",
    ],
    [{ 指标: "学有所长比例", 数值: 185 }, "185 超出范围，应不小于 0且不大于 100。"],
    [{ 指标: "学有所长比例", 数值: { percent: -0.1 } }, "-10 超出范围，应不小于 0且不大于 100。"],
    [{ 数值: -1 }, "-1 不是整数，应为不小于 0 的整数。"],
  ])("%j is a problem", (cells, text) => {
    expect(problemTexts(recordWith(cells))).toEqual([`a.xlsx 台账!D2：${text}`]);
  });
});

it("50,000 wrong rows are reported together", { timeout: 600_000 }, () => {
  const lines = Array.from(
    { length: 50_000 },
    (_, at) => `校际交流,昨天${at},${at % 2 === 0 ? "许多" : 1},${at}`,
  );
  const bytes = new TextEncoder().encode(["指标,日期,数值,备注", ...lines].join("\n"));
  const { problems } = readWorkbooks([{ name: "a.csv", bytes }], plan);
  expect(problems).toHaveLength(75_000);
  const said = describeWorkbookProblems(problems, "zh");
  expect(said).toHaveLength(8);
  expect(said[0]).toBe("a.csv C2：“许多” 不是数，应写作 50.5、1,234 或 50.5万。");
  expect(said[7]).toBe("a.csv：同类问题另有 49997 处：第 5–50001 行。");
});
