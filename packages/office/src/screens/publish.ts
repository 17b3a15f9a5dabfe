import { describeLeak, describeLeakAnswer, type Leak } from "@bangfu/core/privacy";
import { SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { isExamined } from "../actions/examiner.js";
import { guarded } from "../actions/guarded.js";
import { saveSite } from "../actions/save-site.js";
import type { Book } from "../state/book.js";
import type { Examined } from "../state/state.js";
import { changeSettings } from "../state/steps.js";
import { OfficeElement } from "../parts/element.js";

/** What is published: choices, the check for personal data, a preview, and the site. */
@customElement("office-publish")
export class OfficePublish extends OfficeElement {
  override render(): TemplateResult {
    const { book, locale } = this.state;
    const text = SCREEN_TEXT[locale].publish;
    return html`<h2 class="screen">${text.heading}</h2>
      ${
        book === undefined || book.ledger.records.length + (book.ledger.updates?.length ?? 0) === 0
          ? html`<p>${text.noRecords}</p>`
          : html`${this.#options(book)} ${this.#examined(book)}`
      }`;
  }

  #options({ settings }: Book): TemplateResult {
    const { office } = this.page;
    const text = SCREEN_TEXT[this.locale].publish;
    const valueOf = ({ target }: Event): string | undefined =>
      (target as HTMLInputElement).value || undefined;
    return html`<section aria-labelledby="options-heading">
      <h3 id="options-heading">${text.options}</h3>
      <p class="fields">
        <label
          >${text.asOf}
          <input
            type="date"
            .value=${settings.asOf ?? ""}
            @change=${(event: Event) => office.change(changeSettings({ asOf: valueOf(event) }))}
        /></label>
        <label
          >${text.notice}
          <input
            type="text"
            .value=${settings.notice ?? ""}
            @change=${(event: Event) => office.change(changeSettings({ notice: valueOf(event) }))}
        /></label>
        <label
          ><input
            type="checkbox"
            .checked=${settings.coarse ?? false}
            @change=${({ target }: Event) =>
              office.change(changeSettings({ coarse: (target as HTMLInputElement).checked }))}
          />
          ${text.coarse}</label
        >
      </p>
    </section>`;
  }

  #examined(book: Book): TemplateResult {
    const { state, page } = this;
    const text = SCREEN_TEXT[this.locale].publish;
    const { examined } = state;
    if (examined === undefined || examined.book.id !== book.id) return html`<p>${text.working}</p>`;
    const isReady = isExamined(state) && examined.leaks.length === 0;
    const save = (): Promise<void> => saveSite(examined.facts, book.settings, page.office.today(book.plan));
    return html`<section aria-labelledby="check-heading">
        <h3 id="check-heading">${text.check}</h3>
        <div role="status">${isExamined(state) ? this.#leaks(examined.leaks) : text.working}</div>
        ${this.#remarks(examined.remarks)}
        <p>
          <button type="button" class="main" ?disabled=${!isReady} @click=${() => guarded(page.office, save)}>
            ${text.site}
          </button>
        </p>
        <p class="aside">${text.siteWhy}</p>
      </section>
      ${this.#preview(examined, book)}`;
  }

  /** What must not be published, each with its answer; or that nothing was found. */
  #leaks(leaks: readonly Leak[]): TemplateResult {
    const { locale, page } = this;
    const text = SCREEN_TEXT[locale].publish;
    if (leaks.length === 0) return html`<p class="good">${text.noSecret}</p>`;
    return html`<p class="bad">${text.leaks(leaks.length)}</p>
      <ul class="problems">
        ${leaks.map(
          (leak) =>
            html`<li>
              ${describeLeak(leak, locale)}
              <button type="button" @click=${() => page.taking.answer(leak.question.id, "no")}>
                ${describeLeakAnswer(leak, locale)}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #remarks(remarks: readonly string[]): TemplateResult | typeof nothing {
    if (remarks.length === 0) return nothing;
    return html`<details>
      <summary>${SCREEN_TEXT[this.locale].publish.remarks} (${remarks.length})</summary>
      <ul>
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>
    </details>`;
  }

  #preview({ facts }: Examined, { settings, plan }: Book): TemplateResult {
    const asOf = settings.asOf ?? this.page.office.today(plan);
    return html`<section aria-labelledby="preview-heading">
      <h3 id="preview-heading">${SCREEN_TEXT[this.locale].publish.preview}</h3>
      <bangfu-plan .data=${facts} .asOf=${asOf} .notice=${settings.notice} theme="auto" heading-level="4">
        <bangfu-summary></bangfu-summary>
        <bangfu-tasks></bangfu-tasks>
        <bangfu-findings></bangfu-findings>
      </bangfu-plan>
    </section>`;
  }
}
