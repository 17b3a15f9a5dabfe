import { draftOn, ledgerOf, undo, withStep, type Draft, type Items } from "@bangfu/desk";
import type { Ledger } from "@bangfu/core";
import { SAMPLE_FOLDER } from "./book.js";
import type { OfficeState } from "./state.js";
import type { Step } from "./steps.js";

/** What was entered by hand since the ledger was changed in any other way. */
export interface Entered {
  readonly draft: Draft;
  /** The ledger with it: where the book has another one, something else has been added to it since. */
  readonly ledger: Ledger;
  /** What each step said, for the reader. */
  readonly said: readonly string[];
}

/** What was entered and has nothing else after it. */
const ownOf = ({ entered, book }: OfficeState): Entered | undefined =>
  entered !== undefined && entered.ledger === book?.ledger ? entered : undefined;

/**
 * What the last step said that can still be undone. What stands in a folder may have been read by others already, so
 * there it is withdrawn.
 */
export const undoableOf = (state: OfficeState): string | undefined => {
  const folder = state.book?.folder;
  return folder === "" || folder === SAMPLE_FOLDER ? ownOf(state)?.said.at(-1) : undefined;
};

/** Adds items to the ledger. @param what what they say, in a line */
export const enterItems =
  (items: Items, what: string): Step =>
  (state) => {
    const { book } = state;
    if (book === undefined) return state;
    const own = ownOf(state);
    const draft = withStep(own?.draft ?? draftOn(book.ledger), items);
    const ledger = ledgerOf(draft);
    const said = [...(own?.said ?? []), what];
    return { ...state, book: { ...book, ledger }, entered: { draft, ledger, said } };
  };

/** Takes the last step back, as if it had never been. */
export const undoEntered: Step = (state) => {
  const own = ownOf(state);
  const { book } = state;
  if (book === undefined || own === undefined || undoableOf(state) === undefined) return state;
  const draft = undo(own.draft);
  const ledger = ledgerOf(draft);
  return {
    ...state,
    book: { ...book, ledger },
    entered: { draft, ledger, said: own.said.slice(0, -1) },
  };
};

/** Whether a step can be undone: it made this ledger, and nothing has come after it. */
export const isUndoable = (state: OfficeState, made: Ledger | undefined): boolean =>
  made !== undefined && state.book?.ledger === made && undoableOf(state) !== undefined;
