import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

const relations = (entries: Readonly<Record<string, string>>): string =>
  `<Relationships>${Object.entries(entries)
    .map(([type, target]) => `<Relationship Id="${type}" Type="http://x/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A workbook whose first sheet has these rows, with what stands beside the cells. */
const book = (sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "_rels/.rels": relations({ officeDocument: "xl/workbook.xml" }),
        "xl/_rels/workbook.xml.rels": relations({
          worksheet: "sheet1.xml",
          styles: "styles.xml",
          sharedStrings: "texts.xml",
        }),
        "xl/workbook.xml": '<workbook><sheets><sheet name="清单" id="worksheet"/></sheets></workbook>',
        "xl/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
        "xl/_rels/sheet1.xml.rels": relations({ comments: "comments1.xml", drawing: "drawing1.xml" }),
        ...parts,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );
const cell = (name: string, text: string, style = 0): string =>
  `<c r="${name}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, texts: readonly string[], attributes = ""): string =>
  `<row r="${number}" ${attributes}>${texts.map((text, at) => (text.startsWith("<") ? text : cell(`${"ABCD".charAt(at)}${number}`, text))).join("")}</row>`;

const HEADS = ["工作措施", "完成时限", "责任单位", "备注"];
const TITLE = "2024年清溪县职业技术学校帮扶方案";
const styles =
  '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>';
const texts =
  "<sst><si><r><t>听课</t></r><r><rPr><strike/></rPr><t>15</t></r><r><rPr><b/></rPr><t>20节</t></r></si></sst>";
const drawing = `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>${TITLE}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:from><xdr:row>5</xdr:row></xdr:from><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`;
const comments =
  '<comments><authors><author>王甲乙</author></authors><commentList><comment ref="C2" authorId="0"><text><r><t>王甲乙:</t></r><r><t>\n请核数字</t></r></text></comment></commentList></comments>';

describe("a workbook", () => {
  it("hidden rows and columns, struck-out words, comments and pictures are named; floating texts are read", () => {
    const data = [
      row(1, HEADS),
      row(2, ['<c r="A2" t="s"><v>0</v></c>', "2024年6月底", "教务科", "内部"]),
      row(3, ["旧任务", "2024年6月底", "教务科"], 'hidden="1"'),
      row(4, ["开展教研活动4次", cell("B4", "2024年9月底", 1), "办公室"]),
    ].join("");
    const sheet = `<cols><col min="4" max="4" hidden="1"/></cols><sheetData>${data}</sheetData>`;
    const { plan, report } = readSound([
      file(
        "清单.xlsx",
        book(sheet, {
          "xl/styles.xml": styles,
          "xl/texts.xml": texts,
          "xl/comments1.xml": comments,
          "xl/drawing1.xml": drawing,
        }),
      ),
    ]);
    expect(plan.title).toBe(TITLE);
    expect(plan.tasks.map(({ text }) => text)).toEqual(["听课20节", "开展教研活动4次"]);
    expect(report.omitted.map(({ why, words, place }) => [why, words, place])).toEqual([
      ["struck", "15", { is: "cell", sheet: "清单", cell: "A2" }],
      ["hidden-row", "旧任务 2024年6月底 教务科", { is: "cell", sheet: "清单", cell: "A3" }],
      ["struck", "2024年9月底", { is: "cell", sheet: "清单", cell: "B4" }],
      ["hidden-column", "备注 内部", { is: "cell", sheet: "清单", cell: "D" }],
      ["comment", "请核数字", { is: "cell", sheet: "清单", cell: "C2" }],
      ["picture", "", { is: "sheet", sheet: "清单" }],
    ]);
  });

  it("rows that a filter hides belong to the list", () => {
    const data = [
      row(1, [TITLE]),
      row(2, HEADS.slice(0, 3)),
      row(3, ["建成实训室3间", "2024年6月底", "教务科"], 'hidden="1"'),
      row(4, ["开展教研活动4次", "2024年9月底", "办公室"]),
    ].join("");
    const { plan, report } = readSound([
      file("清单.xlsx", book(`<sheetData>${data}</sheetData><autoFilter ref="A2:C4"/>`)),
    ]);
    expect(plan.tasks.map(({ text }) => text)).toEqual(["建成实训室3间", "开展教研活动4次"]);
    expect(report.omitted).toEqual([]);
  });
});
