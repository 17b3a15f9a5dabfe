import { FOLDER_TEXT, OFFICE_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { canChooseFolder } from "../folder/permission.js";
import { OfficeElement } from "./element.js";
import { fileButton } from "./file-button.js";
import { momentText } from "./moment.js";
import { documentButton } from "./document-button.js";

/** The ways in, where no plan is open. */
@customElement("office-welcome")
export class OfficeWelcome extends OfficeElement {
  override render(): TemplateResult {
    const { page, locale } = this;
    const text = OFFICE_TEXT[locale].welcome;
    return html`<section>
        <h2>${text.heading}</h2>
        <p>${text.lead}</p>
        <ul class="ways">
          <li>
            <button
              type="button"
              class="main"
              @click=${() => guarded(page.office, () => page.books.trySample())}
            >
              ${text.sample}
            </button>
            <p>${text.sampleWhy}</p>
          </li>
          <li>
            ${fileButton({
              label: text.open,
              accept: ".json,.zip",
              take: (files) => page.taking.add(files),
            })}
            <p>${text.openWhy}</p>
          </li>
          ${canChooseFolder() ? this.#folder() : nothing}
          <li>
            ${documentButton(page, text.read)}
            <p>${text.readWhy}</p>
          </li>
        </ul>
        <office-file-list .page=${page}></office-file-list>
      </section>
      ${this.#shelf()}`;
  }

  #folder(): TemplateResult {
    const { page, locale } = this;
    const text = FOLDER_TEXT[locale];
    return html`<li>
      <button type="button" @click=${() => guarded(page.office, () => page.folders.open())}>
        ${text.open}
      </button>
      <p>${text.openWhy}</p>
    </li>`;
  }

  #shelf(): TemplateResult | typeof nothing {
    const { page, locale } = this;
    const { shelf } = this.state;
    const text = OFFICE_TEXT[locale].welcome;
    if (shelf.length === 0) return nothing;
    return html`<section>
      <h2>${text.kept}</h2>
      <ul class="plain">
        ${shelf.map(
          ({ id, title, savedAt }) =>
            html`<li>
              <button type="button" @click=${() => guarded(page.office, () => page.books.openKept(id))}>
                ${text.openKept(title)}
              </button>
              <span class="aside">${text.saved(momentText(savedAt, locale))}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
