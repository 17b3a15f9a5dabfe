import { describeLeak, describeLeakAnswer, type Leak } from "@bangfu/core/privacy";
import { printedLedger, type OwnPart } from "@bangfu/desk";
import { reportHtml, reportOf, type Report } from "@bangfu/site";
import { REPORTS_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { sayFailure, guarded } from "../actions/guarded.js";
import { printReport, saveReport, type ReportEnding } from "../actions/save-report.js";
import type { Book } from "../state/book.js";
import { chosenPeriod, ownWords, reportDraft } from "../state/report-draft.js";
import type { ReportFacts, ReportFactsRequest } from "../work/report-facts.js";
import { startJob, type Running } from "../work/start-job.js";
import { OfficeElement } from "../parts/element.js";

const ENDINGS = ["docx", "xlsx", "html"] as const satisfies readonly ReportEnding[];

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

/** Reports of a period: chosen, looked at, printed and saved; and the ledger on paper. */
@customElement("office-reports")
export class OfficeReports extends OfficeElement {
  @state() private made: ReportFacts | undefined;
  @query("iframe") private frame!: HTMLIFrameElement | null;
  #asked: ReportFactsRequest | undefined;
  #running: Running<ReportFacts> | undefined;
  #shown: { readonly key: string; readonly facts: unknown; readonly report: Report } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.stop();
    this.#asked = undefined;
  }

  override willUpdate(): void {
    const { book } = this.state;
    if (book === undefined) return;
    const wanted = this.#wanted(book);
    if (this.#asked !== undefined && this.#isAsked(wanted, this.#asked)) return;
    this.#asked = wanted;
    this.made = undefined;
    void this.#make(wanted);
  }

  override render(): TemplateResult {
    const { book, locale } = this.state;
    const text = REPORTS_TEXT[locale];
    return html`<h2 class="screen">${text.heading}</h2>
      ${
        book === undefined
          ? nothing
          : html`<office-report-choice .page=${this.page}></office-report-choice>
              <section><office-own-words .page=${this.page}></office-own-words></section>
              ${this.made === undefined ? html`<p role="status">${text.working}</p>` : this.#made(book, this.made)}
              ${this.#ledger(book)}`
      }`;
  }

  #wanted(book: Book): ReportFactsRequest {
    const { plan, ledger, answers, settings } = book;
    const today = this.page.office.today(plan);
    const { edition = "public", unit, locale = this.locale } = reportDraft(book);
    const { period, asOf } = chosenPeriod(book, today);
    return {
      book: { plan, ledger, answers, settings },
      edition,
      own: ownPart(book, today),
      notes: { first: period.first, last: asOf, unit, locale },
      locale,
    };
  }

  /** Plans and ledgers are large, and change as a whole. */
  #isAsked({ book, ...rest }: ReportFactsRequest, { book: other, ...before }: ReportFactsRequest): boolean {
    return (
      (["plan", "ledger", "answers", "settings"] as const).every((part) => book[part] === other[part]) &&
      JSON.stringify(rest) === JSON.stringify(before)
    );
  }

  async #make(request: ReportFactsRequest): Promise<void> {
    this.#running?.stop();
    const own = (this.#running = startJob("report-facts", request));
    try {
      const made = await own.outcome;
      if (this.#running === own) this.made = made;
    } catch (error) {
      sayFailure(this.page.office, error);
    }
  }

  #reportOf(book: Book, { facts, notes }: ReportFacts): Report {
    const today = this.page.office.today(book.plan);
    const { period, asOf } = chosenPeriod(book, today);
    const { basis, unit, locale = this.locale, signedBy, signedOn } = reportDraft(book);
    const options = {
      ...{ asOf, from: period.first, period: period.name[locale], unit, basis, locale },
      ...{ notice: book.settings.notice, ...ownPart(book, today) },
      ...{ signature: { by: signedBy, on: signedOn }, toSign: true, internalNotes: notes },
    };
    const key = JSON.stringify({ ...options, internalNotes: undefined });
    if (this.#shown?.key !== key || this.#shown.facts !== facts)
      this.#shown = { key, facts, report: reportOf(facts, options) };
    return this.#shown.report;
  }

  /** Nothing is written where it would say what must not be public. */
  #made(book: Book, made: ReportFacts): TemplateResult {
    return made.leaks.length > 0 ? this.#leaks(made.leaks) : this.#report(book, this.#reportOf(book, made));
  }

  #leaks(leaks: readonly Leak[]): TemplateResult {
    const { locale, page } = this;
    return html`<section>
      <p class="bad" role="status">${REPORTS_TEXT[locale].leaks(leaks.length)}</p>
      <ul class="problems">
        ${leaks.map(
          (leak) =>
            html`<li>
              ${describeLeak(leak, locale)}
              <button type="button" @click=${() => page.taking.answer(leak.question.id, "no")}>
                ${describeLeakAnswer(leak, locale)}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #saveButtons(report: () => Report, name: string, print: () => void): TemplateResult {
    const { office } = this.page;
    const text = REPORTS_TEXT[this.locale];
    const save = (ending: ReportEnding): Promise<void> =>
      saveReport(report(), text.fileName(name, ending), ending);
    return html`<p class="buttons">
      <button type="button" class="main" @click=${print}>${text.print}</button>
      ${ENDINGS.map(
        (ending) =>
          html`<button type="button" @click=${() => guarded(office, () => save(ending))}>
            ${text[ending]}
          </button>`,
      )}
    </p>`;
  }

  #report(book: Book, report: Report): TemplateResult {
    const text = REPORTS_TEXT[this.locale];
    const isInternal = reportDraft(book).edition === "internal";
    const name = isInternal ? text.internalName(report.subtitle) : report.subtitle;
    return html`<section aria-label=${text.preview}>
      ${this.#saveButtons(
        () => report,
        name,
        () => this.frame?.contentWindow?.print(),
      )}
      <iframe
        title=${text.preview}
        sandbox="allow-same-origin allow-modals"
        .srcdoc=${reportHtml(report)}
      ></iframe>
    </section>`;
  }

  #ledger(book: Book): TemplateResult {
    const { plan, ledger } = book;
    const text = REPORTS_TEXT[this.locale];
    const today = this.page.office.today(plan);
    const { unit, locale = this.locale } = reportDraft(book);
    const { period } = chosenPeriod(book, today);
    const { first, last, name } = period;
    const printed = (): Report =>
      printedLedger(plan, ledger, { first, last, period: name[locale], today, unit, locale });
    return html`<section aria-labelledby="printed-heading">
      <h3 id="printed-heading">${text.ledger}</h3>
      <p class="aside">${text.ledgerWhy}</p>
      ${this.#saveButtons(printed, `${text.ledger}-${name[locale]}`, () =>
        guarded(this.page.office, () => printReport(printed())),
      )}
    </section>`;
  }
}
