import { evidenceFile, publicFiles, type PublicFile } from "@bangfu/desk";
import { EVIDENCE_SCREEN } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { changeSettings } from "../state/steps.js";
import { OfficeElement } from "./element.js";

/** The evidence that goes with the site, and what somebody has to look at before it does. */
@customElement("office-published-evidence")
export class OfficePublishedEvidence extends OfficeElement {
  @state() private paths: readonly string[] = [];
  #listed: Book | undefined;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = EVIDENCE_SCREEN[locale];
    const files = publicFiles(book.ledger, this.paths, locale);
    const drawn = files.filter(({ isRedrawn }) => isRedrawn).length;
    const others = files.filter(({ isRedrawn }) => !isRedrawn);
    return html`<section aria-labelledby="published-evidence-heading">
      <h3 id="published-evidence-heading">${text.published}</h3>
      <p>${files.length === 0 ? text.publishedNone : text.publishedCount(drawn)}</p>
      ${
        others.length === 0
          ? nothing
          : html`<ul class="problems">
              ${others.map((file) => this.#other(file, book))}
            </ul>`
      }
    </section>`;
  }

  override updated(): void {
    const { book } = this.state;
    if (book === undefined || this.#listed === book) return;
    this.#listed = book;
    guarded(this.page.office, async () => (this.paths = await this.page.evidence.paths(book)));
  }

  /** A file that would be published as it is. */
  #other({ title, sha256, warning }: PublicFile, { settings }: Book): TemplateResult {
    const text = EVIDENCE_SCREEN[this.locale];
    const hash = sha256.toLowerCase();
    const seen = settings.asIs ?? [];
    const choose = (isSeen: boolean): void =>
      this.page.office.change(
        changeSettings({ asIs: isSeen ? [...seen, hash] : seen.filter((each) => each !== hash) }),
      );
    return html`<li>
      ${warning}
      ${
        evidenceFile(this.paths, hash) === undefined
          ? nothing
          : html`<label
              ><input
                type="checkbox"
                .checked=${seen.includes(hash)}
                @change=${({ target }: Event) => choose((target as HTMLInputElement).checked)}
              />
              ${text.look(title)}</label
            >`
      }
    </li>`;
  }
}
