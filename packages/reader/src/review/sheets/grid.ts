import { cellName, type Grid } from "@bangfu/ooxml";
import type { Locale } from "@bangfu/core";
import { typedIn } from "./cell-text.js";
import { columnsOf, headOf, SHEET_WORDS, type Column } from "./columns.js";
import type { ItemKind } from "../item.js";
import type { ReviewProblem } from "./problem.js";

/** A row of a sheet as somebody left it. */
export interface TypedRow {
  readonly kind: ItemKind;
  readonly sheet: string;
  readonly texts: Readonly<Partial<Record<Column, string>>>;
  readonly cellOf: (column: Column) => string;
}

interface SheetRead {
  readonly rows: readonly TypedRow[];
  readonly problems: readonly Omit<ReviewProblem, "file">[];
}

/** The columns by their heads, wherever they were moved. */
const columnsIn = (grid: Grid, kind: ItemKind, locale: Locale): ReadonlyMap<Column, number> => {
  const heads = new Map<string, number>();
  for (const [column, cell] of grid.rows.get(1) ?? []) heads.set(typedIn(cell) ?? "", column);
  const found = new Map<Column, number>();
  for (const column of columnsOf(kind)) {
    const at = heads.get(headOf(column, locale));
    if (at !== undefined) found.set(column, at);
  }
  return found;
};

const rowsIn = (grid: Grid, kind: ItemKind, columns: ReadonlyMap<Column, number>): SheetRead => {
  const rows: TypedRow[] = [];
  const problems: Omit<ReviewProblem, "file">[] = [];
  for (const [number, cells] of [...grid.rows].sort(([one], [other]) => one - other)) {
    if (number === 1) continue;
    const texts: Partial<Record<Column, string>> = {};
    for (const [column, at] of columns) {
      const text = typedIn(cells.get(at));
      if (text === undefined)
        problems.push({ code: "error-cell", sheet: grid.name, cell: cellName(number, at) });
      texts[column] = text ?? "";
    }
    const isEmpty = Object.values(texts).every((text) => text === "");
    const cellOf = (column: Column): string => cellName(number, columns.get(column) ?? 1);
    if (!isEmpty) rows.push({ kind, sheet: grid.name, texts, cellOf });
  }
  return { rows, problems };
};

/** The rows of the sheet of a kind, and what is wrong with the sheet. */
export const rowsOfSheet = (grids: readonly Grid[], kind: ItemKind, locale: Locale): SheetRead => {
  const name = SHEET_WORDS[locale].sheets[kind];
  const grid = grids.find((each) => each.name.trim() === name);
  if (grid === undefined) return { rows: [], problems: [{ code: "missing-sheet", value: name }] };
  const columns = columnsIn(grid, kind, locale);
  const missing = columnsOf(kind).filter((column) => !columns.has(column));
  if (missing.length > 0)
    return {
      rows: [],
      problems: missing.map((column) => ({
        code: "missing-column",
        sheet: name,
        cell: cellName(1, 1),
        value: headOf(column, locale),
      })),
    };
  return rowsIn(grid, kind, columns);
};
