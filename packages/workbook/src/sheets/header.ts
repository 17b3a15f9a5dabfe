import { folded } from "../forms/fold.js";
import { cellText } from "../forms/text.js";
import type { Grid } from "../xlsx/cell.js";
import { COLUMNS, SHEETS, type Column, type SheetKind } from "./columns.js";

/** The row that names the columns of a sheet. */
export interface Header {
  readonly row: number;
  /** The column of each field, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that name a field which another column has named already. */
  readonly twice: readonly { readonly field: string; readonly column: number }[];
  /** Columns with a name that means nothing here. */
  readonly unknown: readonly number[];
}

/** Titles and dates of printing may stand above it. */
const DEEPEST = 30;

/** A heading without its remarks: 日期（必填）* is 日期. */
const heading = (text: string): string => folded(text).replace(/\([^)]*\)|[*:]/g, "");

const wordsOf = ({ zh, en, also }: Column): string[] => [zh, en, ...also].map(folded);

/** Each heading's field; what comes first in the table wins, and a name proper wins over what else it is called. */
const dictionary = (kind: SheetKind): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const names of [(each: Column) => wordsOf(each).slice(0, 2), wordsOf])
    for (const each of COLUMNS[kind])
      for (const word of names(each)) if (!words.has(word)) words.set(word, each.field);
  return words;
};

const DICTIONARIES = Object.fromEntries(SHEETS.map((kind) => [kind, dictionary(kind)])) as Record<
  SheetKind,
  ReadonlyMap<string, string>
>;

const headerIn = (grid: Grid, kind: SheetKind, row: number): Header => {
  const columns = new Map<string, number>();
  const twice: { field: string; column: number }[] = [];
  const unknown: number[] = [];
  for (const [column, cell] of [...(grid.rows.get(row) ?? [])].sort(([a], [b]) => a - b)) {
    const field = DICTIONARIES[kind].get(heading(cellText(cell)));
    if (field === undefined) unknown.push(column);
    else if (columns.has(field)) twice.push({ field, column });
    else columns.set(field, column);
  }
  return { row, columns, twice, unknown };
};

/** The row of a sheet that names most columns; undefined where none names two. */
export const findHeader = (grid: Grid, kind: SheetKind): Header | undefined => {
  let best: Header | undefined;
  for (const row of [...grid.rows.keys()].filter((each) => each <= DEEPEST).sort((a, b) => a - b)) {
    const header = headerIn(grid, kind, row);
    if (header.columns.size >= 2 && header.columns.size > (best?.columns.size ?? 0)) best = header;
  }
  return best;
};

/** The columns that a sheet of this kind cannot do without and that a header lacks. */
export const missingColumns = (kind: SheetKind, { columns }: Header): readonly Column[] =>
  COLUMNS[kind].filter((each) => each.needed === true && !columns.has(each.field));

/** Which part of the ledger a sheet holds by its columns alone; undefined where they fit none. */
export const kindOfColumns = (grid: Grid): SheetKind | undefined => {
  const fitting = SHEETS.flatMap((kind) => {
    const header = findHeader(grid, kind);
    return header === undefined || missingColumns(kind, header).length > 0
      ? []
      : [{ kind, known: header.columns.size }];
  });
  return fitting.sort((a, b) => b.known - a.known)[0]?.kind;
};
