import { describeLeak, describeLeakAnswer, type Leak } from "@bangfu/core/privacy";
import { reportHtml, type Report } from "@bangfu/site";
import { REPORTS_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { printPage, saveLedger, saveReport } from "../actions/save-report.js";
import type { Doing } from "../actions/tasks.js";
import type { Book } from "../state/book.js";
import { wantedLedger } from "../state/wanted-report.js";
import { REPORT_ENDINGS, type PrintedLedgerRequest, type ReportEnding } from "../work/printed-ledger.js";
import { jobOutcome } from "../work/start-job.js";
import { OfficeElement } from "../parts/element.js";
import { ReportMaker, type MadeReport } from "../parts/report-maker.js";

/** Reports of a period: chosen, looked at, printed and saved; and the ledger on paper. */
@customElement("office-reports")
export class OfficeReports extends OfficeElement {
  readonly #maker = new ReportMaker(this);

  override render(): TemplateResult {
    const { page } = this;
    const { book, locale } = this.state;
    const { last } = this.#maker;
    return html`<h2 class="screen">${REPORTS_TEXT[locale].heading}</h2>
      ${
        book === undefined
          ? nothing
          : html`<office-report-choice .page=${page}></office-report-choice>
              <section><office-own-words .page=${page}></office-own-words></section>
              <office-task-progress
                .page=${page}
                task="report"
                .again=${() => this.#maker.again()}
              ></office-task-progress>
              <office-task-progress .page=${page} task="save"></office-task-progress>
              ${last === undefined ? nothing : this.#made(last)} ${this.#ledger(book)}`
      }`;
  }

  /** Nothing is written where it would say what must not be public. */
  #made({ report, page, made, request }: MadeReport): TemplateResult {
    return report === undefined
      ? this.#leaks(made.leaks)
      : this.#report(page, request.edition === "internal");
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

  #saveButtons(
    save: (ending: ReportEnding, doing: Doing) => Promise<void>,
    print: (doing: Doing) => Promise<void>,
  ): TemplateResult {
    const { office, tasks } = this.page;
    const text = REPORTS_TEXT[this.locale];
    const run = (work: (doing: Doing) => Promise<void>): void =>
      guarded(office, () => tasks.run("save", work));
    return html`<p class="buttons">
      <button type="button" class="main" @click=${() => run(print)}>${text.print}</button>
      ${REPORT_ENDINGS.map(
        (ending) =>
          html`<button type="button" @click=${() => run((doing) => save(ending, doing))}>
            ${text[ending]}
          </button>`,
      )}
    </p>`;
  }

  #report(page: string, isInternal: boolean): TemplateResult {
    const text = REPORTS_TEXT[this.locale];
    const nameOf = ({ subtitle }: Report): string => (isInternal ? text.internalName(subtitle) : subtitle);
    const save = async (ending: ReportEnding, doing: Doing): Promise<void> => {
      const made = await this.#maker.report();
      if (made !== undefined)
        await saveReport(made, { name: text.fileName(nameOf(made), ending), ending }, doing);
    };
    const print = async ({ signal }: Doing): Promise<void> => {
      const made = await this.#maker.report();
      if (made !== undefined && !signal.aborted) printPage(reportHtml(made));
    };
    return html`<section aria-label=${text.preview} aria-busy=${!this.#maker.isCurrent}>
      ${this.#saveButtons(save, print)}
      <iframe title=${text.preview} sandbox="allow-same-origin allow-modals" .srcdoc=${page}></iframe>
    </section>`;
  }

  #ledger(book: Book): TemplateResult {
    const { plan, ledger } = book;
    const text = REPORTS_TEXT[this.locale];
    const options = wantedLedger(book, this.page.office.today(plan), this.locale);
    const request = (ending: ReportEnding): PrintedLedgerRequest => ({ plan, ledger, options, ending });
    const name = `${text.ledger}-${options.period}`;
    const print = async ({ signal, at }: Doing): Promise<void> =>
      printPage((await jobOutcome("printed-ledger", request("html"), { signal, onProgress: at })) as string);
    return html`<section aria-labelledby="printed-heading">
      <h3 id="printed-heading">${text.ledger}</h3>
      <p class="aside">${text.ledgerWhy}</p>
      ${this.#saveButtons(
        (ending, doing) => saveLedger(request(ending), text.fileName(name, ending), doing),
        print,
      )}
    </section>`;
  }
}
