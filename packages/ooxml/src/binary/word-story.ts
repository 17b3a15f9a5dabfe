import { BLOCK_LIMITS, paragraph, TooMuch, type Block } from "../document/block.js";
import type { Omission, Omitted } from "../document/omission.js";
import type { Numbering } from "../docx/numbering.js";
import type { ParagraphSays } from "./word-styles.js";
import { wordTable, type WordRow } from "./word-table.js";
import type { Sign } from "./word-text.js";

/** What is known of the signs of a text by the byte where they stand. */
export interface SignsSay {
  readonly paragraph: (byte: number) => ParagraphSays;
  readonly unread: (byte: number) => Omitted | undefined;
  readonly numbering: Numbering;
}

const [CELL, LINE, PAGE, PARAGRAPH] = ["\u0007", "\u000b", "\u000c", "\r"];
const [FIELD, FIELD_RESULT, FIELD_END] = ["\u0013", "\u0014", "\u0015"];
/** Signs that stand for something else in the text. */
const MEANT: Readonly<Record<string, string>> = {
  [LINE]: "\n",
  "\t": "\t",
  "\u001e": "-",
  "\u00a0": " ",
};
/** A picture in the line, and a drawing that floats: a picture, or the frame of a text box. */
const [PICTURE, DRAWING] = ["\u0001", "\u0008"];

/** What is being put together while the signs are read through. */
interface Open {
  text: string;
  /** What of the paragraph is left out. */
  left: { why: Omitted; words: string }[];
  /** Fields that are open: whether their instruction is still going on. */
  fields: boolean[];
  lines: string[];
  inner: string;
  cells: string[];
  rows: WordRow[];
  cellCount: number;
  tables: number;
  pictures: number;
  drawings: number;
}

export interface Story {
  readonly blocks: Block[];
  readonly omitted: Omission[];
  readonly pictures: number;
  /** Pictures and text boxes that float. */
  readonly drawings: number;
}

const LIMIT = BLOCK_LIMITS.characters;
/** Fields in fields. */
const DEEPEST = 20;

const leaveOut = (open: Open, why: Omitted, char: string): void => {
  const last = open.left.at(-1);
  if (last?.why === why) last.words += char;
  else open.left.push({ why, words: char });
};

const put = (open: Open, char: string, why: Omitted | undefined): void => {
  if (char === FIELD && open.fields.length < DEEPEST) open.fields.push(true);
  else if (char === FIELD_RESULT && open.fields.length > 0) open.fields[open.fields.length - 1] = false;
  else if (char === FIELD_END) open.fields.pop();
  else if (open.fields.includes(true)) return;
  else if (char === PICTURE) open.pictures++;
  else if (char === DRAWING) open.drawings++;
  else {
    const meant = MEANT[char] ?? (char < " " || char === "\u001f" ? "" : char);
    if (meant !== "" && why !== undefined) leaveOut(open, why, meant);
    else open.text += meant;
  }
};

const endTable = (open: Open, { blocks }: Story): void => {
  // A row whose end is lost is a row all the same.
  if (open.cells.length > 0 || open.lines.length > 0) open.cells.push(open.lines.join("\n"));
  if (open.cells.length > 0) open.rows.push({ texts: open.cells, says: {} });
  if (open.rows.length > 0) {
    blocks.push(wordTable(open.rows));
    open.tables++;
  }
  Object.assign(open, { lines: [], cells: [], rows: [] });
};

const endRow = (open: Open, says: ParagraphSays): void => {
  if (open.cells.some((text) => text !== "")) open.rows.push({ texts: open.cells, says });
  Object.assign(open, { lines: [], cells: [] });
};

const endInCell = (open: Open, mark: string, text: string, says: ParagraphSays): void => {
  // A table in a cell is that cell's text, row by row.
  if (says.endsInnerCell === true || says.endsInnerRow === true) {
    if (text !== "") open.inner += open.inner === "" ? text : ` ${text}`;
    if (says.endsInnerRow !== true) return;
    open.lines.push(open.inner);
    open.inner = "";
  } else if (text !== "") open.lines.push(text);
  if (mark !== CELL) return;
  if (++open.cellCount > BLOCK_LIMITS.cells) throw new TooMuch();
  open.cells.push(open.lines.join("\n"));
  open.lines = [];
};

const endParagraph = (
  open: Open,
  mark: string,
  says: ParagraphSays,
  story: Story,
  numbering: Numbering,
): void => {
  const bare = open.text.trim();
  open.text = "";
  open.fields = open.fields.map(() => false);
  const text =
    bare === "" || (says.list ?? 0) <= 0 ? bare : numbering(String(says.list), says.listLevel ?? 0) + bare;
  const isInTable = (says.depth ?? 0) > 0 || says.isInTable === true;
  if (isInTable && says.endsRow === true) endRow(open, says);
  else if (isInTable) endInCell(open, mark, text, says);
  else {
    endTable(open, story);
    const level = (says.level ?? 0) > 0 ? says.level : undefined;
    for (const line of text.split("\n"))
      if (line.trim() !== "") story.blocks.push(paragraph(line.trim(), level));
  }
};

/** Where what was left out stands: its paragraph, or its row of a table. */
const placeIn = ({ tables, rows }: Open, { blocks }: Story, isInTable: boolean): Omission["place"] =>
  isInTable
    ? { is: "row", table: tables + 1, row: rows.length + 1 }
    : { is: "paragraph", number: blocks.length - tables + 1 };

const tellLeft = (open: Open, story: Story, says: ParagraphSays): void => {
  if (open.left.length === 0) return;
  const place = placeIn(open, story, says.isInTable === true || (says.depth ?? 0) > 0);
  for (const { why, words } of open.left)
    if (words.trim() !== "") story.omitted.push({ why, words: words.trim(), ...(place && { place }) });
  open.left = [];
};

/**
 * The paragraphs and tables of a text of Word, and what was left out of them.
 * @throws TooMuch
 */
export const storyOf = (signs: Iterable<Sign>, say: SignsSay): Story => {
  const story: Story = { blocks: [], omitted: [], pictures: 0, drawings: 0 };
  const open: Open = {
    text: "",
    left: [],
    fields: [],
    lines: [],
    inner: "",
    cells: [],
    rows: [],
    cellCount: 0,
    tables: 0,
    pictures: 0,
    drawings: 0,
  };
  const end = (mark: string, says: ParagraphSays): void => {
    tellLeft(open, story, says);
    endParagraph(open, mark, says, story, say.numbering);
  };
  let characters = 0;
  for (const { char, byte } of signs) {
    if (++characters > LIMIT) throw new TooMuch();
    const isMark = char === PARAGRAPH || char === CELL || char === PAGE;
    const why = say.unread(byte);
    // The end of a paragraph that a tracked change takes out puts two paragraphs together.
    if (isMark && !(char === PARAGRAPH && why === "deleted")) end(char, say.paragraph(byte));
    else if (!isMark) put(open, char, why);
  }
  end(PARAGRAPH, {});
  return { ...story, pictures: open.pictures, drawings: open.drawings };
};
