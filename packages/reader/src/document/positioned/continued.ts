import type { Block, TableCell } from "@bangfu/ooxml";
import { fold } from "../../words/fold.js";
import { BEGINS, ENDS } from "../broken-lines.js";
import type { PlacedTable } from "./grid-table.js";
import type { Line } from "./lines.js";
import { joinedText } from "./wrapped.js";

type Row = readonly TableCell[];
type Piece = Line | PlacedTable;

const isTable = (piece: Piece | undefined): piece is PlacedTable =>
  piece !== undefined && !("segments" in piece);

const rowsOf = (block: Block): readonly Row[] => (block.is === "table" ? block.rows : []);

const isFilled = ({ text }: TableCell): boolean => text.trim() !== "";

const isSame = (one: Row, other: Row): boolean => one.every(({ text }, at) => text === other[at]!.text);

/** The rest of a row that the end of the page cut in two: little of it is filled, and nothing of that begins anew. */
const isRest = (row: Row, before: Row): boolean => {
  const filled = row.flatMap((cell, at) => (isFilled(cell) ? [at] : []));
  return (
    filled.length > 0 &&
    filled.length <= before.filter(isFilled).length / 2 &&
    filled.every((at) => {
      const [{ text }, { text: above }] = [row[at]!, before[at]!];
      return above !== "" && !ENDS.test(above) && !BEGINS.test(fold(text).text) && !/^\d+$/.test(text);
    })
  );
};

const joinedRow = (before: Row, rest: Row): Row =>
  before.map((cell, at) => ({ ...cell, text: joinedText(cell.text, rest[at]!.text) }));

/** A cell over several rows goes on over the page, and its text stands on the first page alone. */
const withCellsFromAbove = (rows: readonly Row[], above: Row): readonly Row[] => {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return rows;
  const goesOn = first.map((cell, at) => !isFilled(cell) && second[at]!.merged && isFilled(above[at]!));
  const ends = goesOn.map((goes, at) =>
    goes ? 1 + [...rows.slice(1), undefined].findIndex((row) => row?.[at]?.merged !== true) : 0,
  );
  return rows.map((row, number) =>
    row.map((cell, at) => (number < ends[at]! ? { text: above[at]!.text, merged: true } : cell)),
  );
};

/** Two tables as one; the head is not said again. */
const continued = (table: PlacedTable, next: PlacedTable): PlacedTable => {
  const rows = rowsOf(table.block);
  const more = rowsOf(next.block);
  const body = isSame(more[0]!, rows[0]!) ? more.slice(1) : more;
  const [last, rest] = [rows.at(-1)!, body[0]];
  const isCut = rest !== undefined && rows.length > 1 && isRest(rest, last);
  const whole = isCut ? [...rows.slice(0, -1), joinedRow(last, rest)] : rows;
  const below = withCellsFromAbove(body, last).slice(isCut ? 1 : 0);
  return { ...next, block: { is: "table", rows: [...whole, ...below] } };
};

/** Whether a table is the rest of the one before: at once behind it, on the next page, with as many columns. */
const isContinuation = (table: PlacedTable, next: PlacedTable): boolean => {
  const [row, first] = [rowsOf(table.block)[0], rowsOf(next.block)[0]];
  return next.page === table.page + 1 && row !== undefined && row.length === first?.length;
};

/** Tables that go on over the end of a page, put together. */
export const withContinued = (pieces: readonly Piece[]): readonly Piece[] => {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    if (isTable(piece) && isTable(before) && isContinuation(before, piece))
      found[found.length - 1] = continued(before, piece);
    else found.push(piece);
  }
  return found;
};
