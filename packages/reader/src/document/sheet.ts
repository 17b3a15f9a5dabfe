import {
  BLOCK_LIMITS,
  dateOfSerial,
  paragraph,
  TooMuch,
  type Area,
  type Block,
  type Cell,
  type Grid,
  type TableCell,
} from "@bangfu/ooxml";

/** No list has more. */
const COLUMNS = 200;

const dateText = (day: string): string =>
  `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** What a cell shows. */
export const textOf = (cell: Cell | undefined): string => {
  switch (cell?.is) {
    case undefined:
    case "error":
      return "";
    case "text":
      return cell.text.trim();
    case "boolean":
      return cell.value ? "是" : "否";
    case "number": {
      const day = cell.shown === "date" ? dateOfSerial(cell.serial) : undefined;
      if (day !== undefined) return dateText(day);
      if (cell.text !== undefined) return cell.text;
      return cell.shown === "percent" ? `${Number((cell.number * 100).toFixed(6))}%` : String(cell.number);
    }
  }
};

const most = (numbers: Iterable<number>): number => {
  let found = 0;
  for (const number of numbers) found = Math.max(found, number);
  return found;
};

const widest = (rows: Grid["rows"]): number => {
  let found = 0;
  for (const cells of rows.values()) found = Math.max(found, most(cells.keys()));
  return Math.min(COLUMNS, found);
};

/** The merged areas of a sheet; those that lie upon others, which no program makes, are left out. */
const areasOf = (merged: readonly Area[], rows: number): readonly Area[] => {
  let left = rows * COLUMNS;
  return merged.filter(({ top, left: from, bottom, right }) => {
    const size =
      Math.max(0, Math.min(bottom, rows) - top + 1) * Math.max(0, Math.min(right, COLUMNS) - from + 1);
    if (size > left) return false;
    left -= size;
    return true;
  });
};

/** @throws TooMuch */
const filled = ({ rows, merged }: Grid): TableCell[][] => {
  const [last, width] = [most(rows.keys()), widest(rows)];
  if (last * width > BLOCK_LIMITS.cells) throw new TooMuch();
  const table: TableCell[][] = [];
  for (let row = 1; row <= last; row++)
    table.push(
      Array.from({ length: width }, (_, at) => ({ text: textOf(rows.get(row)?.get(at + 1)), merged: false })),
    );
  for (const { top, left, bottom, right } of areasOf(merged, last))
    for (let row = top; row <= Math.min(bottom, table.length); row++)
      for (let column = left; column <= Math.min(right, width); column++)
        if (row !== top || column !== left)
          table[row - 1]![column - 1] = { text: table[top - 1]?.[left - 1]?.text ?? "", merged: true };
  return table;
};

const isOneText = (cells: readonly TableCell[]): boolean =>
  new Set(cells.map(({ text }) => text).filter((text) => text !== "")).size === 1;

/**
 * A sheet as blocks: what fills a row alone before or behind the table is a paragraph.
 * @throws TooMuch
 */
export const blocksOfGrid = (grid: Grid): readonly Block[] => {
  const rows = filled(grid).filter((cells) => cells.some(({ text }) => text !== ""));
  const from = rows.findIndex((cells) => !isOneText(cells));
  if (from === -1) return rows.map((cells) => paragraph(cells.find(({ text }) => text !== "")!.text));
  let to = rows.length;
  while (
    to > from + 1 &&
    isOneText(rows[to - 1]!) &&
    !rows[to - 1]!.some(
      ({ merged, text }) => merged && text === rows[to - 2]?.find((cell) => cell.text === text)?.text,
    )
  )
    to--;
  const alone = (cells: readonly TableCell[]): Block =>
    paragraph(cells.find(({ text }) => text !== "")!.text);
  return [
    ...rows.slice(0, from).map(alone),
    { is: "table", rows: rows.slice(from, to) },
    ...rows.slice(to).map(alone),
  ];
};
