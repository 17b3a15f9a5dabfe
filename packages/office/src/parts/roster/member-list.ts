import { addMembers, type MembersMade } from "@bangfu/desk";
import { SEPARATOR } from "@bangfu/view";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { writingOf } from "../../actions/writing.js";
import type { Book } from "../../state/book.js";
import { enterItems } from "../../state/entering.js";
import { OfficeElement } from "../element.js";
import { fieldView } from "../entry/fields.js";
import { nextFrame } from "../next-frame.js";
import type { Roster } from "./member-form.js";

/** Adds the members of a list of names that is pasted. */
@customElement("office-member-list")
export class OfficeMemberList extends OfficeElement {
  @property({ attribute: false }) roster!: Roster;
  /** @param id the last that was added */
  @property({ attribute: false }) saved!: (id: string) => void;
  @property({ attribute: false }) closed!: () => void;
  @state() private text = "";
  @state() private joined = "";

  override firstUpdated(): void {
    void nextFrame().then(() => this.querySelector<HTMLElement>("textarea")?.focus());
  }

  override render(): TemplateResult | typeof nothing {
    const { locale } = this;
    const { book } = this.state;
    if (book === undefined) return nothing;
    const text = ENTER_TEXT[locale].rosters;
    const read = this.#read(book);
    const common = { prefix: "members", locale, problems: [], answer: () => undefined };
    return html`<section class="entry" aria-labelledby="members-heading">
      <h3 id="members-heading">${text.paste}</h3>
      <div class="entry-fields">
        ${fieldView({
          ...common,
          field: { name: "list", label: text.names, input: "lines", isRequired: true, hint: text.pasteHint },
          value: this.text,
          set: (value) => (this.text = value),
        })}
        ${fieldView({
          ...common,
          field: { name: "joined", label: text.pasteJoined, input: "date", isRequired: false },
          value: this.joined,
          set: (value) => (this.joined = value),
        })}
      </div>
      <div role="status">${this.text.trim() === "" ? nothing : this.#found(read)}</div>
      <p class="buttons">
        <button
          type="button"
          class="main"
          ?disabled=${read.made?.ok !== true}
          @click=${() => this.#add(read)}
        >
          ${text.addAll(read.fresh.length)}
        </button>
        <button type="button" @click=${this.closed}>${ENTER_TEXT[locale].cancel}</button>
      </p>
    </section>`;
  }

  #read(book: Book): MembersMade {
    return addMembers(this.roster.id, this.text, { joined: this.joined }, writingOf(this.page.office, book));
  }

  #found({ fresh, known, made }: MembersMade): TemplateResult {
    const text = ENTER_TEXT[this.locale].rosters;
    const separator = SEPARATOR[this.locale];
    return html`<p>${text.fresh(fresh.length)}</p>
      ${known.length === 0 ? nothing : html`<p>${text.known(known.join(separator))}</p>`}
      ${
        made?.ok === false
          ? html`<ul class="wrong">
              ${made.problems.map((problem) => html`<li>${problem.text}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  #add({ made, fresh }: MembersMade): void {
    if (made?.ok !== true) return;
    const text = ENTER_TEXT[this.locale].rosters;
    this.page.office.change(enterItems(made.items, text.fresh(fresh.length)));
    this.text = "";
    this.saved(made.items.rosters![this.roster.id]!.at(-1)!.id);
  }
}
