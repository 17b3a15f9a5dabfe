import { withItems, type Items } from "@bangfu/desk";
import type { Ledger } from "@bangfu/core";
import { SAMPLE_FOLDER } from "../state/book.js";
import type { Office } from "../state/office.js";
import { changeBook } from "../state/steps.js";

/** The ledger before and after something was added to it in one step. */
export interface Added {
  readonly before: Ledger;
  readonly after: Ledger;
}

/** Adds items, which were checked, to the ledger of the open book. */
export const addItems = (office: Office, items: Items): Added | undefined => {
  const before = office.state.book?.ledger;
  if (before === undefined) return undefined;
  const after = withItems(before, items);
  office.change(changeBook((book) => ({ ...book, ledger: after })));
  return { before, after };
};

/** Whether a step is the last one. What stands in a folder may have been read by others already. */
export const canUndo = (office: Office, added: Added | undefined): added is Added => {
  const { book } = office.state;
  return (
    added !== undefined &&
    book?.ledger === added.after &&
    (book.folder === "" || book.folder === SAMPLE_FOLDER)
  );
};

/** Takes the last step back, as if it had never been. */
export const undoAdded = (office: Office, added: Added): void => {
  if (canUndo(office, added)) office.change(changeBook((book) => ({ ...book, ledger: added.before })));
};
