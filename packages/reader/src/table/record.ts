import { isPersonHead } from "@bangfu/core/privacy";
import { leftOut } from "../document/persons.js";
import { inOneLine } from "../words/trim.js";
import { bare, roleOf, type Role, type Row } from "./heads.js";
import { NO_TEXT, type TaskRow } from "./task-row.js";

/** A label in a table of one task is a word or two. */
const LONGEST = 12;

interface Pair {
  readonly label: string;
  readonly role: Role | undefined;
  readonly value: string;
  readonly folded: string;
}

const isLabel = (text: string): boolean => text !== "" && text.length <= LONGEST && !/[，。；,;]/.test(text);

/** Labels and values side by side: 责任单位 | 教务处 | 完成时限 | 6月底. */
const pairsOf = (row: Row): readonly Pair[] | undefined => {
  const cells = row.filter(({ merged }) => !merged);
  if (cells.length < 2 || cells.length % 2 !== 0 || cells.length > 6) return undefined;
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const label = bare(cells[at]!.text);
    if (!isLabel(label)) return undefined;
    const { text, folded = "" } = cells[at + 1]!;
    pairs.push({ label, role: roleOf(label), value: inOneLine(text.trim()), folded });
  }
  return pairs;
};

/** The label of what is done: 督办事项, 任务名称; of several the first, an action before a category. */
const actionOf = (pairs: readonly Pair[]): Pair | undefined =>
  pairs.find(({ role, value }) => role === "action" && value !== "") ??
  pairs.find(({ role, value }) => role === "category" && value !== "");

const rowOf = (pairs: readonly Pair[]): TaskRow | undefined => {
  const action = actionOf(pairs);
  if (action === undefined) return undefined;
  const text = { ...NO_TEXT, action: action.value };
  const cells: Record<string, string> = {};
  let left = 0;
  for (const pair of pairs) {
    if (pair === action || pair.value === "") continue;
    const { label, role, value } = pair;
    const names = isPersonHead(label) ? leftOut(value) : 0;
    left += names;
    if (names > 0) continue;
    cells[cells[label] === undefined ? label : `${label}（2）`] = value;
    if (role !== undefined && role !== "category" && text[role] === "") text[role] = value;
  }
  // What else is to be done stands under labels of its own: 工作要求, 目标要求.
  const goals = pairs.flatMap((pair, column) =>
    pair !== action && (pair.role === "action" || pair.role === "category") && pair.value !== ""
      ? [{ goal: { column, head: pair.label, names: "row" as const, isFigures: false }, text: pair.value }]
      : [],
  );
  const isTask = text.lead !== "" || text.deadline !== "";
  return isTask
    ? { text, cells, grounds: [], left, folded: pairs.map(({ folded }) => folded).join(""), goals }
    : undefined;
};

export interface Records {
  readonly rows: readonly TaskRow[];
  /** The rows of one text across the table. */
  readonly titles: readonly Row[];
}

/**
 * The tasks of a table that has labels and values side by side, such as a 督办单; several stand below each other where
 * the label of what is done comes again.
 * @returns undefined where the table is another one
 */
export const recordsIn = (rows: readonly Row[]): Records | undefined => {
  const groups: Pair[][] = [];
  const titles: Row[] = [];
  let first: string | undefined;
  for (const row of rows) {
    const isTitle = new Set(row.map(({ text }) => text)).size === 1;
    const pairs = isTitle ? [] : pairsOf(row);
    if (pairs === undefined) return undefined;
    if (pairs.length === 0) {
      titles.push(row);
      continue;
    }
    first ??= pairs[0]!.label;
    if (groups.length === 0 || pairs[0]!.label === first) groups.push([]);
    groups.at(-1)!.push(...pairs);
  }
  const records = groups.map(rowOf);
  return records.length > 0 && records.every((record) => record !== undefined)
    ? { rows: records, titles }
    : undefined;
};
