import { everyVersion, type Ledger, type LedgerRecord, type Plan } from "@bangfu/core";
import { localText } from "@bangfu/view";
import {
  ENTER_TEXT,
  fittingRecords,
  RECORD_STANDINGS,
  recordWriter,
  SCREEN_TEXT,
  standingsOf,
  type RecordChoice,
  type RecordStanding,
} from "@bangfu/view/office";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { OfficeElement } from "../element.js";
import { pageOf, pageWith, pager } from "../pages.js";

/** What is calculated once for each ledger and choice, and not at every drawing. */
interface Listing {
  readonly ledger: Ledger;
  readonly choice: RecordChoice;
  readonly standingOf: (record: LedgerRecord) => RecordStanding;
  readonly fitting: readonly LedgerRecord[];
}

/** The records: filtered, a page at a time. */
@customElement("office-records")
export class OfficeRecords extends OfficeElement {
  /** The id of the record that was entered last: it is shown, and marked. */
  @property({ attribute: false }) fresh: string | undefined;
  @property({ attribute: false }) open!: (id: string) => void;
  @state() private choice: RecordChoice = {};
  @state() private at = 0;
  #listing: Listing | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    const { fresh } = this;
    const { book } = this.state;
    if (!changed.has("fresh") || fresh === undefined || book === undefined) return;
    // A filter must not hide what was just entered.
    if (!this.#listed(book.ledger).fitting.some(({ id }) => id === fresh)) this.choice = {};
    this.at = pageWith(this.#listed(book.ledger).fitting, ({ id }) => id === fresh);
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined) return nothing;
    const { plan, ledger } = book;
    const text = SCREEN_TEXT[this.locale].ledger;
    const total = ledger.records.length;
    if (total === 0) return html`<p>${text.empty}</p>`;
    const { fitting, standingOf } = this.#listed(ledger);
    const { rows, first } = pageOf(fitting, this.at);
    return html`${this.#filters(plan)}
      <p role="status">${fitting.length === 0 ? text.nothingFound : text.found(fitting.length, total)}</p>
      ${rows.length === 0 ? nothing : this.#table(rows.map(recordWriter(plan, standingOf, this.locale)))}
      ${pager({ first, total: fitting.length, locale: this.locale }, (at) => (this.at = at))}`;
  }

  #listed(ledger: Ledger): Listing {
    const { choice } = this;
    const known = this.#listing;
    if (known?.ledger === ledger && known.choice === choice) return known;
    const standingOf = known?.ledger === ledger ? known.standingOf : standingsOf(ledger);
    const fitting = fittingRecords(ledger, choice, standingOf);
    return (this.#listing = { ledger, choice, standingOf, fitting });
  }

  #choose(choice: RecordChoice): void {
    this.choice = { ...this.choice, ...choice };
    this.at = 0;
  }

  #select(
    label: string,
    [value, options]: readonly [string | undefined, readonly (readonly [id: string, word: string])[]],
    take: (value: string | undefined) => void,
  ): TemplateResult {
    return html`<label
      >${label}
      <select @change=${({ target }: Event) => take((target as HTMLSelectElement).value || undefined)}>
        <option value="" ?selected=${value === undefined}>${SCREEN_TEXT[this.locale].ledger.all}</option>
        ${options.map(([id, word]) => html`<option value=${id} ?selected=${id === value}>${word}</option>`)}
      </select></label
    >`;
  }

  #filters(plan: Plan): TemplateResult {
    const { locale, choice } = this;
    const text = SCREEN_TEXT[locale].ledger;
    const whole = everyVersion(plan);
    const indicators = whole.indicators
      .filter(({ kind }) => kind !== "quotient")
      .map((each) => [each.id, localText(each, "title", locale) ?? each.id] as const);
    const units = whole.units.map((unit) => [unit.id, localText(unit, "name", locale) ?? unit.id] as const);
    const standings = RECORD_STANDINGS.map((each) => [each, text.standings[each]] as const);
    return html`<form
      class="filters"
      aria-label=${text.filters}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${this.#select(text.indicator, [choice.indicator, indicators], (indicator) => this.#choose({ indicator }))}
      ${this.#select(text.unit, [choice.unit, units], (unit) => this.#choose({ unit }))}
      ${this.#select(text.state, [choice.standing, standings], (standing) =>
        this.#choose({ standing: standing as RecordStanding | undefined }),
      )}
      <label
        >${text.search}
        <input
          type="search"
          placeholder=${text.searchHint}
          .value=${choice.text ?? ""}
          @input=${({ target }: Event) => this.#choose({ text: (target as HTMLInputElement).value })}
      /></label>
    </form>`;
  }

  #table(rows: readonly ReturnType<ReturnType<typeof recordWriter>>[]): TemplateResult {
    const { columns, caption } = SCREEN_TEXT[this.locale].ledger;
    const text = ENTER_TEXT[this.locale];
    return html`<div class="wide" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${Object.values(columns).map((title) => html`<th scope="col">${title}</th>`)}
            <th scope="col"><span class="unseen">${text.actions}</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr class="${row.standing} ${row.id === this.fresh ? "fresh" : ""}">
                <td class="date">${row.date}</td>
                <th scope="row">${row.indicator}</th>
                <td>${row.value}</td>
                <td>${row.unit}</td>
                <td>${row.standingWord}</td>
                <td>${row.note}</td>
                <td>
                  <button
                    type="button"
                    class="small"
                    aria-label=${text.detailsOf(`${row.date} ${row.indicator}`)}
                    @click=${() => this.open(row.id)}
                  >
                    ${text.details}
                  </button>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
