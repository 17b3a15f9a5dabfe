import { paragraph, spread, type Block } from "@bangfu/ooxml";
import { joinedLines } from "./broken-lines.js";

const fields = (line: string): number => line.split("\t").length;

/** Lines of text; lines that follow each other with as many tabs are a table. */
export const readText = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  const lines = joinedLines(text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/));
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    if (fields(lines[at]!) >= 3) while (end < lines.length && fields(lines[end]!) >= 3) end++;
    if (end - at >= 2)
      blocks.push(
        spread(
          lines
            .slice(at, end)
            .map((line) => line.split("\t").map((cell) => ({ text: cell.trim(), columns: 1, rows: 1 }))),
        ),
      );
    else if (lines[at]!.trim() !== "") blocks.push(paragraph(lines[at]!.trim()));
    at = end;
  }
  return blocks;
};
