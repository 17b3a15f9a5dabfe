import { answersById, summarize, type Facts, type Locale } from "@bangfu/core";
import { coarseFacts, leaksIn, remarksOn, type Leak } from "@bangfu/core/privacy";
import type { Book } from "../state/book.js";
import type { TaskProgress } from "./progress.js";

/** Summarizing, looking for personal data, collecting remarks. */
export const EXAMINE_STEPS = 3;

export interface ExamineRequest {
  readonly book: Pick<Book, "plan" | "ledger" | "answers" | "settings">;
  readonly locale: Locale;
}

export interface ExamineOutcome {
  readonly facts: Facts;
  readonly leaks: readonly Leak[];
  readonly remarks: readonly string[];
}

/** What is published of a ledger, and what must not be. */
export const examine = (
  { book, locale }: ExamineRequest,
  onProgress: (progress: TaskProgress) => void,
): ExamineOutcome => {
  const { plan, ledger, answers, settings } = book;
  const { coarse = false, notice, address } = settings;
  const summarized = summarize(plan, ledger);
  const facts = coarse ? coarseFacts(summarized) : summarized;
  onProgress({ step: "check", done: 1, total: EXAMINE_STEPS });
  const leaks = leaksIn({ facts, notice, url: address }, { plan, ledger, answers: answersById(answers) });
  onProgress({ step: "notes", done: 2, total: EXAMINE_STEPS });
  return { facts, leaks, remarks: remarksOn(facts, ledger, { locale, coarse }) };
};
