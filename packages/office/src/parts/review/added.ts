import {
  addedItem,
  correctedAdded,
  FIELD_WORDS,
  fieldTexts,
  type Added,
  type FieldName,
} from "@bangfu/reader";
import { REVIEW_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { PlanReview } from "../../state/plan-review.js";
import { OfficeElement } from "../element.js";
import type { Written } from "./item-form.js";

/** What somebody made of words that were left aside. */
@customElement("office-review-added")
export class OfficeReviewAdded extends OfficeElement {
  @property({ attribute: false }) review!: PlanReview;
  @property({ attribute: false }) replace!: (added: Added, by: Added | undefined) => void;
  /** The place of the one that is corrected. */
  @state() private correcting: number | undefined;

  override render(): TemplateResult | typeof nothing {
    const { added } = this.review.decisions;
    if (added.length === 0) return nothing;
    const text = REVIEW_TEXT[this.locale];
    return html`<details open>
      <summary>${text.added(added.length)}</summary>
      <ul class="plain">
        ${added.map((each, at) => html`<li>${this.#added(each, at)}</li>`)}
      </ul>
    </details>`;
  }

  #added(added: Added, at: number): TemplateResult {
    const text = REVIEW_TEXT[this.locale];
    const { read } = this.review;
    const item = addedItem(added);
    const fields = Object.entries(fieldTexts(item, { read, locale: this.locale })) as [FieldName, string][];
    const save = ([written]: Written): void => {
      this.correcting = undefined;
      this.replace(added, correctedAdded(added, written!));
    };
    return html`<p><span class="aside">${text.addedAs[added.kind]}</span> ${added.words}</p>
      ${
        this.correcting === at
          ? html`<office-review-form
              .page=${this.page}
              .read=${read}
              .item=${item}
              .parts=${[item]}
              .save=${save}
              .cancel=${() => (this.correcting = undefined)}
            ></office-review-form>`
          : html`<dl>
                ${fields
                  .filter(([, value]) => value !== "")
                  .map(
                    ([field, value]) =>
                      html`<dt>${FIELD_WORDS[this.locale].fields[field]}</dt>
                        <dd>${value}</dd>`,
                  )}
              </dl>
              <p class="buttons">
                <button type="button" @click=${() => (this.correcting = at)}>${text.correct}</button>
                <button type="button" @click=${() => this.replace(added, undefined)}>${text.remove}</button>
              </p>`
      }`;
  }
}
