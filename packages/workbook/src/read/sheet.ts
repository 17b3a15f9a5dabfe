import { cellName, type Cell, type CellFault, type Grid } from "@bangfu/ooxml";
import { folded, tidy } from "../forms/fold.js";
import type { Declared } from "../forms/number.js";
import { cellText } from "../forms/text.js";
import { isUnit } from "../forms/unit.js";
import type { Book } from "../merge/book.js";
import { rowBeside, type RowBeside } from "../sheets/beside-the-table.js";
import { COLUMNS, type SheetKind } from "../sheets/columns.js";
import { findHeader, missingColumns, withUnitColumn, type Header } from "../sheets/header.js";
import { declaredIn } from "./declared.js";
import { isExample } from "./examples.js";
import type { Place, WorkbookNote, WorkbookProblem } from "./problem.js";
import { problemIn, type Row } from "./row.js";
import { runsOf } from "./runs.js";

export interface SheetRead {
  readonly rows: readonly Row[];
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
}

/** What a sheet is read with. */
export interface SheetWords {
  /** The plan's units of measurement. */
  readonly measures: ReadonlySet<string>;
  /** Whether a text names a unit of the school. */
  readonly isDepartment: (text: string) => boolean;
  /** Whether a text names an indicator, a task or a roster of the plan. */
  readonly isOfPlan: (text: string) => boolean;
}

interface Table {
  readonly grid: Grid;
  readonly kind: SheetKind;
  readonly header: Header;
  readonly book: Book;
  readonly words: SheetWords;
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

const isBlank = (cell: Cell): boolean => cell.is === "text" && tidy(cell.text) === "";

/** A heading that stands once more, at the top of each printed page say. */
const repeatsHeader = (cells: Cells, header: Cells): boolean =>
  [...cells].every(([column, cell]) => {
    const above = header.get(column);
    return above !== undefined && folded(cellText(above)) === folded(cellText(cell));
  });

/** Fields of free text: what they begin with says nothing of the row. */
const WORDS = ["note", "text", "title", "reason"];

/** Sums and signatures are known by their first cell, where the row is not whole without it. */
const besideTheTable = (
  cells: Cells,
  own: ReadonlyMap<string, Cell>,
  { kind, header, words }: Table,
): RowBeside | undefined => {
  const besideIn = (cell: Cell | undefined): RowBeside | undefined =>
    cell?.is === "text" && !words.isOfPlan(cell.text) ? rowBeside(cell.text) : undefined;
  const needed = COLUMNS[kind].filter((each) => each.needed === true).map((each) => own.get(each.field));
  // A running number may stand before the word.
  if (needed.some((cell) => besideIn(cell) === "total")) return "total";
  const [column, first] = [...cells].filter(([, each]) => !isBlank(each)).sort(([a], [b]) => a - b)[0] ?? [];
  const [field = ""] = [...header.columns].find(([, at]) => at === column) ?? [];
  return needed.every((cell) => cell !== undefined) && WORDS.includes(field) ? undefined : besideIn(first);
};

const fieldsOf = (cells: Cells, below: Cells | undefined, { columns }: Header): ReadonlyMap<string, Cell> => {
  const fields = new Map<string, Cell>();
  for (const [field, column] of columns) {
    const cell = cells.get(column) ?? below?.get(column);
    if (cell !== undefined && !isBlank(cell)) fields.set(field, cell);
  }
  return fields;
};

/** A text that a program has made of a number too long for it, as CSV files have them. */
const SHORTENED = /^\d(?:\.\d+)?e\+(?:1[5-9]|[2-9]\d)$/i;
const TEXTS = ["id", "members", "supersedes", "name"];

const faultOf = (field: string, cell: Cell): CellFault | undefined => {
  if (cell.is === "error") return cell.fault;
  return TEXTS.includes(field) && cell.is === "text" && SHORTENED.test(tidy(cell.text))
    ? "lost-digits"
    : undefined;
};

const cellProblems = (row: Row, below: Cells | undefined): WorkbookProblem[] => {
  const found: WorkbookProblem[] = [];
  for (const [field, cell] of row.cells) {
    const fault = faultOf(field, cell);
    if (fault !== undefined) found.push(problemIn(row, field, fault, cellText(cell)));
    if (ONE_ROW_EACH.includes(field) && below?.get(row.columns.get(field)!) === cell)
      found.push(problemIn(row, field, "merged-cells", cellText(cell)));
  }
  return found;
};

interface RowsRead {
  readonly rows: readonly Row[];
  readonly problems: readonly WorkbookProblem[];
  /** The rows that are none of the table. */
  readonly beside: Readonly<Record<RowBeside, readonly number[]>>;
}

const rowsBelow = (table: Table, declared: Declared | undefined): RowsRead => {
  const { grid, kind, header, book } = table;
  const headings = grid.rows.get(header.row)!;
  const merged = spread(grid);
  const rows: Row[] = [];
  const problems: WorkbookProblem[] = [];
  const beside: Record<RowBeside, number[]> = { total: [], signature: [] };
  for (const [at, cells] of [...grid.rows].sort(([a], [b]) => a - b)) {
    if (at <= header.row || repeatsHeader(cells, headings)) continue;
    const own = fieldsOf(cells, undefined, header);
    const aside = besideTheTable(cells, own, table);
    if (aside !== undefined) beside[aside].push(at);
    // A row with nothing of its own is blank, whatever cell above reaches into it, and whatever id it was given.
    if (aside !== undefined || own.size === Number(own.has("rowKey"))) continue;
    const fields = fieldsOf(cells, merged.get(at), header);
    const row: Row = {
      kind,
      file: book.name,
      book,
      sheet: grid.name,
      row: at,
      columns: header.columns,
      cells: fields,
      declared,
    };
    rows.push(row);
    problems.push(...cellProblems(row, merged.get(at)));
  }
  return { rows, problems, beside };
};

const headerProblems = ({ grid, kind, header }: Table, at: (column: number) => Place): WorkbookProblem[] => [
  ...missingColumns(kind, header).map(({ zh, en }): WorkbookProblem => {
    return { code: "missing-column", place: at(1), params: { zh, en } };
  }),
  ...header.twice.map(({ field, column }): WorkbookProblem => {
    const first = at(header.columns.get(field)!).cell;
    return { code: "duplicate-column", place: at(column), field, params: { first } };
  }),
  // Nobody knows what stands below a heading that cannot be read.
  ...[...grid.rows.get(header.row)!].flatMap(([column, cell]): WorkbookProblem[] =>
    cell.is === "error" ? [{ code: cell.fault, place: at(column), value: cell.text, params: {} }] : [],
  ),
];

/** Columns that mean nothing here and yet hold something. */
const ignoredColumns = (grid: Grid, { row, unknown }: Header): readonly number[] =>
  unknown.filter((column) => [...grid.rows].some(([at, cells]) => at > row && cells.has(column)));

const notesOf = (
  { grid, kind, header, book: { name: file } }: Table,
  { rows, beside }: RowsRead,
  declared: Declared | undefined,
  at: (column: number) => Place,
): WorkbookNote[] => {
  const place = { file, sheet: grid.name, cell: "" };
  const hidden = rows.map(({ row }) => row).filter((row) => grid.hiddenRows?.has(row));
  const notes: WorkbookNote[] = [];
  const count = rows.filter((row) => !isExample(row)).length;
  if (count > 0) notes.push({ code: "read-sheet", place, value: grid.name, read: { kind, rows: count } });
  const listed = (code: WorkbookNote["code"], numbers: readonly number[]): void => {
    if (numbers.length > 0) notes.push({ code, place, value: runsOf(numbers) });
  };
  listed("hidden-rows", hidden);
  listed("total-rows", beside.total);
  listed("signature-rows", beside.signature);
  if (declared !== undefined && rows.some(({ cells }) => cells.has("value")))
    notes.push({ code: "unit-of-values", place, value: declared.units.join("、") });
  for (const column of ignoredColumns(grid, header)) {
    const value = cellText(grid.rows.get(header.row)!.get(column)!);
    notes.push({ code: "ignored-column", place: at(column), value });
  }
  return notes;
};

const tableOf = (grid: Grid, kind: SheetKind, book: Book, words: SheetWords): Table | undefined => {
  const header = findHeader(grid, kind);
  if (header === undefined) return undefined;
  const isMeasure = (text: string): boolean => isUnit(text, words.measures) && !words.isDepartment(text);
  return {
    grid,
    kind,
    book,
    words,
    header: kind === "records" ? withUnitColumn(grid, header, isMeasure) : header,
  };
};

/** The rows of a sheet, each with its cells by field. */
export const readRows = (grid: Grid, kind: SheetKind, book: Book, words: SheetWords): SheetRead => {
  if (grid.rows.size === 0) return { rows: [], problems: [], notes: [] };
  const table = tableOf(grid, kind, book, words);
  const file = book.name;
  const sheet = grid.name;
  if (table === undefined)
    return {
      rows: [],
      problems: [{ code: "no-header", place: { file, sheet, cell: "A1" }, params: { kind } }],
      notes: [],
    };
  const { header } = table;
  const at = (column: number): Place => ({ file, sheet, cell: cellName(header.row, column) });
  const wrong = headerProblems(table, at);
  // Every row would lack the same field: one problem says it.
  if (missingColumns(kind, header).length > 0) return { rows: [], problems: wrong, notes: [] };
  const declared = kind === "records" ? declaredIn(grid, header, words.measures) : undefined;
  const read = rowsBelow(table, declared);
  return {
    rows: read.rows,
    problems: [...wrong, ...read.problems],
    notes: notesOf(table, read, declared, at),
  };
};
