import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { undoableOf, undoEntered } from "../../state/entering.js";
import { OfficeElement } from "../element.js";

/** What was done last, for the line that says so. */
export type Done = "saved" | "corrected" | "withdrawn" | "undone" | undefined;

/** Says what was entered last, and undoes it while nothing else has changed the ledger. */
@customElement("office-done")
export class OfficeDone extends OfficeElement {
  @property({ attribute: false }) done: Done;
  @property({ attribute: false }) undone!: () => void;

  override render(): TemplateResult {
    return html`<div role="status" class="done">${this.#said()}</div>`;
  }

  #said(): TemplateResult | typeof nothing {
    const text = ENTER_TEXT[this.locale];
    const { done } = this;
    if (done === "undone") return html`<p>${text.undone}</p>`;
    const what = this.state.entered?.said.at(-1);
    if (done === undefined || what === undefined) return nothing;
    return html`<p class="good">${text[done](what)}</p>
      ${
        undoableOf(this.state) === undefined
          ? nothing
          : html`<button type="button" aria-label=${text.undoWhat(what)} @click=${() => this.#undo()}>
              ${text.undo}
            </button>`
      }`;
  }

  #undo(): void {
    this.page.office.change(undoEntered);
    this.undone();
  }
}
