/** A cell of a table; one that a merged cell reaches over has its text too, and says so. */
export interface TableCell {
  readonly text: string;
  readonly merged: boolean;
  /** Characters of the file that the text has in another form; who changes them says so here. */
  readonly folded?: string;
}

/** A document as what a reader of it sees, in order. */
export type Block =
  | {
      readonly is: "paragraph";
      readonly text: string;
      /** The level of a heading by its style, 1 for the title; absent: the style does not say. */
      readonly level?: number | undefined;
      /** As of a cell. */
      readonly folded?: string;
    }
  | { readonly is: "table"; readonly rows: readonly (readonly TableCell[])[] };

export const paragraph = (text: string, level?: number): Block => ({
  is: "paragraph",
  text,
  ...(level === undefined ? {} : { level }),
});

/** A cell as it comes out of a file: how far it reaches, and whether it goes on from the one above. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Goes on from the cell above, as Word says it. */
  readonly continues?: boolean;
}

/** Bounds that no document comes near: one of 200 pages has a third of a million characters. */
export const BLOCK_LIMITS = {
  /** Characters of text in all. */
  characters: 5_000_000,
  /** Cells of a table, or of all tables. */
  cells: 400_000,
} as const;

/** Rows a merged cell may reach over at most, so that a hostile file takes no memory by a number. */
const MOST = 2000;
const COLUMNS = 200;

/** A document goes beyond the limits; in a table, a row of many cells widens all the others. */
export class TooMuch extends Error {}

const longest = (table: readonly (readonly TableCell[])[]): number => {
  let most = 0;
  for (const { length } of table) most = Math.max(most, length);
  return most;
};

/**
 * Rows of cells that reach over several places as a table where every place has its text.
 * @throws TooMuch
 */
export const spread = (rows: readonly (readonly SpannedCell[])[]): Block => {
  const table: TableCell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, columns, rows: down, continues } of cells) {
      while (table[row]![column] !== undefined) column++;
      const above = continues === true ? table[row - 1]?.[column]?.text : undefined;
      const wide = Math.min(Math.max(1, columns), COLUMNS);
      const deep = Math.min(Math.max(1, down), MOST, rows.length - row);
      for (let y = 0; y < deep; y++)
        for (let x = 0; x < wide; x++) {
          if (column + x >= COLUMNS) break;
          const merged = continues === true || x > 0 || y > 0;
          table[row + y]![column + x] = { text: above ?? text, merged };
        }
      column += wide;
    }
  });
  const width = longest(table);
  if (width * table.length > BLOCK_LIMITS.cells) throw new TooMuch();
  return {
    is: "table",
    rows: table.map((cells) =>
      Array.from({ length: width }, (_, at) => cells[at] ?? { text: "", merged: false }),
    ),
  };
};
