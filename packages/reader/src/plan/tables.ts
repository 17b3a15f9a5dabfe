import type { Block, TableCell } from "@bangfu/ooxml";
import { columnsOf, columnsWithoutHeads, isAlike, isHead, type Columns } from "../table/columns.js";
import { roleOf, type Row } from "../table/heads.js";
import { recordsIn, type Records } from "../table/record.js";
import type { ReadingContext } from "../time/context.js";

type Table = Extract<Block, { is: "table" }>;

/** A task list with the rows of all its pages, tasks of which each has its own table, a paragraph, or another table. */
export type Part =
  | Exclude<Block, Table>
  | {
      readonly is: "tasks";
      readonly columns: Columns;
      readonly rows: readonly (readonly TableCell[])[];
      /** The rows above the heads. */
      readonly above: readonly Row[];
    }
  | ({ readonly is: "records" } & Records)
  | Table;

/** What stands between the pages of a table and is no text of the document: 续表, a page number. */
const isPageMark = (block: Block | undefined): boolean =>
  block?.is === "paragraph" &&
  /^(?:[（(]?续\s*表?[)）]?.{0,12}|第?\s*\d+\s*页?|[-—]\s*\d+\s*[-—])$/.test(block.text.trim());

const goesOn = (block: Block | undefined, columns: Columns, context: ReadingContext): block is Table =>
  block?.is === "table" &&
  block.rows.length > 0 &&
  block.rows[0]!.length === columns.heads.length &&
  (isHead(block.rows[0]!, columns) ||
    isAlike(block.rows, columns) ||
    columnsOf(block.rows, context) === undefined);

/** A table that says how things stand is no list of what is to be done. */
const STANDING = /现状|基本情况|统计表?$|情况表|一览表/;

const ownColumns = (block: Table, title: string, context: ReadingContext): Columns | undefined => {
  const columns = columnsOf(block.rows, context);
  const isOfFigures = columns?.goals.some(({ names }) => names === "head") ?? false;
  return isOfFigures && STANDING.test(title) ? undefined : columns;
};

/** The columns of a table: by its own heads, as those of the list before it, or by what its cells hold. */
const columnsFor = (
  block: Table,
  title: string,
  former: Columns | undefined,
  context: ReadingContext,
): Columns | undefined => {
  const first = block.rows[0] ?? [];
  const isHeaded = first.filter(({ text }) => roleOf(text) !== undefined).length >= 2;
  // A list that goes on may begin with cells that could be heads: 实验室, 2024年9月.
  if (!isHeaded && former !== undefined && isAlike(block.rows, former))
    return { ...former, rows: 0, above: 0 };
  const own = ownColumns(block, title, context);
  if (own !== undefined) return own;
  return columnsWithoutHeads(block.rows, context);
};

/** A paragraph that may name the table below it is no longer. */
const TITLE = 40;

/** The blocks with the task lists found by their heads and cells, those that go on over pages put together. */
export const partsOf = (blocks: readonly Block[], context: ReadingContext): readonly Part[] => {
  const parts: Part[] = [];
  let former: Columns | undefined;
  let title = "";
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.is !== "table") {
      if (block.text.length <= TITLE) title = block.text.trim();
      parts.push(block);
      continue;
    }
    const columns = columnsFor(block, title, former, context);
    if (columns === undefined) {
      const records = recordsIn(block.rows);
      parts.push(records === undefined ? block : { is: "records", ...records });
      continue;
    }
    former = columns;
    const rows = [...block.rows.slice(columns.rows)];
    for (;;) {
      const next = isPageMark(blocks[at + 1]) ? at + 2 : at + 1;
      const more = blocks[next];
      if (!goesOn(more, columns, context)) break;
      for (const row of more.rows) rows.push(row);
      at = next;
    }
    parts.push({ is: "tasks", columns, rows, above: block.rows.slice(0, columns.above) });
  }
  return parts;
};
