import { BASES, LOCALES, type Basis, type Locale } from "@bangfu/core";
import { localText, reportPeriod, responsibleUnits } from "@bangfu/view";
import { REPORTS_TEXT } from "@bangfu/view/office";
import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { chosenPeriod, changeReport, reportDraft, type ReportDraft } from "../state/report-draft.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "./element.js";

/** The parts of a year that a report may be of. */
const MONTHS = [...Array(12).keys()].map((at) => `-${String(at + 1).padStart(2, "0")}`);
const PARTS = ["Q1", "Q2", "Q3", "Q4", "H1", "H2", "", ...MONTHS];
const EDITIONS = ["public", "internal"] as const;

const valueIn = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

/** Which report it is: period, day, basis, scope, language and edition; addressee, signature and annexes. */
@customElement("office-report-choice")
export class OfficeReportChoice extends OfficeElement {
  override render(): TemplateResult {
    const { book, locale } = this.state;
    const text = REPORTS_TEXT[locale];
    return html`<section aria-label=${text.choice}>
      ${book === undefined ? "" : html`${this.#fields(book)} ${this.#frame(book)}`}
    </section>`;
  }

  #change(fields: ReportDraft): void {
    this.page.office.change(changeReport(fields));
  }

  #select<T extends string>(
    label: string,
    choices: readonly (readonly [value: T, words: string])[],
    chosen: T,
    take: (value: T) => ReportDraft,
  ): TemplateResult {
    return html`<label
      >${label}
      <select @change=${(event: Event) => this.#change(take(valueIn(event) as T))}>
        ${choices.map(
          ([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
        )}
      </select></label
    >`;
  }

  #fields(book: Book): TemplateResult {
    const { locale } = this;
    const text = REPORTS_TEXT[locale];
    const today = this.page.office.today(book.plan);
    const { year, part, asOf, period } = chosenPeriod(book, today);
    const {
      unit = "",
      basis = "reported",
      locale: language = locale,
      edition = "public",
    } = reportDraft(book);
    const [first, last] = [Number(book.plan.start.slice(0, 4)), Number(today.slice(0, 4))];
    const years = [...Array(Math.max(1, last - first + 1)).keys()].map((back) => String(last - back));
    const units = responsibleUnits(book.plan).map(
      (each) => [each.id, localText(each, "name", locale)!] as const,
    );
    // A day of another period says nothing of this one.
    const anew = { asOf: undefined, signedOn: undefined };
    return html`<p class="fields">
        ${this.#select(
          text.year,
          years.map((each) => [each, each]),
          year,
          (value) => ({ year: value, ...anew }),
        )}
        ${this.#select(
          text.period,
          PARTS.map((each) => [each, reportPeriod(year + each)?.name[locale] ?? each]),
          part,
          (value) => ({ part: value, ...anew }),
        )}
        <label
          >${text.asOf}
          <input
            type="date"
            min=${period.first}
            .value=${asOf}
            @change=${(event: Event) => this.#change({ asOf: valueIn(event) || undefined })}
        /></label>
        ${this.#select(text.unit, [["", text.wholeSchool], ...units], unit, (value) => ({ unit: value || undefined }))}
        ${this.#select<Basis>(
          text.basis,
          BASES.map((each) => [each, text.bases[each]]),
          basis,
          (value) => ({ basis: value }),
        )}
        ${this.#select<Locale>(
          text.language,
          LOCALES.map((each) => [each, text.languages[each]]),
          language,
          (value) => ({ locale: value }),
        )}
        ${this.#select(
          text.edition,
          EDITIONS.map((each) => [each, text.editions[each]]),
          edition,
          (value) => ({ edition: value }),
        )}
      </p>
      <p class="aside" role="status">${text.editionWhy[edition]}</p>`;
  }

  #frame(book: Book): TemplateResult {
    const text = REPORTS_TEXT[this.locale];
    const { addressee = "", signedBy = "", signedOn = "", annexes = "" } = reportDraft(book);
    const { asOf } = chosenPeriod(book, this.page.office.today(book.plan));
    const field = (take: (value: string | undefined) => ReportDraft) => (event: Event) =>
      this.#change(take(valueIn(event).trim() || undefined));
    return html`<details>
      <summary>${text.frame}</summary>
      <p class="fields">
        <label
          >${text.addressee}
          <input
            type="text"
            placeholder=${text.addresseeHint}
            .value=${addressee}
            @change=${field((value) => ({ addressee: value }))}
        /></label>
        <label
          >${text.signedBy}
          <input
            type="text"
            placeholder=${book.plan.school.name}
            .value=${signedBy}
            @change=${field((value) => ({ signedBy: value }))}
        /></label>
        <label
          >${text.signedOn}
          <input type="date" .value=${signedOn || asOf} @change=${field((value) => ({ signedOn: value }))}
        /></label>
        <label class="long"
          >${text.annexes}
          <textarea
            rows="2"
            placeholder=${text.annexesHint}
            .value=${annexes}
            @change=${field((value) => ({ annexes: value }))}
          ></textarea>
        </label>
      </p>
      <p class="aside">${text.toSign}</p>
    </details>`;
  }
}
