import { BLOCK_LIMITS, spread, TooMuch, type Block, type SpannedCell } from "../document/block.js";
import type { Place } from "../document/omission.js";
import { TooDeep } from "../docx/tables.js";

type Attribute = (name: string) => string | undefined;

interface OpenTable {
  readonly rows: SpannedCell[][];
  cells: SpannedCell[];
  lines: string[] | undefined;
  span: { columns: number; rows: number; times: number };
  count: number;
  /** How often the row that is open stands there. */
  times: number;
}

/** Tables in tables. */
const DEEPEST = 20;
/** Repeated places beyond these are the empty rest of a sheet. */
const MOST_REPEATED = 200;

const many = (text: string | undefined): number =>
  /^\d{1,7}$/.test(text ?? "") ? Math.max(1, Number(text)) : 1;

/** The tables of a text as it is read through. */
export interface OdfTables {
  readonly open: (name: string, attribute: Attribute) => void;
  /** Ends a cell, a row or a table; a table that is done comes back. */
  readonly close: (name: string) => Block | undefined;
  /** The lines of the cell that is open. */
  readonly lines: () => string[] | undefined;
  readonly place: () => Place | undefined;
}

export const newOdfTables = (): OdfTables => {
  const tables: OpenTable[] = [];
  let [cells, done] = [0, 0];
  const endCell = (table: OpenTable): void => {
    if (table.lines === undefined) return;
    const text = table.lines.join("\n");
    const { columns, rows, times } = table.span;
    table.lines = undefined;
    for (let time = 0; time < Math.min(times, MOST_REPEATED); time++) {
      if (++cells > BLOCK_LIMITS.cells) throw new TooMuch();
      table.cells.push({ text, columns, rows });
    }
  };
  const endRow = (table: OpenTable): void => {
    const isEmpty = table.cells.every(({ text }) => text === "");
    const times = isEmpty ? 1 : table.times;
    cells += table.cells.length * (times - 1);
    if (cells > BLOCK_LIMITS.cells) throw new TooMuch();
    for (let time = 0; time < times; time++) table.rows.push(table.cells);
    table.cells = [];
  };
  const endTable = (): Block | undefined => {
    const ended = tables.pop();
    if (ended === undefined) return undefined;
    if (tables.length === 0) done++;
    const outer = tables.at(-1)?.lines;
    // A table in a cell is that cell's text, row by row.
    if (outer !== undefined)
      for (const row of ended.rows)
        outer.push(
          row
            .map(({ text }) => text)
            .filter((text) => text !== "")
            .join(" "),
        );
    return outer !== undefined || ended.rows.length === 0 ? undefined : spread(ended.rows);
  };
  return {
    open: (name, attribute) => {
      if (name === "table") {
        if (tables.length >= DEEPEST) throw new TooDeep();
        tables.push({
          rows: [],
          cells: [],
          lines: undefined,
          span: { columns: 1, rows: 1, times: 1 },
          count: 0,
          times: 1,
        });
      }
      const table = tables.at(-1);
      if (table === undefined) return;
      if (name === "table-row") {
        table.cells = [];
        table.count++;
        table.times = many(attribute("number-rows-repeated"));
      } else if (name === "table-cell") {
        table.lines = [];
        table.span = {
          columns: many(attribute("number-columns-spanned")),
          rows: many(attribute("number-rows-spanned")),
          times: many(attribute("number-columns-repeated")),
        };
      }
    },
    close: (name) => {
      const table = tables.at(-1);
      if (table === undefined) return undefined;
      if (name === "table-cell") endCell(table);
      else if (name === "table-row") endRow(table);
      return name === "table" ? endTable() : undefined;
    },
    lines: () => tables.at(-1)?.lines,
    place: () => (tables.length === 0 ? undefined : { is: "row", table: done + 1, row: tables[0]!.count }),
  };
};
