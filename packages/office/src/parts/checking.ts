import { everyVersion, type Ledger, type LedgerRecord, type Plan } from "@bangfu/core";
import {
  checkersOf,
  joinItems,
  reportersOf,
  sendBack,
  verify,
  waitingFor,
  withItems,
  type FieldProblem,
  type Items,
} from "@bangfu/desk";
import { localText, SEPARATOR } from "@bangfu/view";
import { SIGN_OFF_TEXT } from "@bangfu/view/desk";
import { CHECKING_TEXT, recordWriter, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { writingOf } from "../actions/writing.js";
import type { Book } from "../state/book.js";
import { enterItems, isUndoable, undoEntered } from "../state/entering.js";
import { OfficeElement } from "./element.js";
import { pageOf, pager } from "./pages.js";

/** What waits, calculated once for a ledger and a unit. */
interface Waiting {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly unit: string | undefined;
  readonly records: readonly LedgerRecord[];
  /** What the unit has reported and another one verifies. */
  readonly own: readonly LedgerRecord[];
}

interface Said {
  readonly text: string;
  /** The ledger as this step has made it. */
  readonly made: Ledger | undefined;
}

/** What waits for the check of the unit that the page works as: verified or sent back, one or many at once. */
@customElement("office-checking")
export class OfficeChecking extends OfficeElement {
  @state() private at = 0;
  @state() private chosen: ReadonlySet<string> = new Set();
  /** Only what this unit reported. */
  @state() private from = "";
  @state() private remark = "";
  @state() private problems: readonly FieldProblem[] = [];
  @state() private said: Said | undefined;
  #known: Waiting | undefined;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = CHECKING_TEXT[locale];
    const { records, own } = this.#waiting(book);
    const isVerified = (book.plan.reporting ?? []).some(({ verifiedBy }) => verifiedBy !== undefined);
    return html`<section aria-labelledby="waiting-heading">
      <h3 id="waiting-heading">${text.waiting}</h3>
      ${book.settings.unit === undefined ? html`<p>${text.chooseUnit}</p>` : nothing}
      <p class="aside">${isVerified ? SIGN_OFF_TEXT[locale].guard : text.anyUnit}</p>
      <div role="status">${this.#saying()}</div>
      ${records.length === 0 ? html`<p>${text.noneWaiting}</p>` : this.#list(book, records)}
      ${this.#own(book, own)}
    </section>`;
  }

  #waiting({ plan, ledger, settings: { unit } }: Book): Waiting {
    const known = this.#known;
    if (known?.plan === plan && known.ledger === ledger && known.unit === unit) return known;
    const records = waitingFor(plan, ledger, unit);
    const theirs = new Set(records);
    const own =
      unit === undefined
        ? []
        : waitingFor(plan, ledger).filter(
            (record) => !theirs.has(record) && reportersOf(plan, record).includes(unit),
          );
    return (this.#known = { plan, ledger, unit, records, own });
  }

  #saying(): TemplateResult | typeof nothing {
    const { said } = this;
    const { office } = this.page;
    const text = CHECKING_TEXT[this.locale];
    if (said === undefined) return nothing;
    const undo = (): void => {
      office.change(undoEntered);
      this.said = { text: text.undone, made: undefined };
    };
    return html`<p class="good">
      ${said.text}
      ${
        isUndoable(this.state, said.made)
          ? html`<button type="button" class="small" @click=${undo}>${text.undo}</button>`
          : nothing
      }
    </p>`;
  }

  #list(book: Book, records: readonly LedgerRecord[]): TemplateResult {
    const reporters = [...new Set(records.map(({ reportedBy }) => reportedBy))];
    const isFrom = reporters.some((unit) => unit === this.from);
    const fitting = isFrom ? records.filter(({ reportedBy }) => reportedBy === this.from) : records;
    const { rows, first } = pageOf(fitting, this.at);
    return html`${reporters.length > 1 ? this.#reporters(book, reporters) : nothing}
    ${this.#table(book, rows)}
    ${pager({ first, total: fitting.length, locale: this.locale }, (at) => (this.at = at))}
    ${this.#form(book, fitting)}`;
  }

  #reporters({ plan }: Book, reporters: readonly (string | undefined)[]): TemplateResult {
    const { locale } = this;
    const choose = ({ target }: Event): void => {
      this.from = (target as HTMLSelectElement).value;
      this.at = 0;
    };
    return html`<p class="fields">
      <label
        >${CHECKING_TEXT[locale].columns.unit}
        <select @change=${choose}>
          <option value="">${SCREEN_TEXT[locale].ledger.all}</option>
          ${everyVersion(plan)
            .units.filter(({ id }) => reporters.includes(id))
            .map(
              (unit) =>
                html`<option value=${unit.id} ?selected=${unit.id === this.from}>
                  ${localText(unit, "name", locale)}
                </option>`,
            )}
        </select></label
      >
    </p>`;
  }

  #table({ plan }: Book, records: readonly LedgerRecord[]): TemplateResult {
    const { locale } = this;
    const text = CHECKING_TEXT[locale];
    const write = recordWriter(plan, ({ state: said = "reported" }) => said, locale);
    const areAll = records.every(({ id }) => this.chosen.has(id));
    const { date, indicator, value, unit, note, evidence } = text.columns;
    return html`<div class="wide" tabindex="0" role="group" aria-label=${text.waiting}>
      <table>
        <thead>
          <tr>
            <td class="tick">
              <input
                type="checkbox"
                aria-label=${text.selectAll}
                .checked=${areAll}
                @change=${() => this.#choose(records, !areAll)}
              />
            </td>
            ${[date, indicator, value, unit, note, evidence].map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${records.map((record) => {
            const row = write(record);
            const isChosen = this.chosen.has(record.id);
            return html`<tr>
              <td class="tick">
                <input
                  type="checkbox"
                  aria-label=${text.select([row.date, row.indicator, row.value].join(SEPARATOR[locale]))}
                  .checked=${isChosen}
                  @change=${() => this.#choose([record], !isChosen)}
                />
              </td>
              <td class="date">${row.date}</td>
              <th scope="row">${row.indicator}</th>
              <td>${row.value}</td>
              <td>${row.unit}</td>
              <td>${row.note}</td>
              <td>${(record.evidence ?? []).map(({ title }) => title).join(SEPARATOR[locale])}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  #choose(records: readonly LedgerRecord[], isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    for (const { id } of records) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    }
    this.chosen = chosen;
  }

  #form(book: Book, records: readonly LedgerRecord[]): TemplateResult {
    const text = CHECKING_TEXT[this.locale];
    const chosen = records.filter(({ id }) => this.chosen.has(id)).map(({ id }) => id);
    const isOff = chosen.length === 0 || book.settings.unit === undefined;
    const isWrong = this.problems.some(({ field }) => field === "remark");
    return html`<form class="fields" @submit=${(event: Event) => event.preventDefault()}>
        <label class="broad"
          >${text.remark}
          <input
            type="text"
            aria-invalid=${isWrong ? "true" : nothing}
            aria-describedby="checking-problems"
            .value=${this.remark}
            @input=${({ target }: Event) => (this.remark = (target as HTMLInputElement).value)}
        /></label>
        <button
          type="button"
          class="main"
          ?disabled=${isOff}
          @click=${() => this.#sign(book, chosen, verify, text.verified)}
        >
          ${text.verify(chosen.length)}
        </button>
        <button
          type="button"
          ?disabled=${isOff}
          @click=${() => this.#sign(book, chosen, sendBack, text.returned)}
        >
          ${text.sendBack(chosen.length)}
        </button>
      </form>
      <div id="checking-problems" role="alert">
        ${this.problems.map((problem) => html`<p class="bad">${problem.text}</p>`)}
      </div>`;
  }

  /** All that are chosen or, where one cannot be signed, none. */
  #sign(
    book: Book,
    ids: readonly string[],
    sign: typeof verify | typeof sendBack,
    done: (count: number) => string,
  ): void {
    const { office } = this.page;
    const { unit } = book.settings;
    if (unit === undefined) return;
    const writing = writingOf(office, book);
    const all: Items[] = [];
    for (const id of ids) {
      const ledger = withItems(book.ledger, joinItems(all));
      const made = sign(id, { unit, writing: { ...writing, ledger } }, this.remark);
      if (!made.ok) {
        this.problems = made.problems;
        if (made.problems.some(({ field }) => field === "remark"))
          this.querySelector<HTMLInputElement>("form input")?.focus();
        return;
      }
      all.push(made.items);
    }
    const text = done(ids.length);
    office.change(enterItems(joinItems(all), text));
    this.said = { text, made: office.state.book?.ledger };
    this.problems = [];
    this.chosen = new Set();
    this.remark = "";
  }

  /** What others verify of this unit's: it sees that it waits, and for whom. */
  #own({ plan }: Book, own: readonly LedgerRecord[]): TemplateResult | typeof nothing {
    if (own.length === 0) return nothing;
    const { locale } = this;
    const text = CHECKING_TEXT[locale];
    const write = recordWriter(plan, ({ state: said = "reported" }) => said, locale);
    const units = new Map(everyVersion(plan).units.map((unit) => [unit.id, localText(unit, "name", locale)]));
    return html`<details>
      <summary>${text.own(own.length)}</summary>
      <ul>
        ${pageOf(own, 0).rows.map((record) => {
          const { date, indicator, value } = write(record);
          const names = checkersOf(plan, record).map((id) => units.get(id) ?? id);
          return html`<li>
            ${date} ${indicator} ${value}
            <span class="aside">${text.checkedBy(names.join(SEPARATOR[locale]))}</span>
          </li>`;
        })}
      </ul>
    </details>`;
  }
}
