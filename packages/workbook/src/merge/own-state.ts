import type { Entry } from "../read/entry.js";
import type { Held } from "./chains.js";
import type { Source } from "./content.js";
import { correctingRow, type Former } from "./former.js";
import { correct, rejectEvent, type ListState } from "./list-state.js";
import type { ContentIndex } from "./content-index.js";
import { whichHolds } from "./which-holds.js";

/** A row that names no entry of the ledger, and its own id in its workbook where it has one. */
export interface OwnRow {
  readonly entry: Entry;
  readonly key: string | undefined;
  /** What the row says that it corrects: the id of an entry, or somebody's own number for a row of the workbook. */
  readonly corrects: string | undefined;
}

/** The rows that one workbook has of one list. */
export interface OwnRows {
  /** The workbook, as the ledger's sources name it. */
  readonly file: string;
  /** The name of the file that it was read from. */
  readonly name: string;
  readonly rows: readonly OwnRow[];
  /** Whether the workbook has a sheet of this list, every row of which could be read. */
  readonly isWhole: boolean;
}

/** Rows that are being merged, with what their workbook said before. */
export interface OwnState extends ListState {
  readonly file: string;
  readonly name: string;
  readonly formers: readonly Former[];
  /** By what tells events apart, of what each said and of what came of it. */
  readonly byKey: ReadonlyMap<string, readonly Former[]>;
  /** By the row's own id. */
  readonly byRowKey: ReadonlyMap<string, Former>;
  /** The first entries of the formers' events. */
  readonly events: ReadonlySet<Held>;
  /** Those that said what a row says. */
  readonly findFormers: ContentIndex<Former>;
  /** The entries from before rows had sources that say what a row says. */
  readonly findOthers: ContentIndex<Held>;
}

/** @example sourceOf(state, row) // { file: "教务科.xlsx", row: "台账!3" } */
export const sourceOf = ({ file }: OwnState, { entry: { row }, key, corrects }: OwnRow): Source => {
  const place = key ?? `${row.sheet}!${row.row}`;
  return { file, row: corrects === undefined ? place : correctingRow(place) };
};

/** The later version of what a former import said. */
export const correctOwn = (state: OwnState, row: OwnRow, former: Former): void => {
  const { entry } = row;
  former.taken = true;
  if (!whichHolds(state, state.file, entry, former.last, former.head)) {
    state.count.unchanged++;
    return;
  }
  correct(state, entry, former.head, sourceOf(state, row));
  // In its own workbook a row is the whole event, whatever it was corrected to before.
  if (entry.content.state === "rejected") rejectEvent(state, former.first, sourceOf(state, row));
};
