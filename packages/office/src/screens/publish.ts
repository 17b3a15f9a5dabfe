import { describeLeak, describeLeakAnswer, type Leak } from "@bangfu/core/privacy";
import { isWebAddress } from "@bangfu/desk";
import { EVIDENCE_SCREEN, PUBLISH_TEXT, SCREEN_TEXT, sizeText } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@bangfu/core";
import { customElement, state } from "lit/decorators.js";
import { isExamined } from "../actions/examiner.js";
import { guarded } from "../actions/guarded.js";
import { putSite, savePage, saveSite, type Publication } from "../actions/save-site.js";
import type { Book } from "../state/book.js";
import type { Examined } from "../state/state.js";
import { changeSettings } from "../state/steps.js";
import { OfficeElement } from "../parts/element.js";

/** What is published: choices, the check for personal data, a preview, and the site. */
@customElement("office-publish")
export class OfficePublish extends OfficeElement {
  @state() private said: string | undefined;

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
    const more = PUBLISH_TEXT[this.locale];
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
          >${more.address}
          <input
            type="url"
            placeholder="https://"
            .value=${settings.address ?? ""}
            @change=${(event: Event) => this.#setAddress(event)}
        /></label>
        <label
          >${more.language}
          <select
            @change=${(event: Event) => office.change(changeSettings({ pages: valueOf(event) as Locale | undefined }))}
          >
            <option value="">${more.ownLanguage}</option>
            ${(["zh", "en"] as const).map((each) => html`<option value=${each} ?selected=${settings.pages === each}>${more.languages[each]}</option>`)}
          </select></label
        >
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
    return html`<section aria-labelledby="check-heading">
        <h3 id="check-heading">${text.check}</h3>
        <div role="status">${isExamined(state) ? this.#leaks(examined.leaks) : text.working}</div>
        ${this.#remarks(examined.remarks)}
      </section>
      <office-published-evidence .page=${page}></office-published-evidence>
      ${this.#ways(examined, book, isReady)} ${this.#preview(examined, book)}`;
  }

  /** The ways in which it can be saved; the size is said afterwards. */
  #ways({ facts }: Examined, book: Book, isReady: boolean): TemplateResult {
    const { page, locale } = this;
    const text = PUBLISH_TEXT[locale];
    const screen = SCREEN_TEXT[locale].publish;
    const today = page.office.today(book.plan);
    const day = book.settings.asOf ?? today;
    const button = (label: string, what: string, save: (all: Publication) => number | Promise<number>) =>
      html`<button
        type="button"
        class=${what === text.site ? "main" : ""}
        ?disabled=${!isReady}
        @click=${() =>
          guarded(page.office, async () => {
            this.said = undefined;
            const evidence = await page.evidence.published(book);
            const size = await save({ facts, settings: book.settings, today, evidence });
            const { unread } = evidence;
            const more = unread.length === 0 ? "" : EVIDENCE_SCREEN[locale].unread(unread);
            this.said = `${text.saved(what, sizeText(size))} ${more}`;
          })}
      >
        ${label}
      </button>`;
    const { folder } = page.sync;
    return html`<section aria-labelledby="ways-heading">
      <h3 id="ways-heading">${screen.heading}</h3>
      <p class="buttons">
        ${button(screen.site, text.site, saveSite)}
        ${folder === undefined ? nothing : button(text.intoFolder, text.folder, (all) => putSite(folder, all))}
        ${button(text.singlePage, text.page, (all) => savePage(all, text.pageName(book.plan.school.name, day)))}
      </p>
      <p role="status">${this.said}</p>
      <p class="aside">${screen.siteWhy} ${text.includes}</p>
      <p class="aside">${text.singleWhy}</p>
      <p class="aside">${text.fonts}</p>
    </section>`;
  }

  #setAddress({ target }: Event): void {
    const input = target as HTMLInputElement;
    const address = input.value.trim();
    const isGood = address === "" || isWebAddress(address);
    input.setCustomValidity(isGood ? "" : PUBLISH_TEXT[this.locale].badAddress);
    if (!isGood) return void input.reportValidity();
    this.page.office.change(changeSettings({ address: address === "" ? undefined : address }));
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
