import type { PlacedText } from "@bangfu/ooxml";
import { lineOf, textLines, type Line } from "./lines.js";

/** A gap this wide before a text, in sizes of its font, may part two cells: those of a web page are this near. */
const GAP = 0.12;
/** Programs leave up to a quarter between Chinese and Latin letters or figures: 2024 年. */
const MIXED_GAP = 0.35;
/** Texts that begin so near each other, in points, begin in one column. */
const NEAR = 1.5;
/** Lines that follow each other and share their columns, at the least. */
const LINES = 3;
/** Columns at the least: two are a list and its numbers. */
const COLUMNS = 3;
/** So many of the lines begin something in each column. */
const SHARE = 0.6;
/** Lines back to look for one that begins where a line does: a cell in the middle of its row has lines of its own. */
const BACK = 3;
/** A page has no more of them: lines of one table, columns, lines that look like the first of a table but are none. */
const MOST = { lines: 150, columns: 30, attempts: 20 };
/** So many lines show which columns there are. */
const FIRST = 5;
/** Lines of one table stand no farther apart, in sizes of the font. */
const FARTHEST = 2.5;

interface Row {
  readonly texts: readonly PlacedText[];
  /** Where its texts begin that stand apart from what is before them. */
  readonly starts: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

const LATIN = /[\u0020-\u024f]/;

const isMixed = (one: string, next: string): boolean =>
  LATIN.test(one.at(-1) ?? "") !== LATIN.test(next.charAt(0));

const rowOf = (line: readonly PlacedText[]): Row => {
  const texts = [...line].sort((one, other) => one.x - other.x);
  const starts: number[] = [];
  let [right, before] = [-Infinity, ""];
  for (const { x, width, height, text } of texts) {
    // The number of a row stands before its text: 4 开展活动.
    const isNumbered = starts.length === 1 && /^\d{1,3}$/.test(before);
    if (x - right > (isMixed(before, text) && !isNumbered ? MIXED_GAP : GAP) * height) starts.push(x);
    right = Math.max(right, x + width);
    before = text;
  }
  const tops = texts.map(({ y }) => y);
  const bottoms = texts.map(({ y, height }) => y + height);
  return {
    texts,
    starts: starts.length > MOST.columns ? [] : starts,
    top: tops.reduce((one, other) => Math.min(one, other)),
    bottom: bottoms.reduce((one, other) => Math.max(one, other)),
  };
};

const hasNear = (places: readonly number[], place: number): boolean =>
  places.some((each) => Math.abs(each - place) <= NEAR);

const isCrossed = ({ texts }: Row, place: number): boolean =>
  texts.some(({ x, width }) => x < place - NEAR && x + width > place + NEAR);

/** The places where most of the rows begin something, lines that only go on with a cell apart. */
const columnsOf = (rows: readonly Row[]): readonly number[] => {
  const whole = rows.filter(({ starts }) => starts.length >= COLUMNS);
  const found: number[] = [];
  for (const place of whole.slice(0, FIRST).flatMap(({ starts }) => starts)) {
    if (hasNear(found, place)) continue;
    const many = whole.filter(({ starts }) => hasNear(starts, place)).length;
    if (whole.length >= LINES && many >= SHARE * whole.length) found.push(place);
  }
  return found;
};

/** Whether a row may be of the table of some before: near the last, and it begins where one of them does, twice. */
const isNext = (row: Row, before: readonly Row[]): boolean => {
  const last = before.at(-1)!;
  if (row.top - last.bottom > FARTHEST * (last.bottom - last.top)) return false;
  return before.slice(-BACK).some(({ starts }) => {
    const shared = row.starts.filter((start) => hasNear(starts, start)).length;
    return shared >= Math.min(2, row.starts.length, starts.length);
  });
};

/** The rows that may be one table: the first has texts in several columns, and the others are next to each other. */
const runFrom = (rows: readonly Row[], from: number): readonly Row[] => {
  if (rows[from]!.starts.length < COLUMNS) return [];
  const last = Math.min(rows.length, from + MOST.lines);
  let to = from + 1;
  while (to < last && isNext(rows[to]!, rows.slice(Math.max(from, to - BACK), to))) to++;
  return rows.slice(from, to);
};

/** How many of some rows, from the first on, are a table: none of its texts reaches over where a column begins. */
const tableIn = (rows: readonly Row[]): { readonly length: number; readonly columns: readonly number[] } => {
  const none = { length: 0, columns: [] };
  if (rows.length < LINES) return none;
  const columns = columnsOf(rows);
  if (columns.length < COLUMNS) return none;
  const crossing = rows.findIndex((row) => columns.some((place) => isCrossed(row, place)));
  if (crossing === -1) return { length: rows.length, columns };
  // What crosses is the text behind the table, or in it a heading over all columns.
  return tableIn(rows.slice(0, crossing));
};

/**
 * The lines of a page; texts that begin at the same places in several lines are cells, however near to each other they
 * stand: 序号重点任务责任单位 in a web page that draws no lines.
 */
export const alignedLines = (texts: readonly PlacedText[]): readonly Line[] => {
  const groups = textLines(texts);
  const rows = groups.map(rowOf);
  const cuts = new Map<number, readonly number[]>();
  let attempts = 0;
  for (let from = 0; from < rows.length && attempts < MOST.attempts;) {
    const { length, columns } = tableIn(runFrom(rows, from));
    for (let at = from; at < from + length; at++) cuts.set(at, columns);
    if (length === 0 && rows[from]!.starts.length >= COLUMNS) attempts++;
    from += Math.max(1, length);
  }
  return groups.map((group, at) => lineOf(group, (x) => hasNear(cuts.get(at) ?? [], x)));
};
