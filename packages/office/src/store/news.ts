import type { Book } from "../state/book.js";
import type { Database } from "./database.js";
import { bookChanges, withChanges, without, type RowChanges, type RowKey } from "./rows.js";
import { BookGone, readBook, readRows } from "./write.js";

/** What one page tells the others that it has written; without rows, the whole book. */
export interface Written {
  readonly book: string;
  readonly rows: readonly RowKey[] | undefined;
}

/** More rows than this are read anew together. */
const MOST_TOLD = 2000;

export const writtenOf = (book: string, { put, removed }: RowChanges): Written => {
  const keys = [...put, ...removed].map(({ list, id }) => ({ list, id }));
  return { book, rows: keys.length > MOST_TOLD ? undefined : keys };
};

/**
 * What another page has changed in a book since it was known here.
 * @throws BookGone where it has removed the book
 */
export const readWritten = async (database: Database, kept: Book, { rows }: Written): Promise<RowChanges> => {
  if (rows !== undefined) return readRows(database, kept.id, rows);
  const now = await readBook(database, kept.id);
  if (now === undefined) throw new BookGone();
  return bookChanges(kept, now);
};

/** The book of this page with what another one has changed; a row that this page has changed as well stays its own. */
export const withWritten = (book: Book, kept: Book, changes: RowChanges): Book =>
  withChanges(book, without(changes, bookChanges(kept, book)));
