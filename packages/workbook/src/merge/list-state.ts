import type { Answers } from "@bangfu/core";
import type { Asking } from "../read/ask.js";
import type { Content, Entry } from "../read/entry.js";
import type { WorkbookNote, WorkbookProblem } from "../read/problem.js";
import { placeOf, type Row } from "../read/row.js";
import { hold, type Chains, type Held } from "./chains.js";
import { completed, KEYS, madeId, ordered, type Kept, type Source } from "./content.js";
import type { Describe } from "./describe.js";
import { ownRow, standingOf, type Former } from "./former.js";
import { isWithdrawal, withdrawalOf } from "./withdraw.js";

/** How many rows did what to a list of the ledger. */
export interface ListChanges {
  readonly added: number;
  readonly superseded: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

/** What rows are merged with. */
export interface Merging {
  /** Whether there was no ledger yet, so that what a workbook says of itself is all that is known. */
  readonly isNew: boolean;
  /** When what is new was written down. */
  readonly recordedAt: string | undefined;
  readonly answers: Answers;
  /** Whether it is known which workbooks are versions of one; before, what they share says nothing. */
  readonly isClear: boolean;
  readonly describe: Describe;
}

/** A list of the ledger while rows are merged into it. */
export interface ListState extends Merging, Asking {
  readonly chains: Chains;
  readonly count: { -readonly [K in keyof ListChanges]: number };
  readonly problems: WorkbookProblem[];
  readonly notes: WorkbookNote[];
}

const unusedId = ({ chains }: ListState, content: Content, source: Source | undefined): string => {
  for (let again = 0; ; again++) {
    const id = madeId(chains.list, content, source, again);
    if (!chains.byId.has(id)) return id;
  }
};

export const keep = (state: ListState, content: Content, row: Row | undefined): Held => {
  const source = content.source as Source | undefined;
  const id = String(content.id ?? unusedId(state, content, source));
  const kept = { ...ordered(state.chains.list, { ...content, id }), id } as Kept;
  return hold(state.chains, kept, row, true);
};

/** What is said for the first time. */
export const add = (state: ListState, { row, content }: Entry, source: Source | undefined): void => {
  keep(state, { ...content, source, recordedAt: content.recordedAt ?? state.recordedAt }, row);
  state.count.added++;
};

export const leave = (state: ListState, held: Held, row: Row): void => {
  held.row ??= row;
  state.count.unchanged++;
};

/** What a description does not show by itself. */
const UNSHOWN = ["reportedBy", "for", "part"] as const;

/** The fields that tell events apart and are not what they were: those are always shown. */
const noteChange = (state: ListState, { row, content }: Entry, before: Kept): void => {
  const { list } = state.chains;
  const changed = KEYS[list].filter((field) => String(content[field] ?? "") !== String(before[field] ?? ""));
  if (changed.length === 0) return;
  const also = UNSHOWN.filter((field) => changed.includes(field));
  const [from, to] = [before, content].map((each) => state.describe(list, each, also));
  state.notes.push({ code: "changed", place: placeOf(row, "id"), value: `${from} → ${to}` });
};

/** A row that says something else than what came of it before. */
export const correct = (state: ListState, entry: Entry, old: Held, source: Source | undefined): void => {
  const { chains, recordedAt, count } = state;
  const { row, content } = entry;
  // What was turned down is said anew: that it was, by whom and why is not said of the new entry.
  const isBack = isWithdrawal(chains.list, old.entry);
  const whole = isBack ? content : completed(chains.list, row, content, old.entry);
  // The old record's own time stands in an exported row; that is not when it was changed.
  const stamp = whole.recordedAt === old.entry.recordedAt ? recordedAt : (whole.recordedAt ?? recordedAt);
  noteChange(state, { row, content: whole }, old.entry);
  keep(state, { ...whole, id: undefined, source, supersedes: old.entry.id, recordedAt: stamp }, row);
  old.row = row;
  count.superseded++;
};

/**
 * Takes back all of an event that stands: where a correction is turned down, what it had replaced would count again
 * (rules §1.2).
 */
export const rejectEvent = (state: ListState, event: Held, from: Source | undefined): void => {
  const { chains, recordedAt } = state;
  const source = from === undefined ? undefined : { ...from, row: ownRow(from.row) };
  for (;;) {
    const [stands] = standingOf(chains, event);
    if (stands === undefined) return;
    const content = withdrawalOf(chains.list, stands.entry);
    keep(state, { ...content, source, supersedes: stands.entry.id, recordedAt }, undefined);
  }
};

/** What is no longer in its workbook. */
export const withdraw = (
  state: ListState,
  { first, last }: Pick<Former, "first" | "last">,
  place: WorkbookNote["place"],
): void => {
  rejectEvent(state, first, last.entry.source);
  state.notes.push({ code: "withdrawn", place, value: state.describe(state.chains.list, last.entry) });
  state.count.withdrawn++;
};
