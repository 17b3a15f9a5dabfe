import type { Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import type { Examined, OfficeState } from "../state/state.js";
import { set } from "../state/steps.js";
import { EXAMINE_STEPS } from "../work/examine.js";
import { jobOutcome } from "../work/start-job.js";
import { sayFailure } from "./guarded.js";
import type { Tasks } from "./tasks.js";

/** What is published depends on these alone. */
const isAlike = (a: Book, b: Book): boolean =>
  a === b ||
  (a.plan === b.plan && a.ledger === b.ledger && a.answers === b.answers && a.settings === b.settings);

/** Whether what was examined is the open book as it is now. */
export const isExamined = ({ examined, book, locale }: OfficeState): boolean =>
  examined !== undefined && book !== undefined && examined.locale === locale && isAlike(examined.book, book);

/** Summarizes the open book beside the page whenever it has changed. */
export class Examiner {
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly office: Office,
    private readonly tasks: Tasks,
  ) {
    office.listen(({ book, locale }, before) => {
      if (book === undefined || (book === before.book && locale === before.locale)) return;
      // What was found out of one book does not stand for another one, such as that of a folder.
      const isOther = before.book?.id !== book.id || locale !== before.locale;
      if (isOther || !isAlike(book, before.book!)) this.#start(book);
    });
  }

  /** Examines once more what was cancelled. */
  again(): void {
    const { book } = this.office.state;
    if (book !== undefined && !isExamined(this.office.state)) this.#start(book);
  }

  /** What is published of the open book as it is now, when that is known; undefined where it was cancelled. */
  async examined(): Promise<Examined | undefined> {
    if (this.office.state.tasks.examine?.is !== "working") this.again();
    for (let running; running !== this.#running;) await (running = this.#running);
    return isExamined(this.office.state) ? this.office.state.examined : undefined;
  }

  #start(book: Book): void {
    const { locale } = this.office.state;
    const { plan, ledger, answers, settings } = book;
    const request = { book: { plan, ledger, answers, settings }, locale };
    this.#running = this.tasks
      .run("examine", async ({ signal, at }) => {
        at({ step: "summary", done: 0, total: EXAMINE_STEPS });
        const outcome = await jobOutcome("examine", request, { signal, onProgress: at });
        this.office.change(set({ examined: { book, locale, ...outcome } }));
      })
      .catch((error: unknown) => sayFailure(this.office, error));
  }
}
