import type { TableCell } from "@bangfu/ooxml";
import { isHead, type Columns, type Role } from "./columns.js";
import { inOneLine } from "../words/trim.js";
import { leftOut } from "../document/persons.js";
import type { Ground } from "../report/reading.js";

/** A row of a task list put together: its text by role, the other cells by their heads. */
export interface TaskRow {
  readonly text: Readonly<Record<Role, string>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly grounds: readonly Ground[];
  /** How many names stood in columns of persons, which are left out. */
  readonly left: number;
  /** The characters of its cells that were folded. */
  readonly folded: string;
}

interface Draft {
  text: Record<Role, string>;
  cells: Record<string, string>;
  grounds: Ground[];
  left: number;
  folded: string;
}

type Row = readonly TableCell[];

const NONE: Record<Role, string> = {
  number: "",
  category: "",
  action: "",
  deadline: "",
  lead: "",
  support: "",
  person: "",
};

const textOf = (row: Row, column: number | undefined): string =>
  column === undefined ? "" : (row[column]?.text.trim() ?? "");

const drafted = (row: Row, { of, heads, persons }: Columns): Draft => {
  const text = { ...NONE };
  for (const [role, column] of Object.entries(of)) text[role as Role] = textOf(row, column);
  const cells: Record<string, string> = {};
  let left = 0;
  let folded = row[of.action ?? 0]?.folded ?? "";
  const posts: string[] = [];
  heads.forEach((head, column) => {
    if (column === of.action || head === "") return;
    const value = textOf(row, column);
    if (value === "") return;
    const names = persons.has(column) ? leftOut(value) : 0;
    left += names;
    // A post without a name is kept: 办公室主任.
    if (names > 0) return;
    cells[head] = value;
    folded += row[column]!.folded ?? "";
    if (persons.has(column)) posts.push(value);
  });
  return {
    text: { ...text, action: inOneLine(text.action), person: posts.join("、") },
    cells,
    grounds: [],
    left,
    folded,
  };
};

/** What goes on from the row above: a page's break in the middle of a cell, or a cell left empty as if merged. */
const isContinued = ({ text }: Draft, before: Draft): boolean =>
  text.number === "" &&
  text.deadline === "" &&
  text.lead === "" &&
  text.action !== "" &&
  (text.category === "" || text.category === before.text.category) &&
  (before.text.number !== "" || !/[。；;.]/.test(before.text.action.slice(-1)));

const carried = (draft: Draft, before: Draft | undefined, { of, heads }: Columns): void => {
  for (const role of ["category", "deadline", "lead", "support"] as const) {
    const column = of[role];
    if (draft.text[role] !== "" || column === undefined || before === undefined) continue;
    if (before.text[role] === "") continue;
    draft.text[role] = before.text[role];
    draft.cells[heads[column]!] = before.text[role];
    if (role !== "category" && !draft.grounds.includes("carried-down")) draft.grounds.push("carried-down");
  }
};

/** The tasks of a list, with cells left empty filled from above and rows cut by a page put together. */
export const taskRows = (rows: readonly Row[], columns: Columns): readonly TaskRow[] => {
  const found: Draft[] = [];
  for (const row of rows) {
    if (isHead(row, columns)) continue;
    const draft = drafted(row, columns);
    const before = found.at(-1);
    if (draft.text.action === "") continue;
    if (before !== undefined && isContinued(draft, before) && !row[columns.of.action!]!.merged) {
      before.text.action += draft.text.action;
      before.folded += draft.folded;
      before.grounds.push("continued-row");
      continue;
    }
    // One text across the whole row is a category of its own.
    if (new Set(row.map(({ text }) => text.trim()).filter((text) => text !== "")).size === 1) {
      found.push({ ...draft, grounds: ["by-section"] });
      continue;
    }
    carried(draft, before, columns);
    found.push(draft);
  }
  return withSections(found);
};

/** A row that is one category alone names the rows below it. */
const withSections = (drafts: readonly Draft[]): readonly TaskRow[] => {
  let section = "";
  return drafts.flatMap((draft) => {
    if (draft.grounds.includes("by-section")) {
      section = draft.text.action;
      return [];
    }
    const category = section === "" ? draft.text.category : section;
    return [{ ...draft, text: { ...draft.text, category } }];
  });
};
