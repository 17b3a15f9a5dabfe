import type { FieldProblem, TableRow } from "@bangfu/desk";

/** The values of the cells of one row, by the names of their fields. */
type GridValues = Readonly<Record<string, string>>;

/** A row of a table to fill in. */
export interface GridRow {
  readonly values: GridValues;
  readonly problems: readonly FieldProblem[];
}

/** So many rows stand empty at first. */
const EMPTY_ROWS = 20;
const EMPTY: GridRow = { values: {}, problems: [] };

export const emptyRows = (): readonly GridRow[] => Array.from({ length: EMPTY_ROWS }, () => EMPTY);

export const isFilledRow = ({ values }: GridRow): boolean =>
  Object.values(values).some((text) => text.trim() !== "");

/** The rows with one cell changed; what was wrong with it is not said of what it is now. */
export const withCell = (
  rows: readonly GridRow[],
  at: number,
  field: string,
  text: string,
): readonly GridRow[] =>
  rows.map((row, place) =>
    place === at
      ? {
          values: { ...row.values, [field]: text },
          problems: row.problems.filter((problem) => problem.field !== field),
        }
      : row,
  );

/** A row as it was read; the indicator is that of the table. */
export const gridRow = ({ values, problems }: TableRow): GridRow => ({
  values: Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      field === "indicator" || typeof value !== "string" ? [] : [[field, value]],
    ),
  ),
  problems,
});

/** Puts rows into a table from one of its rows on: their cells take the place of what stands there. */
export const withPasted = (
  rows: readonly GridRow[],
  at: number,
  pasted: readonly GridRow[],
): readonly GridRow[] => {
  const put = pasted.map((row, place): GridRow => ({
    ...row,
    values: { ...(rows[at + place]?.values ?? {}), ...row.values },
  }));
  return [...rows.slice(0, at), ...put, ...rows.slice(at + put.length)];
};
