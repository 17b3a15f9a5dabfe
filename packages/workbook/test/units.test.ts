import { describe, expect, it } from "vitest";
import { describeWorkbookNote } from "../src/index.js";
import { ledgerIn, plan, readAnswered, ROSTERS, problemTexts } from "./support/plan.js";
import { bookOf, type RawCell } from "./support/xlsx.js";

const read = (rows: readonly (readonly RawCell[])[], sheet = "台账") =>
  readAnswered([{ name: "a.xlsx", bytes: bookOf({ [sheet]: { rows } }) }], plan);
const HEAD = ["指标", "日期", "数值"];
const value = (title: string, cell: RawCell, head: readonly RawCell[] = HEAD, above: RawCell[][] = []) =>
  read([...above, head, [title, "2023-05-01", cell]]);
const of = (result: ReturnType<typeof read>): number | undefined => ledgerIn(result).records[0]?.value;

describe("the format of a number says its unit", () => {
  it.each<[string, RawCell, number]>([
    ["资金支出", { number: 505000, format: '#,##0"元"' }, 50.5],
    ["资金支出", { number: 505000, format: "#,##0元" }, 50.5],
    ["资金支出", { number: 505000, format: '0!.0,"万元"' }, 50.5],
    ["资金支出", { number: 505123, format: '0\\.0,"万元"' }, 50.5123],
    ["资金支出", { number: 505000, format: '0"."0000"万元"' }, 50.5],
    ["资金支出", { number: 505000, format: '#,##0,"千元"' }, 50.5],
    ["资金支出", { number: 505000, format: '0.00,,"百万元"' }, 50.5],
    ["资金支出", { number: 250000000, format: '0!.00,,"亿元"' }, 25000],
    ["资金支出", { number: 505000, format: "¥#,##0.00" }, 50.5],
    ["资金支出", { number: 505000, format: "[$¥-804]#,##0" }, 50.5],
    ["资金支出", { number: 505000, format: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ' }, 50.5],
    ["资金支出", { number: -505000, format: '#,##0"元";[Red]-#,##0"元"' }, -50.5],
    ["资金支出", { number: -505000, format: '#,##0"元"_);(#,##0"元")' }, -50.5],
    ["资金支出", { number: 505000, format: '[>=10000]0!.0,"万元";0"元"' }, 50.5],
    ["资金支出", { number: 5000, format: '[>=10000]0!.0,"万元";0"元"' }, 0.5],
    ["资金支出", { number: 505000, format: 'General"元"' }, 50.5],
    ["资金支出", { number: 505000, format: 'G/通用格式"元"' }, 50.5],
    ["助学金", { number: 50.5, format: '0.0"万元"' }, 505000],
    ["校际交流", { number: 3, format: '0"次"' }, 3],
    ["在校学生", { number: 12, format: '0"百人"' }, 1200],
    ["学有所长比例", { number: 0.855, format: "0.0%" }, 85.5],
    ["学有所长比例", { number: 85.5, format: '0.0"%"' }, 85.5],
    ["学有所长比例", { number: 855, format: '0"‰"' }, 85.5],
    ["资金支出", { number: 50.5, format: "_ * #,##0.00_ ;_ * -#,##0.00_ " }, 50.5],
    ["资金支出", { number: 0, format: "0;-0;;@" }, 0],
  ])("%s: %j is %d", (title, cell, expected) => {
    expect(of(value(title, cell))).toBe(expected);
  });

  it.each<[string, RawCell, string]>([
    ["资金支出", { number: 50, format: "$#,##0" }, "“$50” 的单位不对，应以“万元”为单位。"],
    ["资金支出", { number: 50, format: "[$€-407]0" }, "“€50” 的单位不对，应以“万元”为单位。"],
    ["资金支出", { number: 50, format: '0"人"' }, "“50人” 的单位不对，应以“万元”为单位。"],
    ["校际交流", { number: 3, format: '0"元"' }, "“3元” 的单位不对，应以“次”为单位。"],
    ["资金支出", { number: 0.5, format: "0%" }, "“50%” 是百分数，而该指标不以百分数计，应填数（万元）。"],
    [
      "资金支出",
      { number: 45047, format: "[$-804]yyyy-m-d" },
      "单元格显示为日期（“2023-05-01”），不是数值；请设为常规格式后重新填写。",
    ],
  ])("%s: %j cannot be converted, which names what is shown", (title, cell, text) => {
    expect(problemTexts(value(title, cell))).toEqual([`a.xlsx 台账!C2：${text}`]);
  });

  it("and what an id looks like", () => {
    const bytes = bookOf({
      名册: { rows: [ROSTERS, ["教师", { number: 7, format: '"T"000' }]] },
      台账: {
        rows: [
          ["指标", "日期", "成员"],
          ["选派教师", "2023-05-01", "T007"],
        ],
      },
    });
    const ledger = ledgerIn(readAnswered([{ name: "a.xlsx", bytes }], plan));
    expect(ledger.rosters?.["teachers"]).toMatchObject([{ id: "T007" }]);
  });

  it("and that eight digits are a date", () => {
    const rows = [HEAD, ["校际交流", { number: 20230501, format: "0000-00-00" }, 1]];
    expect(ledgerIn(read(rows)).records[0]?.date).toBe("2023-05-01");
  });
});

describe("a unit that is written for many values", () => {
  const line = (text: string): RawCell[][] => [["帮扶台账"], [null, null, null, text], []];
  it.each<[string, number, string, number]>([
    ["资金支出", 505000, "单位：元", 50.5],
    ["资金支出", 505, "（单位:千元）", 50.5],
    ["资金支出", 0.5, "金额单位：亿元", 5000],
    ["资金支出", 50.5, "计量单位：万元、人", 50.5],
    ["在校学生", 1.2, "单位：万人", 12000],
    ["在校学生", 12, "单位：万元、百人", 1200],
    ["校际交流", 3, "单位：元", 3],
    ["资金支出", 50.5, "填报单位：教务科", 50.5],
    ["资金支出", 50.5, "单位：总务科", 50.5],
  ])("above the table, %s: %d under %s is %d", (title, number, above, expected) => {
    expect(of(value(title, number, HEAD, line(above)))).toBe(expected);
  });

  it("may stand in two cells, beside the headings or in the sheet's name", () => {
    expect(of(value("资金支出", 505000, HEAD, [["单位：", "元"]]))).toBe(50.5);
    expect(of(value("资金支出", 505000, [...HEAD, null, "单位：元"]))).toBe(50.5);
    expect(of(read([HEAD, ["资金支出", "2023-05-01", 505000]], "台账（元）"))).toBe(50.5);
  });

  it.each(["金额（元）", "金额（单位：元）", "数值【元】", "金额/元", "数值元"])(
    "stands in the heading %s",
    (heading) => {
      expect(of(value("资金支出", 505000, ["指标", "日期", heading]))).toBe(50.5);
    },
  );

  it("stands in a column of its own, also where that is called 单位", () => {
    for (const heading of ["计量单位", "单位", "Unit"]) {
      const rows = [
        [...HEAD, heading],
        ["资金支出", "2023-05-01", 505000, "元"],
        ["资金支出", "2023-05-02", 50.5, "万元"],
        ["校际交流", "2023-05-03", 3, "次"],
      ];
      expect(ledgerIn(read(rows)).records.map((each) => each.value)).toEqual([50.5, 50.5, 3]);
    }
    const departments = [
      [...HEAD, "单位"],
      ["资金支出", "2023-05-01", 50.5, "总务科"],
    ];
    expect(ledgerIn(read(departments)).records[0]).toMatchObject({ value: 50.5, reportedBy: "general" });
  });

  it("is said, and gives way to the one beside the number", () => {
    const result = value("资金支出", "50.5万元", HEAD, line("单位：元"));
    expect(of(result)).toBe(50.5);
    const notes = result.ok ? result.notes.map((note) => describeWorkbookNote(note, "zh")) : [];
    expect(notes).toContain("a.xlsx 台账：表中写明单位是“元”，数值已按各指标的单位折算。");
  });

  it("that does not fit is a problem that names it", () => {
    expect(problemTexts(value("资金支出", 50, HEAD, line("单位：人")))).toEqual([
      "a.xlsx 台账!C5：“50” 在表中以“人”为单位，不能折算，应以“万元”为单位。",
    ]);
    expect(problemTexts(value("资金支出", 50, HEAD, line("单位：美元")))).toEqual([
      "a.xlsx 台账!C5：“50” 在表中以“美元”为单位，不能折算，应以“万元”为单位。",
    ]);
    expect(problemTexts(value("资金支出", 50, HEAD, [["单位：元"], ["单位：万元"]]))).toEqual([
      "a.xlsx 台账!C4：“50” 的单位不明：表中写了不止一种（元、万元）；请在数后写明单位，该指标以“万元”为单位。",
    ]);
    const row = [
      [...HEAD, "计量单位"],
      ["资金支出", "2023-05-01", 50, "吨"],
    ];
    expect(problemTexts(read(row), "en")).toEqual([
      "a.xlsx 台账!C2: “50” is in “吨” by its table, which cannot be converted; the indicator is measured in 万元.",
    ]);
  });
});

describe("a unit or a number in words", () => {
  it.each<[string, RawCell, number]>([
    ["校际交流", "十次", 10],
    ["校际交流", "两次", 2],
    ["校际交流", "一百二十次", 120],
    ["校际交流", "３ 次", 3],
    ["在校学生", "五十人", 50],
    ["在校学生", "1.2万", 12000],
    ["在校学生", "12名", 12],
    ["在校学生", "一千零五人", 1005],
    ["资金支出", "五十万", 50],
    ["资金支出", "五十万三千元", 50.3],
    ["资金支出", "三点五万元", 3.5],
    ["资金支出", "壹佰贰拾万元整", 120],
    ["资金支出", "一亿二千万元", 12000],
    ["资金支出", "¥505,000", 50.5],
    ["资金支出", "人民币50.5万", 50.5],
    ["资金支出", "505000元人民币", 50.5],
    ["资金支出", "50.5万元。", 50.5],
    ["学有所长比例", "百分之八十五", 85],
    ["学有所长比例", "八成", 80],
    ["学有所长比例", "850‰", 85],
  ])("%s: %j is %d", (title, cell, expected) => {
    expect(of(value(title, cell))).toBe(expected);
  });

  it.each<[string, string]>([
    ["校际交流", "几十次"],
    ["校际交流", "三四次"],
    ["校际交流", "十余次"],
    ["校际交流", "50多次"],
    ["校际交流", "近50次"],
    ["校际交流", "一百二"],
    ["校际交流", "一万二"],
    ["资金支出", "constructor"],
  ])("%s: %s is no number", (title, text) => {
    expect(problemTexts(value(title, text))).toEqual([
      `a.xlsx 台账!C2：“${text}” 不是数，应写作 50.5、1,234 或 50.5万。`,
    ]);
  });

  it("that may be of either is a problem", () => {
    expect(problemTexts(value("资金支出", "3千"))).toEqual([
      "a.xlsx 台账!C2：“3千” 的单位不明，请把单位写全，如“3千元”；该指标以“万元”为单位。",
    ]);
    expect(problemTexts(value("校际交流", "12人次"))).toEqual([
      "a.xlsx 台账!C2：“12人次” 的单位不对，应以“次”为单位。",
    ]);
  });
});
