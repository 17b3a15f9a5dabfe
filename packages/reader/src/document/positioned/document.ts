import { BLOCK_LIMITS, TooMuch, type DocumentRead } from "@bangfu/ooxml";
import { alignedLines } from "./aligned.js";
import { withContinued } from "./continued.js";
import { filledTables, type PlacedTable } from "./grid-table.js";
import { tablesIn } from "./grid.js";
import type { Line } from "./lines.js";
import { blocksOfPieces } from "./paragraphs.js";
import type { PageSize, PlacedText, Ruling } from "@bangfu/ooxml";
import { withoutRunning } from "./running.js";
import { withTextTables } from "./text-table.js";

const isSound = ({ text, x, y, width, height }: PlacedText): boolean =>
  text.trim() !== "" && [x, y, width, height].every(Number.isFinite) && height > 0 && width >= 0;

const byPage = <T extends { readonly page: number }>(
  all: readonly T[],
): ReadonlyMap<number, readonly T[]> => {
  const found = new Map<number, T[]>();
  for (const one of all) {
    const same = found.get(one.page);
    if (same === undefined) found.set(one.page, [one]);
    else same.push(one);
  }
  return found;
};

/** Lines and tables of a page from top to bottom; lines between tables may stand in columns. */
const inOrder = (lines: readonly Line[], tables: readonly PlacedTable[]): readonly (Line | PlacedTable)[] => {
  const sorted = [...lines, ...tables].sort((one, other) => one.box.top - other.box.top);
  const found: (Line | PlacedTable)[] = [];
  let run: Line[] = [];
  const end = (): void => {
    for (const piece of withTextTables(run)) found.push(piece);
    run = [];
  };
  for (const piece of sorted)
    if ("segments" in piece) run.push(piece);
    else {
      end();
      found.push(piece);
    }
  end();
  return found;
};

/**
 * A document of which only is known where its texts and lines stand on the pages: of a PDF, an OFD. Finds lines and
 * paragraphs, tables by the lines around their cells or by their columns, and what runs above and below all pages.
 * @throws TooMuch
 */
export const placedDocument = (
  pages: readonly PageSize[],
  texts: readonly PlacedText[],
  rulings: readonly Ruling[],
): DocumentRead => {
  let characters = 0;
  for (const { text } of texts) characters += text.length;
  if (characters > BLOCK_LIMITS.characters) throw new TooMuch();
  const textsOf = byPage(texts.filter(isSound));
  const rulingsOf = byPage(rulings);
  const tables: PlacedTable[] = [];
  const all: Line[] = [];
  for (const { page } of pages) {
    const filled = filledTables(page, tablesIn(rulingsOf.get(page) ?? []), textsOf.get(page) ?? []);
    for (const table of filled.tables) tables.push(table);
    for (const line of alignedLines(filled.rest)) all.push(line);
  }
  const { lines, omitted } = withoutRunning(all, pages);
  const [linesOfPage, tablesOfPage] = [byPage(lines), byPage(tables)];
  const pieces = pages.flatMap(({ page }) =>
    inOrder(linesOfPage.get(page) ?? [], tablesOfPage.get(page) ?? []),
  );
  return { blocks: blocksOfPieces(withContinued(pieces), pages), notes: [], omitted };
};
