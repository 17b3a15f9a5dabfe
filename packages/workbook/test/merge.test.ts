import { describe, expect, it } from "vitest";
import type { Ledger } from "@bangfu/core";
import { exportWorkbook, readWorkbooks } from "../src/index.js";
import { ledgerIn, MEMBERS, plan, read, RECORDS, ROSTERS, problemTexts, UPDATES } from "./support/plan.js";
import { bookOf, type RawCell } from "./support/xlsx.js";

const NOW = "2024-03-05T09:30:00Z";
const file = (name: string, sheets: Record<string, readonly (readonly RawCell[])[]>) => ({
  name,
  bytes: bookOf(Object.fromEntries(Object.entries(sheets).map(([sheet, rows]) => [sheet, { rows }]))),
});
const records = (...rows: RawCell[][]): RawCell[][] => [
  ["编号", "指标", "日期", "数值", "填报单位", "状态", "备注"],
  ...rows,
];
const ledgerOf = (...kept: Ledger["records"]): Ledger => ({
  format: "bangfu-ledger/1",
  plan: "p",
  records: kept,
});
const R1 = { id: "r1", indicator: "funds", date: "2023-05-01", value: 5 };

describe("workbooks of two units", () => {
  const teaching = file("教务科.xlsx", {
    台账: records([null, "校际交流", "2023-05-01", null, "教务科"]),
    名册: MEMBERS,
  });
  const general = file("总务科.xlsx", {
    台账: records([null, "资金支出", "2023-05-02", 50.5, "总务科"]),
    名册: [ROSTERS, ["教师", "t2", "乙", "2023-01-01"], ["教师", "t3"]],
    进展: [UPDATES, [null, "1.2", "2023-05-02", "好", "是"]],
  });

  it("make one ledger, with the members of both", () => {
    expect(ledgerIn(readWorkbooks([teaching, general], plan))).toMatchObject({
      plan: "p",
      rosters: {
        teachers: [{ id: "t1", name: "甲" }, { id: "t2", name: "乙", joined: "2023-01-01" }, { id: "t3" }],
      },
      records: [
        { indicator: "exchanges", date: "2023-05-01", reportedBy: "teaching" },
        { indicator: "funds", date: "2023-05-02", value: 50.5, reportedBy: "general" },
      ],
      updates: [{ task: "1.2", date: "2023-05-02", text: "好", public: true }],
    });
  });

  it("give the same records in either order", () => {
    const ids = (...files: (typeof teaching)[]) =>
      ledgerIn(readWorkbooks(files, plan))
        .records.map(({ id }) => id)
        .sort();
    expect(ids(general, teaching)).toEqual(ids(teaching, general));
  });

  it("one of which is given twice count once", () => {
    expect(ledgerIn(readWorkbooks([teaching, general, { ...teaching }], plan)).records).toHaveLength(2);
  });
});

describe("a row without an id", () => {
  const row: RawCell[] = [null, "资金支出", "2023-05-01", 5, "总务科"];

  it("gets one of its content, the same wherever it stands and however it is written", () => {
    const first = ledgerIn(read({ 台账: records(row) })).records[0]!.id;
    const other = [
      ["金额", "单位", "指标名称", "时间"],
      ["5万元", "general", "funds", "2023.5.1"],
    ];
    expect(first).toMatch(/^r-[0-9a-f]{16}$/);
    expect(ledgerIn(read({ Sheet1: [["标题"], ...other] })).records[0]!.id).toBe(first);
  });

  it("that the ledger has already adds nothing, whatever id it has there", () => {
    const before = ledgerOf({ ...R1, reportedBy: "general", recordedAt: "2023-06-01" });
    const result = read({ 台账: records(row) }, { ledger: before, recordedAt: NOW });
    expect(ledgerIn(result)).toEqual(before);
    expect(result).toMatchObject({ changes: { added: 0, superseded: 0, unchanged: 1 } });
  });

  it("that says something else of the same event is a correction, and that is said", () => {
    const before = ledgerIn(read({ 台账: records(row) }));
    const changed = [...row.slice(0, 5), "核实"];
    const result = read({ 台账: records(changed) }, { ledger: before, recordedAt: NOW });
    expect(ledgerIn(result).records).toMatchObject([
      { value: 5 },
      { value: 5, state: "verified", supersedes: before.records[0]!.id, recordedAt: NOW },
    ]);
    expect(result.ok && result.notes).toMatchObject([
      { code: "read-sheet", read: { kind: "records", rows: 1 } },
      { code: "corrected", place: { sheet: "台账", cell: "A2" } },
    ]);
  });

  it("that may be a correction of either of two has to say of which", () => {
    const before = ledgerOf({ ...R1, note: "一" }, { ...R1, id: "r2", note: "二" });
    const result = read({ 台账: records([null, "资金支出", "2023-05-01", 6]) }, { ledger: before });
    expect(problemTexts(result)).toEqual([
      "联络处.xlsx 台账!A2：与台账中 r1、r2 的指标、日期等相同而内容不同；是更正的请填它的编号，是另一件事的请填一个新编号。",
    ]);
  });

  it("is new where the other one of the same day stands beside it", () => {
    const before = ledgerOf({ ...R1, note: "一" });
    const rows = records(
      [null, "资金支出", "2023-05-01", 5, null, null, "一"],
      [null, "资金支出", "2023-05-01", 6, null, null, "二"],
    );
    expect(ledgerIn(read({ 台账: rows }, { ledger: before })).records).toMatchObject([
      { id: "r1", note: "一" },
      { note: "二", value: 6 },
    ]);
  });

  it("is known from when it was read; one that comes of an export as it says itself", () => {
    const result = read({ 台账: records(row, ["9", "校际交流", "2023-05-01"]) }, { recordedAt: NOW });
    expect(ledgerIn(result).records.map(({ recordedAt }) => recordedAt)).toEqual([NOW, NOW]);
    const before = ledgerOf(R1, { ...R1, id: "r2", recordedAt: "2023-05-02" });
    const exported = [{ name: "a.xlsx", bytes: exportWorkbook(plan, before) }];
    expect(ledgerIn(readWorkbooks(exported, plan, { recordedAt: NOW }))).toEqual(before);
  });
});

describe("a row with the id of a record", () => {
  it("that says something else supersedes it: what was there stays", () => {
    const changed = records(["r1", "资金支出", "2023-05-01", 6]);
    const { records: after } = ledgerIn(read({ 台账: changed }, { ledger: ledgerOf(R1), recordedAt: NOW }));
    expect(after[0]).toEqual(R1);
    expect(after[1]).toMatchObject({ ...R1, id: after[1]!.id, value: 6, supersedes: "r1", recordedAt: NOW });
    expect(after).toHaveLength(2);
  });

  it("is no news when it is read again, nor is a workbook of somebody else with the old row", () => {
    const changed = records(["r1", "资金支出", "2023-05-01", 6]);
    const once = ledgerIn(read({ 台账: changed }, { ledger: ledgerOf(R1), recordedAt: NOW }));
    expect(ledgerIn(read({ 台账: changed }, { ledger: once, recordedAt: "2025-01-01" }))).toEqual(once);
    const old = file("总务科.xlsx", { 台账: records(["r1", "资金支出", "2023-05-01", 5]) });
    expect(ledgerIn(readWorkbooks([old], plan, { ledger: once, recordedAt: "2025-01-01" }))).toEqual(once);
  });

  it("changed back in its own workbook is a correction too: the later version stands", () => {
    const [changed, old] = [6, 5].map((value) => records(["r1", "资金支出", "2023-05-01", value]));
    const once = ledgerIn(read({ 台账: changed! }, { ledger: ledgerOf(R1), recordedAt: NOW }));
    const twice = ledgerIn(read({ 台账: old! }, { ledger: once, recordedAt: "2024-04-01" }));
    expect(twice.records.map(({ value }) => value)).toEqual([5, 6, 5]);
    expect(twice.records[2]!.supersedes).toBe(once.records[1]!.id);
  });

  it("changed once more supersedes the newest of its line", () => {
    const rows = [6, 7].map((value) => records(["r1", "资金支出", "2023-05-01", value]));
    const once = ledgerIn(read({ 台账: rows[0]! }, { ledger: ledgerOf(R1), recordedAt: NOW }));
    const twice = ledgerIn(read({ 台账: rows[1]! }, { ledger: once, recordedAt: "2024-04-01" }));
    expect(twice.records.map(({ value, supersedes }) => [value, supersedes])).toEqual([
      [5, undefined],
      [6, "r1"],
      [7, once.records[1]!.id],
    ]);
  });

  it("keeps what its sheet has no column for", () => {
    const before = ledgerOf({ ...R1, note: "附注", evidence: [{ title: "凭证" }] });
    const rows = [
      ["编号", "指标", "日期", "数值"],
      ["r1", "资金支出", "2023-05-01", 6],
    ];
    expect(ledgerIn(read({ 台账: rows }, { ledger: before })).records[1]).toMatchObject({
      value: 6,
      note: "附注",
      evidence: [{ title: "凭证" }],
    });
  });

  it("of an export that was changed in one cell supersedes that record alone", () => {
    const before = ledgerOf(
      { ...R1, recordedAt: "2023-05-02" },
      { id: "r2", indicator: "exchanges", date: "2023-06-01" },
    );
    const exported = readWorkbooks([{ name: "a.xlsx", bytes: exportWorkbook(plan, before) }], plan, {
      ledger: before,
    });
    expect(ledgerIn(exported)).toEqual(before);
    const rows = [
      [...RECORDS, "登记时间"],
      ["r1", "资金支出", "2023-05-01", 8, null, null, null, null, null, null, "2023-05-02"],
      ["r2", "校际交流", "2023-06-01"],
    ];
    const { records: after } = ledgerIn(read({ 台账: rows }, { ledger: before, recordedAt: NOW }));
    expect(after.slice(0, 2)).toEqual(before.records);
    // Not the old record's time, which the exported row still shows.
    expect(after.slice(2)).toMatchObject([{ value: 8, supersedes: "r1", recordedAt: NOW }]);
  });
});

describe("members", () => {
  const names = [
    ROSTERS,
    ["教师", null, "张三"],
    ["教师", null, "李四", "2023-02-01"],
    ["专业", null, "护理"],
  ];

  it("without an id are numbered, and no name becomes part of one", () => {
    const rows = [
      ["指标", "日期", "成员"],
      ["选派教师", "2023-05-01", "李四、张三"],
    ];
    const ledger = ledgerIn(read({ 名册: names, 台账: rows }));
    expect(ledger.rosters).toMatchObject({
      teachers: [
        { id: "teachers-001", name: "张三" },
        { id: "teachers-002", name: "李四", joined: "2023-02-01" },
      ],
      majors: [{ id: "majors-001", name: "护理" }],
    });
    expect(ledger.records[0]!.members).toEqual(["teachers-002", "teachers-001"]);
    expect(JSON.stringify(ledger.records)).not.toMatch(/张三|李四/);
  });

  it("are known by their names when they come again, in whatever order, and may say more", () => {
    const before = ledgerIn(read({ 名册: names }));
    const again = [
      ROSTERS,
      ["教师", null, "李四", null, "2024-01-01"],
      ["教师", null, "王五"],
      ["教师", null, "张三"],
    ];
    expect(ledgerIn(read({ 名册: again }, { ledger: before })).rosters?.["teachers"]).toMatchObject([
      { id: "teachers-001", name: "张三" },
      { id: "teachers-002", name: "李四", joined: "2023-02-01", left: "2024-01-01" },
      { id: "teachers-003", name: "王五" },
    ]);
  });

  it("that a workbook does not name stay", () => {
    const before = ledgerIn(read({ 名册: names }));
    expect(
      ledgerIn(read({ 台账: records([null, "校际交流", "2023-05-01"]) }, { ledger: before })).rosters,
    ).toEqual(before.rosters);
  });
});

it("with one mistake in one of two workbooks nothing is read", () => {
  const good = file("a.xlsx", { 台账: records(["r1", "校际交流", "2023-05-01"]) });
  const bad = file("b.xlsx", { 台账: records(["r2", "校际交流", "昨天"]) });
  expect(readWorkbooks([good, bad], plan)).toEqual({
    ok: false,
    problems: [expect.objectContaining({ place: { file: "b.xlsx", sheet: "台账", cell: "C2" } })],
  });
});
