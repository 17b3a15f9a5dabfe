import { describe, expect, it } from "vitest";
import { assess, summarize, type Ledger } from "@bangfu/core";
import { describeWorkbookNote, exportWorkbook, templateOf } from "../src/index.js";
import { ledgerIn, MEMBERS, plan, problemTexts } from "./support/plan.js";
import { answered, imported, own, typed, type File, type Typed } from "./support/versions.js";
import type { RawCell } from "./support/xlsx.js";

/** Columns of 台账: A 编号, B 指标, C 日期, D 数值, E 成员, H 填报单位, I 状态, J 备注. */
const blank = (name: string, unit?: string): File => ({ name, bytes: templateOf(plan, { unit }) });
const EXCHANGE: Typed = { A: "", B: "校际交流", C: "2023-04-01", D: "1", H: "教务科", J: "" };
const FUNDS: Typed = { A: "", B: "资金支出", C: "2023-05-01", D: "5", H: "教务科", J: "" };
const FORUM: Typed = { A: "", B: "校际交流", C: "2023-06-01", D: "2", H: "教务科", J: "论坛" };
/** Rows typed into a blank workbook from its tenth row on, below the examples. */
const filled = (file: File, ...rows: readonly Typed[]): File =>
  typed(
    file,
    "台账",
    rows.map((cells, at) => ({ from: at + 10, cells })),
  );
const actual = (ledger: Ledger | undefined, indicator: string): unknown =>
  summarize(plan, ledger!)
    .series.filter((series) => series.indicator === indicator)
    .at(-1)
    ?.reported.at(-1)?.[1];
const notes = (result: ReturnType<typeof imported>["result"]): string[] =>
  result.ok
    ? result.notes
        .filter(({ code }) => code === "changed" || code === "withdrawn")
        .map((note) => describeWorkbookNote(note, "zh"))
    : problemTexts(result);

const records = (...rows: RawCell[][]): Record<string, RawCell[][]> => ({
  台账: [["编号", "指标", "日期", "数值", "成员", "填报单位", "备注"], ...rows],
});

describe("a row of a workbook that template wrote", () => {
  const first = filled(blank("教务科.xlsx"), EXCHANGE, FUNDS, FORUM);

  it.each<[string, Typed, string, string?]>([
    ["date", { C: "2023-04-11" }, "2023-04-11 校际交流 1"],
    ["unit", { H: "总务科" }, "2023-04-01 校际交流 1 总务科", "2023-04-01 校际交流 1 教务科"],
    ["indicator", { B: "助学金" }, "2023-04-01 助学金 1"],
    ["date and value", { C: "2023-04-11", D: "3" }, "2023-04-11 校际交流 3"],
  ])(
    "is one record after its %s was corrected, and that is shown",
    (_, change, now, before = "2023-04-01 校际交流 1") => {
      const second = filled(blank("教务科.xlsx"), { ...EXCHANGE, ...change }, FUNDS, FORUM);
      const { result, ledger } = imported([[first], [second]]);
      expect(result).toMatchObject({
        ok: true,
        changes: { added: 0, superseded: 1, unchanged: 2, withdrawn: 0 },
      });
      expect(ledger!.records).toHaveLength(4);
      expect(ledger!.records[3]).toMatchObject({ supersedes: ledger!.records[0]!.id });
      expect(notes(result)).toEqual([`教务科.xlsx 台账!A2：更正：${before} → ${now}。`]);
    },
  );

  it("is the same after the rows were sorted, and one was inserted among them", () => {
    const sorted = typed(blank("教务科.xlsx"), "台账", [
      { from: 12, cells: FORUM },
      { cells: { ...FORUM, C: "2023-07-01" } },
      { from: 10, cells: { ...EXCHANGE, C: "2023-04-11" } },
      { from: 11, cells: FUNDS },
    ]);
    const { result, ledger } = imported([[first], [sorted]]);
    expect(result).toMatchObject({ ok: true, changes: { added: 1, superseded: 1, unchanged: 2 } });
    // 1 on 2023-04-11, 2 at the forum, 2 at the next one.
    expect(actual(ledger, "exchanges")).toBe(5);
  });

  it("that was deleted is withdrawn, and counts again when it comes back", () => {
    const second = filled(blank("教务科.xlsx"), EXCHANGE, FUNDS);
    const { result, ledger } = imported([[first], [second]]);
    expect(result).toMatchObject({
      ok: true,
      changes: { added: 0, superseded: 0, unchanged: 2, withdrawn: 1 },
    });
    expect(notes(result)).toEqual(["教务科.xlsx：“2023-06-01 校际交流 2 论坛”已不在工作簿中，作废。"]);
    expect(actual(ledger, "exchanges")).toBe(1);
    expect(actual(imported([[first]], { ledger }).ledger, "exchanges")).toBe(3);
    expect(imported([[second]], { ledger }).ledger).toEqual(ledger);
  });

  it("that was corrected and then deleted counts for nothing: no earlier version comes back", () => {
    const second = filled(blank("教务科.xlsx"), { ...EXCHANGE, D: "4" }, FUNDS, FORUM);
    const third = typed(blank("教务科.xlsx"), "台账", [
      { from: 11, cells: FUNDS },
      { from: 12, cells: FORUM },
    ]);
    const { ledger } = imported([[first], [second], [third]]);
    expect(actual(ledger, "exchanges")).toBe(2);
    const again = imported([[third]], { ledger });
    expect(again.ledger).toEqual(ledger);
    expect(actual(imported([[first]], { ledger }).ledger, "exchanges")).toBe(3);
  });

  it("changes nothing when it is imported again, under another name too", () => {
    const { ledger } = imported([[first]]);
    expect(imported([[first]], { ledger }).ledger).toEqual(ledger);
    const renamed = { ...first, name: "教务科（4月）.xlsx" };
    expect(imported([[renamed]], { ledger }).ledger).toEqual(ledger);
    const changed = { ...filled(blank("x"), { ...EXCHANGE, D: "7" }, FUNDS, FORUM), name: "教务科 (2).xlsx" };
    expect(actual(imported([[changed]], { ledger }).ledger, "exchanges")).toBe(9);
  });

  it("of another copy of the same blank workbook is another row", () => {
    const other = filled(
      blank("总务科.xlsx"),
      { B: "资金支出", C: "2023-08-01", D: "9", H: "总务科", J: "设备" },
      { B: "助学金", C: "2023-09-01", D: "100", H: "总务科" },
    );
    for (const steps of [[[first], [other]], [[other], [first]], [[first, other]]]) {
      const { result, ledger } = imported(steps);
      expect(problemTexts(result)).toEqual([]);
      expect(ledger!.records).toHaveLength(5);
      expect(actual(ledger, "funds")).toBe(14);
    }
  });

  it("in which something quite different stands is asked about", () => {
    const other = { B: "资金支出", C: "2023-09-01", D: "8", H: "总务科", J: "设备" };
    const second = filled(blank("教务科.xlsx"), other, FUNDS, FORUM);
    const { result, ledger } = imported([[first], [second]]);
    expect(problemTexts(result)).toEqual([
      "教务科.xlsx 台账!A2：这一行以前是“2023-04-01 校际交流 1”，现在是“2023-09-01 资金支出 8 设备”，内容大不相同：是对它的更正，还是清掉后另填的一件事？",
    ]);
    expect(ledger!.records).toHaveLength(3);
    const added = imported([[second]], { ledger, answers: answered(result, "new") });
    expect(actual(added.ledger, "exchanges")).toBe(3);
    expect(actual(added.ledger, "funds")).toBe(13);
    expect(imported([[second]], { ledger: added.ledger }).ledger).toEqual(added.ledger);
    const corrected = imported([[second]], { ledger, answers: answered(result, "corrected") });
    expect(actual(corrected.ledger, "exchanges")).toBe(2);
  });

  it("is asked about with all others where all were filled in anew with later events", () => {
    const [a, b] = [EXCHANGE, FORUM].map((row) => ({ ...row, C: row["C"]!.replace("2023", "2024") }));
    const april = filled(blank("教务科.xlsx"), EXCHANGE, FORUM);
    const { result, ledger } = imported([[april], [filled(blank("教务科.xlsx"), a!, b!)]]);
    expect(result.problems.map(({ code }) => code)).toEqual(["rows-refilled"]);
    const added = imported([[filled(blank("教务科.xlsx"), a!, b!)]], {
      ledger,
      answers: answered(result, "new"),
    });
    expect(actual(added.ledger, "exchanges")).toBe(6);
  });

  it("that is gone with all others is asked about", () => {
    const { result, ledger } = imported([[first], [blank("教务科.xlsx")]]);
    // A sheet with examples alone is there, with no row of its own.
    expect(result.problems.map(({ code }) => code)).toEqual(["rows-gone"]);
    const kept = imported([[blank("教务科.xlsx")]], { ledger, answers: answered(result, "kept") });
    expect(kept.ledger).toEqual(ledger);
    const none = imported([[blank("教务科.xlsx")]], { ledger, answers: answered(result, "withdrawn") });
    expect(actual(none.ledger, "exchanges")).toBeUndefined();
  });
});

describe("a row without an id in somebody's own workbook", () => {
  const before = own("教务科.xlsx", records([null, "校际交流", "2023-04-01", 1, null, "教务科", "东莞"]));

  it("that is gone, with another that it may be now, is asked about; the answer holds for that row", () => {
    const after = own("教务科.xlsx", records([null, "校际交流", "2023-04-11", 1, null, "教务科", "东莞"]));
    const { result, ledger } = imported([[before], [after]]);
    expect(problemTexts(result)).toEqual([
      "教务科.xlsx：上次导入的“2023-04-01 校际交流 1 东莞”这次没有了：是改了，还是作废了？",
    ]);
    const answers = answered(result, "row:");
    const changed = imported([[after]], { ledger, answers });
    expect(actual(changed.ledger, "exchanges")).toBe(1);
    expect(changed.ledger!.records.at(-1)).toMatchObject({
      date: "2023-04-11",
      supersedes: ledger!.records[0]!.id,
    });
    expect(
      actual(imported([[after]], { ledger, answers: answered(result, "kept") }).ledger, "exchanges"),
    ).toBe(2);
    expect(
      actual(imported([[after]], { ledger, answers: answered(result, "withdrawn") }).ledger, "exchanges"),
    ).toBe(1);
    // Another row stands there now: the answer was not about that one.
    const other = own("教务科.xlsx", records([null, "校际交流", "2023-04-12", 1, null, "教务科", "东莞"]));
    expect(imported([[other]], { ledger, answers }).result.problems.map(({ code }) => code)).toEqual([
      "row-gone",
    ]);
  });

  it("is asked about with all others where many are gone", () => {
    const [march, april] = ["2023-03", "2023-04"].map((month) =>
      own(
        "教务科.xlsx",
        records(
          ...Array.from({ length: 25 }, (_, at) => [
            null,
            "校际交流",
            `${month}-${String(at + 1).padStart(2, "0")}`,
            1,
            null,
            "教务科",
          ]),
        ),
      ),
    );
    const { result, ledger } = imported([[march!], [april!]]);
    expect(result.problems.map(({ code, params }) => [code, params["count"]])).toEqual([["rows-gone", 25]]);
    for (const [answer, count] of [
      ["withdrawn", 25],
      ["kept", 50],
    ] as const)
      expect(
        actual(imported([[april!]], { ledger, answers: answered(result, answer) }).ledger, "exchanges"),
      ).toBe(count);
  });

  it("may be in a workbook that has another name by now, which is asked first", () => {
    const after = own("改好.xlsx", records([null, "校际交流", "2023-04-11", 1, null, "教务科", "东莞"]));
    const { result, ledger } = imported([[before], [after]]);
    expect(problemTexts(result)).toEqual([
      "改好.xlsx：与 教务科.xlsx (teaching) 有 1 行相同或相近（如“2023-04-11 校际交流 1 东莞”）：是它改过后的新版，还是另一份？",
    ]);
    const version = answered(result, "version");
    const next = imported([[after]], { ledger, answers: version });
    const answers = [...version, ...answered(next.result, "row:")];
    expect(actual(imported([[after]], { ledger, answers }).ledger, "exchanges")).toBe(1);
    expect(
      actual(imported([[after]], { ledger, answers: answered(result, "other") }).ledger, "exchanges"),
    ).toBe(2);
  });

  it("with a number of its own is known by it", () => {
    const [a, b] = ["2023-04-01", "2023-04-11"].map((date) =>
      own("教务科.xlsx", records([1, "校际交流", date, 1, null, "教务科"], [2, "资金支出", "2023-05-01", 5])),
    );
    const { result, ledger } = imported([[a!], [b!]]);
    expect(result).toMatchObject({ ok: true, changes: { superseded: 1, unchanged: 1 } });
    expect(actual(ledger, "exchanges")).toBe(1);
  });

  it("is the same where the numbers were counted anew after a row was inserted above", () => {
    const rows: RawCell[][] = [
      ["校际交流", "2023-04-01", 1, null, "教务科"],
      ["资金支出", "2023-05-01", 5, null, "教务科"],
    ];
    const numbered = (all: RawCell[][]) =>
      own("教务科.xlsx", records(...all.map((row, at) => [at + 1, ...row])));
    const inserted = numbered([["校际交流", "2023-03-01", 2, null, "教务科"], ...rows]);
    const { result, ledger } = imported([[numbered(rows)], [inserted]]);
    expect(result).toMatchObject({ ok: true, changes: { added: 1, superseded: 0, unchanged: 2 } });
    expect(actual(ledger, "exchanges")).toBe(3);
    expect(imported([[inserted]], { ledger }).ledger).toEqual(ledger);
  });

  it("that corrects another by its number supersedes it once, however often it is read", () => {
    const rows = [
      ["编号", "指标", "日期", "数值", "更正的编号"],
      ["1", "资金支出", "2023-05-01", 5],
      ["2", "资金支出", "2023-05-01", 8, "1"],
    ];
    const file = own("总务科.xlsx", { 台账: rows });
    const { ledger } = imported([[file]]);
    expect(ledger!.records[1]).toMatchObject({ value: 8, supersedes: ledger!.records[0]!.id });
    expect(imported([[file]], { ledger }).ledger).toEqual(ledger);
    expect(actual(ledger, "funds")).toBe(8);
  });
});

describe("two unlike readings of one level on one day", () => {
  const reading = (name: string, ...values: number[]) =>
    own(name, records(...values.map((value, at) => [at + 1, "学有所长比例", "2023-12-31", value])));

  it("are a problem in one workbook, where nothing tells which of them is the newer one", () => {
    expect(problemTexts(imported([[reading("教务科.xlsx", 70, 80)]]).result)).toEqual([
      "教务科.xlsx 台账!D3：同一指标同一天，这里填 “80”，而 教务科.xlsx “1” 填的是“2023-12-31 学有所长比例 70”，请核对后改为一致。",
    ]);
    // What was added later is the newer one.
    expect(imported([[reading("教务科.xlsx", 70)], [reading("教务科.xlsx", 70, 80)]]).result.ok).toBe(true);
  });

  it("of two workbooks are one in either order, and the ledger holds what it held before", () => {
    const [a, b] = [reading("教务科.xlsx", 70), reading("教研科.xlsx", 80)];
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const before = imported([[first]]).ledger;
      const { result, ledger } = imported([[first], [second]]);
      expect(result.problems.map(({ code, place }) => [code, place.file])).toEqual([
        ["unlike-readings", second.name],
      ]);
      expect(ledger).toEqual(before);
    }
  });
});

describe("two workbooks with rows that say the same", () => {
  const same: RawCell[] = ["校际交流", "2023-04-01", 1, null, "教务科"];
  const files = (a: RawCell, b: RawCell) => [
    own("甲.xlsx", records([a, ...same])),
    own("乙.xlsx", records([b, ...same])),
  ];
  const orders = ([a, b]: File[]) => [[[a!], [b!]], [[b!], [a!]], [[a!, b!]]];

  it("are asked about: one workbook, then one event or two; each answer holds in every order", () => {
    const steps = orders(files(null, null));
    const asked = steps.map((each) => imported(each).result.problems.map(({ question }) => question!.id));
    expect(asked[0]).toHaveLength(1);
    expect(asked).toEqual([asked[0], asked[0], asked[0]]);
    const other = answered(imported(steps[0]!).result, "other");
    const next = steps.map((each) => imported(each, { answers: other }).result);
    expect(next.map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      Array(3).fill(["same-rows"]),
    );
    for (const [answer, count] of [
      ["same", 1],
      ["other", 2],
    ] as const) {
      const answers = [...other, ...answered(next[0]!, answer)];
      for (const each of steps) expect(actual(imported(each, { answers }).ledger, "exchanges")).toBe(count);
    }
  });

  it("are the same where only one is verified, and that one stands in every order", () => {
    const heading = ["指标", "日期", "数值", "成员", "填报单位", "状态"];
    const both = ["填报", "核实"].map((state) => own(`${state}.xlsx`, { 台账: [heading, [...same, state]] }));
    const steps = orders(both);
    const asked = steps.map((each) => imported(each).result);
    expect(asked.map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      Array(3).fill(["same-workbook"]),
    );
    const other = answered(asked[0]!, "other");
    const next = imported(steps[0]!, { answers: other }).result;
    const answers = [...other, ...answered(next, "same")];
    const [a, b] = both as [File, File];
    for (const each of [...steps, [[a], [b], [a], [b]], [[b], [a], [b], [a]]]) {
      const { ledger } = imported(each, { answers });
      for (const basis of ["reported", "verified"] as const) {
        const { commitments } = assess(summarize(plan, ledger!), { asOf: "2023-12-31", basis });
        expect(commitments["x1"]!.periods[0]!.actual).toBe(1);
      }
    }
  });

  it("are the same whatever the order of their members", () => {
    const both = ["甲、乙", "乙、甲"].map((members, at) =>
      own(["甲.xlsx", "乙.xlsx"][at]!, {
        名册: MEMBERS,
        ...records([null, "选派教师", "2023-04-01", null, members]),
      }),
    );
    for (const each of orders(both))
      expect(imported(each).result.problems.map(({ code }) => code)).toEqual(["same-workbook"]);
  });

  it("are not asked about where each row has a number of its own", () => {
    for (const each of orders(files("甲1", "乙1"))) {
      const { result, ledger } = imported(each);
      expect(problemTexts(result)).toEqual([]);
      expect(actual(ledger, "exchanges")).toBe(2);
    }
    // 1 and 1 are what everybody begins with.
    for (const each of orders(files(1, 1))) expect(imported(each).result.ok).toBe(false);
  });

  it("are not asked about where they recur in the workbooks of two months, on other days", () => {
    const months = ["2023-04-01", "2023-05-01"].map((date, at) =>
      own(`教务科${at + 4}月.xlsx`, records([null, "校际交流", date, 1, null, "教务科", "教研例会"])),
    );
    for (const each of orders(months)) expect(actual(imported(each).ledger, "exchanges")).toBe(2);
  });
});

describe("a ledger from before rows had sources", () => {
  const before: Ledger = {
    format: "bangfu-ledger/1",
    plan: "p",
    records: [
      { id: "1", indicator: "exchanges", date: "2023-04-01", value: 1, reportedBy: "teaching" },
      { id: "2", indicator: "funds", date: "2023-05-01", value: 5, reportedBy: "teaching" },
    ],
  };

  it("knows the rows that it was made of, and takes a row that is nearly the same for a correction", () => {
    const file = own(
      "教务科.xlsx",
      records(
        ["1", "校际交流", "2023-04-11", 1, null, "教务科"],
        ["2", "资金支出", "2023-05-01", 5, null, "教务科"],
      ),
    );
    const { result, ledger } = imported([[file]], { ledger: before });
    expect(result).toMatchObject({ ok: true, changes: { superseded: 1, unchanged: 1, added: 0 } });
    expect(ledger!.records[2]).toMatchObject({ date: "2023-04-11", supersedes: "1" });
    expect(imported([[file]], { ledger }).ledger).toEqual(ledger);
  });

  it("takes a row with a number of its own for another event, though it says the same", () => {
    const file = own("教务科.xlsx", records(["9", "校际交流", "2023-04-01", 1, null, "教务科"]));
    const { result, ledger } = imported([[file]], { ledger: before });
    expect(result).toMatchObject({ ok: true, changes: { added: 1, unchanged: 0 } });
    expect(actual(ledger, "exchanges")).toBe(2);
    expect(imported([[file]], { ledger }).ledger).toEqual(ledger);
  });

  it("asks where a number is that of quite another record", () => {
    const file = own("总务科.xlsx", records(["1", "助学金", "2023-09-01", 300, null, "总务科"]));
    const { result, ledger } = imported([[file]], { ledger: before });
    expect(problemTexts(result)).toEqual([
      "总务科.xlsx 台账!A2：台账中编号 “1” 是“2023-04-01 校际交流 1”，与这一行大不相同：是对它的更正，还是另一件事？",
    ]);
    expect(ledger).toEqual(before);
    const other = imported([[file]], { ledger, answers: answered(result, "other") });
    expect(other.ledger!.records.map(({ indicator }) => indicator)).toEqual(["exchanges", "funds", "grants"]);
    expect(imported([[file]], { ledger: other.ledger, answers: answered(result, "other") }).ledger).toEqual(
      other.ledger,
    );
  });
});

describe("an exported workbook", () => {
  const { ledger } = imported([
    [own("教务科.xlsx", records([1, "校际交流", "2023-04-01", 1], [2, "资金支出", "2023-05-01", 5]))],
  ]);
  const exported = { name: "导出.xlsx", bytes: exportWorkbook(plan, ledger!) };

  it("corrects a record; the workbook that the record came from, unchanged, does not undo that", () => {
    const changed = typed(exported, "台账", [{ from: 2, cells: { D: "3" } }, { from: 3 }]);
    const after = imported([[changed]], { ledger });
    expect(actual(after.ledger, "exchanges")).toBe(3);
    const old = own(
      "教务科.xlsx",
      records([1, "校际交流", "2023-04-01", 1], [2, "资金支出", "2023-05-01", 5]),
    );
    expect(imported([[changed], [old]], { ledger: after.ledger }).ledger).toEqual(after.ledger);
  });

  it("and the workbook that the record came from, both changed, are a question in either order", () => {
    const changed = typed(exported, "台账", [{ from: 2, cells: { D: "3" } }, { from: 3 }]);
    const own2 = own(
      "教务科.xlsx",
      records([1, "校际交流", "2023-04-01", 7], [2, "资金支出", "2023-05-01", 5]),
    );
    const orders = [[[changed], [own2]], [[own2], [changed]], [[changed, own2]]].map((steps) =>
      imported(steps, { ledger }),
    );
    const asked = orders.map(({ result }) => result.problems.map(({ question }) => question?.id));
    expect(asked[0]).toHaveLength(1);
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
    const [, three] = orders[0]!.result.problems[0]!.question!.choices;
    const answers = [{ id: asked[0]![0]!, answer: three!.answer, date: "2024-03-05" }];
    for (const steps of [[[changed], [own2]], [[own2], [changed]], [[changed, own2]]])
      expect(actual(imported(steps, { ledger, answers }).ledger, "exchanges")).toBe(3);
  });

  it("from which a row was deleted is a question: withdrawn, or only left out?", () => {
    const less = typed(exported, "台账", [{ from: 3 }]);
    const { result } = imported([[less]], { ledger });
    expect(result.problems.map(({ code }) => code)).toEqual(["rows-gone"]);
    expect(
      actual(imported([[less]], { ledger, answers: answered(result, "withdrawn") }).ledger, "exchanges"),
    ).toBeUndefined();
    expect(imported([[less]], { ledger, answers: answered(result, "kept") }).ledger).toEqual(ledger);
  });

  it("in which a row was added knows it again when that is changed", () => {
    const added = typed(exported, "台账", [{ from: 2 }, { from: 3 }, { from: 4, cells: FUNDS }]);
    const once = imported([[added]], { ledger });
    expect(actual(once.ledger, "funds")).toBe(10);
    const changed = typed(exported, "台账", [
      { from: 2 },
      { from: 3 },
      { from: 4, cells: { ...FUNDS, C: "2023-07-01" } },
    ]);
    expect(actual(imported([[changed]], { ledger: once.ledger }).ledger, "funds")).toBe(10);
  });

  it("keeps where the records come from", () => {
    expect(ledgerIn(imported([[exported]]).result)).toEqual(ledger);
  });
});
