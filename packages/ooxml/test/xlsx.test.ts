import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readXlsx, writeXlsx, type OutBook, type OutSheet } from "../src/index.js";

const bookOf = (sheet: Partial<OutSheet>): OutBook => ({
  sheets: [{ name: "表", columns: [{ width: 10 }, { width: 20 }], rows: [], hasHeader: false, ...sheet }],
  names: [],
});
const partsOf = (sheet: Partial<OutSheet>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeXlsx(bookOf(sheet)))).map(([name, part]) => [name, strFromU8(part)]),
  );
const sheetOf = (sheet: Partial<OutSheet>): string => partsOf(sheet)["xl/worksheets/sheet1.xml"]!;

/** The format, font, fill and border that the file names for the style of a cell. */
const styleOf = (parts: Readonly<Record<string, string>>, cell: string): string => {
  const styles = parts["xl/styles.xml"]!;
  const [, number] = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(parts["xl/worksheets/sheet1.xml"]!)!;
  const item = (list: string, tag: string, at: number): string =>
    [
      ...new RegExp(`<${list} .*?</${list}>`)
        .exec(styles)![0]
        .matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, "g")),
    ][at]![0];
  const xf = item("cellXfs", "xf", Number(number));
  const id = (name: string): number => Number(new RegExp(`${name}Id="(\\d+)"`).exec(xf)![1]);
  return [
    item("fonts", "font", id("font")),
    item("fills", "fill", id("fill")),
    item("borders", "border", id("border")),
    xf,
  ].join("");
};

describe("a workbook that is written", () => {
  it("gives back its texts and numbers, a share of 0.25 as one", () => {
    const rows = [
      [
        { value: "甲", style: {} },
        { value: 0.25, style: { format: "0%" } },
      ],
    ];
    const [sheet] = readXlsx(writeXlsx(bookOf({ rows }))) as Exclude<ReturnType<typeof readXlsx>, string>;
    expect(sheet!.rows.get(1)!.get(1)).toEqual({ is: "text", text: "甲" });
    expect(sheet!.rows.get(1)!.get(2)).toMatchObject({ is: "number", number: 0.25, shown: "percent" });
  });

  it("has each look as it was asked for, and the usual one without any", () => {
    const parts = partsOf({
      rows: [
        [
          {
            value: "甲",
            style: {
              bold: true,
              size: 14,
              color: "9C1C1C",
              fill: "EEF1F4",
              border: "8A949F",
              align: "right",
            },
          },
          { value: "乙", style: {} },
        ],
        [
          { value: 45047, style: { format: String.raw`yyyy\-mm\-dd` } },
          { value: "丙", style: { format: "@", wrap: true, vertical: "center" } },
        ],
      ],
    });
    const style = styleOf(parts, "A1");
    for (const part of ["<b/>", 'val="14"', "FF9C1C1C", "FFEEF1F4", "FF8A949F", 'horizontal="right"'])
      expect(style).toContain(part);
    expect(styleOf(parts, "B1")).not.toMatch(/<b\/>|solid|thin|horizontal|wrapText/);
    expect(styleOf(parts, "A2")).toContain('numFmtId="164"');
    expect(parts["xl/styles.xml"]).toContain(String.raw`numFmtId="164" formatCode="yyyy\-mm\-dd"`);
    expect(styleOf(parts, "B2")).toMatch(/numFmtId="49".*vertical="center" wrapText="1"/);
  });

  it("lists a look once, however many cells have it", () => {
    const style = { bold: true, fill: "EEF1F4" };
    const rows = Array.from({ length: 50 }, () => [{ value: "甲", style: { ...style } }]);
    // The usual look and this one.
    expect(partsOf({ rows })["xl/styles.xml"]).toContain('<cellXfs count="2">');
  });

  it("marks a text that would be a formula if somebody typed it, in the look that it has", () => {
    const parts = partsOf({ rows: [[{ value: "=1+1", style: { bold: true } }]] });
    expect(styleOf(parts, "A1")).toMatch(/<b\/>.*quotePrefix="1"/);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("<f>");
  });

  it("joins the columns that a cell reaches over, and is high enough for its lines there", () => {
    const value = "文".repeat(29);
    const style = { wrap: true };
    // 58 wide and a little more: three lines in columns of 30 together, four in one of 20.
    const xml = sheetOf({
      rows: [[{ value, style, columns: 2 }], [undefined, { value, style }]],
    });
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
    expect(/<row r="1" ht="(\d+)"/.exec(xml)![1]).toBe("45");
    expect(/<row r="2" ht="(\d+)"/.exec(xml)![1]).toBe("60");
  });

  it("has a picture where it lies, 200 by 100 pixels, with the words for those who do not see it", () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
    const pictures = [{ png, text: "曲线 “一”", row: 3, width: 200, height: 100 }];
    const parts = partsOf({ rows: [[{ value: "甲", style: {} }]], pictures });
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/);
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain('Target="../drawings/drawing1.xml"');
    const drawing = parts["xl/drawings/drawing1.xml"]!;
    // 9,525 units are a pixel; rows are counted from 0.
    expect(drawing).toContain('<xdr:ext cx="1905000" cy="952500"/>');
    expect(drawing).toContain("<xdr:row>2</xdr:row>");
    expect(drawing).toContain('descr="曲线 “一”"');
    expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="../media/image1-1.png"');
    expect(unzipSync(writeXlsx(bookOf({ pictures })))["xl/media/image1-1.png"]).toEqual(png);
    for (const part of ['Extension="png"', 'PartName="/xl/drawings/drawing1.xml"'])
      expect(parts["[Content_Types].xml"]).toContain(part);
  });

  it("is the same bytes for the same sheets", () => {
    const rows = [[{ value: "甲", style: { bold: true } }]];
    expect(writeXlsx(bookOf({ rows }))).toEqual(writeXlsx(bookOf({ rows })));
  });
});
