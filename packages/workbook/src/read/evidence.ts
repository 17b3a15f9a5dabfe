import { tidy } from "../forms/fold.js";
import { spansLines } from "../forms/list.js";
import { EMPTY_LIST, fromLiteral } from "../forms/literal.js";
import { cellText } from "../forms/text.js";
import { booleanIn } from "../forms/word.js";
import type { WorkbookNote, WorkbookProblem } from "./problem.js";
import { placeOf, problemIn, type Row } from "./row.js";

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

const ADDRESS = /^https?:\/\//i;

/**
 * The addresses of a record's evidence: as they are written; of a cell with a link, where the link leads. A link to
 * a file of this computer leads nowhere for anybody else.
 */
const addressesOf = (row: Row, titles: readonly string[], notes: WorkbookNote[]): string[] => {
  const written = linesOf(row, "url");
  const [title, url] = [row.cells.get("title"), row.cells.get("url")];
  const cell = url?.is === "text" && !ADDRESS.test(tidy(url.text)) && url.link !== undefined ? url : title;
  const link = cell?.is === "text" ? cell.link : undefined;
  if (link === undefined || (cell === title && (written.length > 0 || titles.length !== 1))) return written;
  if (ADDRESS.test(link)) return [link];
  notes.push({ code: "ignored-link", place: placeOf(row, cell === title ? "title" : "url"), value: link });
  return cell === title ? written : [];
};

/** The evidence of a record: one a line, its address, checksum and whether it is public on the same line beside it. */
export const evidenceIn = (
  row: Row,
  problems: WorkbookProblem[],
  notes: WorkbookNote[],
): unknown[] | undefined => {
  const titleCell = row.cells.get("title");
  const titles = linesOf(row, "title");
  const urls = addressesOf(row, titles, notes);
  const [sums, published] = [linesOf(row, "sha256"), linesOf(row, "public")];
  const given = [titles, urls, sums, published];
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
