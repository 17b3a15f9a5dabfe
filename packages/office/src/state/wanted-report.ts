import type { Locale } from "@bangfu/core";
import type { OwnPart, PrintedLedgerOptions } from "@bangfu/desk";
import type { ReportViewOptions } from "@bangfu/view";
import type { ReportFactsRequest } from "../work/report-facts.js";
import type { Book } from "./book.js";
import { chosenPeriod, ownWords, reportDraft } from "./report-draft.js";

/** What of a report is the school's own; a line to sign by hand always. */
const ownPart = (book: Book, today: string): OwnPart => {
  const { addressee, signedBy, annexes = "" } = reportDraft(book);
  return {
    addressee,
    ownWords: ownWords(book, chosenPeriod(book, today).name),
    signature: { by: signedBy },
    annexes: annexes.split("\n").filter((line) => line.trim() !== ""),
  };
};

/** The report that is chosen: what its facts are made of, and how it is written from them. */
export interface WantedReport {
  readonly request: ReportFactsRequest;
  readonly options: ReportViewOptions;
}

export const wantedReport = (book: Book, today: string, pageLocale: Locale): WantedReport => {
  const { plan, ledger, answers, settings } = book;
  const { edition = "public", basis, unit, locale = pageLocale, signedBy, signedOn } = reportDraft(book);
  const { period, asOf } = chosenPeriod(book, today);
  const own = ownPart(book, today);
  return {
    request: {
      book: { plan, ledger, answers, settings },
      ...{ edition, own, locale, notes: { first: period.first, last: asOf, unit, locale } },
    },
    options: {
      ...{ asOf, from: period.first, period: period.name[locale], unit, basis, locale },
      ...{ notice: settings.notice, ...own, signature: { by: signedBy, on: signedOn }, toSign: true },
    },
  };
};

/** The printed ledger of the same period and scope. */
export const wantedLedger = (book: Book, today: string, pageLocale: Locale): PrintedLedgerOptions => {
  const { unit, locale = pageLocale } = reportDraft(book);
  const { first, last, name } = chosenPeriod(book, today).period;
  return { first, last, period: name[locale], today, unit, locale };
};

/** Whether the facts of one serve the other: plans and ledgers are large, and change as a whole. */
export const sameFacts = (
  { book, ...rest }: ReportFactsRequest,
  { book: other, ...before }: ReportFactsRequest,
): boolean =>
  (["plan", "ledger", "answers", "settings"] as const).every((part) => book[part] === other[part]) &&
  JSON.stringify(rest) === JSON.stringify(before);
