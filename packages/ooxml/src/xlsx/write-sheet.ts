import { escapeXml } from "../xml.js";
import { cellName } from "./cell.js";
import { USUAL_SIZE, type CellStyle, type Styles } from "./style.js";

/** A cell to write: a text is a text whatever it begins with, so nothing in a sheet of ours is ever calculated. */
export interface OutCell {
  readonly value: string | number;
  readonly style: CellStyle;
  /** Over how many columns it reaches; absent: its own alone. */
  readonly columns?: number;
}

/** A picture that lies on a sheet. */
export interface OutPicture {
  /** Its bytes, a PNG file. */
  readonly png: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly text: string;
  /** The row of its upper left corner, from 1; it begins at the first column. */
  readonly row: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
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
    /** In characters. */
    readonly width: number;
    readonly style?: CellStyle;
    readonly hidden?: boolean;
  }[];
  readonly rows: readonly (readonly (OutCell | undefined)[])[];
  readonly pictures?: readonly OutPicture[];
  /** Whether the first row stays in sight and is printed on every page. */
  readonly hasHeader: boolean;
  readonly isProtected?: boolean;
  readonly rules?: readonly Rule[];
  /** Where cells take on another style, and the formula that says when. */
  readonly conditions?: readonly {
    readonly area: string;
    readonly when: string;
    readonly style: CellStyle;
  }[];
}

const cellXml = ({ value, style }: OutCell, row: number, column: number, styles: Styles): string => {
  const name = `r="${cellName(row, column)}"`;
  if (typeof value === "number") return `<c ${name} s="${styles.numberOf(style)}"><v>${value}</v></c>`;
  const number = styles.numberOf(style, /^[=+\-@\t\r']/.test(value));
  return `<c ${name} s="${number}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
};

/** Columns of text that a line takes; a Chinese character is two. */
const widthOf = (line: string): number => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0);

type Columns = OutSheet["columns"];

/** What a column is wide that the sheet says nothing of. */
const USUAL_WIDTH = 10;

/** How wide a cell is, in characters. */
const breadthOf = ({ columns: count = 1 }: OutCell, at: number, columns: Columns): number => {
  let breadth = 0;
  for (let column = at; column < at + count; column++) breadth += columns[column]?.width ?? USUAL_WIDTH;
  return breadth;
};

/** Lines that a wrapped text takes in a cell, as near as one can tell without its font. */
const linesIn = (text: string, breadth: number): number => {
  let lines = 0;
  for (const line of text.split("\n"))
    lines += Math.max(1, Math.ceil((widthOf(line) + 1) / Math.max(1, breadth - 1)));
  return lines;
};

/** In points. Some programs do not fit rows to their text when they open a file; none makes a row higher than this. */
const HEIGHT = { line: 15, most: 400 };

const heightOf = (cell: OutCell | undefined, at: number, columns: Columns): number => {
  if (cell === undefined) return HEIGHT.line;
  const { value, style } = cell;
  const scale = (style.size ?? USUAL_SIZE) / USUAL_SIZE;
  const lines =
    typeof value === "string" && style.wrap === true
      ? linesIn(value, breadthOf(cell, at, columns) / scale)
      : 1;
  return Math.ceil(HEIGHT.line * scale) * lines;
};

const rowXml = (
  cells: readonly (OutCell | undefined)[],
  row: number,
  columns: Columns,
  styles: Styles,
): string => {
  const written = cells
    .map((cell, at) => (cell === undefined ? "" : cellXml(cell, row, at + 1, styles)))
    .join("");
  if (written === "") return "";
  const height = Math.max(...cells.map((cell, at) => heightOf(cell, at, columns)));
  const given = height === HEIGHT.line ? "" : ` ht="${Math.min(height, HEIGHT.most)}" customHeight="1"`;
  return `<row r="${row}"${given}>${written}</row>`;
};

const mergedXml = ({ rows }: OutSheet): string => {
  const areas = rows.flatMap((cells, row) =>
    cells.flatMap((cell, at) =>
      cell?.columns === undefined || cell.columns < 2
        ? []
        : [`${cellName(row + 1, at + 1)}:${cellName(row + 1, at + cell.columns)}`],
    ),
  );
  return areas.length === 0
    ? ""
    : `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
};

const columnsXml = ({ columns }: OutSheet, styles: Styles): string =>
  columns.length === 0
    ? ""
    : `<cols>${columns
        .map(
          ({ width, style = {}, hidden }, at) =>
            `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles.numberOf(style)}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`,
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

const conditionsXml = ({ conditions = [] }: OutSheet, styles: Styles): string =>
  conditions
    .map(
      ({ area, when, style }, at) =>
        `<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="${styles.conditional(style)}" priority="${at + 1}"><formula>${escapeXml(when)}</formula></cfRule></conditionalFormatting>`,
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

/** The relationship by which a sheet names what is drawn on it. */
const DRAWING = "rId1";

/** The part of the file that holds a sheet. */
export const sheetXml = (sheet: OutSheet, isFirst: boolean, styles: Styles): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
  `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(sheet, isFirst)}` +
  `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet, styles)}` +
  `<sheetData>${sheet.rows.map((cells, at) => rowXml(cells, at + 1, sheet.columns, styles)).join("")}</sheetData>` +
  `${sheet.isProtected ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>' : ""}` +
  `${mergedXml(sheet)}${conditionsXml(sheet, styles)}${rulesXml(sheet)}${PRINT}` +
  `${(sheet.pictures ?? []).length === 0 ? "" : `<drawing r:id="${DRAWING}"/>`}</worksheet>`;
