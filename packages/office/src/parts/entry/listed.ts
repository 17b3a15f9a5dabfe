import { listedEntries, type FormList, type ListedEntry } from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Book } from "../../state/book.js";
import { OfficeElement } from "../element.js";
import { pageOf, pager, pageWith } from "../pages.js";

/** The updates, findings or extensions, a page at a time. */
@customElement("office-listed")
export class OfficeListed extends OfficeElement {
  @property({ attribute: false }) list: Exclude<FormList, "records"> = "updates";
  /** The id of the entry that was entered last: it is shown, and marked. */
  @property({ attribute: false }) fresh: string | undefined;
  @property({ attribute: false }) open!: (id: string) => void;
  @state() private at = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    const { book } = this.state;
    if (changed.has("list")) this.at = 0;
    if (changed.has("fresh") && this.fresh !== undefined && book !== undefined)
      this.at = pageWith(this.#entries(book).rows, ({ id }) => id === this.fresh);
  }

  #entries(book: Book): ReturnType<typeof listedEntries> {
    return listedEntries(book, this.list, this.locale);
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined) return nothing;
    const { columns, rows: all } = this.#entries(book);
    const text = ENTER_TEXT[this.locale];
    if (all.length === 0) return html`<p>${text.empty[this.list]}</p>`;
    const { rows, first } = pageOf(all, this.at);
    const caption = text.lists[this.list];
    return html`<div class="wide" tabindex="0" role="group" aria-label=${caption}>
        <table>
          <caption class="unseen">
            ${caption}
          </caption>
          <thead>
            <tr>
              ${columns.map((title) => html`<th scope="col">${title}</th>`)}
              <th scope="col"><span class="unseen">${text.actions}</span></th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
      ${pager({ first, total: all.length, locale: this.locale }, (at) => (this.at = at))}`;
  }

  #row({ id, standing, cells: [first = "", ...cells] }: ListedEntry): TemplateResult {
    const text = ENTER_TEXT[this.locale];
    return html`<tr class="${standing} ${id === this.fresh ? "fresh" : ""}">
      <th scope="row">${first}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
      <td>
        <button
          type="button"
          class="small"
          aria-label=${text.detailsOf(`${first} ${cells[0] ?? ""}`)}
          @click=${() => this.open(id)}
        >
          ${text.details}
        </button>
      </td>
    </tr>`;
  }
}
