import type { Display } from "./number-format.js";

/** Why a cell has no value. */
export type CellFault =
  /** It shows an error such as `#REF!`. */
  | "error-cell"
  /** It holds a formula whose result no program has calculated yet. */
  | "not-calculated"
  /** It holds a picture, which stands for no text. */
  | "picture-cell"
  /** What the file says of it contradicts itself. */
  | "damaged-cell"
  /** It holds a number of more digits than a spreadsheet keeps. */
  | "lost-digits";

/**
 * What stands in a cell. A number keeps how it is shown, for a date is a number too: `serial` is its day in the
 * system of 1900, whichever the workbook has.
 */
export type Cell =
  | {
      readonly is: "text";
      readonly text: string;
      /** The address that a click on the cell opens. */
      readonly link?: string;
    }
  | ({ readonly is: "number"; readonly number: number; readonly serial: number } & Display)
  | { readonly is: "boolean"; readonly value: boolean }
  | { readonly is: "error"; readonly fault: CellFault; readonly text: string };

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as it was read: rows and columns are numbered from 1, and what is empty is not there. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merged: readonly Area[];
  /** Of a CSV file, what its text was written in. */
  readonly encoding?: string;
  /** Rows that are hidden, by hand or by a filter. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** The area that a filter looks through; it hides rows that belong to the list all the same. */
  readonly filtered?: Area | undefined;
  /** Cells that a line goes through, as a whole or in part, by their names. Their text is in `rows` as it was. */
  readonly struck?: ReadonlyMap<string, StruckText>;
  /** Comments by the names of their cells. */
  readonly comments?: ReadonlyMap<string, string>;
  /** Texts that float above the cells, and the row where each begins. */
  readonly boxes?: readonly { readonly row: number; readonly text: string }[];
  /** How many pictures float above the cells. */
  readonly pictures?: number;
}

/** A text of which a part, or all, has a line through it. */
export interface StruckText {
  readonly kept: string;
  readonly struck: string;
}

/** @example columnName(28) // "AB" */
export const columnName = (column: number): string => {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

/** @example cellName(7, 3) // "C7" */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** What a sheet can hold. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** @example parseCellName("$C$7") // { row: 7, column: 3 } */
export const parseCellName = (name: string): { row: number; column: number } | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
};

/** @example parseArea("A1:B3") // { top: 1, left: 1, bottom: 3, right: 2 } */
export const parseArea = (text: string): Area | undefined => {
  const [first = "", last = first] = text.split(":");
  const [start, end] = [parseCellName(first), parseCellName(last)];
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
};
