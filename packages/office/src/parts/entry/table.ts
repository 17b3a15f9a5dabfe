import { everyVersion, type Locale } from "@bangfu/core";
import {
  appendItems,
  checkedRows,
  formOf,
  itemsFromRows,
  rowsFromPaste,
  type FormField,
  type Items,
} from "@bangfu/desk";
import { describeProblem } from "@bangfu/core/schema";
import { localText } from "@bangfu/view";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { giveAnswer, keepTyped, writingOf } from "../../actions/writing.js";
import type { Book } from "../../state/book.js";
import { enterItems } from "../../state/entering.js";
import { emptyRows, gridRow, isFilledRow, withCell, withPasted, type GridRow } from "../../state/grid.js";
import { OfficeElement } from "../element.js";
import { nextFrame } from "../next-frame.js";
import { pageOf, pager, pageWith } from "../pages.js";
import { gridView, moveInGrid, tableProblems, type CellPlace } from "./grid.js";
import type { OfficeIndicatorPicker } from "./indicator-picker.js";

const DRAFT = "table";

/** What stands in the table, kept until it is added. */
interface Typed {
  readonly indicator: string;
  readonly rows: readonly GridRow["values"][];
}

/** A table for many records of one indicator, filled in by the keyboard or pasted from a spreadsheet. */
@customElement("office-entry-table")
export class OfficeEntryTable extends OfficeElement {
  /** @param id the last record that was added */
  @property({ attribute: false }) added!: (id: string) => void;
  @property({ attribute: false }) closed!: () => void;
  @state() private indicator = "";
  @state() private rows = emptyRows();
  @state() private at = 0;
  @state() private refusal: string | undefined;
  @query("office-indicator-picker") private picker!: OfficeIndicatorPicker | null;

  override connectedCallback(): void {
    super.connectedCallback();
    const typed = this.state.book?.drafts[DRAFT] as Typed | undefined;
    if (typed === undefined) return;
    this.indicator = typed.indicator;
    const rows = typed.rows.map((values): GridRow => ({ values, problems: [] }));
    this.rows = this.#checked([...rows, ...emptyRows().slice(rows.length)]);
  }

  override firstUpdated(): void {
    void this.#focusFirst();
  }

  async #focusFirst(): Promise<void> {
    await nextFrame();
    if (this.picker !== null) this.picker.focus();
    else this.querySelector<HTMLElement>(".grid input")?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined) return nothing;
    const text = ENTER_TEXT[this.locale].table;
    return html`<section class="entry" aria-labelledby="table-heading">
      <h4 id="table-heading">${text.heading}</h4>
      ${this.#chosen(book)} ${this.indicator === "" ? this.#closeButton() : this.#table(book)}
    </section>`;
  }

  #title({ plan }: Book): string {
    const chosen = everyVersion(plan).indicators.find(({ id }) => id === this.indicator);
    return (chosen && localText(chosen, "title", this.locale)) ?? this.indicator;
  }

  #chosen(book: Book): TemplateResult {
    const text = ENTER_TEXT[this.locale].picker;
    if (this.indicator === "")
      return html`<office-indicator-picker
        .page=${this.page}
        .choose=${(indicator: string) => this.#choose(indicator)}
      ></office-indicator-picker>`;
    return html`<p class="chosen">
      <span class="aside">${text.label}</span> <strong>${this.#title(book)}</strong>
      <button type="button" @click=${() => this.#choose("")}>${text.change}</button>
    </p>`;
  }

  /** The cells stay, and are read as those of the other indicator. */
  #choose(indicator: string): void {
    this.indicator = indicator;
    if (indicator !== "") this.rows = this.#checked(this.rows);
    void this.#focusFirst();
  }

  #fields({ plan }: Book): readonly FormField[] {
    return formOf(plan, this.indicator, this.locale).filter(({ input }) => input !== "evidence");
  }

  #table(book: Book): TemplateResult {
    const { locale } = this;
    const text = ENTER_TEXT[locale].table;
    const fields = this.#fields(book);
    const { rows, first } = pageOf(this.rows, this.at);
    return html`<p class="aside" id="table-how">${text.how}</p>
      <div
        class="wide"
        @keydown=${(event: KeyboardEvent) => this.#move(event)}
        @paste=${(event: ClipboardEvent) => this.#paste(event, fields)}
      >
        ${gridView({
          ...{ fields, rows, first, locale, caption: text.caption(this.#title(book)) },
          set: (place, value, isDone) => this.#set(place, value, isDone),
        })}
      </div>
      ${pager({ first, total: this.rows.length, locale }, (at) => (this.at = at))}
      ${this.#summary(fields, locale)}`;
  }

  #summary(fields: readonly FormField[], locale: Locale): TemplateResult {
    const text = ENTER_TEXT[locale].table;
    const filled = this.rows.filter(isFilledRow);
    const wrong = filled.filter(({ problems }) => problems.length > 0).length;
    const sound = filled.length - wrong;
    return html`<div role="status">
        <p>
          ${text.filled(filled.length)}
          ${wrong > 0 ? html`<strong class="bad">${text.wrong(wrong)}</strong>` : nothing}
        </p>
      </div>
      ${tableProblems({
        ...{ fields, rows: this.rows, locale },
        go: (place) => void this.#go(place),
        answer: (question, answer) => this.#answer(question, answer),
      })}
      <div role="alert">
        ${this.refusal === undefined ? nothing : html`<p class="bad">${this.refusal}</p>`}
      </div>
      <p class="buttons">
        <button type="button" class="main" ?disabled=${sound === 0} @click=${() => this.#add()}>
          ${wrong > 0 ? text.addSound(sound) : text.addAll(sound)}
        </button>
        <button type="button" ?disabled=${filled.length === 0} @click=${() => this.#clear()}>
          ${text.clear}
        </button>
        ${this.#closeButton()}
      </p>`;
  }

  #closeButton(): TemplateResult {
    const { closed } = this;
    return html`<button type="button" @click=${closed}>${ENTER_TEXT[this.locale].table.close}</button>`;
  }

  #writing() {
    return writingOf(this.page.office, this.state.book!);
  }

  /** The rows with what is wrong with each of them; an empty one is none. */
  #checked(rows: readonly GridRow[]): readonly GridRow[] {
    const { indicator } = this;
    const filled = rows.filter(isFilledRow);
    const checked = checkedRows(
      filled.map(({ values }) => ({ ...values, indicator })),
      this.#writing(),
    ).map(gridRow);
    const known = new Map(filled.map((row, at) => [row, checked[at]!]));
    return rows.map((row) => known.get(row) ?? { ...row, problems: [] });
  }

  #set({ row, field }: CellPlace, text: string, isDone: boolean): void {
    this.refusal = undefined;
    this.rows = withCell(this.rows, row, field, text);
    if (!isDone) return;
    const [checked] = this.#checked([this.rows[row]!]);
    this.rows = this.rows.map((each, at) => (at === row ? checked! : each));
    this.#keep();
  }

  #keep(): void {
    const rows = this.rows.filter(isFilledRow).map(({ values }) => values);
    const typed: Typed = { indicator: this.indicator, rows };
    keepTyped(this.page.office, DRAFT, rows.length === 0 ? undefined : typed);
  }

  #move(event: KeyboardEvent): void {
    if (moveInGrid(event, this)) return;
    // Below the last row of the table another one begins.
    if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
    event.preventDefault();
    const { row, field } = (event.target as HTMLElement).dataset as { row: string; field: string };
    if (Number(row) === this.rows.length - 1) this.rows = [...this.rows, emptyRows()[0]!];
    void this.#go({ row: Number(row) + 1, field });
  }

  /** Cells of a spreadsheet go into the table; a word goes into its cell. */
  #paste(event: ClipboardEvent, fields: readonly FormField[]): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const cell = (event.target as HTMLElement).dataset;
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, "")) || cell["row"] === undefined) return;
    event.preventDefault();
    const { indicator } = this;
    const from = cell["field"] ?? fields[0]?.name;
    const pasted = rowsFromPaste(text, indicator, this.#writing(), from).map(gridRow);
    this.refusal = undefined;
    this.rows = this.#checked(withPasted(this.rows, Number(cell["row"]), pasted));
    this.#keep();
  }

  async #go({ row, field }: CellPlace): Promise<void> {
    this.at = pageWith(this.rows, (each) => each === this.rows[row]);
    await nextFrame();
    this.querySelector<HTMLInputElement>(`[data-row="${row}"][data-field="${field}"]`)?.focus();
  }

  #answer(question: string, answer: string): void {
    giveAnswer(this.page.office, question, answer);
    this.rows = this.#checked(this.rows);
  }

  /** Adds the rows without mistakes; the others stay. */
  #add(): void {
    const { indicator, page, locale } = this;
    const book = this.state.book!;
    const checked = this.#checked(this.rows);
    const sound = checked.filter((row) => isFilledRow(row) && row.problems.length === 0);
    const items: Items = itemsFromRows(
      sound.map(({ values }) => ({ ...values, indicator })),
      this.#writing(),
    );
    const last = items.records?.at(-1);
    if (last === undefined) return;
    const appended = appendItems(book.plan, book.ledger, items);
    if (!appended.ok) {
      this.refusal = appended.problems.map((problem) => describeProblem(problem, locale)).join(" ");
      return;
    }
    const left = checked.filter((row) => isFilledRow(row) && row.problems.length > 0);
    this.rows = [...left, ...emptyRows().slice(left.length)];
    this.at = 0;
    page.office.change(enterItems(items, ENTER_TEXT[locale].table.added(items.records!.length)));
    this.#keep();
    this.added(last.id);
    void this.#focusFirst();
  }

  #clear(): void {
    this.rows = emptyRows();
    this.at = 0;
    this.refusal = undefined;
    this.#keep();
    void this.#focusFirst();
  }
}
