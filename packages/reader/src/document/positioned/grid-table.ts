import { spread, type Block, type SpannedCell } from "@bangfu/ooxml";
import type { GridTable } from "./grid.js";
import type { PlacedText } from "@bangfu/ooxml";
import type { Box } from "./placed.js";
import { cellText } from "./wrapped.js";

/** A table as it stands on its page. */
export interface PlacedTable {
  readonly page: number;
  readonly box: Box;
  readonly block: Block;
}

const middleOf = ({ x, y, width, height }: PlacedText): readonly [x: number, y: number] => [
  x + width / 2,
  y + height / 2,
];

const holds = ({ left, top, right, bottom }: Box, text: PlacedText): boolean => {
  const [across, down] = middleOf(text);
  return across >= left && across <= right && down >= top && down <= bottom;
};

/** A table with a cell beside another; what is one cell a row is boxed text. */
const hasColumns = ({ cells, rows }: GridTable): boolean =>
  cells.length > rows || cells.some(({ rows: deep }) => deep > 1);

const textsByCell = ({ cells, cellAt }: GridTable, texts: readonly PlacedText[]): readonly PlacedText[][] => {
  const found: PlacedText[][] = cells.map(() => []);
  for (const text of texts) {
    const at = cellAt(...middleOf(text));
    if (at !== undefined) found[at]!.push(text);
  }
  return found;
};

/** The tables of a page with their texts, and the texts that stand in none of them. */
export const filledTables = (
  page: number,
  tables: readonly GridTable[],
  texts: readonly PlacedText[],
): { readonly tables: readonly PlacedTable[]; readonly rest: readonly PlacedText[] } => {
  let rest = texts;
  const filled: PlacedTable[] = [];
  for (const table of tables) {
    if (!hasColumns(table)) continue;
    const inside = rest.filter((text) => holds(table.box, text));
    const cells = textsByCell(table, inside);
    // Empty boxes around one text are an ornament.
    if (cells.filter((each) => each.length > 0).length < 2) continue;
    const taken = new Set(cells.flat());
    rest = rest.filter((text) => !taken.has(text));
    const rows: SpannedCell[][] = Array.from({ length: table.rows }, () => []);
    table.cells.forEach(({ row, rows: deep, columns, box }, at) =>
      rows[row]!.push({ text: cellText(cells[at]!, box), columns, rows: deep }),
    );
    filled.push({ page, box: table.box, block: spread(rows) });
  }
  return { tables: filled, rest };
};
