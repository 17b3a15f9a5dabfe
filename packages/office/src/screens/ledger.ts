import { localText } from "@bangfu/view";
import { ANSWERS_FORMAT, everyVersion, type Ledger, type LedgerRecord, type Plan } from "@bangfu/core";
import {
  fittingRecords,
  RECORD_STANDINGS,
  recordWriter,
  SCREEN_TEXT,
  standingsOf,
  type RecordChoice,
  type RecordStanding,
} from "@bangfu/view/office";
import { exportWorkbook } from "@bangfu/workbook";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "../parts/element.js";
import { pageOf, pager } from "../parts/pages.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON_TYPE = "application/json";

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is calculated once for each ledger and choice, and not at every drawing. */
interface Listing {
  readonly ledger: Ledger;
  readonly choice: RecordChoice;
  readonly standingOf: (record: LedgerRecord) => RecordStanding;
  readonly fitting: readonly LedgerRecord[];
}

/** The files that are put in, and the records: filtered, a page at a time. */
@customElement("office-ledger")
export class OfficeLedger extends OfficeElement {
  @state() private choice: RecordChoice = {};
  @state() private at = 0;
  #listing: Listing | undefined;

  override render(): TemplateResult {
    const { page } = this;
    const { book, locale } = this.state;
    return html`<h2 class="screen">${SCREEN_TEXT[locale].ledger.heading}</h2>
      <office-intake .page=${page}></office-intake>
      ${book === undefined ? nothing : this.#records(book)}
      <office-imports .page=${page}></office-imports>`;
  }

  #listed(ledger: Ledger): Listing {
    const { choice } = this;
    const known = this.#listing;
    if (known?.ledger === ledger && known.choice === choice) return known;
    const standingOf = known?.ledger === ledger ? known.standingOf : standingsOf(ledger);
    const fitting = fittingRecords(ledger, choice, standingOf);
    return (this.#listing = { ledger, choice, standingOf, fitting });
  }

  #records({ plan, ledger, answers }: Book): TemplateResult {
    const text = SCREEN_TEXT[this.locale].ledger;
    const { fitting, standingOf } = this.#listed(ledger);
    const { rows, first } = pageOf(fitting, this.at);
    const total = ledger.records.length;
    return html`<section aria-labelledby="records-heading">
      <h3 id="records-heading">${text.caption}</h3>
      ${
        total === 0
          ? html`<p>${text.empty}</p>`
          : html`${this.#filters(plan)}
              <p role="status">
                ${fitting.length === 0 ? text.nothingFound : text.found(fitting.length, total)}
              </p>
              ${rows.length === 0 ? nothing : this.#table(rows.map(recordWriter(plan, standingOf, this.locale)))}
              ${pager({ first, total: fitting.length, locale: this.locale }, (at) => (this.at = at))}`
      }
      ${this.#exports({ plan, ledger, answers })}
    </section>`;
  }

  #choose(choice: RecordChoice): void {
    this.choice = { ...this.choice, ...choice };
    this.at = 0;
  }

  #filters(plan: Plan): TemplateResult {
    const text = SCREEN_TEXT[this.locale].ledger;
    const whole = everyVersion(plan);
    const option = (id: string, word: string): TemplateResult => html`<option value=${id}>${word}</option>`;
    const choice = (
      label: string,
      options: readonly TemplateResult[],
      take: (value: string | undefined) => void,
    ) =>
      html`<label
        >${label}
        <select @change=${({ target }: Event) => take((target as HTMLSelectElement).value || undefined)}>
          <option value="">${text.all}</option>
          ${options}
        </select></label
      >`;
    return html`<form
      class="filters"
      aria-label=${text.filters}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${choice(
        text.indicator,
        whole.indicators
          .filter(({ kind }) => kind !== "quotient")
          .map((each) => option(each.id, localText(each, "title", this.locale) ?? each.id)),
        (indicator) => this.#choose({ indicator }),
      )}
      ${choice(
        text.unit,
        whole.units.map((unit) => option(unit.id, localText(unit, "name", this.locale) ?? unit.id)),
        (unit) => this.#choose({ unit }),
      )}
      ${choice(
        text.state,
        RECORD_STANDINGS.map((each) => option(each, text.standings[each])),
        (standing) => this.#choose({ standing: standing as RecordStanding | undefined }),
      )}
      <label
        >${text.search}
        <input
          type="search"
          placeholder=${text.searchHint}
          @input=${({ target }: Event) => this.#choose({ text: (target as HTMLInputElement).value })}
      /></label>
    </form>`;
  }

  #table(rows: readonly ReturnType<ReturnType<typeof recordWriter>>[]): TemplateResult {
    const { columns, caption } = SCREEN_TEXT[this.locale].ledger;
    return html`<div class="wide" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${Object.values(columns).map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr class=${row.standing}>
                <td class="date">${row.date}</td>
                <th scope="row">${row.indicator}</th>
                <td>${row.value}</td>
                <td>${row.unit}</td>
                <td>${row.standingWord}</td>
                <td>${row.note}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #exports({ plan, ledger, answers }: Pick<Book, "plan" | "ledger" | "answers">): TemplateResult {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].ledger;
    const button = (label: string, act: () => void): TemplateResult =>
      html`<button type="button" @click=${() => guarded(this.page.office, act)}>${label}</button>`;
    return html`<p class="buttons">
      ${button(text.workbook, () => download(text.workbookName, exportWorkbook(plan, ledger, locale), XLSX))}
      ${button(text.ledgerFile, () => download("ledger.json", jsonText(ledger), JSON_TYPE))}
      ${
        answers.length === 0
          ? nothing
          : button(text.answers, () =>
              download("answers.json", jsonText({ format: ANSWERS_FORMAT, answers }), JSON_TYPE),
            )
      }
    </p>`;
  }
}
