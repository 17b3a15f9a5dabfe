import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows, writeCsv } from "../src/index.js";

const fieldsOf = (...pieces: string[]): (readonly string[])[] =>
  [...csvRows(pieces)].map(({ fields }) => fields);
describe("rows of a CSV text", () => {
  it.each([
    ["a comma", "甲,乙;丙\n1,2"],
    ["a Chinese comma", "甲，乙，丙;丁\n1，2"],
    ["a tab", "甲\t乙;丙\n1\t2"],
    ["a semicolon", "甲;乙,丙;丁\n1;2"],
  ])("are parted by %s where the first line has most of it", (_, text) => {
    expect(fieldsOf(text)[1]!).toEqual(["1", "2"]);
  });

  it("hold anything within quotes, two of which are one", () => {
    expect(fieldsOf('编号,备注\r\n1,"甲,""乙""\n丙"\r\n')).toEqual([
      ["编号", "备注"],
      ["1", '甲,"乙"\n丙'],
    ]);
  });

  it("keep a quotation mark that does not begin a field, and what stands behind a closed one", () => {
    expect(fieldsOf('a,5"管,"b"c"\n')).toEqual([["a", '5"管', 'bc"']]);
  });

  it("end with a line feed, a carriage return or both; an empty field may stand at either end", () => {
    expect(fieldsOf("a,b\rc,d\r\n,e\n\nf,")).toEqual([["a", "b"], ["c", "d"], ["", "e"], [""], ["f", ""]]);
  });

  it("know the line on which they begin: a field over two lines moves the next row to line 4", () => {
    const rows = [...csvRows(['a,b\n1,"x\ny"\n2,z\n'])];
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("lose nothing to a quotation mark that nothing closes on its line: it is a character", () => {
    expect(fieldsOf('a,b\n1,"x\n2,"y"z\n3,"两行\n""w"""')).toEqual([
      ["a", "b"],
      ["1", '"x'],
      ["2", "yz"],
      ["3", '两行\n"w"'],
    ]);
    expect(fieldsOf('a,"')).toEqual([["a", '"']]);
  });

  it("have no field in quotes of more than 131,072 characters, so that no file is held in memory for one", () => {
    // 70,001 lines of it are 140,000 characters.
    const long = `"${"x\n".repeat(70_000)}"`;
    expect(fieldsOf(`a,b\n1,${long}`)).toHaveLength(70_002);
  });

  it("are the same wherever the text is cut into pieces", () => {
    const text = fc
      .array(fc.constantFrom("a", '"', ",", "\r", "\n", "文", "'", "="))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (body, first, second) => {
        // The first 65,536 characters are read at once, to find the separator.
        const whole = `${"x".repeat(65_536)}${body}`;
        const [one, two] = [first, second]
          .map((at) => 65_536 + (at % (body.length + 1)))
          .sort((a, b) => a - b) as [number, number];
        const pieces = [whole.slice(0, one), whole.slice(one, two), whole.slice(two)];
        expect([...csvRows(pieces)]).toEqual([...csvRows([whole])]);
      }),
    );
  });
});

describe("a CSV file that was written here", () => {
  it("gives every text back", () => {
    const text = fc
      .array(fc.constantFrom("a", "文", '"', ",", "\n", "\t", " ", "=", "+", "-", "@", "＝", "\u200b"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const [, ...read] = fieldsOf(writeCsv([["a", "b"], ...rows]));
        expect(read).toEqual(rows);
      }),
    );
  });

  it("has an apostrophe before whatever a spreadsheet may run, behind white space and invisible signs too", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u200b=1", "＝1"])
      expect(
        writeCsv([[text]])
          .slice(1)
          .replace(/^"/, "")[0],
      ).toBe("'");
    expect(writeCsv([["1-2", "a=b"]])).toBe("\uFEFF1-2,a=b\r\n");
  });
});
