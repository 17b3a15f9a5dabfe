import { FOLDER_TEXT, KEEPING_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { OfficeState } from "../state/state.js";
import { set } from "../state/steps.js";
import { OfficeElement } from "./element.js";
import { incomingText } from "./incoming-text.js";
import { momentText } from "./moment.js";

interface Saying {
  readonly text: string;
  readonly isBad: boolean;
}

const good = (text: string): Saying => ({ text, isBad: false });
const bad = (text: string): Saying => ({ text, isBad: true });

/** What is said of the folder, where the book lives in one and the browser has all of it. */
const sayingOfFolder = ({ folder, locale }: OfficeState, name: string): Saying | undefined => {
  const text = FOLDER_TEXT[locale];
  switch (folder.is) {
    case "none":
      return undefined;
    case "working":
      return good(text.working(name));
    case "synced":
      return good(KEEPING_TEXT[locale].keptInFolder(name, momentText(folder.at, locale)));
    case "asking":
      return bad(text.asking(name));
    default:
      return bad(text.notInFolder(name));
  }
};

/** What is said of the state of the work; problems are said as such. */
const sayingOf = (state: OfficeState): Saying => {
  const { keeping, book, locale } = state;
  const text = KEEPING_TEXT[locale];
  switch (keeping.is) {
    case "opening":
    case "saving":
      return good(text[keeping.is]);
    case "kept":
      return book === undefined || keeping.at === undefined
        ? good(text.empty)
        : (sayingOfFolder(state, book.folder) ?? good(text.kept(momentText(keeping.at, locale))));
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
const lacksCopy = ({ keeping, folder, copiedAt = 0, book }: OfficeState): boolean =>
  book !== undefined &&
  folder.is !== "synced" &&
  keeping.is === "kept" &&
  keeping.at !== undefined &&
  keeping.at > copiedAt;

/** Always in sight: what is saved, where and when, and a button for a copy. */
@customElement("office-save-bar")
export class OfficeSaveBar extends OfficeElement {
  override render(): TemplateResult {
    const { state, page } = this;
    const text = KEEPING_TEXT[state.locale];
    const { text: said, isBad } = sayingOf(state);
    return html`<div class="save-bar ${isBad ? "bad" : ""}" role="region" aria-label=${text.label}>
      <p role="status">
        ${this.#incoming()} ${said}
        ${lacksCopy(state) ? html`<span class="aside">${text.notCopied}</span>` : nothing}
      </p>
      ${
        state.keeping.is === "refused"
          ? html`<button type="button" @click=${() => page.keeper.tryAgain()}>${text.tryAgain}</button>`
          : nothing
      }
      ${state.folder.is === "asking" ? html`<button type="button" @click=${() => this.#ask()}>${FOLDER_TEXT[state.locale][state.folder.how]}</button>` : nothing}
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

  /** What others have added, until it was read. */
  #incoming(): TemplateResult | typeof nothing {
    const { incoming, book, locale } = this.state;
    if (incoming.length === 0 || book === undefined) return nothing;
    const { office } = this.page;
    const text = FOLDER_TEXT[locale];
    return html`<strong>${incomingText(incoming, book.plan, locale)}</strong>
      <button type="button" class="small" @click=${() => office.change(set({ incoming: [] }))}>
        ${text.seen}
      </button>`;
  }

  #ask(): void {
    const { office, folders, sync } = this.page;
    const { folder } = office.state;
    guarded(office, () =>
      folder.is === "asking" && folder.how === "allowed" ? sync.ask() : folders.putIn(),
    );
  }
}
