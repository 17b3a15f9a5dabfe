import type { Grid } from "@bangfu/ooxml";
import type { SheetKind } from "../sheets/columns.js";
import { isNamed } from "../sheets/names.js";
import { ask, type Asking } from "./ask.js";
import { isExample } from "./examples.js";
import type { SheetParts } from "./file.js";

/** What a sheet of a file holds, and as which part of the ledger it was read. */
export interface GridRead {
  readonly grid: Grid;
  readonly kind: SheetKind | undefined;
  readonly parts: SheetParts;
}

const rowsIn = ({ parts }: GridRead): number => parts.rows.filter((row) => !isExample(row)).length;

/** The sheet that is meant where several of one kind are there: the one that has its name, else the first. */
const firstOf = (all: readonly GridRead[], kind: SheetKind): GridRead | undefined => {
  const filled = all.filter((each) => each.kind === kind && rowsIn(each) > 0);
  return filled.find(({ grid }) => isNamed(grid.name, kind)) ?? filled[0];
};

/**
 * Whether a sheet is a second one of its kind that is not to be read. It may be another department's, or last year's
 * copy: somebody has to say so.
 */
export const isSecond = (each: GridRead, all: readonly GridRead[], file: string, asking: Asking): boolean => {
  const { grid, kind } = each;
  const rows = rowsIn(each);
  const first = kind === undefined ? undefined : firstOf(all, kind);
  if (kind === undefined || first === undefined || first === each || rows === 0) return false;
  const answer = ask(asking, {
    code: "second-sheet",
    place: { file, sheet: grid.name, cell: "" },
    at: [file, grid.name],
    value: grid.name,
    params: { kind, rows, sheets: first.grid.name },
    choices: [{ answer: "read" }, { answer: "skip" }],
  });
  return answer !== "read";
};
