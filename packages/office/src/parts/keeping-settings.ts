import { KEEPING_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { OfficeElement } from "./element.js";
import { fileButton } from "./file-button.js";
import { momentText } from "./moment.js";

/** Where things are, copies, moving to another computer, and keeping nothing. */
@customElement("office-keeping-settings")
export class OfficeKeepingSettings extends OfficeElement {
  override render(): TemplateResult {
    const { page, locale } = this;
    const { keeping, copiedAt, book } = this.state;
    const text = KEEPING_TEXT[locale];
    const isNothing = keeping.is === "nothing";
    return html`<section aria-labelledby="keeping-heading">
      <h3 id="keeping-heading">${text.settings}</h3>
      <p>${text.where}</p>
      <p>${text.readable}</p>
      <p>
        <button
          type="button"
          ?disabled=${book === undefined}
          @click=${() => guarded(page.office, () => page.books.saveCopy())}
        >
          ${text.copyAll}
        </button>
        ${fileButton({ label: text.restore, accept: ".zip", take: (files) => page.taking.add(files) })}
      </p>
      <p class="aside">
        ${text.copyWhy} ${copiedAt === undefined ? text.noCopy : text.lastCopy(momentText(copiedAt, locale))}
      </p>
      ${
        isNothing && keeping.because !== "chosen"
          ? nothing
          : html`<p>
              <label
                ><input
                  type="checkbox"
                  .checked=${isNothing}
                  @change=${(event: Event) => this.#switch(event)}
                />
                ${text.keepNothing}</label
              >
            </p>`
      }
    </section>`;
  }

  #switch({ target }: Event): void {
    const box = target as HTMLInputElement;
    const { office, keeper } = this.page;
    if (!box.checked) return guarded(office, () => keeper.keep());
    if (confirm(KEEPING_TEXT[this.locale].confirmNothing)) guarded(office, () => keeper.keepNothing());
    else box.checked = false;
  }
}
