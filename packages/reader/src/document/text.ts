import { paragraph, plainDocument, spread, type Block, type DocumentRead } from "@bangfu/ooxml";
import { joinedLines } from "./broken-lines.js";
import { isMarkdown, readMarkdown } from "./markdown.js";
import { withoutRunningLines } from "./running-lines.js";

const byTabs = (line: string): readonly string[] => line.split("\t");
/** Columns set apart by blanks, as a copy of a page has them. */
const byBlanks = (line: string): readonly string[] =>
  line.trim().split(/(?: {2,}|\u3000{2,}|(?<=\S)\u3000(?=\S))\s*/);

/** Fewer columns make no table. */
const COLUMNS = 3;
/** So many lines with as many columns by blanks are no accident. */
const LINES = 3;

const isRow = (line: string): boolean => byTabs(line).length >= COLUMNS;

/** Where lines end that have as many columns set apart by blanks as the first. */
const endOfColumns = (lines: readonly string[], at: number): number => {
  const many = byBlanks(lines[at]!).length;
  if (many < COLUMNS || lines[at]!.includes("\t")) return at;
  let end = at + 1;
  while (end < lines.length && byBlanks(lines[end]!).length === many) end++;
  return end - at >= LINES ? end : at;
};

const table = (rows: readonly (readonly string[])[]): Block =>
  spread(rows.map((cells) => cells.map((cell) => ({ text: cell.trim(), columns: 1, rows: 1 }))));

/** Lines of text; lines that follow each other with tabs are a table, and so are those with columns of blanks. */
export const readText = (text: string): DocumentRead => {
  const blocks: Block[] = [];
  const printed = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  if (isMarkdown(printed)) return plainDocument(readMarkdown(printed));
  const running = withoutRunningLines(printed);
  const lines = joinedLines(running.lines);
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    if (isRow(lines[at]!)) while (end < lines.length && isRow(lines[end]!)) end++;
    const blanks = endOfColumns(lines, at);
    if (end - at >= 2) blocks.push(table(lines.slice(at, end).map(byTabs)));
    else if (blanks > at) blocks.push(table(lines.slice(at, blanks).map(byBlanks)));
    else if (lines[at]!.trim() !== "") blocks.push(paragraph(lines[at]!.trim()));
    at = Math.max(end, blanks);
  }
  return { blocks, notes: [], omitted: running.omitted };
};
