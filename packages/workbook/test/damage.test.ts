import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { describeWorkbookNote, describeWorkbookProblem, readWorkbooks } from "../src/index.js";
import { MEMBERS, plan, readAnswered, RECORDS, problemTexts } from "./support/plan.js";
import { bookOf, type RawCell, type RawSheet } from "./support/xlsx.js";

const HEAD = ["指标", "日期", "数值", "备注"];
const read = (...rows: RawCell[][]) =>
  readAnswered([{ name: "a.xlsx", bytes: bookOf({ 台账: { rows: [HEAD, ...rows] } }) }], plan);

describe("a damaged cell is a problem at its place", () => {
  const damaged = (value: string): string =>
    `单元格已损坏${value === "" ? "" : `（文件中为 “${value}”）`}，请重新填写这一格并另存。`;
  it.each<[string, RawCell, string]>([
    ["a date that is no number", { raw: '<c r="@" s="1"><v>2023-04-01</v></c>' }, damaged("2023-04-01")],
    ["a number that is none", { raw: '<c r="@"><v>NaN</v></c>' }, damaged("NaN")],
    ["a number without end", { raw: '<c r="@"><v>1e999</v></c>' }, damaged("1e999")],
    ["a style that there is not", { raw: '<c r="@" s="99"><v>45017</v></c>' }, damaged("45017")],
    ["a style that is none", { raw: '<c r="@" s="x"><v>45017</v></c>' }, damaged("45017")],
    ["a shared text that there is not", { raw: '<c r="@" t="s"><v>999</v></c>' }, damaged("999")],
    ["a shared text that is no number", { raw: '<c r="@" t="s"><v>-1</v></c>' }, damaged("-1")],
    ["a type that there is not", { raw: '<c r="@" t="zz"><v>1</v></c>' }, damaged("1")],
    ["neither true nor false", { raw: '<c r="@" t="b"><v>7</v></c>' }, damaged("7")],
    ["a place that is none", { raw: '<c r="??"><v>45017</v></c>' }, damaged("")],
    ["a place in another row", { raw: '<c r="B9"><v>45017</v></c>' }, damaged("")],
    ["two cells in one place", { raw: '<c r="@"><v>45017</v></c><c r="@"><v>1</v></c>' }, damaged("")],
  ])("%s", (_, cell, text) => {
    const at =
      typeof cell === "object" && cell !== null && "raw" in cell ? cell.raw.replaceAll("@", "B2") : "";
    const said = problemTexts(read(["校际交流", { raw: at }, 1]));
    expect(said).toContain(`a.xlsx 台账!B2：${text}`);
  });

  it("and so is one of the headings", () => {
    const rows = [
      ["指标", "日期", { raw: '<c r="@" t="s"><v>999</v></c>' }],
      ["校际交流", "2023-05-01", 1],
    ];
    const result = readWorkbooks([{ name: "a.xlsx", bytes: bookOf({ 台账: { rows } }) }], plan);
    expect(problemTexts(result)).toEqual([`a.xlsx 台账!C1：${damaged("999")}`]);
  });

  it("a sheet that is named and not there makes the file one", () => {
    const parts = unzipSync(bookOf({ 台账: { rows: [HEAD] } }));
    delete parts["xl/worksheets/sheet1.xml"];
    expect(problemTexts(readWorkbooks([{ name: "a.xlsx", bytes: zipSync(parts) }], plan))).toEqual([
      "a.xlsx：文件已损坏，请重新保存或重新发送。",
    ]);
  });
});

describe("a workbook in which anything was changed", () => {
  const sheets: Record<string, RawSheet> = {
    台账: {
      rows: [
        RECORDS,
        ["r1", "校际交流", { date: 45047 }, 1, null, null, null, "教务科", "核实", "好"],
        [null, "资金支出", "2023-05-02", { number: 505000, format: '0!.0,"万元"' }],
        [null, "选派教师", 45049, null, "t1、甲", null, null, null, null, { text: "纪要", link: "http://x" }],
        [null, "学有所长比例", { formula: "A1", value: 45050 }, { percent: 0.8 }],
      ],
      merged: ["A2:A3"],
      hiddenRows: [4],
    },
    名册: { rows: MEMBERS },
    进展: {
      rows: [
        ["任务", "日期", "进展情况"],
        ["1.1", "2023-05-01", "好"],
      ],
    },
  };
  const parts = unzipSync(bookOf(sheets));
  const names = Object.keys(parts);
  const piece = fc.constantFrom(
    ...[
      "",
      "<",
      ">",
      "&",
      '"',
      "<c>",
      "</c>",
      '<c r="A1">',
      ' s="9999"',
      ' t="s"',
      "<v>x</v>",
      "<f>",
      "&#x110000;",
    ],
    ...[
      "NaN",
      "-1",
      "1e308",
      "2023-04-01",
      "\u200b",
      "\u0000",
      "\ud800",
      '<row r="0">',
      "<?",
      "<![CDATA[",
      "]]>",
    ],
  );
  const change = fc.record({
    part: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.nat({ max: 12 }),
    put: fc.oneof(piece, fc.string({ maxLength: 6 })),
  });

  it("is read, or every problem has a place; it never throws, and no sentence says undefined", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const texts = new Map(names.map((name) => [name, strFromU8(parts[name]!)]));
        for (const { part, at, taken, put } of changes) {
          const text = texts.get(part)!;
          const from = Math.floor(at * text.length);
          texts.set(part, text.slice(0, from) + put + text.slice(from + taken));
        }
        const bytes = zipSync(Object.fromEntries([...texts].map(([name, text]) => [name, strToU8(text)])));
        const result = readWorkbooks([{ name: "a.xlsx", bytes }], plan, { today: "2026-01-01" });
        for (const locale of ["zh", "en"] as const) {
          const said = [
            ...result.problems.map((problem) => describeWorkbookProblem(problem, locale)),
            ...(result.ok ? result.notes.map((note) => describeWorkbookNote(note, locale)) : []),
          ];
          for (const sentence of said) expect(sentence).toMatch(/^(?!.*undefined)a\.xlsx/s);
        }
        if (result.ok) expect(JSON.parse(JSON.stringify(result.ledger))).toEqual(result.ledger);
      }),
      { numRuns: 400 },
    );
  });

  it("byte by byte too", () => {
    const whole = bookOf(sheets);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        const result = readWorkbooks([{ name: "a.xlsx", bytes }], plan);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
