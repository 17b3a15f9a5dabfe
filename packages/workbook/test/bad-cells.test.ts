import { describe, expect, it } from "vitest";
import { zipSync, strToU8 } from "fflate";
import { describeWorkbookNote, readWorkbooks } from "../src/index.js";
import { FINDINGS, MEMBERS, plan, read, RECORDS, ROSTERS, problemTexts, UPDATES } from "./support/plan.js";
import { bookOf, type RawCell, type RawSheet } from "./support/xlsx.js";

type Cells = Readonly<Record<string, RawCell>>;

/** A row of a sheet whose other cells are as they should be, with its header and a roster. */
const sheet = (header: readonly string[], given: Cells, cells: Cells): readonly (readonly RawCell[])[] => [
  header,
  header.map((column) => ({ ...given, ...cells })[column] ?? null),
];
const record = (cells: Cells) =>
  read({ 台账: sheet(RECORDS, { 指标: "校际交流", 日期: "2023-05-01" }, cells), 名册: MEMBERS });
const member = (cells: Cells) => read({ 名册: sheet(ROSTERS, { 名册: "教师", 成员编号: "t1" }, cells) });
const finding = (cells: Cells) =>
  read({ 督导: sheet(FINDINGS, { 任务: "1.1", 发现日期: "2023-05-01" }, cells) });
const update = (cells: Cells) =>
  read({ 进展: sheet(UPDATES, { 任务: "1.1", 日期: "2023-05-01", 进展情况: "好" }, cells) });

const at = (cell: string, text: string): string => `联络处.xlsx ${cell}：${text}`;
const notADate = (value: string): string => `“${value}” 不是存在的日期，应写作 2023-12-31。`;

describe("a bad cell of 台账", () => {
  it.each<[string, Cells, string, string]>([
    ["no indicator", { 指标: null }, "B2", "没有填写，应填指标（从下拉列表中选）。"],
    ["blanks for an indicator", { 指标: "　" }, "B2", "没有填写，应填指标（从下拉列表中选）。"],
    [
      "an indicator that there is not",
      { 指标: "天气" },
      "B2",
      "方案或台账中没有指标 “天气”，请从下拉列表中选或改正编号。",
    ],
    [
      "a slip in an indicator",
      { 指标: "校际交硫" },
      "B2",
      "方案或台账中没有指标 “校际交硫”，是否应为“校际交流”？",
    ],
    ["no date", { 日期: null }, "C2", "没有填写，应填日期，写作 2023-12-31。"],
    ["a day that never was", { 日期: "2023-02-30" }, "C2", notADate("2023-02-30")],
    ["a month that never was", { 日期: "2023.13.1" }, "C2", notADate("2023-13-01")],
    ["a month alone", { 日期: "2023年5月" }, "C2", notADate("2023年5月")],
    ["a month written as a number", { 日期: 2023.5 }, "C2", notADate("2023.5")],
    ["a year alone", { 日期: 2023 }, "C2", notADate("2023")],
    ["two digits for a year", { 日期: "23.5.1" }, "C2", notADate("23.5.1")],
    ["no year", { 日期: "5月1日" }, "C2", notADate("5月1日")],
    ["the day first", { 日期: "1/5/2023" }, "C2", notADate("1/5/2023")],
    ["a stretch of days", { 日期: "2023.5.1-5.3" }, "C2", notADate("2023.5.1-5.3")],
    ["words for a date", { 日期: "上周五" }, "C2", notADate("上周五")],
    ["yes for a date", { 日期: true }, "C2", notADate("TRUE")],
    ["a number that is no day", { 日期: 12 }, "C2", notADate("12")],
    ["the leap day that 1900 never had", { 日期: { date: 60 } }, "C2", notADate("60")],
    [
      "a date with an error",
      { 日期: { error: "#VALUE!" } },
      "C2",
      "单元格出错（“#VALUE!”），请改为数值或文字。",
    ],
    [
      "a formula that was not calculated",
      { 日期: { formula: "TODAY()" } },
      "C2",
      "公式还没有算出结果，请在表格软件中打开并保存，或改为数值。",
    ],
    ["no amount", { 指标: "资金支出" }, "D2", "没有填写，应填数值。"],
    [
      "words for an amount",
      { 指标: "资金支出", 数值: "几十万" },
      "D2",
      "“几十万” 不是数，应写作 50.5、1,234 或 50.5万。",
    ],
    [
      "about so much",
      { 指标: "资金支出", 数值: "约50" },
      "D2",
      "“约50” 不是数，应写作 50.5、1,234 或 50.5万。",
    ],
    [
      "from so much to so much",
      { 指标: "资金支出", 数值: "50-60" },
      "D2",
      "“50-60” 不是数，应写作 50.5、1,234 或 50.5万。",
    ],
    [
      "a comma in the wrong place",
      { 指标: "资金支出", 数值: "1,23" },
      "D2",
      "“1,23” 不是数，应写作 50.5、1,234 或 50.5万。",
    ],
    [
      "two points",
      { 指标: "资金支出", 数值: "1.2.3" },
      "D2",
      "“1.2.3” 不是数，应写作 50.5、1,234 或 50.5万。",
    ],
    [
      "digits lost to an exponent",
      { 指标: "资金支出", 数值: "1.23E+05" },
      "D2",
      "“1.23E+05” 不是数，应写作 50.5、1,234 或 50.5万。",
    ],
    ["another unit", { 指标: "资金支出", 数值: "50吨" }, "D2", "“50吨” 的单位不对，应以“万元”为单位。"],
    ["money for times", { 数值: "3元" }, "D2", "“3元” 的单位不对，应以“次”为单位。"],
    [
      "a percentage of what is no share",
      { 数值: "50%" },
      "D2",
      "“50%” 是百分数，而该指标不以百分数计，应填数（次）。",
    ],
    [
      "a cell shown as a percentage",
      { 指标: "在校学生", 数值: { percent: 0.5 } },
      "D2",
      "“50%” 是百分数，而该指标不以百分数计，应填数（人）。",
    ],
    [
      "a step that there is not",
      { 指标: "教学质量", 数值: "很好" },
      "D2",
      "“很好” 不是数，也不是该指标的等级，应为：没有提高、有所提高、明显提高。",
    ],
    ["half an event", { 数值: 1.5 }, "D2", "1.5 不是整数，应为不小于 0 的整数。"],
    ["fewer than no events", { 数值: -1 }, "D2", "-1 不是整数，应为不小于 0 的整数。"],
    [
      "more places than there are",
      { 指标: "资金支出", 数值: "0.1234567" },
      "D2",
      "0.1234567 不是至多 6 位小数的数（绝对值不超过 10¹⁵）。",
    ],
    [
      "yes for an amount",
      { 指标: "资金支出", 数值: true },
      "D2",
      "“TRUE” 不是数，应写作 50.5、1,234 或 50.5万。",
    ],
    [
      "an amount with an error",
      { 指标: "资金支出", 数值: { error: "#REF!" } },
      "D2",
      "单元格出错（“#REF!”），请改为数值或文字。",
    ],
    [
      "a value where members belong",
      { 指标: "选派教师", 成员: "t1", 数值: 3 },
      "D2",
      "指标“选派教师”不填“数值”，应填“成员”，请清空这一格。",
    ],
    [
      "a value where an item belongs",
      { 指标: "制度和章程", 清单项: "rules", 数值: 1 },
      "D2",
      "指标“制度和章程”不填“数值”，应填“清单项”，请清空这一格。",
    ],
    ["no members", { 指标: "选派教师" }, "E2", "没有填写，应填成员的编号或姓名。"],
    [
      "a member that there is not",
      { 指标: "选派教师", 成员: "t1、t9" },
      "E2",
      "名册“教师”中没有 “t9”，请先列入名册，或改正编号、姓名。",
    ],
    [
      "members where a value belongs",
      { 成员: "t1" },
      "E2",
      "指标“校际交流”不填“成员”，应填“数值”，请清空这一格。",
    ],
    ["no item", { 指标: "制度和章程" }, "F2", "没有填写，应填清单项（从下拉列表中选）。"],
    [
      "an item that there is not",
      { 指标: "制度和章程", 清单项: "食堂" },
      "F2",
      "该指标的清单中没有 “食堂”，应为：学校制度、学校章程。",
    ],
    [
      "a slip in an item",
      { 指标: "制度和章程", 清单项: "学校张程" },
      "F2",
      "该指标的清单中没有 “学校张程”，是否应为“学校章程”？",
    ],
    [
      "an item where a value belongs",
      { 清单项: "rules" },
      "F2",
      "指标“校际交流”不填“清单项”，应填“数值”，请清空这一格。",
    ],
    [
      "words for a year",
      { 指标: "资金支出", 数值: 1, 计入年份: "去年" },
      "G2",
      "“去年” 不能识别，应填期别，写作 2024、2024年第1季度、2024年5月或 2024年春季学期。",
    ],
    [
      "a unit that there is not",
      { 填报单位: "后勤处" },
      "H2",
      "方案或台账中没有单位 “后勤处”，请从下拉列表中选或改正编号。",
    ],
    ["a slip in a unit", { 填报单位: "教物科" }, "H2", "方案或台账中没有单位 “教物科”，是否应为“教务科”？"],
    ["a state that there is not", { 状态: "正在办" }, "I2", "“正在办” 不是状态，应为：填报、核实、驳回。"],
    [
      "a note with an error",
      { 备注: { error: "#NAME?" } },
      "J2",
      "单元格出错（“#NAME?”），请改为数值或文字。",
    ],
  ])("%s", (_, cells, cell, text) => {
    expect(problemTexts(record(cells))).toEqual([at(`台账!${cell}`, text)]);
  });

  it.each<[string, readonly string[], RawCell[], string, string]>([
    [
      "what it supersedes is not there",
      ["更正的编号"],
      ["r9"],
      "C2",
      "方案或台账中没有台账记录 “r9”，请从下拉列表中选或改正编号。",
    ],
    [
      "a time that is none",
      ["登记时间"],
      ["刚才"],
      "C2",
      "“刚才” 不是日期，也不是带时差的时间，应写作 2024-03-05 或 2024-03-05T09:30:00+08:00。",
    ],
    [
      "evidence without a title",
      ["佐证", "佐证网址"],
      [null, "http://x"],
      "C2",
      "没有填写，应填佐证的名称。",
    ],
    [
      "more addresses than evidence",
      ["佐证", "佐证网址"],
      ["一", "http://x\nhttp://y"],
      "D2",
      "佐证只有 1 行，“http://y” 没有对应的佐证名称，请补上或删去。",
    ],
    [
      "neither public nor not",
      ["佐证", "佐证公开"],
      ["一", "也许"],
      "D2",
      "“也许” 不能识别，应填“是”或“否”。",
    ],
  ])("%s", (_, columns, cells, cell, text) => {
    const rows = [
      ["指标", "日期", ...columns],
      ["校际交流", "2023-05-01", ...cells],
    ];
    expect(problemTexts(read({ 台账: rows }))).toEqual([at(`台账!${cell}`, text)]);
  });
});

describe("a period that there is not", () => {
  it.each<[string, Cells, string]>([
    [
      "of an indicator that has others",
      { 指标: "资金支出", 数值: 1, 计入年份: 2030 },
      "该指标没有 “2030” 这一期，应为：2023 年度、2024 年度、2025 年度。",
    ],
    [
      "of one that is not asked for by period",
      { 计入年份: 2023 },
      "该指标不分期计，请清空计入期别（“2023”）。",
    ],
  ])("%s is taken, and said", (_, cells, text) => {
    const result = record(cells);
    const said = result.ok ? result.notes.map((note) => describeWorkbookNote(note, "zh")) : [];
    expect(said).toContain(at("台账!G2", text));
  });
});

describe("a bad cell of the other sheets", () => {
  it.each<[string, () => ReturnType<typeof read>, string, string]>([
    [
      "a roster that there is not",
      () => member({ 名册: "学生" }),
      "名册!A2",
      "方案或台账中没有名册 “学生”，请从下拉列表中选或改正编号。",
    ],
    ["no roster", () => member({ 名册: null }), "名册!A2", "没有填写，应填名册（从下拉列表中选）。"],
    [
      "neither id nor name",
      () => member({ 成员编号: null, 加入日期: "2023-01-01" }),
      "名册!B2",
      "既无编号也无姓名，应至少填一项。",
    ],
    ["a day of joining that is none", () => member({ 加入日期: "去年" }), "名册!D2", notADate("去年")],
    [
      "gone before it came",
      () => member({ 加入日期: "2023-05-01", 离开日期: "2023.4.1" }),
      "名册!E2",
      "离开日 “2023-04-01” 早于加入日 2023-05-01。",
    ],
    [
      "a task that there is not",
      () => finding({ 任务: "9.9" }),
      "督导!B2",
      "方案或台账中没有任务 “9.9”，请从下拉列表中选或改正编号。",
    ],
    [
      "neither task nor commitment",
      () => finding({ 任务: null, 问题: "慢" }),
      "督导!B2",
      "任务与承诺都没有填，应填其中一项。",
    ],
    ["both", () => finding({ 承诺: "x1" }), "督导!B2", "任务与承诺只能填一项，请清空另一项。"],
    [
      "a commitment that there is not",
      () => finding({ 任务: null, 承诺: "y" }),
      "督导!C2",
      "方案或台账中没有承诺 “y”，请从下拉列表中选或改正编号。",
    ],
    [
      "no day when it was found",
      () => finding({ 发现日期: null }),
      "督导!D2",
      "没有填写，应填发现日期，写作 2023-12-31。",
    ],
    ["a term that is no day", () => finding({ 整改期限: "月底" }), "督导!E2", notADate("月底")],
    [
      "put right before it was found",
      () => finding({ 整改完成日期: "2023-04-01" }),
      "督导!F2",
      "整改日 “2023-04-01” 早于发现日 2023-05-01。",
    ],
    [
      "neither public nor not",
      () => finding({ 公开: "看情况" }),
      "督导!H2",
      "“看情况” 不能识别，应填“是”或“否”。",
    ],
    ["no task", () => update({ 任务: null }), "进展!B2", "没有填写，应填任务（从下拉列表中选）。"],
    ["no day", () => update({ 日期: null }), "进展!C2", "没有填写，应填日期，写作 2023-12-31。"],
    ["nothing said", () => update({ 进展情况: null }), "进展!D2", "没有填写，应填文字。"],
  ])("%s", (_, result, cell, text) => {
    expect(problemTexts(result())).toEqual([at(cell, text)]);
  });
});

describe("rows that do not go together", () => {
  const row = (...cells: RawCell[]): RawCell[] => ["校际交流", "2023-05-01", ...cells];
  it.each<[string, Record<string, RawSheet | readonly (readonly RawCell[])[]>, string[]]>([
    [
      "two that are the same, with no id",
      { 台账: [["指标", "日期"], row(), row()] },
      [
        at(
          "台账!A3",
          "与 联络处.xlsx 台账!A2 完全相同；是两件事的请各填编号或在备注中区别，否则请删去一行。",
        ),
      ],
    ],
    [
      "one id for two",
      { 台账: [["指标", "日期", "编号", "备注"], row("r1", "一"), row("r1", "二")] },
      [at("台账!C3", "编号 “r1” 已用于 联络处.xlsx 台账!C2，而内容不同，请改用不同的编号。")],
    ],
    [
      "one amount for two",
      {
        台账: {
          rows: [
            ["指标", "日期", "数值"],
            ["资金支出", "2023-05-01", 5],
            ["资金支出", "2023-05-02", null],
          ],
          merged: ["C2:C3"],
        },
      },
      [at("台账!C3", "合并的单元格跨了几行，“5” 只能属于一行，请取消合并，逐行填写。")],
    ],
    [
      "corrections in a circle",
      { 台账: [["指标", "日期", "编号", "更正的编号"], row("r1", "r2"), row("r2", "r1")] },
      [
        at("台账!D2", "更正 “r2” 成了循环，请改为更正最初的那一条。"),
        at("台账!D3", "更正 “r1” 成了循环，请改为更正最初的那一条。"),
      ],
    ],
    [
      "two people of one name with no id",
      { 名册: [ROSTERS, ["教师", null, "张三"], ["教师", null, "张三"]] },
      [at("名册!C3", "名册中已有 “张三”（teachers-001）；是两个人的请各填编号，是同一人的请删去一行。")],
    ],
    [
      "a name that two have",
      {
        名册: [ROSTERS, ["教师", "t1", "张三"], ["教师", "t2", "张三"]],
        台账: [
          ["指标", "日期", "成员"],
          ["选派教师", "2023-05-01", "张三"],
        ],
      },
      [at("台账!C2", "“张三” 可以指几个不同的编号，请填编号：t1、t2。")],
    ],
    [
      "one member with two days of joining",
      { 名册: [ROSTERS, ["教师", "t1", null, "2023-01-01"], ["教师", "t1", null, "2023-02-01"]] },
      [at("名册!D3", "“2023-02-01” 与 联络处.xlsx 名册!D2 同一成员所填的“2023-01-01”不同，请改为一致。")],
    ],
    [
      "an example that was written over",
      {
        台账: [
          ["编号", "指标", "日期"],
          ["示例", "校际交流", "2023-05-01"],
        ],
      },
      [at("台账!C2", "示例行已被改写（“2023-05-01”）；是实际内容的请清空编号中的“示例”，否则请删去这一行。")],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(problemTexts(read(sheets))).toEqual(expected);
  });
});

describe("a sheet or a file that cannot be read", () => {
  it.each<[string, Record<string, readonly (readonly RawCell[])[]>, string]>([
    [
      "no header",
      { 台账: [["校际交流", "2023-05-01"]] },
      at("台账!A1", "找不到表头，前 30 行中应有一行写明各列的名称（如指标、日期）。"),
    ],
    [
      "no column of dates",
      {
        台账: [
          ["指标", "备注"],
          ["校际交流", "好"],
        ],
      },
      at("台账!A1", "缺少“日期”一列，请补上这一列。"),
    ],
    [
      "a column twice",
      {
        台账: [
          ["指标", "日期", "单位", "部门"],
          ["校际交流", "2023-05-01"],
        ],
      },
      at("台账!D1", "与 C1 是同一列，请改名或删去其中一列。"),
    ],
    [
      "no sheet of ours",
      { 通讯录: [["电话"], ["123"]] },
      "联络处.xlsx：没有可以导入的工作表，应有“台账”“名册”“督导”或“进展”。",
    ],
    [
      "another plan's workbook",
      {
        方案: [["方案", "q"]],
        台账: [
          ["指标", "日期"],
          ["不认得", "昨天"],
        ],
      },
      at("方案!B1", "这份工作簿属于方案 “q”，而所用方案是 p。"),
    ],
  ])("%s", (_, sheets, expected) => {
    expect(problemTexts(read(sheets))).toEqual([expected]);
  });

  it.each<[string, string, Uint8Array, string]>([
    [
      "a picture",
      "台账.xlsx",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      "不是工作簿，应为 .xlsx 或 .csv 文件。",
    ],
    ["nothing", "台账.xlsx", new Uint8Array(), "不是工作簿，应为 .xlsx 或 .csv 文件。"],
    [
      "an .xls or a password",
      "台账.xls",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]),
      "格式太旧、带密码或不是 .xlsx，请去掉密码，另存为“Excel 工作簿（.xlsx）”。",
    ],
    [
      "an .ods",
      "台账.ods",
      zipSync({ mimetype: strToU8("application/vnd.oasis") }),
      "格式太旧、带密码或不是 .xlsx，请去掉密码，另存为“Excel 工作簿（.xlsx）”。",
    ],
    [
      "a .docx",
      "台账.docx",
      zipSync({ "word/document.xml": strToU8("<a/>") }),
      "不是工作簿，应为 .xlsx 或 .csv 文件。",
    ],
    [
      "a file that was cut short",
      "台账.xlsx",
      bookOf({ 台账: { rows: [["指标"]] } }).slice(0, 300),
      "文件已损坏，请重新保存或重新发送。",
    ],
    [
      "a CSV file that is a picture",
      "台账.csv",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]),
      "编码不能识别，请另存为 UTF-8 的 CSV 或 .xlsx。",
    ],
  ])("%s", (_, name, bytes, text) => {
    expect(problemTexts(readWorkbooks([{ name, bytes }], plan))).toEqual([`${name}：${text}`]);
  });
});

describe("all at once", () => {
  const sheets = {
    台账: [
      ["指标", "日期", "数值", "成员"],
      ["天气", "昨天"],
      ["资金支出", "2023-05-01", "许多"],
      ["选派教师", "2023-05-01", null, "t9"],
    ],
    进展: [
      ["任务", "日期", "进展情况"],
      ["9.9", "2023-05-01", "好"],
    ],
  };

  it("every problem of every sheet is problemTexts, each at its cell", () => {
    expect(problemTexts(read(sheets)).map((text) => text.split("：")[0])).toEqual([
      "联络处.xlsx 台账!C3",
      "联络处.xlsx 台账!B2",
      "联络处.xlsx 台账!A2",
      "联络处.xlsx 台账!D4",
      "联络处.xlsx 进展!A2",
    ]);
  });

  it("in English too", () => {
    expect(problemTexts(read(sheets), "en")).toEqual([
      "联络处.xlsx 台账!C3: “许多” is no number; write it like 50.5 or 1,234.",
      "联络处.xlsx 台账!B2: “昨天” is no date that exists; write it like 2023-12-31.",
      "联络处.xlsx 台账!A2: indicators has no “天气”; choose one from the list or correct the id.",
      "联络处.xlsx 台账!D4: the roster “教师” has no “t9”; add the member there, or correct the id or name.",
      "联络处.xlsx 进展!A2: tasks has no “9.9”; choose one from the list or correct the id.",
    ]);
  });
});
