import { KEEPING_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { SAMPLE_FOLDER } from "../state/book.js";
import type { OfficeState } from "../state/state.js";
import { OfficeElement } from "./element.js";
import { momentText } from "./moment.js";

/** What is said of the state of the work; problems are said as such. */
const sayingOf = ({
  keeping,
  book,
  locale,
}: OfficeState): { readonly text: string; readonly isBad: boolean } => {
  const text = KEEPING_TEXT[locale];
  const good = (words: string) => ({ text: words, isBad: false });
  const bad = (words: string) => ({ text: words, isBad: true });
  switch (keeping.is) {
    case "opening":
    case "saving":
      return good(text[keeping.is]);
    case "kept":
      return book === undefined || keeping.at === undefined
        ? good(text.empty)
        : good(
            book.folder === "" || book.folder === SAMPLE_FOLDER
              ? text.kept(momentText(keeping.at, locale))
              : text.keptInFolder(book.folder, momentText(keeping.at, locale)),
          );
    case "refused":
      return bad(keeping.why === "other" ? text.other(keeping.message) : text[keeping.why]);
    case "cleared":
      return bad(text.gone(momentText(keeping.at, locale)));
    case "nothing":
      return bad(text[keeping.because]);
    case "newer":
      return bad(text.newer);
  }
};

/** Whether there is work that no file has yet. */
const lacksCopy = ({ keeping, copiedAt = 0, book }: OfficeState): boolean =>
  book !== undefined && keeping.is === "kept" && keeping.at !== undefined && keeping.at > copiedAt;

/** Always in sight: what is saved, where and when, and a button for a copy. */
@customElement("office-save-bar")
export class OfficeSaveBar extends OfficeElement {
  override render(): TemplateResult {
    const { state, page } = this;
    const text = KEEPING_TEXT[state.locale];
    const { text: said, isBad } = sayingOf(state);
    return html`<div class="save-bar ${isBad ? "bad" : ""}" role="region" aria-label=${text.label}>
      <p role="status">
        ${said} ${lacksCopy(state) ? html`<span class="aside">${text.notCopied}</span>` : nothing}
      </p>
      ${
        state.keeping.is === "refused"
          ? html`<button type="button" @click=${() => page.keeper.tryAgain()}>${text.tryAgain}</button>`
          : nothing
      }
      <button
        type="button"
        class="main"
        ?disabled=${state.book === undefined}
        @click=${() => guarded(page.office, () => page.books.saveCopy())}
      >
        ${text.copy}
      </button>
    </div>`;
  }
}
