import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readXlsx, withComments, writeXlsx, type Grid } from "@bangfu/ooxml";

const book = writeXlsx({
  sheets: ["台账", "督导"].map((name) => ({
    ...{ name, hasHeader: true, columns: [{ width: 10 }] },
    rows: [[{ value: "甲", style: {} }], [{ value: "乙", style: {} }]],
  })),
  names: [],
});

const partsOf = (bytes: Uint8Array | string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes as Uint8Array)).map(([name, part]) => [name, strFromU8(part)]),
  );

describe("comments at the cells of a workbook", () => {
  it("stand at their cells, each sheet's in its own part, and leave all cells as they were", () => {
    const made = withComments(book, [
      { sheet: "台账", cell: "A2", text: "日期 <2023-13> 不存在" },
      { sheet: "督导", cell: "A1", text: "没有期限" },
      { sheet: "督导", cell: "", text: "缺一列" },
    ]) as Uint8Array;
    const parts = partsOf(made);
    const texts = Object.entries(parts).filter(([name]) => /comments-.*\.xml$/.test(name));
    expect(texts.map(([, xml]) => [...xml.matchAll(/ref="(\w+)"/g)].map(([, cell]) => cell))).toEqual([
      ["A2"],
      ["A1"],
    ]);
    expect(texts[0]![1]).toContain("日期 &lt;2023-13&gt; 不存在");
    expect(texts[1]![1]).toContain("没有期限\n缺一列");
    expect(parts["[Content_Types].xml"]!.match(/Extension="vml"/g)).toHaveLength(1);
    const sheets = readXlsx(made) as readonly Grid[];
    expect(sheets.map(({ comments, ...sheet }) => [...comments!.keys(), sheet])).toEqual(
      (readXlsx(book) as readonly Grid[]).map((sheet, at) => [["A2", "A1"][at], sheet]),
    );
    expect(sheets[1]!.comments!.get("A1")).toBe("没有期限\n缺一列");
  });

  it("come before a comment that the cell has already, which stays", () => {
    const once = withComments(book, [{ sheet: "台账", cell: "A2", text: "先" }]) as Uint8Array;
    const twice = withComments(once, [{ sheet: "台账", cell: "A2", text: "后" }]) as Uint8Array;
    const texts = Object.entries(partsOf(twice)).filter(([name]) => /comments-.*\.xml$/.test(name));
    expect(texts).toHaveLength(1);
    expect(texts[0]![1].match(/<comment /g)).toHaveLength(1);
    expect(texts[0]![1]).toContain("后\n\n先");
    expect(Object.keys(partsOf(twice))).toHaveLength(Object.keys(partsOf(once)).length);
  });

  it("stand before what comes after them in a sheet", () => {
    const files = unzipSync(book);
    const sheet = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(files[sheet]!).replace("</worksheet>", "<extLst></extLst></worksheet>");
    const made = withComments(zipSync({ ...files, [sheet]: strToU8(xml) }), [
      { sheet: "台账", cell: "B1", text: "空" },
    ]);
    expect(partsOf(made as Uint8Array)[sheet]).toMatch(/<legacyDrawing [^>]*\/><extLst>/);
  });

  it("are not written into what is no workbook", () => {
    expect(withComments(strToU8("甲,乙"), [])).toBe("not-a-workbook");
  });
});
