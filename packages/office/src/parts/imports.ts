import type { Ledger } from "@bangfu/core";
import { importsOf, ITEM_LISTS, takeBack, type CorrectedSince, type Import, type Items } from "@bangfu/desk";
import { TAKE_BACK_TEXT } from "@bangfu/view/desk";
import { IMPORTS_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { writingOf } from "../actions/writing.js";
import type { Book } from "../state/book.js";
import { enterItems, isUndoable, undoEntered } from "../state/entering.js";
import { OfficeElement } from "./element.js";
import { momentText } from "./moment.js";
import { pageOf, pager } from "./pages.js";

const ANSWERS: readonly CorrectedSince[] = ["keep", "takeBack"];

const keyOf = ({ file, recordedAt = "" }: Import): string => JSON.stringify([file, recordedAt]);

/** How many entries were appended. */
const countOf = (items: Items): number =>
  ITEM_LISTS.reduce((sum, list) => sum + (items[list]?.length ?? 0), 0);

/** The workbooks that came into the ledger, each to be taken back in one step. */
@customElement("office-imports")
export class OfficeImports extends OfficeElement {
  @state() private at = 0;
  /** The import of which something was corrected since, and how many entries. */
  @state() private asked: { readonly key: string; readonly count: number } | undefined;
  @state() private problems: readonly string[] = [];
  @state() private said: { readonly lines: readonly string[]; readonly made: Ledger | undefined } | undefined;
  #known: { readonly ledger: Ledger; readonly imports: readonly Import[] } | undefined;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const imports = this.#imports(book.ledger);
    if (imports.length === 0) return nothing;
    const text = IMPORTS_TEXT[locale];
    const { rows, first } = pageOf(imports, this.at);
    return html`<section>
      <details>
        <summary>${text.heading(imports.length)}</summary>
        <p class="aside">${text.why}</p>
        <div role="status">${this.#saying()}</div>
        <div role="alert">${this.problems.map((problem) => html`<p class="bad">${problem}</p>`)}</div>
        <ul class="files">
          ${rows.map((each) => this.#import(book, each))}
        </ul>
        ${pager({ first, total: imports.length, locale }, (at) => (this.at = at))}
      </details>
    </section>`;
  }

  #imports(ledger: Ledger): readonly Import[] {
    if (this.#known?.ledger !== ledger)
      // What only takes back is no workbook that somebody put in.
      this.#known = { ledger, imports: importsOf(ledger).filter(({ onlyWithdraws }) => !onlyWithdraws) };
    return this.#known.imports;
  }

  #saying(): TemplateResult | typeof nothing {
    const { said } = this;
    const { office } = this.page;
    const text = IMPORTS_TEXT[this.locale];
    if (said === undefined) return nothing;
    const undo = (): void => {
      office.change(undoEntered);
      this.said = { lines: [text.undone], made: undefined };
    };
    return html`${said.lines.map((line) => html`<p class="good">${line}</p>`)}
    ${
      isUndoable(this.state, said.made)
        ? html`<p><button type="button" class="small" @click=${undo}>${text.undo}</button></p>`
        : nothing
    }`;
  }

  #moment({ recordedAt }: Import): string {
    if (recordedAt === undefined) return "";
    return recordedAt.length === 10 ? recordedAt : momentText(Date.parse(recordedAt), this.locale);
  }

  #import(book: Book, each: Import): TemplateResult {
    const { locale } = this;
    const [text, words] = [IMPORTS_TEXT[locale], TAKE_BACK_TEXT[locale]];
    const moment = this.#moment(each);
    return html`<li class=${each.stands ? "taken" : ""}>
      <p>
        <strong>${each.name}</strong>
        <span class="aside">${moment === "" ? nothing : text.on(moment)}</span>
        <span>${words.counts(each.counts)}</span>
        ${
          each.stands
            ? html`<button
                type="button"
                class="small"
                aria-label=${text.takeBackThis(each.name, moment)}
                @click=${() => this.#takeBack(book, each)}
              >
                ${words.takeBack}
              </button>`
            : html`<span class="aside">${words.takenBack}</span>`
        }
      </p>
      ${this.asked?.key === keyOf(each) ? this.#question(book, each, this.asked.count) : nothing}
    </li>`;
  }

  #question(book: Book, each: Import, count: number): TemplateResult {
    const { locale } = this;
    const words = TAKE_BACK_TEXT[locale];
    return html`<div role="alert"><p class="bad">${words.corrected(count)}</p></div>
      <p class="buttons">
        ${ANSWERS.map(
          (answer) =>
            html`<button type="button" @click=${() => this.#takeBack(book, each, answer)}>
              ${words.answers[answer]}
            </button>`,
        )}
        <button type="button" @click=${() => (this.asked = undefined)}>${IMPORTS_TEXT[locale].cancel}</button>
      </p>`;
  }

  #takeBack(book: Book, each: Import, corrected?: CorrectedSince): void {
    const { office } = this.page;
    const { locale } = this;
    const taken = takeBack(each, writingOf(office, book), corrected);
    this.problems = taken.ok ? [] : taken.problems.map(({ text }) => text);
    if (!taken.ok) {
      const count = taken.corrected.length;
      this.asked = count === 0 ? undefined : { key: keyOf(each), count };
      return;
    }
    this.asked = undefined;
    const done = IMPORTS_TEXT[locale].done(each.name, countOf(taken.items));
    const stay = taken.members.length === 0 ? [] : [TAKE_BACK_TEXT[locale].membersStay(taken.members)];
    office.change(enterItems(taken.items, done));
    this.said = { lines: [done, ...stay], made: office.state.book?.ledger };
  }
}
