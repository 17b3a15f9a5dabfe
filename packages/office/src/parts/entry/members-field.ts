import type { Ledger, RosterMember } from "@bangfu/core";
import { namesIn, type FieldProblem, type FormField, type NamesRead } from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { customElement, property, state } from "lit/decorators.js";
import { OfficeElement } from "../element.js";
import { describedBy, nameOf, problemList } from "./fields.js";

/** So many members are offered at once. */
const MOST_OFFERED = 12;

const labelOf = ({ id, name }: RosterMember): string => (name === undefined ? id : `${name} ${id}`);

/** Members of a roster: looked for and ticked, or found in a list of names that is pasted. */
@customElement("office-members-field")
export class OfficeMembersField extends OfficeElement {
  @property({ attribute: false }) field!: FormField;
  /** Before the name of the field in the ids of its controls. */
  @property({ attribute: false }) stem = "";
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ attribute: false }) problems: readonly FieldProblem[] = [];
  /** @param unread whether the pasted list has names that are not known */
  @property({ attribute: false }) set!: (chosen: readonly string[], unread: boolean) => void;
  @property({ attribute: false }) answer!: (question: string, answer: string) => void;
  @state() private sought = "";
  @state() private pasted = "";

  /** For the next entry. */
  clear(): void {
    this.sought = "";
    this.pasted = "";
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined) return nothing;
    const { field, stem } = this;
    const text = ENTER_TEXT[this.locale].members;
    const id = `${stem}-${field.name}`;
    const members = book.ledger.rosters?.[field.roster ?? ""] ?? [];
    return html`<fieldset class="field broad members">
      <legend>${nameOf(field, this.locale)}</legend>
      ${this.#chosen(members)} ${problemList(id, this.problems, this.answer)}
      ${
        members.length === 0
          ? html`<p><a href="#rosters">${text.empty}</a></p>`
          : html`${this.#search(id, members)} ${this.#paste(id, book.ledger)}`
      }
    </fieldset>`;
  }

  #chosen(members: readonly RosterMember[]): TemplateResult {
    const text = ENTER_TEXT[this.locale].members;
    const names = new Map(members.map((member) => [member.id, labelOf(member)]));
    return html`<p role="status">${text.chosen(this.chosen.length)}</p>
      ${
        this.chosen.length === 0
          ? nothing
          : html`<ul class="chips">
              ${this.chosen.map((id) => {
                const name = names.get(id) ?? id;
                return html`<li>
                  <button type="button" aria-label=${text.remove(name)} @click=${() => this.#toggle(id)}>
                    ${name} <span aria-hidden="true">×</span>
                  </button>
                </li>`;
              })}
            </ul>`
      }`;
  }

  #search(id: string, members: readonly RosterMember[]): TemplateResult {
    const text = ENTER_TEXT[this.locale].members;
    const { sought, field, problems } = this;
    const fitting = members.filter((member) => labelOf(member).toLowerCase().includes(sought));
    return html`<label for=${id}>${text.search}</label>
      <input
        id=${id}
        type="search"
        autocomplete="off"
        aria-invalid=${problems.length > 0 ? "true" : nothing}
        aria-describedby=${ifDefined(describedBy(id, undefined, problems.length > 0))}
        @input=${({ target }: Event) => (this.sought = (target as HTMLInputElement).value.trim().toLowerCase())}
        @keydown=${(event: KeyboardEvent) => this.#first(event, fitting)}
      />
      <div class="offered" role="group" aria-label=${field.label}>
        ${fitting
          .slice(0, MOST_OFFERED)
          .map(
            (member) =>
              html`<label class="check"
                ><input
                  type="checkbox"
                  .checked=${live(this.chosen.includes(member.id))}
                  @change=${() => this.#toggle(member.id)}
                />
                ${labelOf(member)}</label
              >`,
          )}
        ${fitting.length === 0 ? html`<p class="aside">${text.none}</p>` : nothing}
        ${fitting.length > MOST_OFFERED ? html`<p class="aside">${text.more(fitting.length - MOST_OFFERED)}</p>` : nothing}
      </div>`;
  }

  /** Enter ticks the first that fits, and does not send the form. */
  #first(event: KeyboardEvent, [first]: readonly RosterMember[]): void {
    if (event.key !== "Enter" || event.isComposing || this.sought === "") return;
    event.preventDefault();
    if (first !== undefined && !this.chosen.includes(first.id)) this.#toggle(first.id);
    const input = event.target as HTMLInputElement;
    input.value = "";
    this.sought = "";
  }

  #paste(id: string, ledger: Ledger): TemplateResult {
    const text = ENTER_TEXT[this.locale].members;
    const read = namesIn(this.pasted, ledger, this.field.roster ?? "", this.locale);
    return html`<label for="${id}-list">${text.paste}</label>
      <textarea
        id="${id}-list"
        rows="2"
        aria-describedby="${id}-hint ${id}-read"
        .value=${live(this.pasted)}
        @input=${({ target }: Event) => this.#pasted((target as HTMLTextAreaElement).value, ledger)}
      ></textarea>
      <span class="aside" id="${id}-hint">${this.field.hint}</span>
      <div id="${id}-read" role="status">${this.pasted.trim() === "" ? nothing : this.#read(read)}</div>`;
  }

  #read({ ids, problems, ambiguous }: NamesRead): TemplateResult {
    const text = ENTER_TEXT[this.locale].members;
    const rest = ids.filter((id) => !this.chosen.includes(id));
    return html`<p>
        ${text.recognized(ids.length)}
        ${
          rest.length === 0
            ? nothing
            : html`<button type="button" @click=${() => this.#take(rest)}>${text.take(rest.length)}</button>`
        }
      </p>
      ${
        problems.length === 0
          ? nothing
          : html`<ul class="plain wrong">
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>`
      }
      ${ambiguous.map(({ name, ids: several }) =>
        several.map(
          (id) =>
            html`<button type="button" @click=${() => this.#choose(name, id)}>
              ${text.takeOne(name, id)}
            </button>`,
        ),
      )}`;
  }

  #toggle(id: string): void {
    const { chosen } = this;
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    this.#tell(next, this.pasted);
  }

  #pasted(pasted: string, ledger: Ledger): void {
    this.pasted = pasted;
    const { unknown, ambiguous } = namesIn(pasted, ledger, this.field.roster ?? "", this.locale);
    this.set(this.chosen, unknown.length + ambiguous.length > 0);
  }

  #take(ids: readonly string[]): void {
    const { book } = this.state;
    const read = namesIn(this.pasted, book!.ledger, this.field.roster ?? "", this.locale);
    const left = [...read.unknown, ...read.ambiguous.map(({ name }) => name)];
    this.#tell([...this.chosen, ...ids], left.join("\n"));
  }

  /** One of several of the same name. */
  #choose(name: string, id: string): void {
    const pasted = this.pasted.replace(name, "");
    this.#tell(this.chosen.includes(id) ? this.chosen : [...this.chosen, id], pasted);
  }

  #tell(chosen: readonly string[], pasted: string): void {
    this.pasted = pasted;
    const read = namesIn(pasted, this.state.book!.ledger, this.field.roster ?? "", this.locale);
    this.set(chosen, read.unknown.length + read.ambiguous.length > 0);
  }

  /** The members of the pasted list that are not taken yet: saving takes them as well. */
  get waiting(): readonly string[] {
    const read = namesIn(this.pasted, this.state.book!.ledger, this.field.roster ?? "", this.locale);
    return read.ids.filter((id) => !this.chosen.includes(id));
  }
}
