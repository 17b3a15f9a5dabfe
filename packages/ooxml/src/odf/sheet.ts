import { BLOCK_LIMITS, TooMuch } from "../document/block.js";
import { cellName, type Area, type Cell, type Grid, type StruckText } from "../xlsx/cell.js";
import { serialOfDate } from "../xlsx/serial.js";
import type { OdfStyles } from "./styles.js";

type Attribute = (name: string) => string | undefined;

/** Beyond these places a sheet is empty, whatever its last row repeats. */
export const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** A sheet as it is read through. */
export interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: Map<number, Map<number, Cell>>;
  readonly merged: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly struck: Map<string, StruckText>;
  readonly comments: Map<string, string>;
  readonly boxes: { row: number; text: string }[];
  pictures: number;
  /** The next places. */
  row: number;
  column: number;
  columnHead: number;
  rowTimes: number;
  isRowHidden: boolean;
}

/** A cell as it is read through: its lines, and what of them has a line through it or not. */
export interface OpenCell {
  readonly lines: string[];
  readonly kept: string[];
  readonly struck: string[];
  readonly comment: string[];
  readonly boxes: string[];
  readonly columns: number;
  readonly rows: number;
  readonly times: number;
  readonly type: string;
  readonly date: string | undefined;
  readonly isStruck: boolean;
}

/** How often something stands there, one time at least. */
export const many = (text: string | undefined, most: number): number =>
  /^\d{1,7}$/.test(text ?? "") ? Math.min(most, Math.max(1, Number(text))) : 1;

/** What a filter hides belongs to the list all the same. */
export const isHidden = (attribute: Attribute): boolean => attribute("visibility") === "collapse";

export const newSheet = (attribute: Attribute, looks: OdfStyles["looks"]): OpenSheet => ({
  name: attribute("name") ?? "",
  hidden: looks.get(`table ${attribute("style-name") ?? ""}`)?.hidden ?? false,
  rows: new Map(),
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  struck: new Map(),
  comments: new Map(),
  boxes: [],
  pictures: 0,
  row: 1,
  column: 1,
  columnHead: 1,
  rowTimes: 1,
  isRowHidden: false,
});

/** What a cell shows; a date as its day, for the text of one may leave the year out. */
const cellOf = ({ type, date, lines }: OpenCell): Cell | undefined => {
  const serial = type === "date" ? serialOfDate((date ?? "").slice(0, 10)) : undefined;
  if (serial !== undefined) return { is: "number", number: serial, serial, shown: "date" };
  const text = lines.join("\n");
  return text === "" ? undefined : { is: "text", text };
};

/** @throws TooMuch */
export const endCell = (sheet: OpenSheet, open: OpenCell, budget: Budget): void => {
  const cell = cellOf(open);
  const { row, column } = sheet;
  const { columns, rows, times, comment, boxes, struck, kept } = open;
  sheet.column += times;
  const name = cellName(row, column);
  if (comment.length > 0) sheet.comments.set(name, comment.join("\n"));
  for (const text of boxes) sheet.boxes.push({ row, text });
  if (cell === undefined) return;
  if (struck.length > 0) sheet.struck.set(name, { kept: kept.join("\n"), struck: struck.join("\n") });
  if (columns > 1 || rows > 1)
    sheet.merged.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  budget.cells -= times * sheet.rowTimes;
  if (budget.cells < 0) throw new TooMuch();
  for (let down = 0; down < sheet.rowTimes; down++) {
    const cells = sheet.rows.get(row + down) ?? new Map<number, Cell>();
    sheet.rows.set(row + down, cells);
    for (let across = 0; across < times; across++) cells.set(column + across, cell);
  }
};

export const endRow = (sheet: OpenSheet): void => {
  // The empty rest of a sheet may be hidden, a million rows of it.
  if (sheet.isRowHidden && sheet.rows.has(sheet.row))
    for (let down = 0; down < sheet.rowTimes; down++) sheet.hiddenRows.add(sheet.row + down);
  sheet.row += sheet.rowTimes;
};

export const newCell = (attribute: Attribute, isStruck: boolean): OpenCell => ({
  lines: [],
  kept: [],
  struck: [],
  comment: [],
  boxes: [],
  columns: many(attribute("number-columns-spanned"), LAST_COLUMN),
  rows: many(attribute("number-rows-spanned"), LAST_ROW),
  times: many(attribute("number-columns-repeated"), LAST_COLUMN),
  type: attribute("value-type") ?? "",
  date: attribute("date-value"),
  isStruck,
});

export const gridOf = (sheet: OpenSheet): Grid => {
  const { name, hidden, rows, merged, hiddenRows, hiddenColumns, struck, comments, boxes, pictures } = sheet;
  return { name, hidden, rows, merged, hiddenRows, hiddenColumns, struck, comments, boxes, pictures };
};

/** Cells that a book may still have. */
export interface Budget {
  cells: number;
}
export const newBudget = (): Budget => ({ cells: BLOCK_LIMITS.cells });
