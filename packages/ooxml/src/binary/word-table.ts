import { spread, type Block, type SpannedCell } from "../document/block.js";
import type { ParagraphSays } from "./word-styles.js";

/** A row as it stands in the file. */
export interface WordRow {
  readonly texts: readonly string[];
  /** What the mark at its end says. */
  readonly says: ParagraphSays;
}

interface Laid {
  readonly text: string;
  /** The edges on the left and right, in twentieths of a point. */
  readonly from: number;
  readonly to: number;
  readonly continues: boolean;
}

/** Edges nearer than this, in twentieths of a point, are one: rows are seldom laid out to the point. */
const NEAR = 60;
const CELL = 20;
/** Bits of a cell's flags ([MS-DOC] 2.9.328). */
const [WIDE, TALL, TALL_FIRST] = [0x3, 0x20, 0x40];

const continuing = (row: ParagraphSays, number: number, flags: number): boolean => {
  const changed = row.vertical?.findLast(([cell]) => cell === number)?.[1];
  return changed === undefined ? (flags & TALL) !== 0 && (flags & TALL_FIRST) === 0 : changed === 1;
};

/** A row whose layout is not there, or of another number of cells: each is as wide as any. */
const evenly = (texts: readonly string[]): readonly Laid[] =>
  texts.map((text, at) => ({ text, from: at * NEAR * 4, to: (at + 1) * NEAR * 4, continues: false }));

const laidOut = ({ texts, says }: WordRow): readonly Laid[] => {
  const { row } = says;
  const many = row?.u8(0) ?? 0;
  if (row === undefined || many !== texts.length) return evenly(texts);
  const edge = (number: number): number => row.i16(1 + number * 2);
  const cells: Laid[] = [];
  texts.forEach((text, number) => {
    const flags = row.u16(1 + (many + 1) * 2 + number * CELL);
    const before = cells.at(-1);
    // The rest of a cell that is merged sideways has no text of its own.
    if ((flags & WIDE) === 1 && before !== undefined)
      cells[cells.length - 1] = { ...before, text: before.text + text, to: edge(number + 1) };
    else
      cells.push({
        text,
        from: edge(number),
        to: edge(number + 1),
        continues: continuing(says, number, flags),
      });
  });
  return cells;
};

/** The columns of a table: each edge by its place among all of them. */
const columnsOf = (rows: readonly (readonly Laid[])[]): ReadonlyMap<number, number> => {
  const edges = new Set<number>();
  for (const cells of rows) for (const { from, to } of cells) edges.add(from).add(to);
  const columns = new Map<number, number>();
  let [column, first] = [-1, -Infinity];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - first > NEAR) {
      column++;
      first = edge;
    }
    columns.set(edge, column);
  }
  return columns;
};

/**
 * Rows as a table; cells that lie over several columns of the others reach over them.
 * @throws TooMuch
 */
export const wordTable = (rows: readonly WordRow[]): Block => {
  const laid = rows.map(laidOut);
  const columns = columnsOf(laid);
  return spread(
    laid.map((cells) => {
      const first = columns.get(cells[0]?.from ?? 0) ?? 0;
      const before: readonly SpannedCell[] = first > 0 ? [{ text: "", columns: first, rows: 1 }] : [];
      return [
        ...before,
        ...cells.map(({ text, from, to, continues }) => ({
          text,
          columns: Math.max(1, columns.get(to)! - columns.get(from)!),
          rows: 1,
          ...(continues ? { continues } : {}),
        })),
      ];
    }),
  );
};
