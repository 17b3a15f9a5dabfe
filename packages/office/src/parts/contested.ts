import { contestedQuestion, type Contested } from "@bangfu/desk";
import { CONTESTED_TEXT } from "@bangfu/view/desk";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { OfficeElement } from "./element.js";

/** So many questions at once. */
const MOST = 20;

/** What several people have corrected at the same time in the shared folder: the corrections, and a choice among them. */
@customElement("office-contested")
export class OfficeContested extends OfficeElement {
  override render(): TemplateResult | typeof nothing {
    const { book, contested, locale } = this.state;
    if (book === undefined || contested.length === 0) return nothing;
    return html`<section aria-labelledby="contested-heading">
      <h3 id="contested-heading">${CONTESTED_TEXT[locale].heading}</h3>
      <ul class="plain">
        ${contested.slice(0, MOST).map((each) => this.#question(each, book))}
      </ul>
    </section>`;
  }

  #question(contested: Contested, book: Book): TemplateResult {
    const { locale, page } = this;
    const text = CONTESTED_TEXT[locale];
    const { sentence, meanwhile, choices } = contestedQuestion(contested, book, locale);
    const choose = (answer: string): void =>
      guarded(page.office, () => page.sync.chooseCorrection(contested, answer));
    return html`<li class="contested">
      <p>${sentence} <span class="aside">${meanwhile}</span></p>
      <ul class="plain">
        ${choices.map(
          ({ answer, text: said }) =>
            html`<li>
              ${said}
              <button type="button" aria-label=${text.chooseThis(said)} @click=${() => choose(answer)}>
                ${text.choose}
              </button>
            </li>`,
        )}
      </ul>
    </li>`;
  }
}
