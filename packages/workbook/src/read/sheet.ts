import { cellText } from "../forms/text.js";
import { folded } from "../forms/fold.js";
import type { Book } from "../merge/book.js";
import type { SheetKind } from "../sheets/columns.js";
import { findHeader, missingColumns, type Header } from "../sheets/header.js";
import { cellName, type Cell, type Grid } from "../xlsx/cell.js";
import type { Place, WorkbookNote, WorkbookProblem } from "./problem.js";
import { problemIn, type Row } from "./row.js";

export interface SheetRead {
  readonly rows: readonly Row[];
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
}

/** What one cell for several rows cannot say of each of them. */
const ONE_ROW_EACH = ["id", "value", "supersedes"];

type Cells = ReadonlyMap<number, Cell>;

/** The cell that a merged one stands for in the rows below its first, by row and column. */
const spread = ({ merged, rows }: Grid): ReadonlyMap<number, ReadonlyMap<number, Cell>> => {
  let last = 0;
  for (const row of rows.keys()) last = Math.max(last, row);
  const found = new Map<number, Map<number, Cell>>();
  for (const { top, left, bottom } of merged) {
    const cell = rows.get(top)?.get(left);
    if (cell === undefined) continue;
    for (let row = top + 1; row <= Math.min(bottom, last); row++)
      found.set(row, (found.get(row) ?? new Map<number, Cell>()).set(left, cell));
  }
  return found;
};

const isBlank = (cell: Cell): boolean => cell.is === "text" && cell.text.trim() === "";

/** A heading that stands once more, at the top of each printed page say. */
const repeatsHeader = (cells: Cells, header: Cells): boolean =>
  [...cells].every(([column, cell]) => {
    const above = header.get(column);
    return above !== undefined && folded(cellText(above)) === folded(cellText(cell));
  });

/** The unit of money that a heading names, as in 金额（元）; undefined: none, so that of each indicator is meant. */
const moneyIn = (headings: Cells, { columns }: Header): string | undefined => {
  const heading = headings.get(columns.get("value") ?? 0);
  return heading === undefined ? undefined : /\(([百千万亿]*元)\)/.exec(folded(cellText(heading)))?.[1];
};

const fieldsOf = (cells: Cells, below: Cells | undefined, { columns }: Header): ReadonlyMap<string, Cell> => {
  const fields = new Map<string, Cell>();
  for (const [field, column] of columns) {
    const cell = cells.get(column) ?? below?.get(column);
    if (cell !== undefined && !isBlank(cell)) fields.set(field, cell);
  }
  return fields;
};

const cellProblems = (row: Row, below: Cells | undefined): WorkbookProblem[] => {
  const found: WorkbookProblem[] = [];
  for (const [field, cell] of row.cells) {
    if (cell.is === "error") found.push(problemIn(row, field, "error-cell", cell.text));
    if (ONE_ROW_EACH.includes(field) && below?.get(row.columns.get(field)!) === cell)
      found.push(problemIn(row, field, "merged-cells", cellText(cell)));
  }
  return found;
};

const rowsBelow = (
  grid: Grid,
  kind: SheetKind,
  header: Header,
  book: Book,
): Pick<SheetRead, "rows" | "problems"> => {
  const headings = grid.rows.get(header.row)!;
  const merged = spread(grid);
  const money = moneyIn(headings, header);
  const rows: Row[] = [];
  const problems: WorkbookProblem[] = [];
  for (const [at, cells] of [...grid.rows].sort(([a], [b]) => a - b)) {
    if (at <= header.row || repeatsHeader(cells, headings)) continue;
    // A row with nothing of its own is blank, whatever cell above reaches into it, and whatever id it was given.
    const given = fieldsOf(cells, undefined, header);
    if (given.size === Number(given.has("rowKey"))) continue;
    const fields = fieldsOf(cells, merged.get(at), header);
    const row: Row = {
      kind,
      file: book.name,
      book,
      sheet: grid.name,
      row: at,
      columns: header.columns,
      cells: fields,
      money,
    };
    rows.push(row);
    problems.push(...cellProblems(row, merged.get(at)));
  }
  return { rows, problems };
};

const headerProblems = (
  kind: SheetKind,
  header: Header,
  at: (column: number) => Place,
): WorkbookProblem[] => [
  ...missingColumns(kind, header).map(({ zh, en }): WorkbookProblem => {
    return { code: "missing-column", place: at(1), params: { zh, en } };
  }),
  ...header.twice.map(({ field, column }): WorkbookProblem => {
    const first = at(header.columns.get(field)!).cell;
    return { code: "duplicate-column", place: at(column), field, params: { first } };
  }),
];

/** Columns that mean nothing here and yet hold something. */
const ignoredColumns = (grid: Grid, { row, unknown }: Header): readonly number[] =>
  unknown.filter((column) => [...grid.rows].some(([at, cells]) => at > row && cells.has(column)));

/** The rows of a sheet, each with its cells by field. */
export const readRows = (grid: Grid, kind: SheetKind, book: Book): SheetRead => {
  if (grid.rows.size === 0) return { rows: [], problems: [], notes: [] };
  const header = findHeader(grid, kind);
  const file = book.name;
  const sheet = grid.name;
  if (header === undefined)
    return {
      rows: [],
      problems: [{ code: "no-header", place: { file, sheet, cell: "A1" }, params: { kind } }],
      notes: [],
    };
  const at = (column: number): Place => ({ file, sheet, cell: cellName(header.row, column) });
  const wrong = headerProblems(kind, header, at);
  // Every row would lack the same field: one problem says it.
  if (missingColumns(kind, header).length > 0) return { rows: [], problems: wrong, notes: [] };
  const { rows, problems } = rowsBelow(grid, kind, header, book);
  const notes = ignoredColumns(grid, header).map((column): WorkbookNote => {
    const value = cellText(grid.rows.get(header.row)!.get(column)!);
    return { code: "ignored-column", place: at(column), value };
  });
  return { rows, problems: [...wrong, ...problems], notes };
};
