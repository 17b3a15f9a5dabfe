import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A paragraph; `properties` are those of its `w:pPr`. */
export const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
/** A cell; `properties` are those of its `w:tcPr`. */
export const tc = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** A Word file with this body. */
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    "_rels/.rels": strToU8(
      `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${TYPE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${TYPE}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });

const cellXml = (value: string, column: number, row: number): string =>
  `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;

/** A workbook of one sheet; `merged` are areas such as `A2:A4`. */
export const xlsx = (rows: readonly (readonly string[])[], merged: readonly string[] = []): Uint8Array => {
  const data = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => (cell === "" ? "" : cellXml(cell, column, row))).join("")}</row>`,
    )
    .join("");
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="${TYPE}"><sheets><sheet name="清单" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet><sheetData>${data}</sheetData><mergeCells>${areas}</mergeCells></worksheet>`,
    ),
  });
};
