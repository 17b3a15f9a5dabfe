import { TooMuch } from "../document/block.js";
import type { Grid } from "../xlsx/cell.js";
import { scanXml } from "../xml.js";
import { newCellLines, type CellLine } from "./cell-line.js";
import { openOdf, type OdfParts, type UnreadableOdf } from "./open.js";
import {
  endCell,
  endRow,
  gridOf,
  isHidden,
  LAST_COLUMN,
  LAST_ROW,
  many,
  newBudget,
  newCell,
  newSheet,
  type OpenCell,
  type OpenSheet,
} from "./sheet.js";
import { readOdfStyles, type OdfStyles } from "./styles.js";

type Attribute = (name: string) => string | undefined;

const isShape = (name: string): boolean => /^(?:text-box|custom-shape|caption|rect)$/.test(name);

/** What is being read of a book. */
interface OpenBook {
  readonly grids: Grid[];
  sheet: OpenSheet | undefined;
  cell: OpenCell | undefined;
  annotations: number;
  shapes: number;
}

const putLine = ({ sheet, cell, annotations, shapes }: OpenBook, { text, kept, struck }: CellLine): void => {
  if (text === "") return;
  if (annotations > 0) cell?.comment.push(text);
  else if (cell === undefined) sheet?.boxes.push({ row: 1, text });
  else if (shapes > 0) cell.boxes.push(text);
  else {
    cell.lines.push(text);
    if (kept !== "" && !cell.isStruck) cell.kept.push(kept);
    if (struck !== "" || cell.isStruck) cell.struck.push(cell.isStruck ? text : struck);
  }
};

const openColumn = (sheet: OpenSheet, attribute: Attribute): void => {
  const times = many(attribute("number-columns-repeated"), LAST_COLUMN);
  if (isHidden(attribute))
    for (let at = 0; at < Math.min(times, LAST_COLUMN - sheet.columnHead); at++)
      sheet.hiddenColumns.add(sheet.columnHead + at);
  sheet.columnHead += times;
};

const openRow = (sheet: OpenSheet, attribute: Attribute): void => {
  sheet.column = 1;
  sheet.rowTimes = many(attribute("number-rows-repeated"), LAST_ROW);
  sheet.isRowHidden = isHidden(attribute);
};

/** @throws TooMuch */
const gridsIn = (xml: string, { looks }: OdfStyles): readonly Grid[] | undefined => {
  const book: OpenBook = { grids: [], sheet: undefined, cell: undefined, annotations: 0, shapes: 0 };
  const [budget, lines] = [newBudget(), newCellLines()];
  const isStruck = (family: string, attribute: Attribute): boolean =>
    looks.get(`${family} ${attribute("style-name") ?? ""}`)?.struck ?? false;
  const openers: Readonly<Record<string, (attribute: Attribute) => void>> = {
    table: (attribute) => (book.sheet ??= newSheet(attribute, looks)),
    "table-column": (attribute) => book.sheet && openColumn(book.sheet, attribute),
    "table-row": (attribute) => book.sheet && openRow(book.sheet, attribute),
    "table-cell": (attribute) => (book.cell = newCell(attribute, isStruck("table-cell", attribute))),
    "covered-table-cell": (attribute) => {
      if (book.sheet) book.sheet.column += many(attribute("number-columns-repeated"), LAST_COLUMN);
    },
    annotation: () => book.annotations++,
    image: () => book.sheet && book.sheet.pictures++,
    p: lines.begin,
    span: (attribute) => lines.span(isStruck("text", attribute)),
    s: () => lines.hear(" "),
    "line-break": () => lines.hear("\n"),
  };
  const closers: Readonly<Record<string, () => void>> = {
    p: () => putLine(book, lines.end()),
    span: lines.endSpan,
    annotation: () => (book.annotations = Math.max(0, book.annotations - 1)),
    "table-cell": () => {
      if (book.sheet && book.cell) endCell(book.sheet, book.cell, budget);
      book.cell = undefined;
    },
    "table-row": () => book.sheet && endRow(book.sheet),
    table: () => {
      if (book.sheet) book.grids.push(gridOf(book.sheet));
      book.sheet = undefined;
    },
  };
  const isWhole = scanXml(xml, {
    open: (name, attribute) => {
      if (isShape(name)) book.shapes++;
      if (Object.hasOwn(openers, name)) openers[name]!(attribute);
    },
    close: (name) => {
      if (isShape(name)) book.shapes = Math.max(0, book.shapes - 1);
      if (Object.hasOwn(closers, name)) closers[name]!();
    },
    text: (more) => lines.hear(more.replace(/[ \t\r\n]+/g, " ")),
  });
  return isWhole ? book.grids : undefined;
};

const read = ({ content, styles }: OdfParts): readonly Grid[] | UnreadableOdf => {
  const grids = gridsIn(content, readOdfStyles([styles, content]));
  if (grids === undefined) return "damaged";
  return grids.length === 0 ? "not-a-document" : grids;
};

/**
 * The sheets of an OpenDocument spreadsheet (.ods) in their order, hidden ones too, or why it cannot be read.
 * @param largest bytes that its parts may have unpacked
 */
export const readOds = (bytes: Uint8Array, largest: number): readonly Grid[] | UnreadableOdf => {
  const parts = openOdf(bytes, largest);
  if (typeof parts === "string") return parts;
  try {
    return read(parts);
  } catch (error) {
    if (error instanceof TooMuch) return "too-large";
    throw error;
  }
};
