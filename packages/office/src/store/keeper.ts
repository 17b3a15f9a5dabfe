import type { Locale } from "@bangfu/core";
import type { Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import type { Keeping } from "../state/state.js";
import { set } from "../state/steps.js";
import { Connection } from "./connection.js";
import { deleteDatabase, openDatabase, type Database, type DatabaseOptions } from "./database.js";
import { deleteEvidence, removeFiles } from "./evidence-store.js";
import { lastKept, rememberKept } from "./last-kept.js";
import { readWritten, withWritten, writtenOf, type Written } from "./news.js";
import { chosenIn } from "./page-values.js";
import { CLEARED, refusalOf } from "./refusal.js";
import { bookChanges, isEmpty, withChanges } from "./rows.js";
import { lineOf, readBook, removeBook, writeChanges } from "./write.js";

/** Keeps the open book in the store of this browser: each change at once, and what other pages write as well. */
export class Keeper {
  readonly #connection: Connection;
  /** The open book as it is kept. */
  #kept: Book | undefined;
  #writing: Promise<void> | undefined;
  #isWriting = false;
  /** What other pages have written and this one has not read yet. */
  readonly #news: Written[] = [];
  /** The books of a page that keeps nothing on this computer. */
  readonly #memory = new Map<string, Book>();
  readonly #things = new Map<string, unknown>();
  readonly #channel = new BroadcastChannel("bangfu-office");

  constructor(
    private readonly office: Office,
    private readonly options: DatabaseOptions = {},
  ) {
    this.#connection = new Connection(options, (why) => (why === "lost" ? this.#lose() : this.#giveWay(why)));
    office.listen((state, before) => {
      if (state.book !== before.book && state.book !== this.#kept) this.#changed();
    });
    this.#channel.addEventListener("message", ({ data }: MessageEvent<Written>) => {
      if (this.#database === undefined) return;
      this.#news.push(data);
      this.#changed();
    });
  }

  get #database(): Database | undefined {
    return this.#connection.database;
  }

  /** Opens the store, unless it may not be used here; where there is none, the page works without. */
  async open(mayKeep = true): Promise<void> {
    if (!mayKeep)
      return this.office.change(set({ keeping: { is: "nothing", because: "phone", isChanged: false } }));
    try {
      const database = await this.#connection.open();
      if (database === "newer") return this.office.change(set({ keeping: { is: "newer" } }));
      if ((await database.get("page", "keep"))?.value === "nothing") {
        this.#connection.close();
        return this.office.change(set({ keeping: { is: "nothing", because: "chosen", isChanged: false } }));
      }
      this.office.change(set(await chosenIn(database)));
      await this.#list();
      const [last] = this.office.state.shelf;
      const at = lastKept();
      if (last === undefined)
        this.office.change(set({ keeping: at === undefined ? { is: "kept", at } : { is: "cleared", at } }));
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
    else if (last !== undefined) this.office.change(set({ keeping: { is: "kept", at: undefined } }));
    return book;
  }

  /** Takes a book for what is kept: it has just been read. */
  shown(book: Book): void {
    if (this.#database === undefined) return;
    this.#kept = book;
    this.office.change(set({ keeping: this.#keptNow(book.id) }));
  }

  /** Waits until all is kept. @returns whether it is */
  async settled(): Promise<boolean> {
    while (this.#isWriting) await this.#writing;
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
    await removeFiles(id);
    if (this.#kept?.id === id) this.#kept = undefined;
    this.#channel.postMessage({ book: id, rows: undefined } satisfies Written);
    await this.#list();
    if (this.office.state.shelf.length === 0) rememberKept(undefined);
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

  /** Keeps something beside the books under a name; what a browser cannot keep is kept as long as the page. */
  async keepThing(name: string, value: unknown): Promise<void> {
    this.#things.set(name, value);
    try {
      await this.#database?.put("page", { name, value });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "DataCloneError")) throw error;
    }
  }

  async readThing(name: string): Promise<unknown> {
    return this.#things.get(name) ?? (await this.#database?.get("page", name))?.value;
  }

  /** Deletes all that is kept; what is open stays in the page. */
  async keepNothing(): Promise<void> {
    await this.settled();
    this.#connection.close();
    await deleteDatabase(this.options.name);
    rememberKept(undefined);
    await deleteEvidence();
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
      await writeChanges(this.#database, book, bookChanges(before, book), {
        savedAt: this.office.now(),
        isKnown: before !== undefined,
      });
    }
    await this.#list();
    this.office.change(set({ keeping: { is: "kept", at: undefined } }));
    this.#changed();
  }

  /** Another page raises what is kept, or deletes it: this one keeps nothing more, and says so. */
  #giveWay(to: "raised" | "deleted"): void {
    const { book } = this.office.state;
    if (book !== undefined) this.#memory.set(book.id, book);
    const nothing = { is: "nothing", because: "chosen", isChanged: book !== undefined } as const;
    this.office.change(set({ keeping: to === "raised" ? { is: "newer" } : nothing }));
  }

  #lose(): void {
    // Where something was being written, that says why it could not be.
    if (this.office.state.keeping.is === "kept" && this.#open() !== undefined)
      this.office.change(set({ keeping: CLEARED }));
  }

  /** Opens the store again that was closed, and compares: it may have been cleared. */
  async #regain(): Promise<void> {
    if ((await this.#connection.open()) === "newer") return this.#giveWay("raised");
    const kept = this.#kept;
    if (kept === undefined) return;
    if ((await this.read(kept.id)) === undefined) this.#kept = undefined;
    else await this.#take({ book: kept.id, rows: undefined });
  }

  #changed(): void {
    if (this.#database === undefined && !this.#connection.isLost) return this.#changedInMemory();
    if (!this.#isWriting) this.#writing = this.#work();
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

  /** Reads and writes until nothing is left, for more may have come meanwhile: only then is all of it called kept. */
  async #work(): Promise<void> {
    this.#isWriting = true;
    let keeping: Keeping | undefined;
    try {
      if (this.#connection.isLost) await this.#regain();
      for (;;) {
        const news = this.#news.shift();
        const book = this.#open();
        if (this.#database === undefined) break;
        if (news !== undefined) await this.#take(news);
        else if (book === undefined || book === this.#kept) break;
        else {
          await this.#write(book);
          keeping = this.#keptNow(book.id);
        }
      }
    } catch (error) {
      keeping = this.#refused(error);
    }
    // In the same step as the last look at the book: a change between the two would never be written.
    this.#isWriting = false;
    const isHere = this.#database !== undefined || this.#connection.isLost;
    if (keeping !== undefined && isHere) this.office.change(set({ keeping }));
  }

  /** Gets ready for the next try: a store that failed is opened anew for it. */
  #refused(error: unknown): Keeping {
    const refusal = refusalOf(error, this.#connection.isLost);
    if (refusal.why === "cleared") this.#kept = undefined;
    else if (refusal.why !== "conflict") this.#connection.fail();
    return refusal;
  }

  #keptNow(book: string): Keeping {
    return { is: "kept", at: this.office.state.shelf.find(({ id }) => id === book)?.savedAt };
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
    const isKnown = before !== undefined;
    await writeChanges(this.#database!, book, changes, { savedAt: this.office.now(), isKnown });
    this.#kept = book;
    this.#channel.postMessage(writtenOf(book.id, changes));
    await this.#list();
  }

  /**
   * Takes what another page has written; what this one has not written yet stays.
   * @throws BookGone where the other has removed the book
   */
  async #take(written: Written): Promise<void> {
    await this.#list();
    const id = written.book;
    const kept = this.#kept;
    if (kept?.id !== id) return;
    const changes = await readWritten(this.#database!, kept, written);
    const merged = (this.#kept = withChanges(kept, changes));
    this.office.change((state) => {
      if (state.book?.id !== id) return state;
      const book = state.book === kept ? merged : withWritten(state.book, kept, changes);
      return { ...state, book, keeping: state.keeping.is === "kept" ? this.#keptNow(id) : state.keeping };
    });
  }

  async #list(): Promise<void> {
    if (this.#database === undefined) return;
    const shelf = await this.#database.getAll("books");
    this.office.change(set({ shelf: shelf.sort((a, b) => b.savedAt - a.savedAt) }));
    if (shelf[0] !== undefined) rememberKept(shelf[0].savedAt);
  }
}
