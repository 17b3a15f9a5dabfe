import type { Plan } from "@bangfu/core";
import type { Entry } from "../read/entry.js";
import type { WorkbookNote, WorkbookProblem } from "../read/problem.js";
import type { Row } from "../read/row.js";
import { checkAcross } from "./across.js";
import { addressOf, mergeAddressed } from "./addressed.js";
import { chainsOf, type Held } from "./chains.js";
import type { Kept, ListKind } from "./content.js";
import { distinctEntries } from "./distinct.js";
import { mergeExported } from "./exported.js";
import type { ListChanges, ListState, Merging } from "./list-state.js";
import { mergeOwn } from "./own-rows.js";
import type { OwnRow } from "./own-state.js";
import type { Book } from "./book.js";
import { keyOfRow } from "./versions.js";

export interface Merged {
  /** What the ledger had before, then what is new, in the order of the rows. */
  readonly entries: readonly Kept[];
  /** The row that each entry comes from; undefined for what the ledger had before. */
  readonly rows: readonly (Row | undefined)[];
  readonly changes: ListChanges;
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
}

/** What one workbook has of a list. */
export interface Part {
  readonly book: Book;
  /** The workbook, as the ledger's sources name it. */
  readonly file: string;
  readonly entries: readonly Entry[];
  /** Whether the workbook has a sheet of this list, every row of which could be read. */
  readonly isWhole: boolean;
}

const ownRow = (entry: Entry): OwnRow => {
  const { supersedes, ...content } = entry.content;
  const corrects = supersedes === undefined ? undefined : String(supersedes);
  return { entry: { ...entry, content }, key: keyOfRow(entry), corrects };
};

const mergePart = (state: ListState, { book, file, entries, isWhole }: Part): void => {
  const own: OwnRow[] = [];
  for (const entry of entries) {
    const address = addressOf(state, file, entry);
    if (address === undefined) own.push(ownRow(entry));
    else if (address !== "open") mergeAddressed(state, file, entry, address);
  }
  mergeOwn(state, { file, name: book.name, rows: own, isWhole });
  if (isWhole) mergeExported(state, book, file, entries);
};

/** New entries in the order of the rows that say them; what no row says, such as a withdrawal, comes last. */
const inOrder = (added: readonly Held[], parts: readonly Part[]): readonly Held[] => {
  const places = new Map(parts.flatMap(({ entries }) => entries).map(({ row }, at) => [row, at]));
  const placeOf = ({ row }: Held): number => (row === undefined ? Infinity : (places.get(row) ?? Infinity));
  return [...added].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one < other ? -1 : one > other ? 1 : a.at - b.at;
  });
};

/** A list of the ledger with the rows of workbooks merged into it: nothing that was there is changed or left out. */
export const mergeList = (
  list: ListKind,
  before: readonly Kept[],
  merging: Merging,
  plan: Plan,
  parts: readonly Part[],
): Merged => {
  const state: ListState = {
    ...merging,
    chains: chainsOf(list, before),
    count: { added: 0, superseded: 0, unchanged: 0, withdrawn: 0 },
    problems: [],
    notes: [],
  };
  // By their names: the order in which workbooks are given plays no part.
  for (const part of [...parts].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { entries, problems } = distinctEntries(list, part.entries);
    state.problems.push(...problems);
    mergePart(state, { ...part, entries });
  }
  checkAcross(state, plan);
  const held = state.chains.all.filter(({ isDropped }) => !isDropped);
  const added = inOrder(
    held.filter(({ isNew }) => isNew),
    parts,
  );
  const { count, problems, notes } = state;
  return {
    entries: [...before, ...added.map(({ entry }) => entry)],
    rows: [...before.map(() => undefined), ...added.map(({ row }) => row)],
    changes: { ...count, added: count.added - state.chains.all.filter(({ isDropped }) => isDropped).length },
    problems,
    notes,
  };
};
