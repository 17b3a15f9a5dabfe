import type { Entry } from "../read/entry.js";
import { placeText } from "../read/problem.js";
import { placeOf, problemIn } from "../read/row.js";
import { headOf, type Held } from "./chains.js";
import { isMadeId, isSame, keyOf, madeId } from "./content.js";
import { eventOf, formersOf, standingOf, type Former } from "./former.js";
import { mergeGone } from "./gone.js";
import { mergeByKey } from "./keyed-rows.js";
import { add, correct, leave, type ListState } from "./list-state.js";
import { contentIndex } from "./content-index.js";
import { correctOwn, sourceOf, type OwnRow, type OwnRows, type OwnState } from "./own-state.js";

const formersByKey = ({ chains: { list } }: ListState, formers: readonly Former[]) => {
  const groups = new Map<string, Former[]>();
  for (const former of formers)
    for (const key of new Set([former.last, former.head].map(({ entry }) => keyOf(list, entry)))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [former]);
      else group.push(former);
    }
  return groups;
};

const isContentOf = (
  { chains: { list } }: OwnState,
  { row, content }: Entry,
  { last, head }: Former,
): boolean => isSame(list, row, content, last.entry) || isSame(list, row, content, head.entry);

/** Whether the row with the same id said the same before; else whether any row of the workbook did. */
const isUnchanged = (state: OwnState, { entry, key }: OwnRow, byKey: boolean): boolean => {
  const alike = byKey ? [state.byRowKey.get(key ?? "")] : state.findFormers(entry.row, entry.content);
  // Those that were found before are passed over once.
  while (alike.at(-1)?.taken) alike.pop();
  const former = alike.findLast((each) => each?.taken === false && isContentOf(state, entry, each));
  if (former === undefined) return false;
  former.taken = true;
  leave(state, former.last, entry.row);
  return true;
};

/** Whether a row may be an entry from before rows had sources: numbers that people gave tell events apart. */
const mayBe = ({ entry: { content } }: OwnRow, { entry }: Held): boolean =>
  content.id === undefined || content.id === entry.id || isMadeId(entry.id);

/** Whether the ledger has what a row says from before rows had sources. */
const isKnown = (state: OwnState, own: OwnRow): boolean => {
  const { chains, problems } = state;
  const { entry, key } = own;
  const { row, content } = entry;
  const all = state.findOthers(row, content).filter(
    (each) =>
      mayBe(own, each) &&
      isSame(chains.list, row, content, each.entry) &&
      // What this workbook has corrected since is not what it says.
      !state.events.has(eventOf(chains, each)),
  );
  const held = all.findLast((each) => each.row === undefined) ?? all.at(-1);
  // Two rows with a number each are two events.
  if (held === undefined || (held.row?.file === row.file && key !== undefined)) return false;
  if (held.row !== undefined && held.row.file === row.file && held.row.sheet === row.sheet) {
    const first = placeText(placeOf(held.row, "id"));
    problems.push(problemIn(row, "id", "duplicate-row", undefined, { first }));
  }
  leave(state, held, row);
  return true;
};

/** The entries from before rows had sources that a row may correct. */
const openWithoutSource = ({ chains }: OwnState, key: string): readonly Held[] =>
  (chains.byKey.get(key) ?? []).filter(
    ({ entry, row, isNew }) =>
      entry.source === undefined && !isNew && row === undefined && !chains.after.has(entry.id),
  );

/** Rows of one event by all that tells events apart: a correction of the one entry they can be of. */
const mergeAlike = (state: OwnState, rows: readonly OwnRow[]): readonly OwnRow[] => {
  const { list } = state.chains;
  const groups = new Map<string, OwnRow[]>();
  for (const row of rows) {
    const key = keyOf(list, row.entry.content);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([key, group]) => {
    const formers = (state.byKey.get(key) ?? []).filter(({ taken, stands }) => !taken && stands);
    const others = openWithoutSource(state, key).filter((held) => group.some((row) => mayBe(row, held)));
    const [row, ...more] = group;
    const isClear = more.length === 0 && formers.length + others.length === 1;
    if (isClear) {
      const id = (formers[0]?.head ?? others[0]!).entry.id;
      state.notes.push({ code: "corrected", place: placeOf(row!.entry.row, "id"), value: id });
      if (formers.length === 1) correctOwn(state, row!, formers[0]!);
      else correct(state, row!.entry, others[0]!, sourceOf(state, row!));
      return [];
    }
    if (others.length === 0) return group;
    const ids = [...formers.map(({ head }) => head), ...others].map(({ entry }) => entry.id);
    for (const { entry } of group)
      state.problems.push(problemIn(entry.row, "id", "ambiguous-correction", undefined, { ids }));
    return [];
  });
};

/** The entry that a row says it corrects, by its id or by the number that somebody gave its row. */
const correctedBy = ({ chains }: OwnState, { corrects }: OwnRow, rows: readonly OwnRow[]): unknown => {
  if (corrects === undefined || chains.byId.has(corrects)) return corrects;
  const named = rows.find(({ entry }) => entry.content.id === corrects)?.entry.row;
  return chains.all.findLast(({ row }) => row !== undefined && row === named)?.entry.id ?? corrects;
};

const addOwn = (state: OwnState, own: OwnRow, rows: readonly OwnRow[]): void => {
  const { chains, file } = state;
  const source = sourceOf(state, own);
  const supersedes = correctedBy(state, own, rows);
  const entry = { ...own.entry, content: { ...own.entry.content, id: undefined, supersedes } };
  const before = chains.byId.get(madeId(chains.list, entry.content, source, 0));
  const isBack =
    before?.entry.source?.file === file && standingOf(chains, eventOf(chains, before)).length === 0;
  if (isBack) correct(state, entry, headOf(chains, before), source);
  else add(state, entry, source);
};

/** What corrects another row of the workbook comes after it; rows that correct each other are a mistake. */
const inOrder = ({ problems }: OwnState, rows: readonly OwnRow[]): readonly OwnRow[] => {
  const sorted: OwnRow[] = [];
  let left = rows;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ entry }) => entry.content.id));
    const ready = left.filter(({ corrects }) => corrects === undefined || !waiting.has(corrects));
    if (ready.length === 0) {
      for (const { entry, corrects } of left)
        problems.push(problemIn(entry.row, "supersedes", "circular-supersession", corrects));
      break;
    }
    for (const row of ready) sorted.push(row);
    const done = new Set(ready);
    left = left.filter((row) => !done.has(row));
  }
  return sorted;
};

/** Merges the rows of one workbook into a list: the later version of a workbook stands. */
export const mergeOwn = (list: ListState, { file, name, rows, isWhole }: OwnRows): void => {
  const formers = formersOf(list.chains, file);
  const { chains } = list;
  const before = chains.all.filter(({ entry, isNew }) => entry.source === undefined && !isNew);
  const state: OwnState = {
    ...list,
    file,
    name,
    formers,
    byKey: formersByKey(list, formers),
    byRowKey: new Map(formers.flatMap((former) => (former.key === undefined ? [] : [[former.key, former]]))),
    events: new Set(formers.map(({ first }) => first)),
    findFormers: contentIndex(chains.list, formers, ({ last, head }) => [last.entry, head.entry]),
    findOthers: contentIndex(chains.list, before, ({ entry }) => [entry]),
  };
  const moved = rows.filter((row) => !isUnchanged(state, row, true));
  const changed = moved.filter((row) => !isUnchanged(state, row, false) && !isKnown(state, row));
  const unknown = mergeAlike(state, mergeByKey(state, changed));
  const fresh = isWhole ? mergeGone(state, unknown) : unknown;
  for (const row of inOrder(state, fresh)) addOwn(state, row, rows);
};
