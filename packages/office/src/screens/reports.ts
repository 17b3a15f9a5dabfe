import { reportHtml, reportOf, type Report } from "@bangfu/site";
import { localText, reportPeriod, responsibleUnits, type ReportPeriod } from "@bangfu/view";
import { REPORTS_TEXT } from "@bangfu/view/office";
import { html, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { isExamined } from "../actions/examiner.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import type { Examined } from "../state/state.js";
import { OfficeElement } from "../parts/element.js";

/** The parts of a year that a report may be of. */
const MONTHS = [...Array(12).keys()].map((at) => `-${String(at + 1).padStart(2, "0")}`);
const PARTS = ["Q1", "Q2", "Q3", "Q4", "H1", "H2", "", ...MONTHS];

/** The quarter that a day is in. @example quarterOf("2024-05-06") // "Q2" */
const quarterOf = (day: string): string => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Reports of a period: chosen, looked at, printed and saved. */
@customElement("office-reports")
export class OfficeReports extends OfficeElement {
  @state() private year: string | undefined;
  @state() private stretch: string | undefined;
  @state() private unit: string | undefined;
  @query("iframe") private frame!: HTMLIFrameElement | null;

  override render(): TemplateResult {
    const { book, examined, locale } = this.state;
    const text = REPORTS_TEXT[locale];
    return html`<h2 class="screen">${text.heading}</h2>
      ${
        book === undefined
          ? ""
          : html`${this.#choice(book)}
            ${
              examined !== undefined && isExamined(this.state)
                ? this.#reported(book, examined)
                : html`<p role="status">${text.working}</p>`
            }`
      }`;
  }

  /** The period that is chosen; the present quarter where none is. */
  #period({ plan }: Book): ReportPeriod {
    const today = this.page.office.today(plan);
    return reportPeriod(`${this.year ?? today.slice(0, 4)}${this.stretch ?? quarterOf(today)}`)!;
  }

  #reportOf(book: Book, { facts }: Examined): Report {
    const period = this.#period(book);
    const today = this.page.office.today(book.plan);
    return reportOf(facts, {
      asOf: today < period.last && today >= period.first ? today : period.last,
      from: period.first,
      period: period.name[this.locale],
      unit: this.unit,
      locale: this.locale,
      notice: book.settings.notice,
    });
  }

  #choice(book: Book): TemplateResult {
    const { locale } = this;
    const text = REPORTS_TEXT[locale];
    const today = this.page.office.today(book.plan);
    const [first, last] = [Number(book.plan.start.slice(0, 4)), Number(today.slice(0, 4))];
    const year = this.year ?? String(last);
    const part = this.stretch ?? quarterOf(today);
    const years = [...Array(Math.max(1, last - first + 1)).keys()].map((back) => String(last - back));
    const chosen = ({ target }: Event): string => (target as HTMLSelectElement).value;
    return html`<section aria-label=${text.choice}>
      <p class="fields">
        <label
          >${text.year}
          <select @change=${(event: Event) => (this.year = chosen(event))}>
            ${years.map((each) => html`<option ?selected=${each === year}>${each}</option>`)}
          </select></label
        >
        <label
          >${text.period}
          <select @change=${(event: Event) => (this.stretch = chosen(event))}>
            ${PARTS.map(
              (each) =>
                html`<option value=${each} ?selected=${each === part}>
                  ${reportPeriod(year + each)?.name[locale]}
                </option>`,
            )}
          </select></label
        >
        <label
          >${text.unit}
          <select @change=${(event: Event) => (this.unit = chosen(event) || undefined)}>
            <option value="">${text.wholeSchool}</option>
            ${responsibleUnits(book.plan).map(
              (unit) =>
                html`<option value=${unit.id} ?selected=${unit.id === this.unit}>
                  ${localText(unit, "name", locale)}
                </option>`,
            )}
          </select></label
        >
      </p>
    </section>`;
  }

  /** Nothing is written where it would say what must not be public. */
  #reported(book: Book, examined: Examined): TemplateResult {
    const { leaks } = examined;
    return leaks.length === 0
      ? this.#report(this.#reportOf(book, examined))
      : html`<p class="bad"><a href="#publish">${REPORTS_TEXT[this.locale].leaks(leaks.length)}</a></p>`;
  }

  #report(report: Report): TemplateResult {
    const text = REPORTS_TEXT[this.locale];
    const page = reportHtml(report);
    const save = (): void => download(text.fileName(report.subtitle, "html"), page, "text/html");
    return html`<section aria-label=${text.preview}>
      <p class="buttons">
        <button type="button" class="main" @click=${() => this.frame?.contentWindow?.print()}>
          ${text.print}
        </button>
        <button type="button" @click=${() => guarded(this.page.office, save)}>${text.html}</button>
      </p>
      <p class="aside">${text.publicOnly}</p>
      <iframe title=${text.preview} sandbox="allow-same-origin allow-modals" .srcdoc=${page}></iframe>
    </section>`;
  }
}
