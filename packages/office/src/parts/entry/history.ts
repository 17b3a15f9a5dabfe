import { historyOf, saidIn, withdraw, type FormList, type HistoryEntry, type Entries } from "@bangfu/desk";
import { everyVersion } from "@bangfu/core";
import { localText } from "@bangfu/view";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { writingOf } from "../../actions/writing.js";
import type { Book } from "../../state/book.js";
import { enterItems } from "../../state/entering.js";
import { OfficeElement } from "../element.js";
import { nextFrame } from "../next-frame.js";
import { momentText } from "../moment.js";
import { briefOf } from "./brief.js";

/** An entry with each of its versions, from which it is corrected or withdrawn. */
@customElement("office-entry-history")
export class OfficeEntryHistory extends OfficeElement {
  @property({ attribute: false }) list: FormList = "records";
  @property({ attribute: false }) correct!: (id: string) => void;
  @property({ attribute: false }) withdrawn!: () => void;
  @state() private entry: string | undefined;
  @state() private isAsked = false;
  @state() private reason = "";
  @state() private problem: string | undefined;
  @query("dialog") private dialog!: HTMLDialogElement | null;

  /** Opens on an entry, by its id or that of any of its versions. */
  async show(id: string): Promise<void> {
    this.entry = id;
    this.isAsked = false;
    this.reason = "";
    this.problem = undefined;
    await this.updateComplete;
    this.dialog?.showModal();
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined || this.entry === undefined) return nothing;
    const text = ENTER_TEXT[this.locale].history;
    const history = historyOf(book.ledger, this.list, this.entry);
    const isThere = history.some(({ standing }) => standing === "stands");
    return html`<dialog aria-labelledby="history-heading" @close=${() => (this.entry = undefined)}>
      <h3 id="history-heading">${text.heading}</h3>
      <ol class="versions">
        ${[...history].reverse().map((each, at) => this.#version(book, each, history.length - at))}
      </ol>
      ${this.isAsked ? this.#asking() : nothing}
      <p class="buttons">
        <button type="button" class="main" @click=${() => this.#correct()}>${text.correct}</button>
        ${
          isThere && !this.isAsked
            ? html`<button type="button" @click=${() => void this.#ask()}>${text.withdraw}</button>`
            : nothing
        }
        <button type="button" @click=${() => this.dialog?.close()}>${text.close}</button>
      </p>
    </dialog>`;
  }

  #version(book: Book, { entry, standing }: HistoryEntry<Entries[FormList]>, number: number): TemplateResult {
    const { locale, list } = this;
    const text = ENTER_TEXT[locale].history;
    const { recordedAt } = entry;
    const { verifiedBy, remark } = entry as Entries["records"];
    const unit = everyVersion(book.plan).units.find(({ id }) => id === verifiedBy);
    const lines: readonly (readonly [label: string, text: string | undefined])[] = [
      ...saidIn(book, list, entry, locale).map((said) => [said.label, said.text] as const),
      [text.recordedAt, recordedAt && momentOf(recordedAt, locale)],
      [text.verified, unit === undefined ? verifiedBy : localText(unit, "name", locale)],
      [text.remark, remark],
    ];
    return html`<li class=${standing}>
      <h4>${text.version(number)} <span class="aside">${text.standings[standing]}</span></h4>
      <dl>
        ${lines.map(([label, said]) =>
          said === undefined
            ? nothing
            : html`<dt>${label}</dt>
                <dd>${said}</dd>`,
        )}
      </dl>
    </li>`;
  }

  /** Only a record keeps the reason. */
  #asking(): TemplateResult {
    const text = ENTER_TEXT[this.locale].history;
    return html`<form novalidate @submit=${(event: Event) => this.#withdraw(event)}>
      <p>${text.withdrawWhy}</p>
      ${
        this.list === "records"
          ? html`<div class="field broad">
              <label for="withdraw-reason">${text.reason}</label>
              <input
                id="withdraw-reason"
                type="text"
                autocomplete="off"
                aria-required="true"
                aria-invalid=${this.problem === undefined ? nothing : "true"}
                aria-describedby=${this.problem === undefined ? nothing : "withdraw-problem"}
                @input=${({ target }: Event) => (this.reason = (target as HTMLInputElement).value)}
              />
            </div>`
          : nothing
      }
      <p id="withdraw-problem" class="bad" role="alert">${this.problem ?? nothing}</p>
      <p class="buttons"><button>${text.confirm}</button></p>
    </form>`;
  }

  async #ask(): Promise<void> {
    this.isAsked = true;
    await nextFrame();
    this.querySelector<HTMLElement>("dialog form :is(input, button)")?.focus();
  }

  #correct(): void {
    const { entry } = this;
    this.dialog?.close();
    if (entry !== undefined) this.correct(entry);
  }

  #withdraw(event: Event): void {
    event.preventDefault();
    const { page, list, entry, locale } = this;
    const { book } = this.state;
    if (book === undefined || entry === undefined) return;
    const reason = this.reason.trim();
    if (list === "records" && reason === "") {
      this.problem = ENTER_TEXT[locale].history.noReason;
      this.querySelector<HTMLElement>("#withdraw-reason")?.focus();
      return;
    }
    const made = withdraw(list, entry, writingOf(page.office, book), reason || undefined);
    if (!made.ok) {
      this.problem = made.problems.map(({ text }) => text).join(" ");
      return;
    }
    const standing = historyOf(book.ledger, list, entry).findLast((each) => each.standing === "stands");
    const what = standing === undefined ? "" : briefOf(book, list, standing.entry, locale);
    page.office.change(enterItems(made.items, what));
    this.dialog?.close();
    this.withdrawn();
  }
}

const momentOf = (recordedAt: string, locale: "zh" | "en"): string =>
  recordedAt.length === 10 ? recordedAt : momentText(Date.parse(recordedAt), locale);
