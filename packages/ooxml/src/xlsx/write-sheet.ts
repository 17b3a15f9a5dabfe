import { cellName } from "./cell.js";
import { isWrapped, styleNumber, type StyleName } from "./styles.js";
import { escapeXml } from "../xml.js";

/** A cell to write: a text is a text whatever it begins with, so nothing in a sheet of ours is ever reckoned. */
export interface OutCell {
  readonly value: string | number;
  readonly style: StyleName;
}

/** What may be chosen or typed in an area. */
export interface Rule {
  readonly area: string;
  /** Where the choices stand: a name or a reference; of dates none. */
  readonly list: string | undefined;
  /** Whether anything else is asked about; else it is only a help. */
  readonly strict: boolean;
  /** What is shown beside a cell that is chosen. */
  readonly help?: string | undefined;
  readonly title?: string | undefined;
}

export interface OutSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly {
    readonly width: number;
    readonly style: StyleName;
    readonly hidden?: boolean;
  }[];
  readonly rows: readonly (readonly (OutCell | undefined)[])[];
  /** Whether the first row stays in sight and is printed on every page. */
  readonly hasHeader: boolean;
  readonly isProtected?: boolean;
  readonly rules?: readonly Rule[];
  /** Where cells turn grey, and the formula that says when. */
  readonly greyed?: readonly { readonly area: string; readonly when: string }[];
}

const cellXml = ({ value, style }: OutCell, row: number, column: number): string => {
  const name = `r="${cellName(row, column)}"`;
  if (typeof value === "number") return `<c ${name} s="${styleNumber(style)}"><v>${value}</v></c>`;
  const quoted = /^[=+\-@\t\r']/.test(value) ? "quoted" : style;
  return `<c ${name} s="${styleNumber(quoted)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
};

/** Columns of text that a line takes; a Chinese character is two. */
const widthOf = (line: string): number => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0);

/** Lines that a wrapped text takes in a column, as near as one can tell without its font. */
const linesIn = (cell: OutCell | undefined, width: number): number =>
  typeof cell?.value !== "string" || !isWrapped(cell.style)
    ? 1
    : cell.value
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) + 1) / Math.max(1, width - 1))), 0);

/** Some programs do not fit rows to their text when they open a file; none makes a row higher than this. */
const HEIGHT = { line: 15, most: 400 };

const rowXml = (
  cells: readonly (OutCell | undefined)[],
  row: number,
  columns: OutSheet["columns"],
): string => {
  const written = cells.map((cell, at) => (cell === undefined ? "" : cellXml(cell, row, at + 1))).join("");
  if (written === "") return "";
  const lines = Math.max(...cells.map((cell, at) => linesIn(cell, columns[at]?.width ?? 10)));
  const height = lines === 1 ? "" : ` ht="${Math.min(lines * HEIGHT.line, HEIGHT.most)}" customHeight="1"`;
  return `<row r="${row}"${height}>${written}</row>`;
};

const columnsXml = ({ columns }: OutSheet): string =>
  columns.length === 0
    ? ""
    : `<cols>${columns
        .map(
          ({ width, style, hidden }, at) =>
            `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleNumber(style)}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`,
        )
        .join("")}</cols>`;

const ruleXml = ({ area, list, strict, help, title = "" }: Rule): string => {
  const shown =
    help === undefined
      ? ""
      : ` showInputMessage="1" promptTitle="${escapeXml(title)}" prompt="${escapeXml(help)}"`;
  // An id may be typed in place of a title, so what is not in the list is asked about, not refused.
  const refusing = strict ? ' showErrorMessage="1" errorStyle="warning"' : "";
  const attributes = `allowBlank="1"${refusing}${shown} sqref="${area}"`;
  return list === undefined
    ? `<dataValidation type="date" operator="greaterThan" ${attributes}><formula1>1</formula1></dataValidation>`
    : `<dataValidation type="list" ${attributes}><formula1>${escapeXml(list)}</formula1></dataValidation>`;
};

const rulesXml = ({ rules = [] }: OutSheet): string =>
  rules.length === 0
    ? ""
    : `<dataValidations count="${rules.length}">${rules.map(ruleXml).join("")}</dataValidations>`;

const greyedXml = ({ greyed = [] }: OutSheet): string =>
  greyed
    .map(
      ({ area, when }, at) =>
        `<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="0" priority="${at + 1}"><formula>${escapeXml(when)}</formula></cfRule></conditionalFormatting>`,
    )
    .join("");

const viewXml = ({ hasHeader }: OutSheet, isFirst: boolean): string =>
  `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ""}>${
    hasHeader
      ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
      : ""
  }</sheetView></sheetViews>`;

/** Across on A4, as wide as the page. */
const PRINT =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";

/** The part of the file that holds a sheet. */
export const sheetXml = (sheet: OutSheet, isFirst: boolean): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(sheet, isFirst)}` +
  `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}` +
  `<sheetData>${sheet.rows.map((cells, at) => rowXml(cells, at + 1, sheet.columns)).join("")}</sheetData>` +
  `${sheet.isProtected ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>' : ""}` +
  `${greyedXml(sheet)}${rulesXml(sheet)}${PRINT}</worksheet>`;
