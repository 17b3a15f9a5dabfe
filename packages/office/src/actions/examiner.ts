import type { Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import type { OfficeState } from "../state/state.js";
import { set } from "../state/steps.js";
import type { ExamineOutcome } from "../work/examine.js";
import { startJob, type Running } from "../work/start-job.js";
import { sayFailure } from "./guarded.js";

/** What is published depends on these alone. */
const isAlike = (a: Book, b: Book): boolean =>
  a === b ||
  (a.plan === b.plan && a.ledger === b.ledger && a.answers === b.answers && a.settings === b.settings);

/** Whether what was examined is the open book as it is now. */
export const isExamined = ({ examined, book, locale }: OfficeState): boolean =>
  examined !== undefined && book !== undefined && examined.locale === locale && isAlike(examined.book, book);

/** Summarizes the open book beside the page whenever it has changed. */
export const examineChanges = (office: Office): void => {
  let running: Running<ExamineOutcome> | undefined;
  const start = async (book: Book): Promise<void> => {
    running?.stop();
    const { locale } = office.state;
    const { plan, ledger, answers, settings } = book;
    const own = (running = startJob("examine", { book: { plan, ledger, answers, settings }, locale }));
    try {
      const outcome = await own.outcome;
      if (running === own) office.change(set({ examined: { book, locale, ...outcome } }));
    } catch (error) {
      sayFailure(office, error);
    }
  };
  office.listen(({ book, locale }, before) => {
    if (book === undefined || (book === before.book && locale === before.locale)) return;
    if (before.book === undefined || locale !== before.locale || !isAlike(book, before.book))
      void start(book);
  });
};
