import type { Locale } from "@bangfu/core";
import { entryCount, type Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import type { Keeping } from "../state/state.js";
import { set } from "../state/steps.js";
import { deleteDatabase, openDatabase, type Database, type DatabaseOptions } from "./database.js";
import { bookChanges, withChanges, type RowChanges, type RowKey } from "./rows.js";
import { CorrectedTwice, lineOf, readBook, readRows, removeBook, writeChanges } from "./write.js";

/** What one page tells the others that it has written; without rows, the whole book. */
interface Written {
  readonly book: string;
  readonly rows: readonly RowKey[] | undefined;
}

const CHANNEL = "bangfu-office";
/** More rows than this are read anew together. */
const MOST_TOLD = 2000;

const isEmpty = ({ put, removed }: RowChanges): boolean => put.length + removed.length === 0;

const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === "QuotaExceededError" || /quota|disk|full/i.test(error.message));

const refusalOf = (error: unknown): Keeping => ({
  is: "refused",
  why: isFull(error) ? "full" : error instanceof CorrectedTwice ? "conflict" : "other",
  message: error instanceof Error ? error.message : String(error),
});

/** Keeps the open book in the store of this browser: each change at once, and what other pages write as well. */
export class Keeper {
  #database: Database | undefined;
  /** The open book as it is kept. */
  #kept: Book | undefined;
  #writing: Promise<void> | undefined;
  /** The books of a page that keeps nothing on this computer. */
  readonly #memory = new Map<string, Book>();
  readonly #channel = new BroadcastChannel(CHANNEL);

  constructor(
    private readonly office: Office,
    private readonly options: DatabaseOptions = {},
  ) {
    office.listen((state, before) => {
      if (state.book !== before.book && state.book !== this.#kept) this.#changed();
    });
    this.#channel.addEventListener("message", ({ data }: MessageEvent<Written>) => void this.#others(data));
  }

  /** Opens the store, unless it may not be used here; where there is none, the page works without. */
  async open(mayKeep = true): Promise<void> {
    if (!mayKeep)
      return this.office.change(set({ keeping: { is: "nothing", because: "phone", isChanged: false } }));
    try {
      const database = await openDatabase({ ...this.options, onBlocking: () => this.#close() });
      if (database === "newer") return this.office.change(set({ keeping: { is: "newer" } }));
      if ((await database.get("page", "keep"))?.value === "nothing") {
        database.close();
        return this.office.change(set({ keeping: { is: "nothing", because: "chosen", isChanged: false } }));
      }
      this.#database = database;
      const copiedAt = (await database.get("page", "copiedAt"))?.value as number | undefined;
      const locale = (await database.get("page", "locale"))?.value === "en" ? "en" : "zh";
      this.office.change(set({ copiedAt, locale, keeping: { is: "kept", at: undefined } }));
      await this.#list();
    } catch {
      this.office.change(set({ keeping: { is: "nothing", because: "unavailable", isChanged: false } }));
    }
  }

  /** The book of an id as it is kept, on this computer or in this page. */
  async read(id: string): Promise<Book | undefined> {
    return this.#database === undefined ? this.#memory.get(id) : readBook(this.#database, id);
  }

  /** The last book that was worked on, and what it was saved as. */
  async readLast(): Promise<Book | undefined> {
    const [last] = this.office.state.shelf;
    const book = last && (await this.read(last.id));
    if (book !== undefined) this.shown(book);
    return book;
  }

  /** Takes a book for what is kept: it has just been read. */
  shown(book: Book): void {
    if (this.#database === undefined) return;
    this.#kept = book;
    const at = this.office.state.shelf.find(({ id }) => id === book.id)?.savedAt;
    this.office.change(set({ keeping: { is: "kept", at } }));
  }

  /** Waits until all is kept. @returns whether it is */
  async settled(): Promise<boolean> {
    while (this.#writing !== undefined) await this.#writing;
    return this.office.state.keeping.is !== "refused";
  }

  /** Tries once more what the store refused. */
  tryAgain(): void {
    this.#changed();
  }

  async remove(id: string): Promise<void> {
    this.#memory.delete(id);
    if (this.#database === undefined)
      return this.office.change(set({ shelf: this.office.state.shelf.filter((line) => line.id !== id) }));
    await removeBook(this.#database, id);
    if (this.#kept?.id === id) this.#kept = undefined;
    await this.#list();
  }

  /** Remembers when all was saved into a file. */
  copied(at: number): void {
    void this.#database?.put("page", { name: "copiedAt", value: at });
    const { keeping } = this.office.state;
    if (keeping.is === "nothing") this.office.change(set({ keeping: { ...keeping, isChanged: false } }));
  }

  /** Remembers the language of the page. */
  spoken(locale: Locale): void {
    void this.#database?.put("page", { name: "locale", value: locale });
  }

  /** Deletes all that is kept; what is open stays in the page. */
  async keepNothing(): Promise<void> {
    await this.settled();
    this.#close();
    await deleteDatabase(this.options.name);
    const database = await openDatabase(this.options);
    if (database !== "newer") {
      await database.put("page", { name: "keep", value: "nothing" });
      database.close();
    }
    this.office.change(set({ shelf: [], keeping: { is: "nothing", because: "chosen", isChanged: false } }));
    this.#kept = undefined;
    this.#changedInMemory();
  }

  /** Keeps again, what is open first. */
  async keep(): Promise<void> {
    const database = await openDatabase(this.options);
    if (database === "newer") return;
    await database.delete("page", "keep");
    database.close();
    const books = [...this.#memory.values()];
    this.#memory.clear();
    await this.open();
    if (this.#database === undefined) return;
    for (const book of books) {
      const before = await this.read(book.id);
      await writeChanges(this.#database, book, bookChanges(before, book), this.office.now());
    }
    await this.#list();
    this.#changed();
  }

  #close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  #changed(): void {
    if (this.#database === undefined) return this.#changedInMemory();
    if (this.#writing !== undefined) return;
    this.#writing = this.#writeAll().finally(() => (this.#writing = undefined));
  }

  #changedInMemory(): void {
    const { book, keeping } = this.office.state;
    if (book === undefined) return;
    this.#memory.set(book.id, book);
    const line = lineOf(book, this.office.now());
    const shelf = [line, ...this.office.state.shelf.filter(({ id }) => id !== book.id)];
    const isChanged = keeping.is === "nothing" ? { keeping: { ...keeping, isChanged: true } } : {};
    this.office.change(set({ shelf, ...isChanged }));
  }

  /** Writes until nothing is left, for more may have changed meanwhile. */
  async #writeAll(): Promise<void> {
    try {
      for (let book = this.#open(); book !== undefined && book !== this.#kept; book = this.#open())
        await this.#write(book);
    } catch (error) {
      this.office.change(set({ keeping: refusalOf(error) }));
    }
  }

  #open(): Book | undefined {
    return this.office.state.book;
  }

  async #write(book: Book): Promise<void> {
    const before = this.#kept?.id === book.id ? this.#kept : await this.read(book.id);
    const changes = bookChanges(before, book);
    if (isEmpty(changes) && before !== undefined) {
      this.#kept = book;
      return;
    }
    this.office.change(set({ keeping: { is: "saving" } }));
    const savedAt = this.office.now();
    await writeChanges(this.#database!, book, changes, savedAt);
    this.#kept = book;
    const keys = [...changes.put, ...changes.removed].map(({ list, id }) => ({ list, id }));
    const written: Written = { book: book.id, rows: keys.length > MOST_TOLD ? undefined : keys };
    this.#channel.postMessage(written);
    this.office.change(set({ keeping: { is: "kept", at: savedAt } }));
    await this.#list();
  }

  /** Takes what another page has written; what this one has not written yet stays. */
  async #others({ book, rows }: Written): Promise<void> {
    if (this.#database === undefined) return;
    await this.#writing;
    await this.#list();
    const kept = this.#kept;
    if (kept?.id !== book) return;
    const now = rows === undefined ? await this.read(book) : undefined;
    const changes =
      now === undefined ? await readRows(this.#database, book, rows ?? []) : bookChanges(kept, now);
    this.#kept = withChanges(kept, changes);
    const at = this.office.state.shelf.find(({ id }) => id === book)?.savedAt;
    this.office.change((state) => {
      if (state.book?.id !== book) return state;
      const isUnsaved = state.book !== kept;
      return {
        ...state,
        book: isUnsaved ? withChanges(state.book, changes) : this.#kept,
        keeping: state.keeping.is === "kept" ? { is: "kept", at } : state.keeping,
      };
    });
  }

  async #list(): Promise<void> {
    if (this.#database === undefined) return;
    const shelf = await this.#database.getAll("books");
    this.office.change(set({ shelf: shelf.sort((a, b) => b.savedAt - a.savedAt) }));
  }
}

/** Whether something would be lost with the page. */
export const isUnsaved = ({ keeping, book }: Office["state"]): boolean =>
  book !== undefined &&
  (keeping.is === "saving" ||
    keeping.is === "refused" ||
    (keeping.is === "newer" && entryCount(book.ledger) > 0) ||
    (keeping.is === "nothing" && keeping.isChanged));
