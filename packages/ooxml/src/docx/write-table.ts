import { paragraphOf, runXml, type OutParagraph } from "./write-paragraph.js";

export interface OutTableCell extends OutParagraph {
  /** Behind the text, RGB in hexadecimal digits. */
  readonly fill?: string | undefined;
}

/** Lengths in twentieths of a point. */
export interface OutTable {
  readonly kind: "table";
  /** Of the columns. */
  readonly widths: readonly number[];
  /** No row is torn in two. */
  readonly rows: readonly (readonly OutTableCell[])[];
  /** Whether its first row stands again on every page. */
  readonly hasHeader: boolean;
  /** Lines around every cell, or one above and one below the whole. */
  readonly lines: "all" | "outer";
  /** What is left free around the text of a cell. */
  readonly space: { readonly y: number; readonly x: number };
}

const BORDERS: Readonly<Record<OutTable["lines"], (side: string) => string>> = {
  all: (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  outer: (side) =>
    side === "top" || side === "bottom"
      ? `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="000000"/>`
      : `<w:${side} w:val="none" w:sz="0" w:space="0" w:color="auto"/>`,
};

const cellXml = (cell: OutTableCell, width: number): string => {
  const shade = cell.fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>`;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}<w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraphOf(runXml(cell.text, cell.style), cell)}</w:tc>`
  );
};

export const tableXml = ({ widths, rows, hasHeader, lines, space }: OutTable): string => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const margin = (side: string, length: number): string => `<w:${side} w:w="${length}" w:type="dxa"/>`;
  const rowXml = (cells: readonly OutTableCell[], at: number): string =>
    `<w:tr><w:trPr><w:cantSplit/>${hasHeader && at === 0 ? "<w:tblHeader/>" : ""}</w:trPr>` +
    `${cells.map((cell, column) => cellXml(cell, widths[column]!)).join("")}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>` +
    ["top", "left", "bottom", "right", "insideH", "insideV"].map(BORDERS[lines]).join("") +
    `</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>` +
    margin("top", space.y) +
    margin("left", space.x) +
    margin("bottom", space.y) +
    margin("right", space.x) +
    `</w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${rows.map(rowXml).join("")}</w:tbl>`
  );
};
