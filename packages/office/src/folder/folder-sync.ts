import { hashOf, type Ledger } from "@bangfu/core";
import {
  additionTo,
  appendToLedger,
  chooseCorrection,
  foldLedger,
  isEmpty,
  isWriterFile,
  readLedgerFolder,
  type Contested,
  type Folded,
  type Folder,
} from "@bangfu/desk";
import { SAMPLE_FOLDER, type Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import type { FolderStanding } from "../state/state.js";
import { changeBook, set } from "../state/steps.js";
import type { Keeper } from "../store/keeper.js";
import { agreeOnPlan, planBytes } from "./agree-on-plan.js";
import { exchangeClosed } from "./closed-files.js";
import { handleFolder } from "./handle-folder.js";
import { addIncoming, incomingOf, withTakenBack } from "./incoming.js";
import { agreedLink, keepLink, readLink, type FolderLink } from "./link.js";
import { alone, mergedWith, stampsIn, stampsWith, type OpenFolder } from "./open-folder.js";
import { askPermission, isAllowed } from "./permission.js";
import { isSameStamps } from "./stamps.js";

/** Keeps the open book and its folder alike: what is entered here goes there, what others wrote there comes here. */
export class FolderSync {
  #open: OpenFolder | undefined;
  #running: Promise<void> | undefined;
  #isAgain = false;

  constructor(
    private readonly office: Office,
    private readonly keeper: Keeper,
  ) {
    office.listen(({ book }, before) => {
      if (book === before.book) return;
      if (book?.id !== before.book?.id) void this.#show(book);
      else if (book?.ledger !== before.book?.ledger || book?.plan !== before.book?.plan) void this.sync();
    });
    addEventListener("focus", () => void this.sync());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.sync();
    });
  }

  /** The folder of the open book, where it has one that may be used. */
  get folder(): Folder | undefined {
    const { folder } = this.office.state;
    return folder.is === "asking" || this.#open?.book !== this.office.state.book?.id
      ? undefined
      : this.#open?.folder;
  }

  /** Reads what others have written and writes what they have not. @returns when both are alike, or why not is said */
  async sync(): Promise<void> {
    this.#isAgain = true;
    this.#running ??= this.#all().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Asks once more for the permission that a browser forgets. Has to be called by a click. */
  async ask(): Promise<void> {
    if (this.#open !== undefined && (await askPermission(this.#open.link.handle))) await this.sync();
  }

  /** Folds the files of all writers into the ledger's own. @param takeOver also where somebody else began to */
  async fold(by: string, takeOver = false): Promise<void> {
    const { book, folder: standing } = this.office.state;
    const open = this.#open;
    if (open === undefined || book?.id !== open.book) return;
    await this.sync();
    const others = takeOver && standing.is === "claimed" ? standing.claims.map(({ file }) => file) : [];
    await this.#guarded(() =>
      alone(open.book, async () => {
        const folded = await this.#fold(open, book, { by, takeOver: others });
        if (folded.ok) open.stamps = undefined;
      }),
    );
    if (this.office.state.folder.is === "working") await this.sync();
  }

  async #show(book: Book | undefined): Promise<void> {
    this.#open = undefined;
    this.office.change(set({ folder: { is: "none" }, incoming: [], contested: [] }));
    if (book === undefined) return;
    const link = await readLink(this.keeper, book.id);
    if (this.office.state.book?.id !== book.id) return;
    if (link !== undefined) return this.use(book.id, link);
    if (book.folder !== "" && book.folder !== SAMPLE_FOLDER) this.#say({ is: "asking", how: "chosen" });
  }

  /** Works in a folder from now on. */
  async use(book: string, link: FolderLink): Promise<void> {
    this.#open = { book, link, folder: handleFolder(link.handle) };
    await this.sync();
  }

  /** Which of two plans holds, where folder and page have changed it each. */
  async choosePlan(whose: "folder" | "page"): Promise<void> {
    const { book } = this.office.state;
    const open = this.#open;
    if (open === undefined || book?.id !== open.book) return;
    if (whose === "page") await open.folder.write(open.link.paths.plan, planBytes(book.plan));
    else open.link = { ...open.link, plan: hashOf(book.plan) };
    open.known = undefined;
    await this.sync();
  }

  /** Says which of several corrections of one entry counts, for everyone who works in the folder. */
  async chooseCorrection(contested: Contested, chosen: string): Promise<void> {
    const open = this.#open;
    const { book } = this.office.state;
    if (open === undefined || book?.id !== open.book) return;
    const choice = chooseCorrection(book.ledger, contested, chosen);
    await appendToLedger(open.folder, open.link.paths.ledger, choice, crypto.randomUUID());
    await this.sync();
  }

  async #all(): Promise<void> {
    while (this.#isAgain) {
      this.#isAgain = false;
      const open = this.#open;
      if (open === undefined || this.office.state.book?.id !== open.book) return;
      await this.#guarded(async () => {
        if (!(await isAllowed(open.link.handle))) return this.#say({ is: "asking", how: "allowed" });
        await alone(open.book, () => this.#once(open));
      });
    }
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#say({ is: "refused", message: error instanceof Error ? error.message : String(error) });
    }
  }

  #say(folder: FolderStanding): void {
    this.office.change(set({ folder }));
  }

  /** The open book as it is now; undefined where another one is open. */
  #book(open: OpenFolder): Book | undefined {
    const { book } = this.office.state;
    return book?.id === open.book && this.#open === open ? book : undefined;
  }

  async #once(open: OpenFolder): Promise<void> {
    const stamps = await stampsIn(open);
    const isRead = open.known !== undefined && isSameStamps(open.stamps, stamps);
    if (!isRead) {
      if (!(await this.#agreeOnPlan(open)) || !(await this.#read(open))) return;
      open.stamps = stamps;
    }
    await this.#exchangeClosed(open);
    await this.#write(open);
  }

  /** The files of closings, before the ledger names them. */
  async #exchangeClosed(open: OpenFolder): Promise<void> {
    const book = this.#book(open);
    const { closings } = book?.ledger ?? {};
    const { compared } = open;
    const isCompared = compared?.ledger.closings === closings && compared?.closed === book?.closed;
    if (book === undefined || closings === undefined || isCompared) return;
    open.compared = book;
    const found = await exchangeClosed(open.folder, book);
    if (Object.keys(found).length > 0 && this.#book(open) !== undefined)
      this.office.change(changeBook((now) => ({ ...now, closed: { ...now.closed, ...found } })));
  }

  /** @returns whether folder and page have one plan */
  async #agreeOnPlan(open: OpenFolder): Promise<boolean> {
    const book = this.#book(open);
    if (book === undefined) return false;
    const agreed = await agreeOnPlan(open.folder, open.link, book.plan);
    if ("is" in agreed) this.#say(agreed);
    else if (agreed.plan !== book.plan)
      this.office.change(changeBook((now) => ({ ...now, plan: agreed.plan })));
    return !("is" in agreed);
  }

  /** Takes in what the folder has. @returns whether it could be read */
  async #read(open: OpenFolder): Promise<boolean> {
    const book = this.#book(open);
    if (book === undefined) return false;
    const path = open.link.paths.ledger;
    const read = await readLedgerFolder(open.folder, path, book.plan);
    if (!read.ok) {
      this.#say({ is: "wrong", problems: read.problems });
      return false;
    }
    const own = additionTo({ ...read.whole, rosters: open.link.rosters ?? {} }, book.ledger);
    if (own === undefined) return this.#takeBack(open, book);
    const merged = mergedWith(book.plan, read.ledger, own);
    if (!merged.ok) {
      this.#say({ is: "wrong", problems: merged.problems });
      return false;
    }
    if (merged.contested.length > 0) {
      // What is left out of the ledger until somebody has chosen must stand in the folder before it leaves this page.
      await appendToLedger(open.folder, path, own, crypto.randomUUID());
      return this.#read(open);
    }
    this.office.change(set({ contested: read.contested }));
    open.known = read.whole;
    this.#take(open, book, merged.ledger);
    return true;
  }

  /** What is here becomes what the folder has and what was entered here. */
  #take(open: OpenFolder, before: Book, ledger: Ledger): void {
    const incoming = incomingOf(before.ledger, ledger);
    if (incoming.length === 0 && hashOf(before.ledger) === hashOf(ledger)) return;
    this.office.change((state) => {
      if (state.book?.id !== open.book) return state;
      // What was entered while the folder was read is added at the next turn.
      const late = additionTo(before.ledger, state.book.ledger);
      if (late === undefined) return state;
      const merged = isEmpty(late) ? ledger : withTakenBack(before.ledger.rosters, state.book.ledger, ledger);
      const isFirst = before.ledger.records.length === 0;
      return {
        ...state,
        book: { ...state.book, ledger: merged },
        incoming: isFirst ? state.incoming : addIncoming(state.incoming, incoming),
      };
    });
  }

  /** Appends what the folder does not have yet, as a file of its own. */
  async #write(open: OpenFolder): Promise<void> {
    const book = this.#book(open);
    if (book === undefined || open.known === undefined) return;
    const path = open.link.paths.ledger;
    const own = additionTo({ ...open.known, rosters: open.link.rosters ?? {} }, book.ledger);
    if (own === undefined) {
      await this.#takeBack(open, book);
      return;
    }
    if (!isEmpty(own)) {
      this.#say({ is: "working" });
      const file = await appendToLedger(open.folder, path, own, crypto.randomUUID());
      open.stamps = await stampsWith(open, file);
    }
    await this.#agree(open, book);
  }

  async #agree(open: OpenFolder, book: Book): Promise<void> {
    open.known = book.ledger;
    const link = agreedLink(open.link, book.plan, book.ledger);
    if (link !== open.link) await keepLink(this.keeper, open.book, (open.link = link));
    const { ledger } = link.paths;
    const files = [...(open.stamps?.keys() ?? [])].filter((file) => isWriterFile(ledger, file)).length;
    if (this.#book(open) === undefined) return;
    this.#say({ is: "synced", at: this.office.now(), files, canFold: files > 0 });
  }

  /** What was taken back of a roster only the ledger's own file can say. */
  async #takeBack(open: OpenFolder, book: Book): Promise<boolean> {
    const { rosters } = open.link;
    const folded = await this.#fold(open, book, {
      by: "office.html",
      takeOver: [],
      change: (ledger) => withTakenBack(rosters, book.ledger, ledger),
    });
    if (!folded.ok) return false;
    const before = open.link;
    open.link = agreedLink(before, book.plan, book.ledger);
    await keepLink(this.keeper, open.book, open.link);
    open.known = undefined;
    this.#isAgain = true;
    return false;
  }

  async #fold(
    open: OpenFolder,
    { plan }: Book,
    options: {
      readonly by: string;
      readonly takeOver: readonly string[];
      readonly change?: (ledger: Ledger) => Ledger;
    },
  ): Promise<Folded> {
    this.#say({ is: "working" });
    const id = crypto.randomUUID();
    const folded = await foldLedger(open.folder, open.link.paths.ledger, plan, { id, ...options });
    if (!folded.ok && folded.claims.length > 0) this.#say({ is: "claimed", claims: folded.claims });
    else if (!folded.ok) this.#say({ is: "wrong", problems: folded.problems });
    return folded;
  }
}
