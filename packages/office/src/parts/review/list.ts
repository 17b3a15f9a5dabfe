import { aboutOf, type ReviewItem } from "@bangfu/reader";
import { REVIEW_TEXT } from "@bangfu/view/office";
import { html, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { reviewStanding, type PlanReview, type ReviewStanding } from "../../state/plan-review.js";
import { OfficeElement } from "../element.js";
import { pageOf, pager } from "../pages.js";

const LISTS = ["open", "all", "offered", "unused"] as const;
type List = (typeof LISTS)[number];

const isOffered = ({ kind, kept }: ReviewItem): boolean => kind === "commitment" && !kept;

const LISTED: Readonly<Record<List, (standing: ReviewStanding) => readonly ReviewItem[]>> = {
  open: ({ open }) => open,
  all: ({ items }) => items.filter(({ kind }) => kind !== "unused"),
  offered: ({ items }) => items.filter(isOffered),
  unused: ({ items }) => items.filter(({ kind }) => kind === "unused"),
};

const ROWS = 20;

/** Items to go to, by what they are. */
@customElement("office-review-list")
export class OfficeReviewList extends OfficeElement {
  @property({ attribute: false }) review!: PlanReview;
  @property({ attribute: false }) current: string | undefined;
  @property({ attribute: false }) choose!: (item: string) => void;
  @state() private list: List = "open";
  @state() private at = 0;

  override render(): TemplateResult {
    const { locale } = this;
    const text = REVIEW_TEXT[locale];
    const standing = reviewStanding(this.review);
    const listed = LISTED[this.list](standing);
    const { rows, first } = pageOf(listed, this.at, ROWS);
    const choose = ({ target }: Event): void => {
      this.list = (target as HTMLSelectElement).value as List;
      this.at = 0;
    };
    return html`<div class="review-list">
      <label
        >${text.list}
        <select @change=${choose}>
          ${LISTS.map(
            (each) =>
              html`<option value=${each} ?selected=${each === this.list}>
                ${text.lists[each]} ${LISTED[each](standing).length}
              </option>`,
          )}
        </select></label
      >
      ${rows.length === 0 ? html`<p class="aside">${text.nothingListed}</p>` : this.#rows(rows)}
      ${pager({ first, total: listed.length, locale, size: ROWS }, (at) => (this.at = at))}
    </div>`;
  }

  #rows(rows: readonly ReviewItem[]): TemplateResult {
    return html`<ul class="plain">
      ${rows.map(
        (item) =>
          html`<li>
            <button
              type="button"
              class="line"
              aria-current=${item.id === this.current}
              @click=${() => this.choose(item.id)}
            >
              <span class="aside">${aboutOf(item, this.locale)}</span> ${item.words}
            </button>
          </li>`,
      )}
    </ul>`;
  }
}
