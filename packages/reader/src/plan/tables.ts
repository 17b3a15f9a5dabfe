import type { Block, TableCell } from "@bangfu/ooxml";
import { columnsOf, isHead, type Columns } from "./columns.js";

type Table = Extract<Block, { is: "table" }>;

/** A task list with the rows of all its pages, a paragraph, or another table. */
export type Part =
  | Exclude<Block, Table>
  | { readonly is: "tasks"; readonly columns: Columns; readonly rows: readonly (readonly TableCell[])[] }
  | Table;

/** What stands between the pages of a table and is no text of the document: 续表, a page number. */
const isPageMark = (block: Block | undefined): boolean =>
  block?.is === "paragraph" &&
  /^(?:[（(]?续\s*表?[)）]?.{0,12}|第?\s*\d+\s*页?|[-—]\s*\d+\s*[-—])$/.test(block.text.trim());

const goesOn = (block: Block | undefined, columns: Columns): block is Table =>
  block?.is === "table" &&
  block.rows.length > 0 &&
  block.rows[0]!.length === columns.heads.length &&
  (isHead(block.rows[0]!, columns) || columnsOf(block.rows) === undefined);

const TIME = /[年月日]|长期|学期|季度/;

/** A list of the next section that has no head of its own: as wide, and its deadlines stand in the same column. */
const isAlike = ({ rows }: Table, { of, heads }: Columns): boolean => {
  const { deadline } = of;
  if (deadline === undefined || rows.length === 0 || rows[0]!.length !== heads.length) return false;
  const timed = rows.filter((row) => TIME.test(row[deadline]?.text ?? "")).length;
  return timed > rows.length / 2;
};

/** The blocks with the task lists found by their heads, those that go on over pages put together. */
export const partsOf = (blocks: readonly Block[]): readonly Part[] => {
  const parts: Part[] = [];
  let former: Columns | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const own = block.is === "table" ? columnsOf(block.rows) : undefined;
    const isSame =
      own === undefined && block.is === "table" && former !== undefined && isAlike(block, former);
    const columns = isSame ? { ...former!, rows: 0 } : own;
    if (block.is !== "table" || columns === undefined) {
      parts.push(block);
      continue;
    }
    former = columns;
    const rows = [...block.rows.slice(columns.rows)];
    for (;;) {
      const next = isPageMark(blocks[at + 1]) ? at + 2 : at + 1;
      const more = blocks[next];
      if (!goesOn(more, columns)) break;
      for (const row of more.rows) rows.push(row);
      at = next;
    }
    parts.push({ is: "tasks", columns, rows });
  }
  return parts;
};
