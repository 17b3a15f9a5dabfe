import type { Plan, RosterMember } from "@bangfu/core";
import {
  addMember,
  changeMember,
  type FieldProblem,
  type FormField,
  type Made,
  type MemberForm,
} from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { writingOf } from "../../actions/writing.js";
import type { Book } from "../../state/book.js";
import { enterItems } from "../../state/entering.js";
import { OfficeElement } from "../element.js";
import { fieldView, problemList } from "../entry/fields.js";
import { nextFrame } from "../next-frame.js";

export type Roster = NonNullable<Plan["rosters"]>[number];

type MemberField = "id" | "name" | "joined" | "left";
type Values = Readonly<Partial<Record<MemberField, string>>>;

/** Adds a member to a roster, or says something else of one. */
@customElement("office-member-form")
export class OfficeMemberForm extends OfficeElement {
  @property({ attribute: false }) roster!: Roster;
  /** The id of the member that is changed; absent: a new one. */
  @property({ attribute: false }) member: string | undefined;
  @property({ attribute: false }) saved!: (id: string) => void;
  @property({ attribute: false }) closed!: () => void;
  @state() private values: Values = {};
  @state() private problems: readonly FieldProblem[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("member") && !changed.has("roster")) return;
    const { name, joined, left } = this.#before() ?? {};
    this.values = {
      ...(name !== undefined && { name }),
      ...(joined !== undefined && { joined }),
      ...(left !== undefined && { left }),
    };
    this.problems = [];
    void this.#focusFirst();
  }

  #before(): RosterMember | undefined {
    const members = this.state.book?.ledger.rosters?.[this.roster.id] ?? [];
    return members.find(({ id }) => id === this.member);
  }

  async #focusFirst(): Promise<void> {
    await nextFrame();
    const wrong = this.querySelector<HTMLElement>("[aria-invalid='true']");
    (wrong ?? this.querySelector<HTMLElement>("input"))?.focus();
  }

  #fields(): readonly FormField[] {
    const text = ENTER_TEXT[this.locale].rosters;
    const field = (name: MemberField, label: string, input: "line" | "date"): FormField => ({
      ...{ name, label, input },
      isRequired: false,
    });
    return [
      field("name", text.name[this.roster.of], "line"),
      ...(this.member === undefined ? [field("id", text.id, "line")] : []),
      field("joined", text.joined, "date"),
      ...(this.member === undefined ? [] : [field("left", text.left, "date")]),
    ];
  }

  override render(): TemplateResult {
    const text = ENTER_TEXT[this.locale];
    const { member, problems } = this;
    const fields = this.#fields();
    const others = problems.filter(({ field }) => !fields.some(({ name }) => name === field));
    const heading =
      member === undefined ? text.rosters.add : text.rosters.edit(this.#before()?.name ?? member);
    return html`<section class="entry" aria-labelledby="member-heading">
      <h3 id="member-heading">${heading}</h3>
      <form novalidate @submit=${(event: Event) => this.#submit(event)}>
        <div role="alert">
          ${problems.length > 0 ? html`<p class="bad">${text.problems(problems.length)}</p>` : nothing}
          ${problemList("member-form", others, () => undefined)}
        </div>
        <div class="entry-fields">
          ${fields.map((field) => this.#field(field, field.name as MemberField))}
        </div>
        <p class="buttons">
          <button class="main">
            ${member === undefined ? text.rosters.saveMember : text.rosters.saveChange}
          </button>
          <button type="button" @click=${this.closed}>${text.cancel}</button>
        </p>
      </form>
    </section>`;
  }

  #field(field: FormField, name: MemberField): TemplateResult {
    return fieldView({
      ...{ prefix: "member", field, value: this.values[name] ?? "", locale: this.locale },
      problems: this.problems.filter((problem) => problem.field === name),
      set: (value) => (this.values = { ...this.values, [name]: value }),
      answer: () => undefined,
    });
  }

  #made(book: Book): Made {
    const { roster, member, values } = this;
    const { id, name = "", joined = "", left = "" } = values;
    const form: MemberForm = member === undefined ? { name, joined } : { name, joined, left };
    const writing = writingOf(this.page.office, book);
    return member === undefined
      ? addMember(roster.id, form, writing, id)
      : changeMember(roster.id, member, form, writing);
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { book } = this.state;
    if (book === undefined) return;
    const made = this.#made(book);
    this.problems = made.ok ? [] : made.problems;
    if (made.ok) {
      const [added] = made.items.rosters![this.roster.id]!;
      this.page.office.change(enterItems(made.items, added!.name ?? added!.id));
      this.values = {};
      this.saved(added!.id);
    }
    void this.#focusFirst();
  }
}
