import { tidy } from "../forms/fold.js";
import { spansLines } from "../forms/list.js";
import { EMPTY_LIST, fromLiteral } from "../forms/literal.js";
import { cellText } from "../forms/text.js";
import { booleanIn } from "../forms/word.js";
import type { WorkbookProblem } from "./problem.js";
import { problemIn, type Row } from "./row.js";

const linesOf = ({ cells }: Row, field: string): string[] => {
  const cell = cells.get(field);
  if (cell === undefined || cell.is === "error") return [];
  const lines = cellText(cell)
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => fromLiteral(line.trim(), spansLines));
  while (lines.at(-1) === "") lines.pop();
  return lines;
};

/** The evidence of a record: one a line, its address, checksum and whether it is public on the same line beside it. */
export const evidenceIn = (row: Row, problems: WorkbookProblem[]): unknown[] | undefined => {
  const titleCell = row.cells.get("title");
  const given = ["title", "url", "sha256", "public"].map((field) => linesOf(row, field));
  const [titles, urls, sums, published] = given as [string[], string[], string[], string[]];
  if (titleCell !== undefined && tidy(cellText(titleCell)) === EMPTY_LIST) return [];
  const count = Math.max(...given.map((lines) => lines.length));
  if (count === 0) return undefined;
  for (const [field, lines] of [
    ["url", urls],
    ["sha256", sums],
    ["public", published],
  ] as const)
    if (titles.length > 0 && lines.length > titles.length)
      problems.push(problemIn(row, field, "evidence-lines", lines[titles.length], { lines: titles.length }));
  // Where no title stands at all, the ledger's own check asks for one.
  return Array.from({ length: titles.length === 0 ? count : titles.length }, (_, at) => ({
    ...(titles[at] ? { title: titles[at] } : {}),
    ...(urls[at] ? { url: urls[at] } : {}),
    ...(sums[at] ? { sha256: sums[at] } : {}),
    ...(published[at] ? { public: booleanIn({ is: "text", text: published[at] }) } : {}),
  }));
};
