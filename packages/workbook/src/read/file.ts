import type { Plan } from "@bangfu/core";
import { readCsv } from "../csv/read.js";
import { fromLiteral } from "../forms/literal.js";
import { cellText } from "../forms/text.js";
import type { Book, Exported } from "../merge/book.js";
import type { SheetKind } from "../sheets/columns.js";
import { kindOfColumns } from "../sheets/header.js";
import { isAboutThePlan, isForLookingUp, kindOfName } from "../sheets/names.js";
import { PLAN_KEYS } from "../sheets/plan-keys.js";
import { cellName, type Grid } from "../xlsx/cell.js";
import { readXlsx } from "../xlsx/read.js";
import type { Place, WorkbookNote, WorkbookProblem } from "./problem.js";
import type { Row } from "./row.js";
import { readRows } from "./sheet.js";

export interface WorkbookFile {
  /** As problems name it, such as `联络处.xlsx`; a CSV file is known by its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileRead {
  readonly rows: readonly Row[];
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
  /** The lists and rosters that the workbook says are there with nothing in them. */
  readonly empty: readonly string[];
  readonly book: Book;
  /** The parts of the ledger for which it has a sheet. */
  readonly kinds: readonly SheetKind[];
}

type GridRead = Omit<FileRead, "book">;

const NOTHING: GridRead = { rows: [], problems: [], notes: [], empty: [], kinds: [] };

const isCsv = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

const whole = (file: string): Place => ({ file, sheet: "", cell: "" });

const gridsOf = ({ name, bytes }: WorkbookFile): readonly Grid[] | WorkbookProblem["code"] => {
  if (!isCsv(name)) return readXlsx(bytes);
  const grid = readCsv(bytes);
  return grid === undefined ? "unknown-encoding" : [grid];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a workbook says of itself in the sheet about the plan, where it has one. */
const bookOf = (name: string, grids: readonly Grid[]): Book => {
  const about = grids.find((grid) => isAboutThePlan(grid.name));
  const said = new Map(
    [...(about?.rows.values() ?? [])].flatMap((cells) => {
      const [key, value] = [cells.get(1), cells.get(2)];
      return key === undefined || value === undefined
        ? []
        : [[cellText(key), fromLiteral(cellText(value))] as const];
    }),
  );
  const exported = parsed(said.get(PLAN_KEYS.exported) ?? "");
  return {
    name,
    id: said.get(PLAN_KEYS.workbook),
    exported: typeof exported === "object" && exported !== null ? (exported as Exported) : undefined,
  };
};

/** What a workbook of ours says of its plan: the plan that it is for, and what is empty in it. */
const aboutThePlan = (grid: Grid, file: string, plan: Plan): GridRead => {
  const empty: string[] = [];
  const problems: WorkbookProblem[] = [];
  for (const [row, cells] of grid.rows) {
    const [key, cell] = [cells.get(1), cells.get(2)];
    if (key === undefined || cell === undefined) continue;
    const value = fromLiteral(cellText(cell));
    if (cellText(key) === PLAN_KEYS.empty) empty.push(value);
    if (cellText(key) === PLAN_KEYS.plan && value !== plan.id) {
      const place = { file, sheet: grid.name, cell: cellName(row, 2) };
      problems.push({ code: "other-plan", place, value, params: { plan: plan.id } });
    }
  }
  return { ...NOTHING, problems, empty };
};

const kindOf = (grid: Grid, file: string): SheetKind | undefined =>
  kindOfName(grid.name === "" ? file : grid.name) ?? kindOfColumns(grid);

const readGrid = (grid: Grid, book: Book, plan: Plan): GridRead => {
  const file = book.name;
  if (isAboutThePlan(grid.name)) return aboutThePlan(grid, file, plan);
  if (isForLookingUp(grid.name) || grid.rows.size === 0) return NOTHING;
  const kind = kindOf(grid, file);
  const place = { ...whole(file), sheet: grid.name };
  if (kind === undefined || grid.hidden) {
    const code = kind === undefined ? "ignored-sheet" : "hidden-sheet";
    return { ...NOTHING, notes: [{ code, place, value: grid.name }] };
  }
  return { ...NOTHING, ...readRows(grid, kind, book), kinds: [kind] };
};

/** A text says nothing of its encoding; what was taken for it is said. */
const encodingNotes = (grids: readonly Grid[], file: string): WorkbookNote[] =>
  grids.flatMap(({ encoding }) =>
    encoding === undefined ? [] : [{ code: "encoding" as const, place: whole(file), value: encoding }],
  );

/** Reads one file as far as its rows. */
export const readFile = (file: WorkbookFile, plan: Plan): FileRead => {
  const grids = gridsOf(file);
  if (typeof grids === "string")
    return {
      ...NOTHING,
      book: { name: file.name },
      problems: [{ code: grids, place: whole(file.name), params: {} }],
    };
  const book = bookOf(file.name, grids);
  const reads = grids.map((grid) => readGrid(grid, book, plan));
  const known = grids.some(
    (grid) => !grid.hidden && (kindOfName(grid.name === "" ? file.name : grid.name) ?? kindOfColumns(grid)),
  );
  const problems = reads.flatMap((read) => read.problems);
  // A workbook of another plan would be wrong in every cell.
  if (problems.some(({ code }) => code === "other-plan")) return { ...NOTHING, book, problems };
  if (!known) problems.push({ code: "no-sheet", place: whole(file.name), params: {} });
  return {
    rows: reads.flatMap((read) => read.rows),
    problems,
    notes: [...encodingNotes(grids, file.name), ...reads.flatMap((read) => read.notes)],
    empty: reads.flatMap((read) => read.empty),
    book,
    kinds: reads.flatMap((read) => read.kinds),
  };
};
