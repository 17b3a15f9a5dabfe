import { describeProblem } from "@bangfu/core/schema";
import { FOLDER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { canChooseFolder } from "../folder/permission.js";
import { SAMPLE_FOLDER, type Book } from "../state/book.js";
import { OfficeElement } from "./element.js";
import { momentText } from "./moment.js";

/** The folder in which the open book lives: how it stands, and what can be done with it. */
@customElement("office-folder")
export class OfficeFolder extends OfficeElement {
  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    const text = FOLDER_TEXT[locale];
    if (book === undefined || book.folder === SAMPLE_FOLDER) return nothing;
    return html`<section aria-labelledby="folder-heading">
      <h3 id="folder-heading">${text.heading}</h3>
      ${canChooseFolder() ? this.#standing(book) : html`<p>${text.notHere}</p>`}
    </section>`;
  }

  #button(label: string, act: () => Promise<void>): TemplateResult {
    return html`<button type="button" @click=${() => guarded(this.page.office, act)}>${label}</button>`;
  }

  #standing(book: Book): TemplateResult | typeof nothing {
    const { folders, sync } = this.page;
    const { folder, locale } = this.state;
    const text = FOLDER_TEXT[locale];
    switch (folder.is) {
      case "none":
        return html`<p>${text.why}</p>
          <p class="buttons">
            ${this.#button(text.putIn, () => folders.putIn())}
            ${this.#button(text.open, () => folders.open())}
          </p>`;
      case "asking":
        return html`<p>${text.asking(book.folder)}</p>
          <p>
            ${folder.how === "allowed" ? this.#button(text.allowed, () => sync.ask()) : this.#button(text.chosen, () => folders.putIn())}
          </p>`;
      case "working":
        return html`<p>${text.working(book.folder)}</p>`;
      case "synced":
        return html`<p>${text.synced(book.folder, momentText(folder.at, locale))}</p>
          <p>${text.files(folder.files)}</p>
          <p class="buttons">
            ${folder.canFold ? this.#button(text.fold, () => sync.fold(this.#self())) : nothing}
            ${this.#button(text.look, () => sync.sync())} ${this.#button(text.open, () => folders.open())}
          </p>
          <p class="aside">${text.foldWhy}</p>`;
      default:
        return this.#trouble(book);
    }
  }

  /** What keeps the folder from being read or written. */
  #trouble(book: Book): TemplateResult | typeof nothing {
    const { sync } = this.page;
    const { folder, locale } = this.state;
    const text = FOLDER_TEXT[locale];
    switch (folder.is) {
      case "wrong":
        return html`<p class="bad">${text.wrong(book.folder)}</p>
          <ul class="problems">
            ${folder.problems.slice(0, 20).map((each) => html`<li>${each.file} ${describeProblem(each, locale)}</li>`)}
          </ul>
          <p>${this.#button(text.look, () => sync.sync())}</p>`;
      case "plans":
        return html`<p class="bad">${text.plans(folder.path)}</p>
          <p class="buttons">
            ${this.#button(text.planOfFolder, () => sync.choosePlan("folder"))}
            ${this.#button(text.planOfPage, () => sync.choosePlan("page"))}
          </p>`;
      case "claimed":
        return html`<p class="bad">${text.claimed(folder.claims.map(({ by }) => by))}</p>
          <p class="buttons">
            ${this.#button(text.look, () => sync.sync())}
            ${this.#button(text.takeOver, () => sync.fold(this.#self(), true))}
          </p>`;
      case "refused":
        return html`<p class="bad">${text.refused(book.folder, folder.message)}</p>
          <p>${this.#button(text.look, () => sync.sync())}</p>`;
      default:
        return nothing;
    }
  }

  #self(): string {
    return FOLDER_TEXT[this.locale].thisPage;
  }
}
