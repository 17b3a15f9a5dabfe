import type { Ground } from "../report/reading.js";
import { leftOut } from "../document/persons.js";
import { isHead, isSum, type Columns } from "../table/columns.js";
import { isBlank } from "../table/figure-cell.js";
import type { Role, Row } from "../table/heads.js";
import { NO_TEXT, type RowGoal, type TaskRow } from "../table/task-row.js";
import { isCancelled } from "./adjusted.js";
import { inOneLine } from "../words/trim.js";

/** A row as a task, or as words that belong to the table: the heading of a section, a sum, a note. */
export type ListRow =
  | { readonly is: "task"; readonly row: TaskRow }
  | ({ readonly is: "section" | "sum" | "other" | "cancelled" } & RowWords);

interface RowWords {
  readonly words: string;
  readonly folded: string;
}

interface Draft {
  text: Record<Role, string>;
  cells: Record<string, string>;
  grounds: Ground[];
  left: number;
  folded: string;
  goals: RowGoal[];
  measuredIn?: string;
  baseline?: string;
}

const textOf = (row: Row, column: number | undefined): string =>
  column === undefined ? "" : (row[column]?.text.trim() ?? "");

/** The cells of a row under their heads; names in columns of persons are left out, a post without a name is kept. */
const cellsOf = (row: Row, { of, heads, persons }: Columns) => {
  const cells: Record<string, string> = {};
  let left = 0;
  let folded = row[of.action ?? 0]?.folded ?? "";
  const posts: string[] = [];
  heads.forEach((head, column) => {
    if (column === of.action) return;
    const value = textOf(row, column);
    if (value === "") return;
    const names = persons.has(column) ? leftOut(value) : 0;
    left += names;
    if (names > 0) return;
    // Two columns may have the same head.
    cells[cells[head] === undefined ? head : `${head}（${column + 1}）`] = value;
    folded += row[column]!.folded ?? "";
    if (persons.has(column)) posts.push(value);
  });
  return { cells, left, folded, posts };
};

const drafted = (row: Row, columns: Columns): Draft => {
  const { of, goals, measure, baseline } = columns;
  const text = { ...NO_TEXT };
  for (const [role, column] of Object.entries(of)) text[role as Role] = textOf(row, column);
  const { cells, left, folded, posts } = cellsOf(row, columns);
  const said = goals.flatMap((goal) => {
    const value = inOneLine(textOf(row, goal.column));
    return isBlank(value) ? [] : [{ goal, text: value }];
  });
  return {
    // In a matrix of departments and indicators the row is named by its department.
    text: { ...text, action: inOneLine(text.action) || inOneLine(text.lead), person: posts.join("、") },
    cells,
    grounds: [],
    left,
    folded,
    goals: said,
    ...(measure === undefined ? {} : { measuredIn: textOf(row, measure) }),
    ...(baseline === undefined ? {} : { baseline: textOf(row, baseline) }),
  };
};

/** What goes on from the row above: a page's break in the middle of a cell. */
const isContinued = ({ text, goals }: Draft, before: Draft): boolean =>
  text.number === "" &&
  text.deadline === "" &&
  text.lead === "" &&
  goals.length === 0 &&
  text.action !== "" &&
  (text.category === "" || text.category === before.text.category) &&
  (before.text.number !== "" || !/[。；;.]/.test(before.text.action.slice(-1)));

/**
 * Cells left empty that stand for the one above: the category, where a file does not tell that it is merged. An empty
 * unit or day is empty, unless the whole left side of the row is: then it belongs to the row above.
 */
const carried = (draft: Draft, before: Draft | undefined, { of, heads }: Columns): void => {
  if (before === undefined) return;
  const isPart = of.number !== undefined && draft.text.number === "" && draft.text.category === "";
  for (const role of ["category", "deadline", "lead", "support"] as const) {
    const column = of[role];
    if (draft.text[role] !== "" || column === undefined || before.text[role] === "") continue;
    if (role !== "category" && !isPart) continue;
    draft.text[role] = before.text[role];
    draft.cells[heads[column]!] = before.text[role];
    if (role !== "category" && !draft.grounds.includes("carried-down")) draft.grounds.push("carried-down");
  }
};

const isOneText = (row: Row): boolean =>
  new Set(row.map(({ text }) => text.trim()).filter((text) => text !== "")).size === 1;

/** The cells of a row side by side. */
export const rowWords = (row: Row): RowWords => {
  const own = row.filter(({ merged }) => !merged);
  return {
    words: own
      .map(({ text }) => inOneLine(text))
      .filter((text) => text !== "")
      .join("\t"),
    folded: own.map(({ folded = "" }) => folded).join(""),
  };
};

type Found = { is: "task"; draft: Draft } | ({ is: "section" | "sum" | "other" | "cancelled" } & RowWords);

const foundIn = (rows: readonly Row[], columns: Columns): readonly Found[] => {
  const found: Found[] = [];
  let before: Draft | undefined;
  for (const row of rows) {
    if (isHead(row, columns)) continue;
    const words = rowWords(row);
    const draft = drafted(row, columns);
    if (isSum(row)) found.push({ is: "sum", ...words });
    else if (isCancelled(draft.text.action)) found.push({ is: "cancelled", ...words });
    // One text across the whole row is a category of its own.
    else if (isOneText(row) && row.length > 1 && before !== undefined && isContinued(draft, before))
      continueRow(before, draft);
    else if (isOneText(row)) found.push({ is: draft.text.action === "" ? "other" : "section", ...words });
    else if (draft.text.action === "")
      found.push(...(words.words === "" ? [] : [{ is: "other" as const, ...words }]));
    else if (before !== undefined && isContinued(draft, before) && !row[columns.of.action ?? 0]!.merged)
      continueRow(before, draft);
    else {
      carried(draft, before, columns);
      found.push({ is: "task", draft });
      before = draft;
    }
  }
  return found;
};

const continueRow = (before: Draft, { text, folded }: Draft): void => {
  before.text.action += text.action;
  before.folded += folded;
  before.grounds.push("continued-row");
};

/** The rows of a list, those cut by a page put together; a row that is one category alone names the rows below it. */
export const listRows = (rows: readonly Row[], columns: Columns): readonly ListRow[] => {
  let section = "";
  return foundIn(rows, columns).map((found): ListRow => {
    if (found.is !== "task") {
      if (found.is === "section") section = found.words;
      return found;
    }
    const { draft } = found;
    const category = section === "" ? draft.text.category : section;
    return { is: "task", row: { ...draft, text: { ...draft.text, category } } };
  });
};
