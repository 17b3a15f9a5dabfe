import type { Clause } from "@bangfu/core";
import type { ReviewItem } from "@bangfu/reader";
import { REVIEW_TEXT } from "@bangfu/view/office";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { itemsByClause, markedText, type MarkedStretch } from "../../state/review-marks.js";
import { reviewStanding, type PlanReview } from "../../state/plan-review.js";
import { OfficeElement } from "../element.js";

/** Words of one clause that somebody selected. */
export interface SelectedWords {
  readonly clause: string;
  readonly words: string;
}

const clauseOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>("[data-clause]") ??
  null;

/** What is selected, where it lies within the text of one clause. */
const selectedWords = (): SelectedWords | undefined => {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? "";
  const clause = clauseOf(selection?.anchorNode ?? null);
  if (words === "" || clause === null || clause !== clauseOf(selection?.focusNode ?? null)) return undefined;
  return { clause: clause.dataset["clause"]!, words };
};

/** The document with what was read of it marked: a click on a mark opens its item. */
@customElement("office-review-document")
export class OfficeReviewDocument extends OfficeElement {
  @property({ attribute: false }) review!: PlanReview;
  /** The id of the item that is open. */
  @property({ attribute: false }) current: string | undefined;
  @property({ attribute: false }) choose!: (item: string) => void;
  @property({ attribute: false }) select!: (words: SelectedWords) => void;

  override render(): TemplateResult {
    const { items, open } = reviewStanding(this.review);
    const byClause = itemsByClause(items);
    const isOpen = new Set(open.map(({ id }) => id));
    return html`<div
      class="review-document"
      role="region"
      tabindex="0"
      aria-label=${REVIEW_TEXT[this.locale].document}
      @mouseup=${() => this.#selected()}
    >
      ${this.review.read.plan.document.map((clause) =>
        this.#clause(clause, byClause.get(clause.id) ?? [], isOpen),
      )}
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("current")) this.querySelector("mark.current")?.scrollIntoView({ block: "nearest" });
  }

  #selected(): void {
    const selected = selectedWords();
    if (selected !== undefined) this.select(selected);
  }

  #clause(
    { id, heading, text, cells = {} }: Clause,
    items: readonly ReviewItem[],
    isOpen: ReadonlySet<string>,
  ): TemplateResult {
    const row = Object.entries(cells).filter(([, cell]) => cell !== "");
    const marked = (words: string): readonly TemplateResult[] =>
      markedText(words, items).map((stretch) => this.#stretch(stretch, isOpen));
    return html`<div class=${classMap({ clause: true, heading: heading !== undefined })}>
      <p data-clause=${id}>${marked(text)}</p>
      ${
        row.length === 0
          ? nothing
          : html`<dl class="cells">
              ${row.map(
                ([column, cell]) =>
                  html`<dt>${column}</dt>
                    <dd>${marked(cell)}</dd>`,
              )}
            </dl>`
      }
    </div>`;
  }

  #stretch({ text, item, items, isRead }: MarkedStretch, isOpen: ReadonlySet<string>): TemplateResult {
    if (item === undefined) return html`${text}`;
    const classes = classMap({
      read: isRead,
      open: items.some((id) => isOpen.has(id)),
      current: this.current !== undefined && items.includes(this.current),
    });
    const take = (): void => {
      // Who selects words does not mean the mark on which the selection ends.
      if (getSelection()?.isCollapsed !== false) this.choose(item);
    };
    return html`<mark class=${classes} @click=${take}>${text}</mark>`;
  }
}
