import type { Book } from "../state/book.js";
import type { BookLine } from "../state/state.js";
import type { IDBPObjectStore } from "idb";
import type { Database, OfficeData } from "./database.js";
import { bookOf, type KeptRow, type Row, type RowChanges, type RowKey } from "./rows.js";

/** Two pages corrected one entry, each without knowing of the other's correction. */
export class CorrectedTwice extends Error {
  override readonly name = "CorrectedTwice";

  constructor(readonly id: string) {
    super(`corrected twice: ${id}`);
  }
}

/** What is kept of a book is there no more: somebody has removed it, or the browser has cleared its store. */
export class BookGone extends Error {
  override readonly name = "BookGone";
}

const ofBook = (book: string): IDBKeyRange => IDBKeyRange.bound([book], [book, []]);

type Rows = IDBPObjectStore<OfficeData, ("rows" | "books")[], "rows", "readwrite">;

const correctedBy = ({ item }: Row): string | undefined =>
  (item as { readonly supersedes?: string } | null)?.supersedes;

/** The place of a row that is there already; undefined for a new one. */
const placeOf = async (rows: Rows, book: string, { list, id, isNew }: Row): Promise<number | undefined> =>
  isNew ? undefined : (await rows.get([book, list, id]))?.at;

/** The title of a book, as the list of them shows it. */
export const lineOf = ({ id, folder, plan }: Book, savedAt: number): BookLine => ({
  id,
  folder,
  title: plan.school.name === "" ? plan.title : `${plan.school.name} · ${plan.title}`,
  savedAt,
});

/** @throws CorrectedTwice where another row of the list corrects the same entry */
const refuseSecondCorrection = async (rows: Rows, book: string, row: Row): Promise<void> => {
  const corrected = correctedBy(row);
  if (corrected === undefined) return;
  const other = await rows.index("corrects").get([book, row.list, corrected]);
  if (other !== undefined && other.id !== row.id) throw new CorrectedTwice(corrected);
};

/** When a book is saved, and whether it is only to be changed: it was there before. */
interface Writing {
  readonly savedAt: number;
  readonly isKnown: boolean;
}

/**
 * Writes what has changed in a book in one step, and is done when it is on the disk.
 * @throws CorrectedTwice where another page has corrected the same entry meanwhile; nothing is written then
 * @throws BookGone where a book that was there before is there no more; nothing is written then
 */
export const writeChanges = async (
  database: Database,
  book: Book,
  { put, removed }: RowChanges,
  { savedAt, isKnown }: Writing,
): Promise<void> => {
  const writing = database.transaction(["rows", "books"], "readwrite", { durability: "strict" });
  const rows = writing.objectStore("rows");
  const ended = writing.done;
  // Where it fails, the error of the step that failed says more than that all was ended.
  ended.catch(() => undefined);
  try {
    if (isKnown && (await writing.objectStore("books").getKey(book.id)) === undefined) throw new BookGone();
    for (const row of put) await refuseSecondCorrection(rows, book.id, row);
    const places = await Promise.all(put.map((row) => placeOf(rows, book.id, row)));
    await Promise.all([
      ...put.map(({ list, id, item }, at) =>
        rows.put({ book: book.id, list, id, item, at: places[at] ?? savedAt + at / put.length }),
      ),
      ...removed.map(({ list, id }) => rows.delete([book.id, list, id])),
      writing.objectStore("books").put(lineOf(book, savedAt)),
    ]);
  } catch (error) {
    if (error instanceof CorrectedTwice || error instanceof BookGone) writing.abort();
    throw writing.error ?? error;
  }
  await ended;
};

export const readBook = async (database: Database, id: string): Promise<Book | undefined> => {
  const line = await database.get("books", id);
  return line && bookOf(id, line.folder, await database.getAll("rows", ofBook(id)));
};

/** Some rows as they are kept now; one that is gone is among the removed. */
export const readRows = async (
  database: Database,
  book: string,
  keys: readonly RowKey[],
): Promise<RowChanges> => {
  const reading = database.transaction("rows");
  const found = await Promise.all(keys.map(({ list, id }) => reading.store.get([book, list, id])));
  const put: KeptRow[] = found.filter((row) => row !== undefined);
  return { put, removed: keys.filter((_, at) => found[at] === undefined) };
};

export const removeBook = async (database: Database, id: string): Promise<void> => {
  const writing = database.transaction(["rows", "books"], "readwrite", { durability: "strict" });
  await writing.objectStore("rows").delete(ofBook(id));
  await writing.objectStore("books").delete(id);
  await writing.done;
};
