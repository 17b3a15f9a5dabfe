import type { Clause } from "@bangfu/core";
import { proposalFor, taskOfClause, taskProposalFor, type Added } from "@bangfu/reader";
import { REVIEW_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { PlanReview } from "../../state/plan-review.js";
import { OfficeElement } from "../element.js";

/** Makes a promise or a task of words that somebody selects in a clause. */
@customElement("office-add-words")
export class OfficeAddWords extends OfficeElement {
  @property({ attribute: false }) review!: PlanReview;
  @property({ attribute: false }) clause!: Clause;
  /** Words that were selected in the document itself. */
  @property({ attribute: false }) chosen: string | undefined;
  @property({ attribute: false }) add!: (added: Added) => void;
  /** Words that were selected in the field: a field can be reached and selected by keyboard. */
  @state() private typed = "";

  override render(): TemplateResult {
    const text = REVIEW_TEXT[this.locale];
    const words = this.typed || (this.chosen ?? "");
    return html`<details ?open=${this.chosen !== undefined}>
      <summary>${text.add}</summary>
      <p class="aside">${text.addWhy}</p>
      <textarea
        readonly
        rows="3"
        aria-label=${text.clauseText}
        .value=${this.clause.text}
        @select=${({ target }: Event) => this.#typed(target as HTMLTextAreaElement)}
      ></textarea>
      <p role="status">${words === "" ? nothing : text.selected(words)}</p>
      <p class="buttons">
        <button type="button" ?disabled=${words === ""} @click=${() => this.#give("commitment", words)}>
          ${text.addCommitment}
        </button>
        <button type="button" ?disabled=${words === ""} @click=${() => this.#give("task", words)}>
          ${text.addTask}
        </button>
      </p>
    </details>`;
  }

  #typed({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): void {
    this.typed = value.slice(selectionStart, selectionEnd).trim();
  }

  #give(kind: Added["kind"], words: string): void {
    const { read } = this.review;
    const clause = this.clause.id;
    this.typed = "";
    if (kind === "commitment")
      this.add({ kind, clause, words, value: proposalFor(read, words, taskOfClause(read, clause)) });
    else this.add({ kind, clause, words, value: taskProposalFor(read, words, clause) });
  }
}
