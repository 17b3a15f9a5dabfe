import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx, writeDocx, type OutBlock, type OutDocument } from "../src/index.js";

const PNG = new Uint8Array([137, 80, 78, 71]);

const documentOf = (...leaves: OutBlock[][]): OutDocument => ({
  title: "一 & 二",
  date: "2024-09-30",
  fonts: [{ name: "仿宋", other: "FangSong" }],
  text: { font: "仿宋", size: 32 },
  headings: { 1: { size: 32, keepNext: true }, 2: { size: 32 } },
  pageNumber: { size: 28 },
  leaves: leaves.map((blocks, at) => ({
    page: at % 2 === 0 ? { width: 11906, height: 16838 } : { width: 16838, height: 11906 },
    margin: { top: 1000, right: 1000, bottom: 1000, left: 1000, footer: 500 },
    blocks,
  })),
});

const table: OutBlock = {
  kind: "table",
  widths: [2000, 3000],
  rows: [
    [
      { kind: "paragraph", text: "编号", fill: "EEF1F4" },
      { kind: "paragraph", text: "内容" },
    ],
    [
      { kind: "paragraph", text: "1.1" },
      { kind: "paragraph", text: "甲 < 乙\n第二行" },
    ],
  ],
  hasHeader: true,
  lines: "all",
  space: { y: 30, x: 70 },
};

const partsOf = (document: OutDocument) =>
  Object.fromEntries(
    Object.entries(unzipSync(writeDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe("writeDocx", () => {
  it("writes headings, paragraphs and tables that are read again as they were", () => {
    const read = readDocx(
      writeDocx(
        documentOf([
          { kind: "paragraph", text: "一、结论", heading: 1 },
          { kind: "paragraph", text: "“甲” & <乙>" },
          table,
        ]),
      ),
    );
    expect(read).toMatchObject({
      blocks: [
        { text: "一、结论" },
        { text: "“甲” & <乙>" },
        {
          rows: [
            [{ text: "编号" }, { text: "内容" }],
            [{ text: "1.1" }, { text: "甲 < 乙\n第二行" }],
          ],
        },
      ],
      notes: [],
      omitted: [{ why: "page-number", words: "" }],
    });
  });

  it("ends each leaf with its shape, and gives a table at the end the paragraph that Word wants", () => {
    const { "word/document.xml": xml = "" } = partsOf(documentOf([table], [table]));
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr>.*?<w:sectPr>.*?<\/w:sectPr><\/w:pPr><\/w:p><w:tbl>/);
    expect(xml).toMatch(/<\/w:p><w:sectPr>[^]*w:orient="landscape"[^]*<\/w:sectPr><\/w:body>/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  });

  it("counts pictures anew in each document, with their words for who does not see them", () => {
    const image = { kind: "image", png: PNG, alt: "总体进展", width: 100, height: 50 } as const;
    const parts = partsOf(documentOf([image, image]));
    expect(
      parts["word/document.xml"]?.match(/<wp:docPr id="\d+" name="总体进展" descr="总体进展"\/>/g),
    ).toEqual([1, 2].map((id) => `<wp:docPr id="${id}" name="总体进展" descr="总体进展"/>`));
    // 9525 units of drawings in a pixel.
    expect(parts["word/document.xml"]).toContain('cx="952500" cy="476250"');
    expect(Object.keys(parts).filter((name) => name.endsWith(".png"))).toEqual([
      "word/media/image1.png",
      "word/media/image2.png",
    ]);
  });

  it("names its title and its day, and no clock", () => {
    const { "docProps/core.xml": core = "" } = partsOf(documentOf([table]));
    expect(core).toContain("<dc:title>一 &amp; 二</dc:title>");
    expect(core.match(/2024-09-30T00:00:00Z/g)).toHaveLength(2);
  });
});
