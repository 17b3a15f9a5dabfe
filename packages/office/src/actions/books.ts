import type { Plan, Problem } from "@bangfu/core";
import { plan as yanhe, sampleLedger } from "@bangfu/plan-yanhe";
import { applyDecisions, type ReadDocument } from "@bangfu/reader";
import { OFFICE_TEXT } from "@bangfu/view/office";
import { bookId, newBook, SAMPLE_FOLDER, withAnswers, withoutReview, type Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import { openBook, set } from "../state/steps.js";
import type { Keeper } from "../store/keeper.js";
import type { RestoredBook } from "../work/read-copy.js";
import { writeCopy } from "../work/write-copy.js";
import { startJob } from "../work/start-job.js";
import type { EvidenceFiles } from "./evidence.js";
import { download } from "./download.js";
import { reviewOf } from "./reviewing.js";

/** Whether a record, a finding or what is being typed has a file as its evidence. */
const hasFiles = ({ ledger: { records, findings = [] }, drafts }: Book): boolean =>
  [...records, ...findings].some(({ evidence = [] }) =>
    evidence.some(({ sha256 }) => sha256 !== undefined),
  ) || JSON.stringify(drafts).includes('"sha256"');

/** Opens, makes and copies books. */
export class Books {
  constructor(
    private readonly office: Office,
    private readonly keeper: Keeper,
    private readonly evidence: EvidenceFiles,
  ) {}

  /** @returns whether it is open; not where the present one is not safe yet */
  async open(book: Book): Promise<boolean> {
    if (!(await this.keeper.settled())) return false;
    this.office.change(openBook(book));
    return this.keeper.settled();
  }

  async openKept(id: string): Promise<void> {
    if (!(await this.keeper.settled())) return;
    const book = await this.keeper.read(id);
    if (book === undefined) return;
    this.keeper.shown(book);
    this.office.change(openBook(book));
  }

  async trySample(): Promise<void> {
    const sample = newBook(yanhe, sampleLedger, SAMPLE_FOLDER);
    const notice = OFFICE_TEXT[this.office.state.locale].sample;
    await this.open((await this.keeper.read(sample.id)) ?? { ...sample, settings: { notice } });
  }

  /** Opens the book of a plan: the one that is there, with this edition of the plan, else a new one. */
  async openPlan(plan: Plan): Promise<void> {
    const known = await this.known(bookId(plan.id, ""));
    await this.open(known === undefined ? newBook(plan) : { ...withoutReview(known), plan });
  }

  /**
   * Opens a document that was read, to be reviewed: what was decided about it before still holds.
   * @returns why it cannot be opened: the ledger that is kept of this plan does not fit it
   */
  async openDraft(read: ReadDocument): Promise<readonly Problem[]> {
    const known = await this.known(bookId(read.plan.id, ""));
    const review = reviewOf(read, known?.review);
    const plan = applyDecisions(read, review.decisions);
    const text = JSON.stringify(plan);
    const checked = await startJob("plan-file", { text, ledger: known?.ledger }).outcome;
    if (!checked.ok) return checked.problems;
    await this.open({ ...(known ?? newBook(plan)), plan, review });
    return [];
  }

  /** A book by its id, the open one as it is now. */
  async known(id: string): Promise<Book | undefined> {
    const { book } = this.office.state;
    return book?.id === id ? book : this.keeper.read(id);
  }

  /**
   * Adds the books of a copy to those that are here.
   * @returns why some could not be added; they stay as they are
   */
  async restore(books: readonly RestoredBook[], name: string): Promise<readonly Problem[]> {
    const problems: Problem[] = [];
    for (const { book, evidence } of books) {
      await this.evidence.restore(book, evidence);
      const known = await this.known(book.id);
      const merged = known && (await this.#merged(known, book, name));
      if (merged === undefined) await this.open(book);
      else if (!("ledger" in merged)) problems.push(...merged);
      else await this.open(merged);
    }
    return problems;
  }

  /** A book with what a copy of it has: what is here holds where both say something. */
  async #merged(known: Book, copy: Book, name: string): Promise<Book | readonly Problem[]> {
    const file = { name, text: JSON.stringify(copy.ledger) };
    const added = await startJob("add-ledger", { plan: known.plan, ledger: known.ledger, file }).outcome;
    if (!added.ok) return added.problems;
    return {
      ...known,
      ledger: added.ledger,
      answers: withAnswers(copy.answers, known.answers),
      drafts: { ...copy.drafts, ...known.drafts },
      closed: { ...copy.closed, ...known.closed },
    };
  }

  /** Saves everything into one file, to keep or to take to another computer. */
  async saveCopy(): Promise<void> {
    const { shelf, book: open, locale } = this.office.state;
    const others = await Promise.all(
      shelf.filter(({ id }) => id !== open?.id).map(({ id }) => this.keeper.read(id)),
    );
    const books = [open, ...others].filter((book) => book !== undefined);
    if (open === undefined && books.length === 0) return;
    const files = await Promise.all(
      // On a full disk the store of the files cannot be made, and the copy has to be saved all the same.
      books.filter(hasFiles).map(async (book) => [book.id, await this.evidence.all(book)] as const),
    );
    const day = this.office.today(books[0]!.plan);
    download(
      `${OFFICE_TEXT[locale].copyName}-${day}.bangfu.zip`,
      writeCopy(books, new Map(files)),
      "application/zip",
    );
    const copiedAt = this.office.now();
    this.keeper.copied(copiedAt);
    this.office.change(set({ copiedAt }));
  }

  async remove(id: string): Promise<void> {
    await this.keeper.settled();
    if (this.office.state.book?.id === id) this.office.change(openBook(undefined));
    await this.keeper.remove(id);
  }
}
