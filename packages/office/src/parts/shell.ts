import { localText } from "@bangfu/view";
import { OFFICE_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { set } from "../state/steps.js";
import { screenOf, type Screen } from "../state/screen.js";
import type { Page } from "../page.js";
import { OfficeElement } from "./element.js";

/** The element of each screen. */
const ELEMENTS: Readonly<Record<Screen, (page: Page) => TemplateResult>> = {
  today: (page) => html`<office-today .page=${page}></office-today>`,
  ledger: (page) => html`<office-ledger .page=${page}></office-ledger>`,
  rosters: (page) => html`<office-rosters .page=${page}></office-rosters>`,
  reporting: (page) => html`<office-reporting .page=${page}></office-reporting>`,
  reports: (page) => html`<office-reports .page=${page}></office-reports>`,
  publish: (page) => html`<office-publish .page=${page}></office-publish>`,
  plan: (page) => html`<office-plan .page=${page}></office-plan>`,
};

/** The frame of the page: its head, the way to each screen, the screen, and what is saved. */
@customElement("bangfu-office")
export class BangfuOffice extends OfficeElement {
  @state() private isOver = false;

  readonly #onHash = (): void => {
    this.page.office.change(set({ screen: screenOf(location.hash) }));
    scrollTo(0, 0);
  };
  readonly #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.isOver = true;
  };
  readonly #onLeave = (event: DragEvent): void => {
    // Only when it leaves the window is there nothing that it enters.
    if (event.relatedTarget === null) this.isOver = false;
  };
  readonly #onDrop = (event: DragEvent): void => {
    this.isOver = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    if (this.state.book !== undefined) location.hash = "#ledger";
    this.page.taking.add(files);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#onHash);
    addEventListener("dragover", this.#onDrag);
    addEventListener("dragleave", this.#onLeave);
    addEventListener("drop", this.#onDrop);
    this.#onHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#onHash);
    removeEventListener("dragover", this.#onDrag);
    removeEventListener("dragleave", this.#onLeave);
    removeEventListener("drop", this.#onDrop);
  }

  override render(): TemplateResult {
    const { page } = this;
    const { book, screen, locale, keeping } = this.state;
    const text = OFFICE_TEXT[locale];
    return html`<a class="skip" href="#content" @click=${(event: Event) => this.#skip(event)}>${text.skip}</a>
      <header>
        <div>
          <h1>${text.title}</h1>
          <p>
            ${book === undefined ? text.intro : html`<strong>${book.plan.school.name}</strong> <span>${localText(book.plan, "title", locale)}</span>`}
          </p>
        </div>
        <office-unit-choice .page=${page}></office-unit-choice>
        <button type="button" lang=${locale === "zh" ? "en" : "zh-CN"} @click=${() => this.#speak()}>
          ${text.language}
        </button>
      </header>
      <office-navigation .page=${page}></office-navigation>
      <main id="content" tabindex="-1">
        ${this.#failure()} ${keeping.is === "opening" ? nothing : ELEMENTS[screen](page)}
      </main>
      <office-save-bar .page=${page}></office-save-bar>
      ${this.isOver ? html`<div class="over" aria-hidden="true">${text.dropHere}</div>` : nothing}`;
  }

  override updated(): void {
    const { locale } = this.state;
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.title = OFFICE_TEXT[locale].title;
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector("main")?.focus();
  }

  #speak(): void {
    const locale = this.locale === "zh" ? "en" : "zh";
    this.page.office.change(set({ locale }));
    this.page.keeper.spoken(locale);
  }

  #failure(): TemplateResult | typeof nothing {
    const { failure, locale } = this.state;
    if (failure === undefined) return nothing;
    const text = OFFICE_TEXT[locale];
    return html`<div class="failure" role="alert">
      <p class="bad">${text.failed(failure)}</p>
      <button type="button" @click=${() => this.page.office.change(set({ failure: undefined }))}>
        ${text.close}
      </button>
    </div>`;
  }
}
