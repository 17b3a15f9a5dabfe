import { localText } from "@bangfu/view";
import { KEEPING_TEXT, OFFICE_TEXT, REVIEW_TEXT, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { guarded } from "../actions/guarded.js";
import { SAMPLE_FOLDER, type Book } from "../state/book.js";
import { reviewStanding } from "../state/plan-review.js";
import type { BookLine } from "../state/state.js";
import { documentButton } from "../parts/document-button.js";
import { OfficeElement } from "../parts/element.js";
import { fileButton } from "../parts/file-button.js";
import { momentText } from "../parts/moment.js";

/** The address of the review. */
const REVIEW = "#plan/review";
/** So many open decisions stand on the page at once. */
const MOST_OPEN = 100;

/** The plan in use, the others on this computer, and the ways to a new one. */
@customElement("office-plan")
export class OfficePlan extends OfficeElement {
  /** The review has an address of its own: `#plan/review`. */
  @state() private isReviewing = location.hash === REVIEW;

  readonly #onHash = (): void => {
    this.isReviewing = location.hash === REVIEW;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#onHash);
  }

  override render(): TemplateResult {
    const { page } = this;
    const { book, shelf, locale } = this.state;
    const text = SCREEN_TEXT[locale].plan;
    if (this.isReviewing && book?.review !== undefined)
      return html`<h2 class="screen">${REVIEW_TEXT[locale].heading}</h2>
        <p><a href="#plan">${REVIEW_TEXT[locale].toPlan}</a></p>
        <office-review .page=${page}></office-review>`;
    return html`<h2 class="screen">${text.heading}</h2>
      ${book === undefined ? nothing : this.#current(book)}
      <section>
        <p class="buttons">
          ${fileButton({ label: text.open, accept: ".json", take: (files) => page.taking.add(files) })}
          ${documentButton(page, text.read)}
        </p>
        <office-file-list .page=${page}></office-file-list>
      </section>
      ${
        book === undefined
          ? nothing
          : html`<office-plan-advice .page=${page}></office-plan-advice>
              ${
                book.review === undefined
                  ? html`<section><office-plan-names .page=${page}></office-plan-names></section>
                      <section><office-plan-revise .page=${page}></office-plan-revise></section>`
                  : nothing
              }
              <section><office-plan-derive .page=${page}></office-plan-derive></section>
              <section><office-plan-compare .page=${page}></office-plan-compare></section>`
      }
      ${shelf.length === 0 ? nothing : this.#shelf(shelf)}`;
  }

  /** Names and versions are given to a plan when its review is finished. */
  #review({ review }: Book): TemplateResult | typeof nothing {
    if (review === undefined) return nothing;
    const text = REVIEW_TEXT[this.locale];
    const { length } = reviewStanding(review).open;
    return html`<p>
        <a class="button main" href=${REVIEW}>${length === 0 ? text.doneLink : text.draftLink(length)}</a>
      </p>
      <p class="aside">${text.namesLater}</p>`;
  }

  #current(book: Book): TemplateResult {
    const { plan } = book;
    const { locale } = this;
    const text = SCREEN_TEXT[locale].plan;
    const open = plan.draft?.open ?? [];
    const save = (): void => download("plan.json", `${JSON.stringify(plan, null, 2)}\n`, "application/json");
    return html`<section aria-labelledby="current-heading">
      <h3 id="current-heading">${text.current}</h3>
      <p>
        ${OFFICE_TEXT[locale].plan(
          localText(plan, "title", locale) ?? plan.title,
          plan.tasks.length,
          plan.commitments.length,
        )}
      </p>
      <dl>
        <dt>${text.school}</dt>
        <dd>${plan.school.name}</dd>
        <dt>${text.start}</dt>
        <dd>${plan.start}</dd>
        <dt>${text.units}</dt>
        <dd>${plan.units.length}</dd>
      </dl>
      ${
        open.length === 0
          ? nothing
          : html`<p class="bad">${text.draft(open.length)}</p>
              <ol class="problems">
                ${open.slice(0, MOST_OPEN).map(({ question }) => html`<li>${question}</li>`)}
              </ol>`
      }
      ${this.#review(book)}
      <p><button type="button" @click=${() => guarded(this.page.office, save)}>${text.save}</button></p>
    </section>`;
  }

  #shelf(shelf: readonly BookLine[]): TemplateResult {
    const { locale, page } = this;
    const text = SCREEN_TEXT[locale].plan;
    const keeping = KEEPING_TEXT[locale];
    const remove = ({ id, title }: BookLine): void => {
      if (confirm(keeping.confirmRemove(title))) guarded(page.office, () => page.books.remove(id));
    };
    return html`<section aria-labelledby="shelf-heading">
      <h3 id="shelf-heading">${text.shelf}</h3>
      <ul class="plain">
        ${shelf.map(
          (line) =>
            html`<li>
              <strong>${line.title}</strong>
              ${
                line.folder === SAMPLE_FOLDER
                  ? html`<span class="aside">${OFFICE_TEXT[locale].sample}</span>`
                  : nothing
              }
              <span class="aside"
                >${OFFICE_TEXT[locale].welcome.saved(momentText(line.savedAt, locale))}</span
              >
              ${
                line.id === this.state.book?.id
                  ? html`<span class="good">${text.isOpen}</span>`
                  : html`<button
                      type="button"
                      aria-label=${OFFICE_TEXT[locale].welcome.openKept(line.title)}
                      @click=${() => guarded(page.office, () => page.books.openKept(line.id))}
                    >
                      ${text.openThis}
                    </button>`
              }
              <button type="button" aria-label=${keeping.removeThis(line.title)} @click=${() => remove(line)}>
                ${keeping.remove}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
