import type { Ruling } from "@bangfu/ooxml";
import { around, type Box } from "./placed.js";
import { NEAR, strokesOf, type Stroke, type Strokes } from "./strokes.js";

/** A cell of a table that lines enclose, which may reach over several rows and columns. */
interface GridCell {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
}

export interface GridTable {
  readonly box: Box;
  readonly rows: number;
  /** Row by row, from left to right. */
  readonly cells: readonly GridCell[];
  /** The place in `cells` of the cell that has a point; undefined outside. */
  readonly cellAt: (x: number, y: number) => number | undefined;
}

/** A page with more lines than this is a drawing; its tables are found by their columns of text. */
const MOST_LINES = 2000;
const MOST_PLACES = 20_000;
/** By so much a level line goes beyond the last upright one where the table is open at its sides. */
const OPEN = 10;

const meet = (level: Stroke, upright: Stroke): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** The lines that hang together: one group for each table. */
const groupsOf = ({ level, upright }: Strokes): Strokes[] => {
  const groups: Strokes[] = [];
  const seenUpright = new Set<Stroke>();
  for (const first of upright) {
    if (seenUpright.has(first)) continue;
    const group = { level: new Set<Stroke>(), upright: new Set([first]) };
    const open = [first];
    seenUpright.add(first);
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const crossing of level) {
        if (group.level.has(crossing) || !meet(crossing, next)) continue;
        group.level.add(crossing);
        for (const other of upright)
          if (!seenUpright.has(other) && meet(crossing, other)) {
            seenUpright.add(other);
            group.upright.add(other);
            open.push(other);
          }
      }
    groups.push({ level: [...group.level], upright: [...group.upright] });
  }
  return groups;
};

/** Places of lines in order, those that are nearly one as one. */
const places = (all: readonly number[]): number[] => {
  const found: number[] = [];
  for (const at of [...all].sort((one, other) => one - other))
    if (found.length === 0 || at - found.at(-1)! > NEAR) found.push(at);
  return found;
};

const covers = (strokes: readonly Stroke[], at: number, middle: number): boolean =>
  strokes.some((stroke) => Math.abs(stroke.at - at) <= NEAR && stroke.from <= middle && middle <= stroke.to);

/** Between which two of some edges a point lies: 0 is the first gap. */
const between = (edges: readonly number[], at: number): number | undefined => {
  const next = edges.findIndex((edge) => edge > at);
  return next <= 0 ? undefined : next - 1;
};

/** The edges between columns; a table without lines at its sides ends where its level lines do. */
const columnEdges = ({ level, upright }: Strokes): number[] => {
  const edges = places(upright.map(({ at }) => at));
  const left = Math.min(...level.map(({ from }) => from));
  const right = Math.max(...level.map(({ to }) => to));
  if (edges[0]! - left > OPEN) edges.unshift(left);
  if (right - edges.at(-1)! > OPEN) edges.push(right);
  return edges;
};

const tableOf = (strokes: Strokes): GridTable | undefined => {
  if (strokes.level.length < 2) return undefined;
  const x = columnEdges(strokes);
  const y = places(strokes.level.map(({ at }) => at));
  const [columns, rows] = [x.length - 1, y.length - 1];
  // One place alone is a frame around a text, or around the page.
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_PLACES) return undefined;
  /** The cell that has each place. */
  const owners = new Map<number, number>();
  const cells: GridCell[] = [];
  const isOpenRight = (row: number, column: number): boolean =>
    !covers(strokes.upright, x[column + 1]!, (y[row]! + y[row + 1]!) / 2);
  const isOpenBelow = (row: number, column: number): boolean =>
    !covers(strokes.level, y[row + 1]!, (x[column]! + x[column + 1]!) / 2);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (owners.has(row * columns + column)) continue;
      let wide = 1;
      while (column + wide < columns && isOpenRight(row, column + wide - 1)) wide++;
      let deep = 1;
      const goesDown = (): boolean => {
        if (row + deep >= rows) return false;
        for (let at = column; at < column + wide; at++)
          if (!isOpenBelow(row + deep - 1, at) || owners.has((row + deep) * columns + at)) return false;
        return true;
      };
      while (goesDown()) deep++;
      for (let down = row; down < row + deep; down++)
        for (let at = column; at < column + wide; at++) owners.set(down * columns + at, cells.length);
      const box = { left: x[column]!, top: y[row]!, right: x[column + wide]!, bottom: y[row + deep]! };
      cells.push({ row, rows: deep, columns: wide, box });
    }
  if (cells.length < 2) return undefined;
  return {
    rows,
    cells,
    box: around(cells.map(({ box }) => box)),
    cellAt: (across, down) => {
      const [column, row] = [between(x, across), between(y, down)];
      return column === undefined || row === undefined ? undefined : owners.get(row * columns + column);
    },
  };
};

const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - NEAR &&
  inner.right <= outer.right + NEAR &&
  inner.top >= outer.top - NEAR &&
  inner.bottom <= outer.bottom + NEAR;

/** The tables that the lines of one page enclose. One inside another is the text of that one's cell. */
export const tablesIn = (rulings: readonly Ruling[]): readonly GridTable[] => {
  const strokes = strokesOf(rulings);
  if (strokes.level.length + strokes.upright.length > MOST_LINES) return [];
  const tables = groupsOf(strokes)
    .map(tableOf)
    .filter((table) => table !== undefined);
  return tables.filter(({ box }) => !tables.some((other) => other.box !== box && inside(box, other.box)));
};
