import { describe, expect, it } from "vitest";
import { ledgerIn, MEMBERS, plan, read, RECORDS, problemTexts } from "./support/plan.js";
import type { RawCell } from "./support/xlsx.js";
import { readWorkbooks } from "../src/index.js";

/** A record of the indicator with one cell: all the rest is as it should be. */
const record = (
  cells: Readonly<Record<string, RawCell>>,
  options: { is1904?: boolean; prefix?: string } = {},
) => {
  const row = RECORDS.map((column) => cells[column] ?? null);
  return ledgerIn(read({ 台账: [RECORDS, row], 名册: MEMBERS }, options)).records[0]!;
};

describe("dates", () => {
  it.each<[RawCell]>([
    ["2023-05-01"],
    ["2023.5.1"],
    ["2023/5/1"],
    ["2023年5月1日"],
    ["２０２３．５．１"],
    ["２０２３年５月１日"],
    [" 2023年 5月 1日　"],
    ["2023、5、1"],
    ["20230501"],
    [20230501],
    ["2023-05-01 00:00:00"],
    ["2023-05-01T09:30"],
    ["2023年5月1日（星期一）"],
    ["2023-5-1 周一"],
    [{ date: 45047 }],
    [{ date: 45047.75 }],
    [45047],
    ["45047"],
    [{ formula: "DATE(2023,5,1)", value: 45047 }],
    [{ formula: 'TEXT(A1,"yyyy-mm-dd")', value: "2023-05-01" }],
    [{ inline: "2023-05-01" }],
    [{ pieces: ["2023", "年5月1日"], reading: "ねん" }],
  ])("%j is 1 May 2023", (date) => {
    expect(record({ 指标: "校际交流", 日期: date }).date).toBe("2023-05-01");
  });

  it("of a workbook with the system of 1904 are four years and a day further on", () => {
    // 43585 days after 1904-01-01.
    expect(record({ 指标: "校际交流", 日期: { date: 43585 } }, { is1904: true }).date).toBe("2023-05-01");
    expect(record({ 指标: "校际交流", 日期: 43585 }, { is1904: true }).date).toBe("2023-05-01");
  });

  it("with a time keep it where the ledger does, with the offset of the school's clock", () => {
    const header = ["指标", "日期", "登记时间"];
    const rows = [
      ["2023-05-02 09:30"],
      [{ date: 45048.395833333336 }],
      ["2023-05-02T01:30:00Z"],
      [{ date: 45048 }],
    ];
    const { records } = ledgerIn(
      read({ 台账: [header, ...rows.map(([at], n) => ["校际交流", `2023-05-0${n + 1}`, at!])] }),
    );
    expect(records.map(({ recordedAt }) => recordedAt)).toEqual([
      "2023-05-02T09:30:00+08:00",
      "2023-05-02T09:30:00+08:00",
      "2023-05-02T01:30:00Z",
      "2023-05-02",
    ]);
  });
});

describe("values", () => {
  it.each<[string, RawCell, number]>([
    ["资金支出", 50.5, 50.5],
    ["资金支出", "50.5", 50.5],
    ["资金支出", "５０．５", 50.5],
    ["资金支出", "50.5万", 50.5],
    ["资金支出", "50.5万元", 50.5],
    ["资金支出", "505000元", 50.5],
    ["资金支出", "￥505,000元", 50.5],
    ["资金支出", "0.0002亿元", 2],
    ["资金支出", "-3.2", -3.2],
    ["资金支出", "−３．２", -3.2],
    ["资金支出", "1，234.5", 1234.5],
    ["资金支出", 0.1 + 0.2, 0.3],
    ["资金支出", { formula: "SUM(A1:A2)", value: 1234.5 }, 1234.5],
    ["助学金", "50.5万", 505000],
    ["助学金", "1,234,567.89元", 1234567.89],
    ["助学金", "3千元", 3000],
    ["助学金", "人民币1200元整", 1200],
    ["校际交流", "3次", 3],
    ["校际交流", " 3 ", 3],
    ["在校学生", "1.2万", 12000],
    ["在校学生", "1.2万人", 12000],
    ["学有所长比例", "85%", 85],
    ["学有所长比例", { percent: 0.85 }, 85],
    ["学有所长比例", "８５．５％", 85.5],
    ["教学质量", "明显提高", 2],
    ["教学质量", 1, 1],
  ])("%s: %j is %d", (title, value, expected) => {
    expect(record({ 指标: title, 日期: "2023-05-01", 数值: value }).value).toBe(expected);
  });
});

it("values under a heading that names a unit of money are in that unit, unless they say otherwise", () => {
  const rows = [505000, "505,000", "50.5万", "50.5万元"].map((value, at) => [
    "资金支出",
    `2023-05-0${at + 1}`,
    value,
  ]);
  const times = ["校际交流", "2023-05-09", 3];
  const { records } = ledgerIn(read({ 台账: [["指标", "日期", "金额（元）"], ...rows, times] }));
  expect(records.map(({ value }) => value)).toEqual([50.5, 50.5, 50.5, 50.5, 3]);
});

describe("names", () => {
  it.each<[Record<string, RawCell>, Record<string, unknown>]>([
    [{ 指标: "exchanges" }, { indicator: "exchanges" }],
    [{ 指标: "校 际\n交流" }, { indicator: "exchanges" }],
    [{ 指标: "EXCHANGES" }, { indicator: "exchanges" }],
    [{ 指标: "校际交流", 填报单位: "教务科" }, { reportedBy: "teaching" }],
    [{ 指标: "校际交流", 填报单位: "general" }, { reportedBy: "general" }],
    [{ 指标: "校际交流", 状态: "已核实" }, { state: "verified" }],
    [{ 指标: "校际交流", 状态: "作废" }, { state: "rejected" }],
    [{ 指标: "资金支出", 数值: 1, 计入年份: "2024年" }, { for: 2024 }],
    [{ 指标: "资金支出", 数值: 1, 计入年份: 2024 }, { for: 2024 }],
    [{ 指标: "制度和章程", 清单项: "学校章程" }, { item: "statute" }],
    [{ 指标: "制度和章程", 清单项: "rules" }, { item: "rules" }],
    [{ 指标: "选派教师", 成员: "t1、t2" }, { members: ["t1", "t2"] }],
    [{ 指标: "选派教师", 成员: "甲，乙" }, { members: ["t1", "t2"] }],
    [{ 指标: "选派教师", 成员: "甲 乙" }, { members: ["t1", "t2"] }],
    [{ 指标: "选派教师", 成员: "t1\n乙；" }, { members: ["t1", "t2"] }],
    [{ 指标: "校际交流", 备注: "　两行\r\n备注　" }, { note: "两行\n备注" }],
    [{ 指标: "校际交流", 备注: "“引号”" }, { note: "“引号”" }],
    [{ 指标: "校际交流", 备注: '"quoted"' }, { note: '"quoted"' }],
    [{ 指标: "校际交流", 备注: 12 }, { note: "12" }],
    [{ 指标: "校际交流", 备注: { date: 45047 } }, { note: "2023-05-01" }],
  ])("%j gives %j", (cells, expected) => {
    expect(record({ 日期: "2023-05-01", ...cells })).toMatchObject(expected);
  });

  it("of tasks may be their number, as a number too, their text or what the list offers", () => {
    const rows = ["1.1", 1.1, "开展校际交流", "1.1 开展校际交流"].map((task, at) => [
      task,
      `2023-05-0${at + 1}`,
      "好",
    ]);
    const { updates } = ledgerIn(read({ 进展: [["任务", "日期", "进展情况"], ...rows] }));
    expect(updates?.map(({ task }) => task)).toEqual(["1.1", "1.1", "1.1", "1.1"]);
  });
});

describe("the form of a sheet", () => {
  const row = ["校际交流", "2023-05-01", "教务科"];
  const one = [{ indicator: "exchanges", date: "2023-05-01", reportedBy: "teaching" }];

  it.each<[string, Record<string, RawCell[][]>]>([
    [
      "a title and blank rows above the header",
      { 台账: [["教务科台账"], [], ["指标", "日期", "填报单位"], row] },
    ],
    [
      "columns in another order, and others between",
      {
        台账: [
          ["单位", "领导批示", "日期", "指标"],
          ["教务科", null, "2023-05-01", "校际交流"],
        ],
      },
    ],
    ["synonyms, remarks and marks", { 台账: [["指标名称（必填）", "发生日期*", "责任单位："], row] }],
    ["headings in full-width letters and with blanks", { 台账: [["指 标", "日　期", "填报\n单位"], row] }],
    ["English headings", { Records: [["Indicator", "Date", "Reported by"], row] }],
    ["a name of its own", { "教务科台账（二季度）": [["指标", "日期", "单位"], row] }],
    ["no name at all, known by its columns", { Sheet1: [["指标", "日期", "单位"], row] }],
    [
      "blank rows and the header once more between",
      { 台账: [["指标", "日期", "单位"], [], ["  ", "　"], ["指标", "日期", "单位"], row, []] },
    ],
  ])("%s", (_, sheets) => {
    expect(ledgerIn(read(sheets)).records).toMatchObject(one);
  });

  it("merged cells hold for all their rows, and a blank row within them is none", () => {
    const rows = [
      ["指标", "日期", "备注"],
      ["校际交流", "2023-05-01", "一"],
      [null, null, "二"],
      [null, null, null],
      [null, null, "三"],
    ];
    const { records } = ledgerIn(read({ 台账: { rows, merged: ["A2:A5", "B2:B5"] } }));
    expect(records.map(({ date, note }) => [date, note])).toEqual([
      ["2023-05-01", "一"],
      ["2023-05-01", "二"],
      ["2023-05-01", "三"],
    ]);
  });

  it("names with a prefix, as some programs write them", () => {
    expect(record({ 指标: "校际交流", 日期: "2023-05-01" }, { prefix: "x:" }).indicator).toBe("exchanges");
  });

  it("sheets that are not ours are passed over, and so are hidden ones and columns of one's own, which is said", () => {
    const result = read({
      台账: [
        ["指标", "日期", "领导批示"],
        ["校际交流", "2023-05-01", "阅"],
      ],
      通讯录: [["电话"], ["123"]],
      "台账（旧）": {
        rows: [
          ["指标", "日期"],
          ["校际交流", "2022-05-01"],
        ],
        hidden: true,
      },
    });
    expect(ledgerIn(result).records).toHaveLength(1);
    expect(result.ok && result.notes.map(({ code, value }) => [code, value])).toEqual([
      ["read-sheet", "台账"],
      ["ignored-column", "领导批示"],
      ["ignored-sheet", "通讯录"],
      ["hidden-sheet", "台账（旧）"],
    ]);
  });
});

describe("CSV", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const text =
    '指标,日期,数值,备注\r\n助学金,2023.5.1,"1,000","两行\n""备注"""\r\n\r\n校际交流,2023-05-02,,\'=1+1';
  // 指标,日期 and 校际交流,2023-05-01 in GB18030, byte by byte.
  const gb = [
    0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0a, 0xd0, 0xa3, 0xbc, 0xca, 0xbd, 0xbb, 0xc1,
    0xf7,
  ];
  const bytes: [string, Uint8Array][] = [
    ["UTF-8", utf8(text)],
    ["UTF-8 with its mark", utf8(`\ufeff${text}`)],
    ["UTF-16", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
    [
      "tabs",
      utf8(
        '指标\t日期\t数值\t备注\n助学金\t2023.5.1\t"1,000"\t"两行\n""备注"""\n\n校际交流\t2023-05-02\t\t\'=1+1\n',
      ),
    ],
  ];

  it.each(bytes)("in %s", (_, file) => {
    const { records } = ledgerIn(readWorkbooks([{ name: "一季度.csv", bytes: file }], plan));
    expect(records).toMatchObject([
      { indicator: "grants", date: "2023-05-01", value: 1000, note: '两行\n"备注"' },
      { indicator: "exchanges", date: "2023-05-02", note: "=1+1" },
    ]);
  });

  it("in GB18030, as Excel saves it in Chinese", () => {
    const file = new Uint8Array([...gb, ...utf8(",2023-05-01\n")]);
    expect(ledgerIn(readWorkbooks([{ name: "台账.csv", bytes: file }], plan)).records).toMatchObject([
      { indicator: "exchanges", date: "2023-05-01" },
    ]);
  });

  it("with a quote that nothing closes on its line, and no row of it is lost", () => {
    const rows = ['校际交流,2023-05-01,"东莞', '校际交流,2023-05-02,"双方"座谈', '校际交流,2023-05-03,"佛山'];
    const file = utf8(["指标,日期,备注", ...rows, '校际交流,2023-05-04,"两行\n""备注"""', ""].join("\n"));
    const { records } = ledgerIn(readWorkbooks([{ name: "台账.csv", bytes: file }], plan));
    expect(records.map(({ date, note }) => [date, note])).toEqual([
      ["2023-05-01", '"东莞'],
      ["2023-05-02", "双方座谈"],
      ["2023-05-03", '"佛山'],
      ["2023-05-04", '两行\n"备注"'],
    ]);
  });

  it("names problems by file and cell", () => {
    const file = utf8("指标,日期\n校际交流,昨天\n");
    expect(problemTexts(readWorkbooks([{ name: "台账.csv", bytes: file }], plan))).toEqual([
      "台账.csv B2：“昨天” 不是存在的日期，应写作 2023-12-31。",
    ]);
  });
});
