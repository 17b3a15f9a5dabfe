import {
  cellName,
  columnName,
  paragraph,
  type Block,
  type Cell,
  type DocumentRead,
  type Grid,
  type Omission,
} from "@bangfu/ooxml";
import { blocksOfGrid, textOf } from "./sheet.js";

/** So much of a hidden sheet is shown in the report. */
const SHOWN = 500;

const textsOf = (cells: ReadonlyMap<number, Cell> | undefined): string =>
  [...(cells ?? [])]
    .sort(([one], [other]) => one - other)
    .map(([, cell]) => textOf(cell))
    .filter((text) => text !== "")
    .join(" ");

const hiddenSheet = ({ name, rows }: Grid): Omission => {
  let words = "";
  for (const cells of rows.values()) {
    words += `${textsOf(cells)}\n`;
    if (words.length > SHOWN) break;
  }
  return { why: "hidden-sheet", words: words.slice(0, SHOWN).trim(), place: { is: "sheet", sheet: name } };
};

/** Rows that are hidden, save by a filter: what that hides belongs to the list. */
const hiddenRowsOf = ({ hiddenRows, filtered }: Grid): ReadonlySet<number> =>
  new Set(
    [...(hiddenRows ?? [])].filter(
      (row) => filtered === undefined || row < filtered.top || row > filtered.bottom,
    ),
  );

/** A sheet as a reader sees it: without hidden rows and columns, and without what is struck out. */
const seen = (grid: Grid): { readonly grid: Grid; readonly omitted: readonly Omission[] } => {
  const { name: sheet, rows, struck, hiddenColumns } = grid;
  const hiddenRows = hiddenRowsOf(grid);
  const omitted: Omission[] = [];
  const kept = new Map<number, Map<number, Cell>>();
  const columns = new Map<number, string[]>();
  for (const [row, cells] of rows) {
    if (hiddenRows.has(row)) {
      const place = { is: "cell", sheet, cell: cellName(row, 1) } as const;
      omitted.push({ why: "hidden-row", words: textsOf(cells), place });
      continue;
    }
    const own = new Map<number, Cell>();
    for (const [column, cell] of cells) {
      const line = struck?.get(cellName(row, column));
      if (cell.is === "error" && cell.fault === "picture-cell")
        omitted.push({
          why: "picture",
          words: "",
          place: { is: "cell", sheet, cell: cellName(row, column) },
        });
      if (hiddenColumns?.has(column)) {
        const text = textOf(cell);
        const texts = columns.get(column) ?? [];
        columns.set(column, texts);
        if (text !== "") texts.push(text);
      } else if (line === undefined) own.set(column, cell);
      else {
        const place = { is: "cell", sheet, cell: cellName(row, column) } as const;
        omitted.push({ why: "struck", words: line.kept === "" ? textOf(cell) : line.struck, place });
        if (line.kept !== "") own.set(column, { is: "text", text: line.kept });
      }
    }
    if (own.size > 0) kept.set(row, own);
  }
  for (const [column, texts] of columns)
    if (texts.length > 0)
      omitted.push({
        why: "hidden-column",
        words: texts.join(" "),
        place: { is: "cell", sheet, cell: columnName(column) },
      });
  return { grid: { ...grid, rows: kept }, omitted };
};

const besideOf = ({ name: sheet, comments, pictures = 0 }: Grid): readonly Omission[] => [
  ...[...(comments ?? [])].map(([cell, words]): Omission => ({
    why: "comment",
    words,
    place: { is: "cell", sheet, cell },
  })),
  ...(pictures === 0
    ? []
    : [{ why: "picture", words: "", place: { is: "sheet", sheet }, count: pictures } as const]),
];

/** Texts that float above the cells: before the table where they begin above it. */
const withBoxes = ({ boxes = [], rows }: Grid, blocks: readonly Block[]): readonly Block[] => {
  let first = Infinity;
  for (const row of rows.keys()) first = Math.min(first, row);
  const blocksOf = (isAbove: boolean): readonly Block[] =>
    boxes.filter(({ row }) => row <= first === isAbove).map(({ text }) => paragraph(text));
  return boxes.length === 0 ? blocks : [...blocksOf(true), ...blocks, ...blocksOf(false)];
};

/**
 * The sheets of a workbook as one document. Hidden sheets, rows and columns, struck-out words, comments and pictures are
 * left out and named.
 * @throws TooMuch
 */
export const sheetsDocument = (grids: readonly Grid[]): DocumentRead => {
  const blocks: Block[] = [];
  const omitted: Omission[] = [];
  for (const grid of grids) {
    if (grid.hidden) {
      omitted.push(hiddenSheet(grid));
      continue;
    }
    const shown = seen(grid);
    for (const omission of [...shown.omitted, ...besideOf(grid)]) omitted.push(omission);
    for (const block of withBoxes(shown.grid, blocksOfGrid(shown.grid))) blocks.push(block);
  }
  return { blocks, notes: [], omitted };
};
