import type { Answers, Plan } from "@bangfu/core";
import { readCsv, readXlsx, type Grid } from "@bangfu/ooxml";
import type { Book } from "../merge/book.js";
import type { SheetKind } from "../sheets/columns.js";
import { kindOfColumns } from "../sheets/header.js";
import { isAboutThePlan, isForLookingUp, kindOfName } from "../sheets/names.js";
import type { PlanNames } from "../sheets/plan-names.js";
import { unitsOf } from "../sheets/unit-names.js";
import { aboutThePlan, bookOf } from "./about.js";
import type { Asking } from "./ask.js";
import type { Place, WorkbookNote, WorkbookProblem } from "./problem.js";
import type { Row } from "./row.js";
import { isSecond, type GridRead } from "./second-sheet.js";
import { readRows, type SheetWords } from "./sheet.js";

export interface WorkbookFile {
  /** As problems name it, such as `联络处.xlsx`; a CSV file is known by its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a sheet, or all sheets of a file, hold. */
export interface SheetParts {
  readonly rows: readonly Row[];
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
  /** The lists and rosters that the workbook says are there with nothing in them. */
  readonly empty: readonly string[];
  /** The parts of the ledger for which it has a sheet. */
  readonly kinds: readonly SheetKind[];
}

export interface FileRead extends SheetParts {
  readonly book: Book;
}

const NOTHING: SheetParts = { rows: [], problems: [], notes: [], empty: [], kinds: [] };

const isCsv = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

const whole = (file: string): Place => ({ file, sheet: "", cell: "" });

export const gridsOf = ({ name, bytes }: WorkbookFile): readonly Grid[] | WorkbookProblem["code"] => {
  if (!isCsv(name)) return readXlsx(bytes);
  const grid = readCsv(bytes);
  return grid === undefined ? "unknown-encoding" : [grid];
};

export const kindOf = (grid: Grid, file: string): SheetKind | undefined =>
  kindOfName(grid.name === "" ? file : grid.name) ?? kindOfColumns(grid);

const ignored = ({ name }: Grid, file: string, code: WorkbookNote["code"]): SheetParts => {
  const place = { ...whole(file), sheet: name };
  return { ...NOTHING, notes: [{ code, place, value: name }] };
};

const readGrid = (grid: Grid, book: Book, plan: Plan, words: SheetWords): GridRead => {
  const none = { grid, kind: undefined };
  if (isAboutThePlan(grid.name))
    return { ...none, parts: { ...NOTHING, ...aboutThePlan(grid, book.name, plan) } };
  if (isForLookingUp(grid.name)) return { ...none, parts: NOTHING };
  const kind = kindOf(grid, book.name);
  // Nothing stands in it yet, not even a header.
  if (grid.rows.size === 0) return { grid, kind: grid.hidden ? undefined : kind, parts: NOTHING };
  if (kind === undefined || grid.hidden) {
    const code = kind === undefined ? "ignored-sheet" : "hidden-sheet";
    return { ...none, parts: ignored(grid, book.name, code) };
  }
  return { grid, kind, parts: { ...NOTHING, ...readRows(grid, kind, book, words), kinds: [kind] } };
};

/** A text says nothing of its encoding; what was taken for it is said. */
const encodingNotes = (grids: readonly Grid[], file: string): WorkbookNote[] =>
  grids.flatMap(({ encoding }) =>
    encoding === undefined ? [] : [{ code: "encoding" as const, place: whole(file), value: encoding }],
  );

const wordsOf = (plan: Plan, names: PlanNames): SheetWords => ({
  measures: unitsOf(plan),
  isDepartment: (text) => "id" in names.units.find(text),
  isOfPlan: (text) => [names.indicators, names.tasks, names.rosters].some(({ find }) => "id" in find(text)),
});

/** Reads one file as far as its rows. */
export const readFile = (file: WorkbookFile, plan: Plan, names: PlanNames, answers: Answers): FileRead => {
  const { name } = file;
  const grids = gridsOf(file);
  if (typeof grids === "string")
    return { ...NOTHING, book: { name }, problems: [{ code: grids, place: whole(name), params: {} }] };
  const book = bookOf(name, grids);
  const words = wordsOf(plan, names);
  const found = grids.map((grid) => readGrid(grid, book, plan, words));
  const asking: Asking = { answers, problems: [] };
  const parts = found.map((each) =>
    isSecond(each, found, name, asking) ? ignored(each.grid, name, "ignored-sheet") : each.parts,
  );
  const problems = parts.flatMap((each) => each.problems);
  // A workbook of another plan would be wrong in every cell.
  if (problems.some(({ code }) => code === "other-plan")) return { ...NOTHING, book, problems };
  const isOurs = found.some(({ kind }) => kind !== undefined);
  return {
    rows: parts.flatMap((each) => each.rows),
    problems: [
      ...problems,
      ...asking.problems,
      ...(isOurs ? [] : [{ code: "no-sheet" as const, place: whole(name), params: {} }]),
    ],
    notes: [...encodingNotes(grids, name), ...parts.flatMap((each) => each.notes)],
    empty: parts.flatMap((each) => each.empty),
    book,
    kinds: parts.flatMap((each) => each.kinds),
  };
};
