import { answersById, summarize, type Facts, type Locale } from "@bangfu/core";
import { coarseFacts, leaksIn, type Leak } from "@bangfu/core/privacy";
import { internalLedger, internalNotes, textsOf, type NotesOptions, type OwnPart } from "@bangfu/desk";
import type { InternalNote } from "@bangfu/view";
import type { Book } from "../state/book.js";
import type { TaskProgress } from "./progress.js";

/** Summarizing, and what the edition asks for beside it. */
export const REPORT_STEPS = 2;

/** What a report is made of, as it can be handed to a worker. */
export interface ReportFactsRequest {
  readonly book: Pick<Book, "plan" | "ledger" | "answers" | "settings">;
  readonly edition: "public" | "internal";
  readonly own: OwnPart;
  readonly notes: NotesOptions;
  readonly locale: Locale;
}

export interface ReportFacts {
  readonly facts: Facts;
  /** Of the internal edition alone. */
  readonly notes: readonly InternalNote[] | undefined;
  /** What stands against the public edition. */
  readonly leaks: readonly Leak[];
}

/** The facts of a report: of all there is for the school itself, else of what may be public, looked through. */
export const reportFacts = (
  { book, edition, own, notes, locale }: ReportFactsRequest,
  onProgress: (progress: TaskProgress) => void,
): ReportFacts => {
  const { plan, ledger, answers, settings } = book;
  if (edition === "internal") {
    const facts = summarize(plan, internalLedger(ledger, locale));
    onProgress({ step: "notes", done: 1, total: REPORT_STEPS });
    return { facts, notes: internalNotes(plan, ledger, notes), leaks: [] };
  }
  const summarized = summarize(plan, ledger);
  const facts = settings.coarse ? coarseFacts(summarized) : summarized;
  const published = { facts, notice: settings.notice, ...textsOf(own) };
  onProgress({ step: "check", done: 1, total: REPORT_STEPS });
  return {
    facts,
    notes: undefined,
    leaks: leaksIn(published, { plan, ledger, answers: answersById(answers) }),
  };
};
