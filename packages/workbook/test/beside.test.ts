import { describe, expect, it } from "vitest";
import { describeWorkbookNote, readWorkbooks } from "../src/index.js";
import { ledgerIn, MEMBERS, plan, readAnswered, ROSTERS, problemTexts } from "./support/plan.js";
import { bookOf, type RawCell, type RawSheet } from "./support/xlsx.js";

const HEAD = ["编号", "指标", "日期", "数值", "成员", "状态", "备注", "佐证", "佐证网址"];
const book = (sheets: Readonly<Record<string, RawSheet>>) => [{ name: "a.xlsx", bytes: bookOf(sheets) }];
const records = (...rows: readonly (readonly RawCell[])[]) =>
  readAnswered(book({ 台账: { rows: [HEAD, ...rows] }, 名册: { rows: MEMBERS } }), plan);
const one = (cells: Readonly<Record<string, RawCell>>, given: readonly (readonly RawCell[])[] = MEMBERS) => {
  const row = HEAD.map((name) => ({ 指标: "校际交流", 日期: "2023-05-01", ...cells })[name] ?? null);
  return readAnswered(book({ 台账: { rows: [HEAD, row] }, 名册: { rows: given } }), plan);
};
const notes = (result: ReturnType<typeof readAnswered>, locale: "zh" | "en" = "zh"): string[] =>
  result.ok ? result.notes.map((note) => describeWorkbookNote(note, locale)) : [];

describe("what stands beside the rows of a table", () => {
  const row = [null, "校际交流", "2023-05-01", 1];
  it.each<[string, RawCell[]]>([
    ["a sum in the first column", ["合计", null, null, 12]],
    ["a sum in the column of the indicator", [null, "小 计", null, 12]],
    ["a sum with a day", [null, "合计", "2023-12-31", 12]],
    ["a sum behind a running number", [9, "总计：", null, 12]],
    ["a sum of a month", ["本月合计（次）", null, null, 12]],
    ["an English one", ["Total", null, null, 12]],
    ["who filled it in", ["填表人：某某", "审核人：某某", "2023-05-31"]],
    ["who filled it in, cell by cell", ["填表人", "某某", null, "审核人", "某某"]],
    ["a day without a colon", ["填表日期2023-05-31"]],
    ["a remark", ["注：以上数据截至5月底"]],
    ["a seal", ["（盖章）"]],
    ["the end", ["以下空白"]],
  ])("%s is passed over, and said", (_, beside) => {
    const result = records(row, beside);
    expect(ledgerIn(result).records).toHaveLength(1);
    expect(notes(result).join()).toMatch(/第 3 行是(合计|填表、审核等说明)，没有导入。/);
  });

  it("but a record whose note begins so is one", () => {
    const rows = [
      ["备注", "指标", "日期"],
      ["审核人：某某", "校际交流", "2023-05-01"],
    ];
    expect(ledgerIn(readAnswered(book({ 台账: { rows } }), plan)).records).toHaveLength(1);
  });

  it("and an indicator that is called so is one", () => {
    const own = {
      ...plan,
      indicators: [{ id: "all", title: "合计", kind: "count" as const }],
      commitments: [],
    };
    const rows = [
      ["指标", "日期"],
      ["合计", "2023-05-01"],
    ];
    expect(ledgerIn(readWorkbooks(book({ 台账: { rows } }), own)).records).toHaveLength(1);
  });
});

describe("sheets and rows that might be overlooked", () => {
  it("rows that are hidden or filtered out are read, and said", () => {
    const rows = [HEAD, ...[1, 2, 3, 4].map((day) => [null, "校际交流", `2023-05-0${day}`, 1])];
    const result = readAnswered(book({ 台账: { rows, hiddenRows: [2, 3, 5] } }), plan);
    expect(ledgerIn(result).records).toHaveLength(4);
    expect(notes(result)).toEqual([
      "a.xlsx 台账：按“台账”读入 4 行。",
      "a.xlsx 台账：第 2–3、5 行被隐藏或筛选掉了，也已读入。",
    ]);
    expect(notes(result, "en")[1]).toBe(
      "a.xlsx 台账: rows 2–3、5 are hidden or filtered out; they were read all the same.",
    );
  });

  const twoSheets = book({
    旧台账备份: { rows: [HEAD, [null, "校际交流", "2023-05-01", 3]] },
    台账: { rows: [HEAD, [null, "校际交流", "2023-05-01", 1]] },
  });
  it("a second sheet of one kind is asked about, and the one with the name of its kind is meant", () => {
    const asked = readWorkbooks(twoSheets, plan);
    expect(problemTexts(asked)).toEqual([
      "a.xlsx 旧台账备份：工作表 “旧台账备份” 也像“台账”（1 行），而本文件已有 台账；两表都读会重复计入同一件事，是否也读入？",
    ]);
    const { id } = asked.problems[0]!.question!;
    const answered = (answer: string) =>
      ledgerIn(readWorkbooks(twoSheets, plan, { answers: [{ id, answer, date: "2026-01-01" }] })).records;
    expect(answered("skip").map(({ value }) => value)).toEqual([1]);
    expect(answered("read").map(({ value }) => value)).toEqual([3, 1]);
    expect(
      readWorkbooks(twoSheets, plan, { answers: [{ id, answer: "maybe", date: "2026-01-01" }] }).ok,
    ).toBe(false);
  });

  it("an empty sheet of one kind is no second one", () => {
    const sheets = {
      教务科台账: { rows: [HEAD] },
      台账: { rows: [HEAD, [null, "校际交流", "2023-05-01", 1]] },
    };
    expect(ledgerIn(readWorkbooks(book(sheets), plan)).records).toHaveLength(1);
  });
});

describe("what cannot be seen or is no text", () => {
  it("is passed over where it is invisible", () => {
    const result = one({
      指标: "校际\u200b交流\ufeff",
      日期: "\u200e2023-05-01\u200b",
      数值: "\u20603\u00ad",
      状态: "核实\u200d",
      备注: "\u200b好\u200b",
    });
    const [record] = ledgerIn(result).records;
    expect(record).toMatchObject({ date: "2023-05-01", value: 3, state: "verified", note: "好" });
    const roster = [ROSTERS, ["教师", "t\u200b1", "甲\u200b"]];
    expect(ledgerIn(one({ 指标: "选派教师", 成员: "\ufefft1" }, roster)).records[0]?.members).toEqual(["t1"]);
    expect(one({ 备注: "\u200b" }).ok && ledgerIn(one({ 备注: "\u200b" })).records[0]).not.toHaveProperty(
      "note",
    );
  });

  it("is one character where a PDF has a radical", () => {
    const own = { ...plan, units: [{ id: "u", name: "人事科" }] };
    const rows = [
      ["指标", "日期", "填报单位"],
      ["校际交流", "2023-05-01", "\u2f08事科"],
    ];
    const read = readWorkbooks(book({ 台账: { rows } }), { ...own, tasks: [], commitments: [] });
    expect(ledgerIn(read).records[0]?.reportedBy).toBe("u");
  });

  it.each<[string, RawCell]>([
    ["WPS", { formula: '_xlfn.DISPIMG("ID_1",1)', value: '=DISPIMG("ID_1",1)' }],
    ["WPS, kept as a text", '=DISPIMG("ID_1",1)'],
    ["Excel", { raw: '<c r="H2" t="e" vm="1"><v>#VALUE!</v></c>' }],
    ["a function", { formula: '_xlfn.IMAGE("https://x/y.png")', value: 0 }],
  ])("is a problem where it is a picture: %s", (_, cell) => {
    expect(problemTexts(one({ 佐证: cell }))).toEqual([
      "a.xlsx 台账!H2：单元格里是图片，不能导入，请用文字写明图片的内容（如佐证的名称）。",
    ]);
  });

  it("is a problem where digits were lost", () => {
    const long = Number("1".repeat(17) + "0");
    const text = "超过 15 位，表格软件只保留前 15 位，后面的已经丢失；请把这一格设为文本格式后重新填写。";
    expect(problemTexts(one({ 编号: long }))).toEqual([`a.xlsx 台账!A2：“111111111111111104” ${text}`]);
    expect(problemTexts(one({ 编号: "1.11111E+17" }))).toEqual([`a.xlsx 台账!A2：“1.11111E+17” ${text}`]);
    expect(one({ 编号: "1".repeat(17) + "0" }).ok).toBe(true);
    expect(
      problemTexts(readAnswered(book({ 名册: { rows: [ROSTERS, ["教师", long, "甲"]] } }), plan)),
    ).toHaveLength(1);
  });
});

describe("links on cells", () => {
  it("are the address of the evidence", () => {
    const evidence = (cells: Readonly<Record<string, RawCell>>) => ledgerIn(one(cells)).records[0]?.evidence;
    const link = "https://example.org/a?b=1";
    expect(evidence({ 佐证: { text: "纪要", link } })).toEqual([{ title: "纪要", url: link }]);
    expect(evidence({ 佐证: "纪要", 佐证网址: { text: "点此查看", link } })).toEqual([
      { title: "纪要", url: link },
    ]);
    const formula = { formula: `HYPERLINK("${link}","纪要")`, value: "纪要" };
    expect(evidence({ 佐证: formula })).toEqual([{ title: "纪要", url: link }]);
    expect(evidence({ 佐证: { text: "纪要", link }, 佐证网址: "https://example.org/b" })).toEqual([
      { title: "纪要", url: "https://example.org/b" },
    ]);
  });

  it("to a file of the computer are said, and not taken", () => {
    const result = one({ 佐证: { text: "纪要", link: "file:///C:/a.docx" } });
    expect(ledgerIn(result).records[0]?.evidence).toEqual([{ title: "纪要" }]);
    expect(notes(result)).toContain("a.xlsx 台账!H2：单元格上的链接“file:///C:/a.docx”不是网址，没有导入。");
  });
});

describe("members in a row", () => {
  const roster = [
    ROSTERS,
    ...Array.from({ length: 12 }, (_, at) => [
      "教师",
      `T${String(at + 1).padStart(2, "0")}`,
      `教师${at + 1}`,
    ]),
  ];
  const members = (text: RawCell) =>
    ledgerIn(one({ 指标: "选派教师", 成员: text }, roster)).records[0]?.members;
  it.each<[RawCell, readonly string[]]>([
    ["T01-T03", ["T01", "T02", "T03"]],
    ["T01～T03", ["T01", "T02", "T03"]],
    ["T09至T11、T01", ["T09", "T10", "T11", "T01"]],
    ["T01—03", ["T01", "T02", "T03"]],
    ["Ｔ０１", ["T01"]],
    ["t02", ["T02"]],
    ["T01/T02", ["T01", "T02"]],
    ["教师1和教师2", ["T01", "T02"]],
    ["教师1，教师2。", ["T01", "T02"]],
  ])("%j are %j", (text, expected) => {
    expect(members(text)).toEqual(expected);
  });

  it("a range beyond the roster is a problem as it stands, and so is one with a gap", () => {
    expect(problemTexts(one({ 指标: "选派教师", 成员: "T01-T99" }, roster))[0]).toContain("没有 “T01-T99”");
    const gap = roster.filter(([, id]) => id !== "T02");
    expect(problemTexts(one({ 指标: "选派教师", 成员: "T01-T03" }, gap))).toEqual([
      "a.xlsx 台账!E2：名册“教师”中没有 “T02”，请先列入名册，或改正编号、姓名。",
    ]);
  });

  it("an id with a hyphen is one", () => {
    const own = [ROSTERS, ["教师", "a-1"], ["教师", "a-2"], ["教师", "a-1-a-2"]];
    const read = (text: string) => ledgerIn(one({ 指标: "选派教师", 成员: text }, own)).records[0]?.members;
    expect(read("a-1-a-2")).toEqual(["a-1-a-2"]);
    expect(read("a-1、a-2")).toEqual(["a-1", "a-2"]);
    expect(read("a-1~a-2")).toEqual(["a-1", "a-2"]);
  });
});

it.each<[RawCell, string]>([
  ["2023年03月23号", "2023-03-23"],
  ["二〇二三年五月一日", "2023-05-01"],
  ["2023年十二月三十一日", "2023-12-31"],
  ["2023.3.5.", "2023-03-05"],
  ["2023-3-5 上午9:30", "2023-03-05"],
  ["2023年3月5日下午3时20分", "2023-03-05"],
  ["2023/3/5 9:30:15 PM", "2023-03-05"],
  ["2023-03-05T00:00:00.000Z", "2023-03-05"],
  ["2023-03-05（日）", "2023-03-05"],
  ["45017", "2023-04-01"],
  ["４５０１７", "2023-04-01"],
  [{ number: 45017, format: '[$-804]yyyy"年"m"月"d"日";@' }, "2023-04-01"],
  [{ number: 45017, format: "[DBNum1][$-804]yyyy年m月d日" }, "2023-04-01"],
  [{ number: 45017.4, format: "yyyy/m/d 上午/下午h:mm" }, "2023-04-01"],
])("the date %j is %s", (cell, expected) => {
  expect(ledgerIn(one({ 日期: cell })).records[0]?.date).toBe(expected);
});

it.each<[string, string]>([
  ["审核通过", "verified"],
  ["已通过", "verified"],
  ["√", "verified"],
  ["情况属实", "verified"],
  ["待审核", "reported"],
  ["已提交", "reported"],
  ["审核未通过", "rejected"],
  ["退回", "rejected"],
])("the state %s is %s", (word, state) => {
  expect(ledgerIn(one({ 状态: word })).records[0]?.state).toBe(state);
});
