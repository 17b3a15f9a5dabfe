import { localText } from "@bangfu/view";
import type { Plan, RosterMember } from "@bangfu/core";
import { SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { OfficeElement } from "../parts/element.js";
import { pageOf, pager } from "../parts/pages.js";

type Roster = NonNullable<Plan["rosters"]>[number];

/** The rosters with their members, a page at a time. */
@customElement("office-rosters")
export class OfficeRosters extends OfficeElement {
  @state() private roster: string | undefined;
  @state() private sought = "";
  @state() private at = 0;

  override render(): TemplateResult {
    const { book, locale } = this.state;
    const text = SCREEN_TEXT[locale].rosters;
    const rosters = book?.plan.rosters ?? [];
    const open = rosters.find(({ id }) => id === this.roster) ?? rosters[0];
    return html`<h2 class="screen">${text.heading}</h2>
      <section>
        ${
          open === undefined
            ? html`<p>${text.empty}</p>`
            : html`${this.#choice(rosters, open)}
              ${this.#members(open, book?.ledger.rosters?.[open.id] ?? [])}`
        }
      </section>`;
  }

  #choice(rosters: readonly Roster[], open: Roster): TemplateResult {
    const text = SCREEN_TEXT[this.locale].rosters;
    const choose = ({ target }: Event): void => {
      this.roster = (target as HTMLSelectElement).value;
      this.at = 0;
    };
    return html`<form class="filters" @submit=${(event: Event) => event.preventDefault()}>
      <label
        >${text.choose}
        <select @change=${choose}>
          ${rosters.map(
            (each) =>
              html`<option value=${each.id} ?selected=${each === open}>
                ${localText(each, "name", this.locale)}
              </option>`,
          )}
        </select></label
      >
      <label
        >${text.search}
        <input
          type="search"
          @input=${({ target }: Event) => {
            this.sought = (target as HTMLInputElement).value.trim().toLowerCase();
            this.at = 0;
          }}
      /></label>
    </form>`;
  }

  #members(roster: Roster, members: readonly RosterMember[]): TemplateResult {
    const text = SCREEN_TEXT[this.locale].rosters;
    if (members.length === 0) return html`<p>${text.noMembers}</p>`;
    const found = members.filter(({ id, name = "" }) => `${id} ${name}`.toLowerCase().includes(this.sought));
    const { rows, first } = pageOf(found, this.at);
    const caption = text.caption(localText(roster, "name", this.locale) ?? roster.id);
    return html`<p role="status">${text.count(found.length)}</p>
      <div class="wide" tabindex="0" role="group" aria-label=${caption}>
        <table>
          <caption class="unseen">
            ${caption}
          </caption>
          <thead>
            <tr>
              ${Object.values(text.columns).map((title) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ id, name, joined, left }) =>
                html`<tr>
                  <th scope="row">${id}</th>
                  <td>${name ?? nothing}</td>
                  <td>${joined ?? nothing}</td>
                  <td>${left ?? nothing}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${pager({ first, total: found.length, locale: this.locale }, (at) => (this.at = at))}`;
  }
}
