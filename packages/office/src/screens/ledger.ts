import { ANSWERS_FORMAT } from "@bangfu/core";
import { SCREEN_TEXT } from "@bangfu/view/office";
import { exportWorkbook } from "@bangfu/workbook";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "../parts/element.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON_TYPE = "application/json";

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files that are put in, and the entries: typed, corrected, listed and exported. */
@customElement("office-ledger")
export class OfficeLedger extends OfficeElement {
  override render(): TemplateResult {
    const { page } = this;
    const { book, locale } = this.state;
    const text = SCREEN_TEXT[locale].ledger;
    return html`<h2 class="screen">${text.heading}</h2>
      <office-intake .page=${page}></office-intake>
      ${
        book === undefined
          ? nothing
          : html`<section aria-labelledby="records-heading">
              <h3 id="records-heading">${text.caption}</h3>
              <office-entries .page=${page}></office-entries>
              ${this.#exports(book)}
            </section>`
      }
      <office-evidence .page=${page}></office-evidence>
      <office-imports .page=${page}></office-imports>`;
  }

  #exports({ plan, ledger, answers }: Book): TemplateResult {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].ledger;
    const button = (label: string, act: () => void): TemplateResult =>
      html`<button type="button" @click=${() => guarded(this.page.office, act)}>${label}</button>`;
    return html`<p class="buttons">
      ${button(text.workbook, () => download(text.workbookName, exportWorkbook(plan, ledger, locale), XLSX))}
      ${button(text.ledgerFile, () => download("ledger.json", jsonText(ledger), JSON_TYPE))}
      ${
        answers.length === 0
          ? nothing
          : button(text.answers, () =>
              download("answers.json", jsonText({ format: ANSWERS_FORMAT, answers }), JSON_TYPE),
            )
      }
    </p>`;
  }
}
