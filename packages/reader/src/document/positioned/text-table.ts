import { spread } from "@bangfu/ooxml";
import type { PlacedTable } from "./grid-table.js";
import type { Line, Segment } from "./lines.js";
import { around } from "./placed.js";
import { joinedText } from "./wrapped.js";

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Fewer columns are words that were set apart: 联系人：  电话：. */
const FEWEST = 3;
/** More columns, or texts in a line, has no table that people read. */
const MOST = 60;
/** Between lines of one table, in sizes of the font. */
const FARTHEST = 2.5;
/** By so much rows stand farther apart than the lines of one. */
const ROW_GAP = 0.4;
/** A cell in the middle of its row begins at most so much above the others, in sizes of the font. */
const MIDDLE = 0.9;

/** Columns with those of one more line; undefined where that line crosses from one into another. */
const widened = (columns: readonly Span[], segments: readonly Segment[]): readonly Span[] | undefined => {
  if (segments.length > MOST) return undefined;
  const found = [...columns];
  for (const { left, right } of segments) {
    const touched = found.filter((column) => left < column.right && right > column.left);
    if (touched.length > 1) return undefined;
    const [column] = touched;
    if (column === undefined) found.push({ left, right });
    else
      found[found.indexOf(column)] = {
        left: Math.min(left, column.left),
        right: Math.max(right, column.right),
      };
  }
  if (found.length > MOST) return undefined;
  return found.sort((one, other) => one.left - other.left);
};

/** The lines that follow from a place on and share columns. */
const runFrom = (lines: readonly Line[], first: number): { end: number; columns: readonly Span[] } => {
  let columns: readonly Span[] = widened([], lines[first]!.segments) ?? [];
  let end = first + 1;
  for (; end < lines.length; end++) {
    const [line, before] = [lines[end]!, lines[end - 1]!];
    if (line.box.top - before.box.bottom > FARTHEST * before.height) break;
    const wider = widened(columns, line.segments);
    if (wider === undefined) break;
    columns = wider;
  }
  return { end, columns };
};

const columnOf = (columns: readonly Span[], { left, right }: Segment): number =>
  columns.findIndex((column) => left < column.right && right > column.left);

const isInFirst = (line: Line | undefined, columns: readonly Span[]): boolean =>
  line?.segments.some((segment) => columnOf(columns, segment) === 0) === true;

/** Cells in the middle of their row begin above its other texts, by less than a line. */
const isJustAbove = (line: Line, next: Line | undefined, columns: readonly Span[]): boolean =>
  !isInFirst(line, columns) &&
  isInFirst(next, columns) &&
  next!.box.top - line.box.top < MIDDLE * line.height;

const beginsRow = (lines: readonly Line[], at: number, columns: readonly Span[]): boolean => {
  const [before, line, next] = [lines[at - 1]!, lines[at]!, lines[at + 1]];
  return isInFirst(line, columns) ? !isJustAbove(before, line, columns) : isJustAbove(line, next, columns);
};

/** Where rows begin: behind wider gaps, else at lines that have something in the first column. */
const rowStarts = (lines: readonly Line[], columns: readonly Span[]): ReadonlySet<number> => {
  const gaps = lines.slice(1).map((line, at) => line.box.top - lines[at]!.box.bottom);
  const least = gaps.reduce((one, other) => Math.min(one, other), Infinity);
  const wide = gaps.map((gap, at) => gap > least + ROW_GAP * lines[at]!.height);
  const starts = new Set([0]);
  lines.forEach((_, at) => {
    if (at === 0) return;
    if (wide.includes(true) ? wide[at - 1] : beginsRow(lines, at, columns)) starts.add(at);
  });
  return starts;
};

const tableOf = (lines: readonly Line[], columns: readonly Span[]): PlacedTable => {
  const starts = rowStarts(lines, columns);
  const rows: string[][] = [];
  lines.forEach((line, at) => {
    if (starts.has(at)) rows.push(columns.map(() => ""));
    const row = rows.at(-1)!;
    for (const segment of line.segments) {
      const column = columnOf(columns, segment);
      row[column] = row[column] === "" ? segment.text : joinedText(row[column]!, segment.text);
    }
  });
  return {
    page: lines[0]!.page,
    box: around(lines.map(({ box }) => box)),
    block: spread(rows.map((row) => row.map((text) => ({ text, columns: 1, rows: 1 })))),
  };
};

/** The lines of one page with those that stand in columns put together as tables. */
export const withTextTables = (lines: readonly Line[]): readonly (Line | PlacedTable)[] => {
  const found: (Line | PlacedTable)[] = [];
  for (let at = 0; at < lines.length;) {
    const { end, columns } =
      lines[at]!.segments.length >= FEWEST ? runFrom(lines, at) : { end: at, columns: [] };
    const run = lines.slice(at, end);
    const many = run.filter(({ segments }) => segments.length >= FEWEST).length;
    if (many < 2 || columns.length < FEWEST) {
      found.push(lines[at]!);
      at++;
      continue;
    }
    found.push(tableOf(run, columns));
    at = end;
  }
  return found;
};
