import { describeLeak, describeLeakAnswer, type Leak } from "@bangfu/core/privacy";
import { isWebAddress } from "@bangfu/desk";
import { EVIDENCE_SCREEN, PUBLISH_TEXT, SCREEN_TEXT, sizeText } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@bangfu/core";
import { customElement, state } from "lit/decorators.js";
import { isExamined } from "../actions/examiner.js";
import { guarded } from "../actions/guarded.js";
import { siteArchive, siteInFolder, singlePageFile, type SiteWay } from "../actions/save-site.js";
import type { Book } from "../state/book.js";
import { mayPublish, publishedAs } from "../state/draft-plan.js";
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
    const progress = html`<office-task-progress .page=${page} task="examine"></office-task-progress>`;
    if (examined === undefined || examined.book.id !== book.id) return progress;
    const isRefused = (isExamined(state) && examined.leaks.length > 0) || !mayPublish(book);
    return html`<section aria-labelledby="check-heading">
        <h3 id="check-heading">${text.check}</h3>
        <office-draft-choice .page=${page}></office-draft-choice>
        <div role="status" class=${isExamined(state) ? "" : "outdated"}>${this.#leaks(examined.leaks)}</div>
        ${progress} ${this.#remarks(examined.remarks)}
      </section>
      <office-published-evidence .page=${page}></office-published-evidence>
      ${this.#ways(book, isRefused)} ${this.#preview(examined, book)}`;
  }

  /** The ways in which it can be saved; the size is said afterwards. */
  #ways(book: Book, isRefused: boolean): TemplateResult {
    const { page, locale } = this;
    const text = PUBLISH_TEXT[locale];
    const screen = SCREEN_TEXT[locale].publish;
    const day = book.settings.asOf ?? page.office.today(book.plan);
    // Not while the check runs: a click that takes the focus from a field begins it, and has to count.
    const button = (label: string, what: string, way: SiteWay): TemplateResult =>
      html`<button
        type="button"
        class=${what === text.site ? "main" : ""}
        ?disabled=${isRefused}
        @click=${() => guarded(page.office, () => this.#save(what, way))}
      >
        ${label}
      </button>`;
    const { folder } = page.sync;
    return html`<section aria-labelledby="ways-heading">
      <h3 id="ways-heading">${screen.heading}</h3>
      <p class="buttons">
        ${button(screen.site, text.site, siteArchive)}
        ${folder === undefined ? nothing : button(text.intoFolder, text.folder, siteInFolder(folder))}
        ${button(text.singlePage, text.page, singlePageFile(text.pageName(book.plan.school.name, day)))}
      </p>
      <office-task-progress .page=${page} task="save"></office-task-progress>
      <p role="status">${this.said}</p>
      <p class="aside">${screen.siteWhy} ${text.includes}</p>
      <p class="aside">${text.singleWhy}</p>
      <p class="aside">${text.fonts}</p>
    </section>`;
  }

  async #save(what: string, way: SiteWay): Promise<void> {
    const { locale, page } = this;
    this.said = undefined;
    const saved = await page.publishing.save(way);
    if (saved === undefined) return;
    const { size, unread } = saved;
    const more = unread.length === 0 ? "" : EVIDENCE_SCREEN[locale].unread(unread);
    this.said = `${PUBLISH_TEXT[locale].saved(what, sizeText(size))} ${more}`;
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

  #preview({ facts }: Examined, book: Book): TemplateResult {
    const { plan } = book;
    const settings = publishedAs(book);
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
