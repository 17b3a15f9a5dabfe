import { openPackage, type Package, type Unreadable } from "../package.js";
import { scanXml } from "../xml.js";
import { BLOCK_LIMITS, paragraph, spread, TooMuch, type Block, type SpannedCell } from "../document/block.js";
import { plainDocument, type DocumentRead } from "../document/document-read.js";
import { numberingOf, type Numbering } from "./numbering.js";
import { readParagraphStyles, type Numbered, type ParagraphStyle } from "./styles.js";

/** Why a file is no Word document that can be read here. */
export type UnreadableDocument =
  | Exclude<Unreadable, "not-a-workbook">
  | "not-a-document"
  /** Tables in tables, deeper than any that people write. */
  | "too-deep"
  /** It declares a document type, as no office program does. */
  | "declares-entities";

/** Tables in tables. */
const DEEPEST = 20;

/** What is being put together while the text is read through. */
interface Paragraph {
  text: string;
  style: string | undefined;
  outline: number | undefined;
  list: string | undefined;
  listLevel: number | undefined;
}

interface OpenCell {
  lines: string[];
  columns: number;
  continues: boolean;
}

interface OpenTable {
  rows: SpannedCell[][];
  cells: SpannedCell[];
  cell: OpenCell | undefined;
  deletedRow: boolean;
}

/** Deleted by a tracked change, or what older programs show instead of a drawing: read as if it were not there. */
const SKIPPED: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "rubyPr",
  "rt",
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "tcPrChange",
  "trPrChange",
]);

class TooDeep extends Error {}

const listener = (styles: ReadonlyMap<string, ParagraphStyle>, numbering: Numbering) => {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const paragraphs: Paragraph[] = [];
  let [skipped, characters, cells, inText, inRow, hidden] = [0, 0, 0, false, false, false];

  const add = (text: string): void => {
    const open = paragraphs.at(-1);
    characters += text.length;
    if (characters > BLOCK_LIMITS.characters) throw new TooMuch();
    if (open !== undefined && !hidden) open.text += text;
  };

  const levelOf = ({ style, outline }: Paragraph): number | undefined =>
    outline !== undefined && outline < 6
      ? Math.min(6, outline + 2)
      : style === undefined
        ? undefined
        : styles.get(style)?.level;

  const numberOf = ({ style, list, listLevel }: Paragraph): string => {
    const styled: Numbered | undefined = style === undefined ? undefined : styles.get(style)?.numbered;
    const used = list ?? styled?.list;
    return used === undefined || used === "0" ? "" : numbering(used, listLevel ?? styled?.level ?? 0);
  };

  const endParagraph = (): void => {
    const ended = paragraphs.pop();
    if (ended === undefined) return;
    const text = ended.text.replace(/\u00a0/g, " ").trim();
    if (text === "") return;
    const whole = numberOf(ended) + text;
    const cell = tables.at(-1)?.cell;
    if (cell !== undefined) cell.lines.push(whole);
    else
      for (const line of whole.split("\n"))
        if (line.trim() !== "") blocks.push(paragraph(line.trim(), levelOf(ended)));
  };

  const endTable = (): void => {
    const ended = tables.pop();
    if (ended === undefined) return;
    const outer = tables.at(-1)?.cell;
    // A table in a cell is that cell's text, row by row.
    if (outer !== undefined)
      for (const row of ended.rows)
        outer.lines.push(
          row
            .map(({ text }) => text)
            .filter((text) => text !== "")
            .join(" "),
        );
    else if (ended.rows.length > 0) blocks.push(spread(ended.rows));
  };

  const endCell = (table: OpenTable): void => {
    if (table.cell === undefined) return;
    if (++cells > BLOCK_LIMITS.cells) throw new TooMuch();
    const { lines, columns, continues } = table.cell;
    table.cells.push({ text: lines.join("\n"), columns, rows: 1, ...(continues ? { continues } : {}) });
    table.cell = undefined;
  };

  const openProperty = (name: string, attribute: (name: string) => string | undefined): void => {
    const open = paragraphs.at(-1);
    const table = tables.at(-1);
    const value = attribute("val");
    if (name === "pStyle" && open) open.style = value;
    else if (name === "outlineLvl" && open) open.outline = Number(value);
    else if (name === "numId" && open) open.list = value;
    else if (name === "ilvl" && open) open.listLevel = Number(value);
    else if (name === "vanish") hidden = value === undefined || !/^(0|false|off)$/.test(value);
    else if (name === "gridSpan" && table?.cell) table.cell.columns = Number(value) || 1;
    else if (name === "vMerge" && table?.cell) table.cell.continues = value !== "restart";
    else if (name === "gridBefore" && table && Number(value) > 0)
      table.cells.push({ text: "", columns: Number(value), rows: 1 });
  };

  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (SKIPPED.has(name)) {
      // The mark in a row's properties says that the whole row is deleted.
      if (name === "del" && inRow && tables.at(-1)?.cell === undefined) tables.at(-1)!.deletedRow = true;
      skipped++;
    }
    if (skipped > 0) return;
    if (name === "p")
      paragraphs.push({
        text: "",
        style: undefined,
        outline: undefined,
        list: undefined,
        listLevel: undefined,
      });
    else if (name === "t") inText = true;
    else if (name === "r") hidden = false;
    else if (name === "tab") add("\t");
    else if (name === "br" || name === "cr") add("\n");
    else if (name === "noBreakHyphen") add("-");
    else if (name === "tbl") {
      if (tables.length >= DEEPEST) throw new TooDeep();
      tables.push({ rows: [], cells: [], cell: undefined, deletedRow: false });
    } else if (name === "tr" && tables.length > 0) {
      Object.assign(tables.at(-1)!, { cells: [], deletedRow: false });
      inRow = true;
    } else if (name === "tc" && tables.length > 0)
      tables.at(-1)!.cell = { lines: [], columns: 1, continues: false };
    else openProperty(name, attribute);
  };

  const close = (name: string): void => {
    if (SKIPPED.has(name)) {
      skipped = Math.max(0, skipped - 1);
      return;
    }
    if (skipped > 0) return;
    const table = tables.at(-1);
    if (name === "p") endParagraph();
    else if (name === "t") inText = false;
    else if (name === "tc" && table !== undefined) endCell(table);
    else if (name === "tr" && table !== undefined) {
      if (!table.deletedRow && table.cells.length > 0) table.rows.push(table.cells);
      table.cells = [];
      inRow = false;
    } else if (name === "tbl") endTable();
  };

  const text = (more: string): void => {
    if (inText && skipped === 0) add(more);
  };
  return { blocks, listener: { open, close, text } };
};

const documentPart = (office: Package): string =>
  office.related("").find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";

/**
 * The paragraphs and tables of a Word document as it is after all tracked changes, or why it cannot be read.
 * @param largest bytes that its parts may have unpacked
 */
export const readDocx = (bytes: Uint8Array, largest?: number): DocumentRead | UnreadableDocument => {
  const office = openPackage(bytes, largest);
  if (typeof office === "string") return office === "not-a-workbook" ? "not-a-document" : office;
  const part = documentPart(office);
  const xml = office.part(part);
  if (xml === undefined || !/\.xml$/.test(part)) return "not-a-document";
  const partOf = (type: string): string =>
    office.part(office.related(part).find((each) => each.type === type)?.part ?? "") ?? "";
  const [styles, numbering] = [partOf("styles"), partOf("numbering")];
  if ([xml, styles, numbering].some((text) => /<!DOCTYPE|<!ENTITY/i.test(text))) return "declares-entities";
  const reading = listener(readParagraphStyles(styles), numberingOf(numbering));
  try {
    return scanXml(xml, reading.listener) ? plainDocument(reading.blocks) : "damaged";
  } catch (error) {
    if (error instanceof TooDeep) return "too-deep";
    if (error instanceof TooMuch) return "too-large";
    throw error;
  }
};
