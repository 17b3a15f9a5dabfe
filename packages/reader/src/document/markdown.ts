import { paragraph, spread, type Block } from "@bangfu/ooxml";

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^(?=.*-)\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;

/** Whether lines are Markdown: a heading with #, or a table with a rule below its heads. */
export const isMarkdown = (lines: readonly string[]): boolean =>
  lines.some((line, at) => (ROW.test(line) && RULE.test(lines[at + 1] ?? "")) || HEADING.test(line));

/** Signs of emphasis and lists are no words. */
const plain = (text: string): string =>
  text
    .replace(/\*\*([^*]{1,200})\*\*|__([^_]{1,200})__/g, "$1$2")
    .replace(/^\s*(?:[-*+]|>)\s+/, "")
    .trim();

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll("\\|", "|").replace(/<br\s*\/?>/gi, "\n")));

/** Lines of Markdown: headings, tables with bars, paragraphs. */
export const readMarkdown = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && ROW.test(lines[end]!)) end++;
    if (end - at >= 2) {
      const rows = lines.slice(at, end).filter((line) => !RULE.test(line));
      blocks.push(spread(rows.map((line) => cellsOf(line).map((text) => ({ text, columns: 1, rows: 1 })))));
      at = end;
      continue;
    }
    const line = lines[at++]!;
    const heading = HEADING.exec(line);
    const text = plain(heading?.[2] ?? line);
    if (text !== "" && !RULE.test(line)) blocks.push(paragraph(text, heading?.[1]?.length));
  }
  return blocks;
};
