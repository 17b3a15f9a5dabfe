import { strToU8, zipSync, type Zippable } from "fflate";
import { stylesXml } from "./styles.js";
import { sheetXml, type OutSheet } from "./write-sheet.js";
import { escapeXml } from "../xml.js";

export interface OutBook {
  readonly sheets: readonly OutSheet[];
  /** Areas by name, for drop-down lists and formulas: an older Excel reaches other sheets through names alone. */
  readonly names: readonly (readonly [name: string, area: string])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A name in a formula, in quotation marks of its own. @example quotedName("台账") // "'台账'" */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const contentTypes = (count: number): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  ).join("") +
  "</Types>";

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const definedNames = ({ sheets, names }: OutBook): string => {
  const titles = sheets.flatMap(({ name, hasHeader }, at) =>
    hasHeader
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(quotedName(name))}!$1:$1</definedName>`,
        ]
      : [],
  );
  const areas = names.map(([name, area]) => `<definedName name="${name}">${escapeXml(area)}</definedName>`);
  return titles.length + areas.length === 0
    ? ""
    : `<definedNames>${[...titles, ...areas].join("")}</definedNames>`;
};

const bookXml = (book: OutBook): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
  book.sheets
    .map(
      ({ name, hidden }, at) =>
        `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
    )
    .join("") +
  `</sheets>${definedNames(book)}</workbook>`;

/** The bytes of an .xlsx file; the same sheets give the same bytes, with no clock in them. */
export const writeXlsx = (book: OutBook): Uint8Array => {
  const sheets = book.sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": bookXml(book),
    "xl/_rels/workbook.xml.rels": relations([...sheets, ["styles", "styles.xml"]]),
    "xl/styles.xml": stylesXml(),
  };
  book.sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, at === 0);
  });
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts))
    // The first moment that a ZIP file knows, in local time as it wants it.
    files[name] = [strToU8(HEAD + xml), { mtime: new Date(1980, 0, 1) }];
  return zipSync(files, { level: 6 });
};
