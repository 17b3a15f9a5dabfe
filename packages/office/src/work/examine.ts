import { answersById, summarize, type Facts, type Locale } from "@bangfu/core";
import { coarseFacts, leaksIn, remarksOn, type Leak } from "@bangfu/core/privacy";
import type { Book } from "../state/book.js";

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
export const examine = ({ book, locale }: ExamineRequest): ExamineOutcome => {
  const { plan, ledger, answers, settings } = book;
  const { coarse = false, notice, address } = settings;
  const summarized = summarize(plan, ledger);
  const facts = coarse ? coarseFacts(summarized) : summarized;
  return {
    facts,
    leaks: leaksIn({ facts, notice, url: address }, { plan, ledger, answers: answersById(answers) }),
    remarks: remarksOn(facts, ledger, { locale, coarse }),
  };
};
