import {
  reportingOf,
  reportingTable,
  reportNothing,
  withdrawNothing,
  type HandingIn,
  type ReportingRow,
} from "@bangfu/desk";
import type { Ledger, Plan } from "@bangfu/core";
import { cellText } from "@bangfu/view";
import { HANDING_IN_TEXT, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { writingOf } from "../actions/writing.js";
import type { Book } from "../state/book.js";
import { enterItems } from "../state/entering.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";

const STATES: readonly HandingIn[] = ["missing", "notDue", "handedIn", "nothing"];

/** Where the table says how a unit stands, counted without the unit. */
const STATE_COLUMN = 2;

/** What is calculated once for a ledger and a day, and not at every drawing. */
interface Calculated {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly today: string;
  readonly rows: readonly ReportingRow[];
}

/** Who has handed in what, and the word of a unit that it has nothing to report. */
@customElement("office-handed-in")
export class OfficeHandedIn extends OfficeElement {
  @state() private at = 0;
  @state() private shown: HandingIn | undefined;
  @state() private said: { readonly text: string; readonly isBad: boolean } | undefined;
  #calculated: Calculated | undefined;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = HANDING_IN_TEXT[locale];
    return html`<section aria-labelledby="handed-in-heading">
      <h3 id="handed-in-heading">${SCREEN_TEXT[locale].reporting.handedIn}</h3>
      ${
        (book.plan.reporting ?? []).length === 0
          ? html`<p>${text.noDuties}</p>
              <p><a class="button" href="#reporting/duties">${text.setDuties}</a></p>`
          : this.#list(book)
      }
    </section>`;
  }

  #rows({ plan, ledger }: Book): readonly ReportingRow[] {
    const today = this.page.office.today(plan);
    const known = this.#calculated;
    if (known?.plan === plan && known.ledger === ledger && known.today === today) return known.rows;
    const rows = reportingOf(plan, ledger, today);
    this.#calculated = { plan, ledger, today, rows };
    return rows;
  }

  #list(book: Book): TemplateResult {
    const { locale } = this;
    const text = HANDING_IN_TEXT[locale];
    const { unit } = book.settings;
    // A unit sees what it hands in and what it verifies.
    const fitting = this.#rows(book).filter(
      (row) =>
        (unit === undefined || row.unit === unit || row.verifiedBy === unit) &&
        (this.shown === undefined || row.state === this.shown),
    );
    const { rows, first } = pageOf(fitting, this.at);
    return html`${this.#choice()}
      <div role="status">
        ${
          this.said === undefined
            ? nothing
            : html`<p class=${this.said.isBad ? "bad" : "good"}>${this.said.text}</p>`
        }
      </div>
      ${rows.length === 0 ? html`<p>${text.noneOfState}</p>` : this.#table(book, rows)}
      ${pager({ first, total: fitting.length, locale }, (at) => (this.at = at))}`;
  }

  #choice(): TemplateResult {
    const text = HANDING_IN_TEXT[this.locale];
    const choose = ({ target }: Event): void => {
      this.shown = STATES.find((each) => each === (target as HTMLSelectElement).value);
      this.at = 0;
    };
    return html`<p class="fields">
      <label
        >${text.shown}
        <select @change=${choose}>
          <option value="">${text.states.all}</option>
          ${STATES.map((each) => html`<option value=${each}>${text.states[each]}</option>`)}
        </select></label
      >
    </p>`;
  }

  #table(book: Book, rows: readonly ReportingRow[]): TemplateResult {
    const { locale } = this;
    const table = reportingTable(book.plan, rows, this.page.office.today(book.plan), locale);
    return html`<div class="wide" tabindex="0" role="group" aria-label=${table.caption}>
      <table>
        <caption class="unseen">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((title) => html`<th scope="col">${title}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${table.rows.map((cells, at) => {
            const [unit, ...others] = cells.map(cellText);
            return html`<tr class=${rows[at]!.state}>
              <th scope="row">${unit}</th>
              ${others.map((cell, column) => html`<td class=${column === STATE_COLUMN ? "state" : ""}>${cell}</td>`)}
              <td>${this.#zero(book, rows[at]!, unit!, others[0]!)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  /** A unit gives its own word; the office, that of any unit. */
  #zero(book: Book, row: ReportingRow, name: string, period: string): TemplateResult | typeof nothing {
    const text = HANDING_IN_TEXT[this.locale];
    const { unit } = book.settings;
    const isGiven = row.state === "nothing";
    if (row.state === "handedIn" || (unit !== undefined && row.unit !== unit)) return nothing;
    const act = (): void => {
      const writing = writingOf(this.page.office, book);
      const made = (isGiven ? withdrawNothing : reportNothing)(row.unit, row.window, writing);
      const done = (isGiven ? text.tookBack : text.saidNothing)(name, period);
      if (made.ok) this.page.office.change(enterItems(made.items, done));
      this.said = made.ok
        ? { text: done, isBad: false }
        : { text: made.problems.map((problem) => problem.text).join(" "), isBad: true };
    };
    return html`<button
      type="button"
      class="small"
      aria-label=${(isGiven ? text.takeBackFor : text.nothingFor)(name, period)}
      @click=${act}
    >
      ${isGiven ? text.takeBack : text.nothing}
    </button>`;
  }
}
