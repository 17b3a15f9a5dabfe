import { INTAKE_TEXT, OFFICE_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { OfficeElement } from "./element.js";
import { fileButton } from "./file-button.js";

/** Where files are put in. */
@customElement("office-intake")
export class OfficeIntake extends OfficeElement {
  override render(): TemplateResult {
    const { page, locale } = this;
    const text = INTAKE_TEXT[locale];
    return html`<section aria-labelledby="intake-heading">
      <h3 id="intake-heading">${text.heading}</h3>
      <p>${text.lead}</p>
      ${this.state.book === undefined ? html`<p>${OFFICE_TEXT[locale].needBook}</p>` : nothing}
      <p>
        ${fileButton({
          label: text.choose,
          accept: ".xlsx,.xlsm,.csv,.json,.zip",
          multiple: true,
          main: true,
          take: (files) => page.taking.add(files),
        })}
        <span class="aside">${text.orDrop}</span>
      </p>
      <office-file-list .page=${page}></office-file-list>
    </section>`;
  }
}
