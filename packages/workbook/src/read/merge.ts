import { completed, isSame, keyOf, madeId, ordered, type Kept, type ListKind } from "./content.js";
import { distinctEntries } from "./distinct.js";
import type { Entry } from "./entry.js";
import { hold, indexOf, successors, type Held, type Index } from "./held.js";
import { placeText, type WorkbookNote, type WorkbookProblem } from "./problem.js";
import { placeOf, problemIn, type Row } from "./row.js";

/** How many rows did what to a list of the ledger. */
export interface ListChanges {
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
}

export interface Merged {
  /** What the ledger had before, then what is new, in the order of the rows. */
  readonly entries: readonly Kept[];
  /** The row that each entry comes from; undefined for what the ledger had before. */
  readonly rows: readonly (Row | undefined)[];
  readonly changes: ListChanges;
  readonly problems: readonly WorkbookProblem[];
  readonly notes: readonly WorkbookNote[];
}

export interface Merging {
  readonly list: ListKind;
  readonly before: readonly Kept[];
  /** Whether there was no ledger yet, so that what a workbook says of itself is all that is known. */
  readonly isNew: boolean;
  /** When what is new was written down. */
  readonly recordedAt: string | undefined;
}

interface State extends Omit<Merging, "before"> {
  readonly index: Index;
  readonly added: Map<Entry, Kept>;
  readonly count: { added: number; superseded: number; unchanged: number };
  readonly problems: WorkbookProblem[];
  readonly notes: WorkbookNote[];
}

const put = ({ index, added }: State, entry: Entry, kept: Kept): void => {
  added.set(entry, kept);
  hold(index, kept, entry.row);
};

const add = (state: State, entry: Entry): void => {
  const { list, isNew, recordedAt } = state;
  const { content } = entry;
  // A row with an id in a first import was written down before: it comes of an export.
  const stamp = content.recordedAt ?? (content.id === undefined || !isNew ? recordedAt : undefined);
  const id = String(content.id ?? madeId(list, content));
  put(state, entry, { ...ordered(list, { ...content, id, recordedAt: stamp }), id });
  state.count.added++;
};

const supersede = (state: State, entry: Entry, old: Held): void => {
  const { list, recordedAt } = state;
  const completely = completed(list, entry.row, entry.content, old.entry);
  const said = completely.recordedAt;
  const content = { ...completely, supersedes: old.entry.id };
  // The old record's own time stands in an exported row; that is not when it was changed.
  const stamp = said === old.entry.recordedAt ? recordedAt : (said ?? recordedAt);
  const id = madeId(list, content);
  put(state, entry, { ...ordered(list, { ...content, id, recordedAt: stamp }), id });
  old.row = entry.row;
  state.count.superseded++;
};

const mergeNumbered = (state: State, entry: Entry): void => {
  const { index, list, count } = state;
  const held = index.byId.get(String(entry.content.id));
  if (held === undefined) return add(state, entry);
  const line = [held, ...successors(index, held.entry.id)];
  const same = line.find((each) => isSame(list, entry.row, entry.content, each.entry));
  if (same === undefined) return supersede(state, entry, line.at(-1)!);
  same.row ??= entry.row;
  count.unchanged++;
};

/** Whether a row without an id is in the ledger already. */
const isKnown = ({ index, list, count, problems }: State, { row, content }: Entry): boolean => {
  const alike = index.byKey.get(keyOf(list, content)) ?? [];
  const same = alike.find((each) => isSame(list, row, content, each.entry));
  if (same === undefined) return false;
  if (same.row !== undefined && same.row.file === row.file && same.row.sheet === row.sheet)
    problems.push(
      problemIn(row, "id", "duplicate-row", undefined, { first: placeText(placeOf(same.row, "id")) }),
    );
  same.row ??= row;
  count.unchanged++;
  return true;
};

/** Rows without an id that the ledger does not have: a correction of the one entry they can be of, or new. */
const mergeUnnumbered = (state: State, key: string, entries: readonly Entry[]): void => {
  const { index, problems, notes } = state;
  const open = (index.byKey.get(key) ?? []).filter(
    ({ entry, row }) => row === undefined && !index.after.has(entry.id),
  );
  for (const entry of entries)
    if (open.length === 0) add(state, entry);
    else if (open.length === 1 && entries.length === 1) {
      notes.push({ code: "corrected", place: placeOf(entry.row, "id"), value: open[0]!.entry.id });
      supersede(state, entry, open[0]!);
    } else {
      const ids = open.map((each) => each.entry.id);
      problems.push(problemIn(entry.row, "id", "ambiguous-correction", undefined, { ids }));
    }
};

const grouped = (list: ListKind, entries: readonly Entry[]): ReadonlyMap<string, Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(list, entry.content);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
};

/** A list of the ledger with rows merged into it: nothing that was there is changed or left out. */
export const mergeList = (merging: Merging, all: readonly Entry[]): Merged => {
  const { list, before } = merging;
  const index = indexOf(list, before);
  const { entries, problems } = distinctEntries(index, all);
  const count = { added: 0, superseded: 0, unchanged: 0 };
  const state: State = { ...merging, index, added: new Map(), count, problems: [...problems], notes: [] };
  for (const entry of entries) if (entry.content.id !== undefined) mergeNumbered(state, entry);
  const unknown = entries.filter((entry) => entry.content.id === undefined && !isKnown(state, entry));
  for (const [key, group] of grouped(list, unknown)) mergeUnnumbered(state, key, group);
  const added = entries.flatMap((entry) => {
    const kept = state.added.get(entry);
    return kept === undefined ? [] : [{ kept, row: entry.row }];
  });
  return {
    entries: [...before, ...added.map(({ kept }) => kept)],
    rows: [...before.map(() => undefined), ...added.map(({ row }) => row)],
    changes: count,
    problems: state.problems,
    notes: state.notes,
  };
};
