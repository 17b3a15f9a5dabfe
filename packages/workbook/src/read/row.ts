import { cellName, type Cell } from "@bangfu/ooxml";
import type { Declared } from "../forms/number.js";
import type { Book } from "../merge/book.js";
import type { SheetKind } from "../sheets/columns.js";
import type { Place, WorkbookProblem } from "./problem.js";

/** One row of a sheet that holds a part of the ledger. */
export interface Row {
  readonly kind: SheetKind;
  readonly file: string;
  /** What the workbook says of itself. */
  readonly book: Book;
  readonly sheet: string;
  readonly row: number;
  /** The sheet's columns by field; what is not among them is not said of any row. */
  readonly columns: ReadonlyMap<string, number>;
  /** The unit in which the values are, where it is named in their heading or above the table. */
  readonly declared: Declared | undefined;
  /** The cells that are not empty, by field. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Where a field of a row stands; the row's first column where it has none. */
export const placeOf = ({ file, sheet, row, columns }: Row, field: string): Place => ({
  file,
  sheet,
  cell: cellName(row, columns.get(field) ?? Math.min(...columns.values())),
});

export const problemIn = (
  row: Row,
  field: string,
  code: WorkbookProblem["code"],
  value?: unknown,
  params: WorkbookProblem["params"] = {},
): WorkbookProblem => ({
  code,
  place: placeOf(row, field),
  field,
  ...(value === undefined ? {} : { value }),
  params,
});
