import { localText } from "@bangfu/view";
import { HANDING_IN_TEXT, SCREEN_TEXT } from "@bangfu/view/office";
import { templateOf } from "@bangfu/workbook";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { download } from "../actions/download.js";
import { guarded } from "../actions/guarded.js";
import type { Page } from "../page.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "../parts/element.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The parts of the screen, each with an address of its own: `#reporting/checking`. */
const PARTS = ["handedIn", "checking", "findings", "closing", "duties"] as const;
type Part = (typeof PARTS)[number];

const partOf = (hash: string): Part => PARTS.find((part) => hash === `#reporting/${part}`) ?? "handedIn";

const ELEMENTS: Readonly<Record<Part, (page: Page) => TemplateResult>> = {
  handedIn: (page) =>
    html`<office-handed-in .page=${page}></office-handed-in>
      <office-reminders .page=${page}></office-reminders>`,
  checking: (page) =>
    html`<office-checking .page=${page}></office-checking>
      <office-sent-back .page=${page}></office-sent-back>`,
  findings: (page) => html`<office-findings .page=${page}></office-findings>`,
  closing: (page) => html`<office-closing .page=${page}></office-closing>`,
  duties: (page) => html`<office-duties .page=${page}></office-duties>`,
};

/** Who has handed in, what waits to be verified, what is to be put right, and the closing of the books. */
@customElement("office-reporting")
export class OfficeReporting extends OfficeElement {
  @state() private shown: Part = partOf(location.hash);
  /** The unit of the empty workbook: the one of the page, unless another one is chosen; "" for all. */
  @state() private unit: string | undefined;

  readonly #onHash = (): void => {
    this.shown = partOf(location.hash);
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
    const { page, shown } = this;
    const { book, locale } = this.state;
    return html`<h2 class="screen">${SCREEN_TEXT[locale].reporting.heading}</h2>
      ${
        book === undefined
          ? nothing
          : html`${this.#navigation()} ${ELEMENTS[shown](page)}
            ${shown === "handedIn" ? this.#template(book) : nothing}`
      }`;
  }

  #navigation(): TemplateResult {
    const text = HANDING_IN_TEXT[this.locale];
    return html`<nav class="parts" aria-label=${text.partsLabel}>
      ${PARTS.map(
        (part) =>
          html`<a href="#reporting/${part}" aria-current=${part === this.shown ? "page" : nothing}
            >${text.parts[part]}</a
          >`,
      )}
    </nav>`;
  }

  #template({ plan, settings }: Book): TemplateResult {
    const { page, locale } = this;
    const text = SCREEN_TEXT[locale].reporting;
    const chosen = this.unit ?? settings.unit ?? "";
    const save = (): void =>
      download(
        SCREEN_TEXT[locale].ledger.workbookName,
        templateOf(plan, { unit: chosen || undefined, locale }),
        XLSX,
      );
    return html`<section aria-labelledby="template-heading">
      <h3 id="template-heading">${text.template}</h3>
      <p>${text.templateWhy}</p>
      <p class="fields">
        <label
          >${text.unit}
          <select @change=${({ target }: Event) => (this.unit = (target as HTMLSelectElement).value)}>
            <option value="" ?selected=${chosen === ""}>${text.allUnits}</option>
            ${plan.units.map(
              (unit) =>
                html`<option value=${unit.id} ?selected=${unit.id === chosen}>
                  ${localText(unit, "name", locale)}
                </option>`,
            )}
          </select></label
        >
        <button type="button" class="main" @click=${() => guarded(page.office, save)}>
          ${text.download}
        </button>
      </p>
    </section>`;
  }
}
