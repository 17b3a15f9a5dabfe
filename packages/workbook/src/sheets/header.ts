import type { Grid } from "@bangfu/ooxml";
import { folded } from "../forms/fold.js";
import { cellText } from "../forms/text.js";
import { ALSO_READ, COLUMNS, SHEETS, type Column, type SheetKind } from "./columns.js";
import { unitsIn, unitsInBrackets } from "./unit-names.js";

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
const heading = (text: string): string => folded(text).replace(/[([【][^)\]】]*[)\]】]|[*:]/g, "");

const wordsOf = ({ zh, en, also }: Column): string[] => [zh, en, ...also].map(folded);

/** Each heading's field; what comes first in the table wins, and a name proper wins over what else it is called. */
const dictionary = (kind: SheetKind): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const columns = [...COLUMNS[kind], ...(ALSO_READ[kind] ?? [])];
  for (const names of [(each: Column) => wordsOf(each).slice(0, 2), wordsOf])
    for (const each of columns)
      for (const word of names(each)) if (!words.has(word)) words.set(word, each.field);
  return words;
};

const DICTIONARIES = Object.fromEntries(SHEETS.map((kind) => [kind, dictionary(kind)])) as Record<
  SheetKind,
  ReadonlyMap<string, string>
>;

const NO_UNITS: ReadonlySet<string> = new Set();

/** The unit behind the name of a column of values, as in 金额万元 and 数值/元. */
const unitBehind = (text: string, known: ReadonlySet<string>): readonly string[] => {
  const name = heading(text);
  const words = DICTIONARIES.records;
  for (let at = name.length - 1; at > 0; at--) {
    const units = unitsIn(name.slice(at).replace(/^[/,_-]/, ""), known);
    if (units.length > 0 && words.get(name.slice(0, at)) === "value") return units;
  }
  return [];
};

/** The units that the heading of a column of values names, in brackets or behind its name. */
export const unitsInHeading = (text: string, known: ReadonlySet<string>): readonly string[] => {
  const named = unitsInBrackets(text, known);
  return named.length > 0 ? named : unitBehind(text, known);
};

const fieldOf = (text: string, kind: SheetKind): string | undefined =>
  DICTIONARIES[kind].get(heading(text)) ??
  (kind === "records" && unitBehind(text, NO_UNITS).length > 0 ? "value" : undefined);

const headerIn = (grid: Grid, kind: SheetKind, row: number): Header => {
  const columns = new Map<string, number>();
  const twice: { field: string; column: number }[] = [];
  const unknown: number[] = [];
  for (const [column, cell] of [...(grid.rows.get(row) ?? [])].sort(([a], [b]) => a - b)) {
    const field = fieldOf(cellText(cell), kind);
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

/** Whether a heading says no more than "unit", which is a department to some and a measure to others. */
const isUnitHeading = (text: string): boolean => ["单位", "unit", "units"].includes(heading(text));

/**
 * A header in which a column called 单位 is one of units of measurement, where that is what stands in it.
 * @param isMeasure whether a text in the form of `folded` is a unit of measurement, and no unit of the school
 */
export const withUnitColumn = (grid: Grid, header: Header, isMeasure: (text: string) => boolean): Header => {
  const below = (column: number): string[] =>
    [...grid.rows].flatMap(([row, cells]) => {
      const cell = cells.get(column);
      const text = row > header.row && cell !== undefined ? folded(cellText(cell)) : "";
      return text === "" ? [] : [text];
    });
  const headings = grid.rows.get(header.row)!;
  const found = [...headings].find(
    ([column, cell]) =>
      isUnitHeading(cellText(cell)) && below(column).length > 0 && below(column).every(isMeasure),
  )?.[0];
  if (found === undefined || header.columns.has("unit")) return header;
  const isFound = (column: number): boolean => column === found;
  const others = header.twice.filter(({ column }) => !isFound(column));
  const columns = new Map([...header.columns].filter(([, column]) => !isFound(column)));
  const [next] = others.filter(({ field }) => !columns.has(field));
  if (next !== undefined) columns.set(next.field, next.column);
  return {
    row: header.row,
    columns: columns.set("unit", found),
    twice: others.filter((each) => each !== next),
    unknown: header.unknown.filter((column) => !isFound(column)),
  };
};
