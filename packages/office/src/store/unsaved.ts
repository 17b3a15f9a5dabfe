import { entryCount } from "../state/book.js";
import type { Office } from "../state/office.js";

/** Whether something would be lost with the page. */
export const isUnsaved = ({ keeping, book, folder }: Office["state"]): boolean =>
  book !== undefined &&
  (folder.is === "working" ||
    keeping.is === "saving" ||
    keeping.is === "refused" ||
    (keeping.is === "newer" && entryCount(book.ledger) > 0) ||
    (keeping.is === "nothing" && keeping.isChanged));
