import type { RosterMember } from "@bangfu/core";
import { localText } from "@bangfu/view";
import { ENTER_TEXT, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { OfficeElement } from "../element.js";
import { pageOf, pager, pageWith } from "../pages.js";
import type { Roster } from "./member-form.js";

/** The members of a roster: looked for, a page at a time. */
@customElement("office-members")
export class OfficeMembers extends OfficeElement {
  @property({ attribute: false }) roster!: Roster;
  /** The id of the member that was entered last: it is shown, and marked. */
  @property({ attribute: false }) fresh: string | undefined;
  @property({ attribute: false }) edit!: (id: string) => void;
  @state() private sought = "";
  @state() private isPresent = false;
  @state() private at = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    const { fresh } = this;
    if (changed.has("roster")) this.at = 0;
    if (!changed.has("fresh") || fresh === undefined) return;
    const isFresh = ({ id }: RosterMember): boolean => id === fresh;
    if (!this.#found().some(isFresh)) {
      this.sought = "";
      this.isPresent = false;
    }
    this.at = pageWith(this.#found(), isFresh);
  }

  #members(): readonly RosterMember[] {
    return this.state.book?.ledger.rosters?.[this.roster.id] ?? [];
  }

  #found(): readonly RosterMember[] {
    const today = this.page.office.today(this.state.book!.plan);
    return this.#members().filter(
      ({ id, name = "", left }) =>
        `${id} ${name}`.toLowerCase().includes(this.sought) &&
        (!this.isPresent || left === undefined || left > today),
    );
  }

  override render(): TemplateResult {
    const text = SCREEN_TEXT[this.locale].rosters;
    if (this.#members().length === 0) return html`<p>${ENTER_TEXT[this.locale].rosters.empty}</p>`;
    const found = this.#found();
    const { rows, first } = pageOf(found, this.at);
    return html`${this.#filters()}
      <p role="status">${text.count(found.length)}</p>
      ${rows.length === 0 ? nothing : this.#table(rows)}
      ${pager({ first, total: found.length, locale: this.locale }, (at) => (this.at = at))}`;
  }

  #filters(): TemplateResult {
    const text = SCREEN_TEXT[this.locale].rosters;
    return html`<form class="filters" @submit=${(event: Event) => event.preventDefault()}>
      <label
        >${text.search}
        <input
          type="search"
          .value=${this.sought}
          @input=${({ target }: Event) => {
            this.sought = (target as HTMLInputElement).value.trim().toLowerCase();
            this.at = 0;
          }}
      /></label>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${this.isPresent}
          @change=${({ target }: Event) => {
            this.isPresent = (target as HTMLInputElement).checked;
            this.at = 0;
          }}
        />
        ${ENTER_TEXT[this.locale].rosters.onlyPresent}</label
      >
    </form>`;
  }

  #table(rows: readonly RosterMember[]): TemplateResult {
    const { columns, caption: captionOf } = SCREEN_TEXT[this.locale].rosters;
    const caption = captionOf(localText(this.roster, "name", this.locale) ?? this.roster.id);
    const titles = { ...columns, name: ENTER_TEXT[this.locale].rosters.name[this.roster.of] };
    return html`<div class="wide" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${Object.values(titles).map((title) => html`<th scope="col">${title}</th>`)}
            <th scope="col"><span class="unseen">${ENTER_TEXT[this.locale].actions}</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((member) => this.#row(member))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ id, name, joined, left }: RosterMember): TemplateResult {
    const text = ENTER_TEXT[this.locale].rosters;
    return html`<tr class=${id === this.fresh ? "fresh" : ""}>
      <th scope="row">${id}</th>
      <td>${name ?? nothing}</td>
      <td>${joined ?? nothing}</td>
      <td>${left ?? nothing}</td>
      <td>
        <button type="button" class="small" aria-label=${text.edit(name ?? id)} @click=${() => this.edit(id)}>
          ${text.change}
        </button>
      </td>
    </tr>`;
  }
}
