import { BLOCK_LIMITS, spread, TooMuch, type Block, type SpannedCell } from "../document/block.js";
import type { Place } from "../document/omission.js";

interface OpenCell {
  readonly lines: string[];
  columns: number;
  continues: boolean;
  /** Goes on from the cell on its left, as Word 97 says it. */
  goesOn: boolean;
}

interface OpenTable {
  readonly rows: SpannedCell[][];
  cells: SpannedCell[];
  cell: OpenCell | undefined;
  isDeleted: boolean;
  /** Rows so far, deleted ones too. */
  count: number;
}

/** Tables in tables, deeper than any that people write. */
export class TooDeep extends Error {}
const DEEPEST = 20;

/** The tables of a story as they are read through. */
export interface Tables {
  readonly open: (name: string) => void;
  readonly property: (name: string, value: string | undefined) => void;
  /** Ends a cell, a row or a table; a table that is done comes back, or the words of a deleted row. */
  readonly close: (name: string) => { readonly table?: Block; readonly deleted?: string };
  /** The lines of the cell that is open; undefined between cells and outside of tables. */
  readonly lines: () => string[] | undefined;
  /** Where in a table the text stands; undefined outside. */
  readonly place: () => Place | undefined;
  readonly deleteRow: () => void;
}

const rowText = (cells: readonly SpannedCell[]): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");

export const newTables = (): Tables => {
  const tables: OpenTable[] = [];
  let [cellCount, done] = [0, 0];
  const endCell = (table: OpenTable): void => {
    if (table.cell === undefined) return;
    if (++cellCount > BLOCK_LIMITS.cells) throw new TooMuch();
    const { lines, columns, continues, goesOn } = table.cell;
    table.cell = undefined;
    const before = table.cells.pop();
    if (before !== undefined && goesOn) {
      const text = [before.text, ...lines].filter((line) => line !== "").join("\n");
      table.cells.push({ ...before, text, columns: before.columns + columns });
      return;
    }
    if (before !== undefined) table.cells.push(before);
    table.cells.push({ text: lines.join("\n"), columns, rows: 1, ...(continues ? { continues } : {}) });
  };
  const endRow = (table: OpenTable): { deleted?: string } => {
    endCell(table);
    const { cells, isDeleted } = table;
    table.cells = [];
    if (!isDeleted && cells.length > 0) table.rows.push(cells);
    return isDeleted ? { deleted: rowText(cells) } : {};
  };
  const endTable = (): { table?: Block } => {
    const ended = tables.pop();
    if (ended === undefined) return {};
    if (tables.length === 0) done++;
    const outer = tables.at(-1)?.cell;
    // A table in a cell is that cell's text, row by row.
    if (outer !== undefined) for (const row of ended.rows) outer.lines.push(rowText(row));
    return outer !== undefined || ended.rows.length === 0 ? {} : { table: spread(ended.rows) };
  };
  const property = (name: string, value: string | undefined): void => {
    const table = tables.at(-1);
    if (table === undefined) return;
    const { cell } = table;
    if (name === "gridBefore" && Number(value) > 0)
      table.cells.push({ text: "", columns: Number(value), rows: 1 });
    if (cell === undefined) return;
    if (name === "gridSpan") cell.columns = Number(value) || 1;
    else if (name === "vMerge") cell.continues = value !== "restart";
    else if (name === "hMerge") cell.goesOn = value !== "restart";
  };
  return {
    open: (name) => {
      const table = tables.at(-1);
      if (name === "tbl") {
        if (tables.length >= DEEPEST) throw new TooDeep();
        tables.push({ rows: [], cells: [], cell: undefined, isDeleted: false, count: 0 });
      } else if (name === "tr" && table !== undefined)
        Object.assign(table, { cells: [], isDeleted: false, count: table.count + 1 });
      else if (name === "tc" && table !== undefined)
        table.cell = { lines: [], columns: 1, continues: false, goesOn: false };
    },
    property,
    close: (name) => {
      const table = tables.at(-1);
      if (table === undefined) return {};
      if (name === "tc") endCell(table);
      return name === "tr" ? endRow(table) : name === "tbl" ? endTable() : {};
    },
    lines: () => tables.at(-1)?.cell?.lines,
    place: () => (tables.length === 0 ? undefined : { is: "row", table: done + 1, row: tables[0]!.count }),
    deleteRow: () => {
      const table = tables.at(-1);
      if (table !== undefined && table.cell === undefined) table.isDeleted = true;
    },
  };
};
