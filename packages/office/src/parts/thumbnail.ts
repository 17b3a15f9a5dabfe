import { canBeRedrawn, endingOf } from "@bangfu/desk";
import { EVIDENCE_SCREEN } from "@bangfu/view/office";
import { html, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { redrawn } from "../actions/redraw.js";
import { OfficeElement } from "./element.js";

/** Pixels of its longer side, on a screen of twice as many. */
const SIDE = 144;

/** A small picture of a file of evidence; of what cannot be drawn, the kind of file. */
@customElement("office-thumbnail")
export class OfficeThumbnail extends OfficeElement {
  @property() path: string | undefined;
  @property() override title = "";
  @state() private picture: string | undefined;
  #shown: string | undefined;

  override render(): TemplateResult {
    const text = EVIDENCE_SCREEN[this.locale];
    const { path, picture } = this;
    if (path === undefined) return html`<span class="thumbnail aside">${text.gone}</span>`;
    return picture === undefined
      ? html`<span class="thumbnail aside" aria-hidden="true">${endingOf(path).toUpperCase()}</span>`
      : html`<img class="thumbnail" src=${picture} alt=${text.picture(this.title)} />`;
  }

  override updated(): void {
    if (this.path !== this.#shown) void this.#draw((this.#shown = this.path));
  }

  async #draw(path: string | undefined): Promise<void> {
    this.picture = undefined;
    const { book } = this.state;
    if (path === undefined || book === undefined || !canBeRedrawn(path)) return;
    const bytes = await this.page.evidence.read(book, path);
    if (bytes === undefined || this.#shown !== path) return;
    try {
      this.picture = (await redrawn(bytes, SIDE)).toDataURL("image/jpeg", 0.8);
    } catch {
      // What is no picture, whatever its name says, keeps the name of its kind.
    }
  }
}
