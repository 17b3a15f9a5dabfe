import {
  entryFrom,
  formOf,
  historyOf,
  listForm,
  valuesOf,
  type Evidence,
  type FieldProblem,
  type FormField,
  type FormList,
  type Items,
} from "@bangfu/desk";
import { localText } from "@bangfu/view";
import { everyVersion } from "@bangfu/core";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guarded } from "../../actions/guarded.js";
import { giveAnswer, keepTyped, writingOf } from "../../actions/writing.js";
import type { Book } from "../../state/book.js";
import { enterItems } from "../../state/entering.js";
import { filledEvidence, sharedValues, stayingValues, type Typed, type Values } from "../../state/typed.js";
import { OfficeElement } from "../element.js";
import { nextFrame } from "../next-frame.js";
import { briefOf, firstOf } from "./brief.js";
import { fieldView, problemList } from "./fields.js";
import type { OfficeIndicatorPicker } from "./indicator-picker.js";
import type { OfficeMembersField } from "./members-field.js";

const PREFIX = "entry";
const NOBODY: readonly string[] = [];

/** A form for one entry of the ledger, made for its indicator or its list; also for correcting one. */
@customElement("office-entry-form")
export class OfficeEntryForm extends OfficeElement {
  @property({ attribute: false }) list: FormList = "records";
  /** The id of an entry that is corrected. */
  @property({ attribute: false }) corrects: string | undefined;
  /** @param again whether the form stays for the next one */
  @property({ attribute: false }) saved!: (id: string, isCorrection: boolean, again: boolean) => void;
  @property({ attribute: false }) closed!: () => void;
  @state() private values: Values = {};
  @state() private evidence: readonly Evidence[] = [];
  @state() private problems: readonly FieldProblem[] = [];
  @query("office-members-field") private members!: OfficeMembersField | null;
  @query("office-indicator-picker") private picker!: OfficeIndicatorPicker | null;
  #isUnread = false;
  #again = true;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("list") || changed.has("corrects")) this.#begin();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("list") || changed.has("corrects")) void this.focusFirst();
  }

  /** The first field, or the search for the indicator. */
  async focusFirst(): Promise<void> {
    await nextFrame();
    if (this.picker !== null) this.picker.focus();
    else this.querySelector<HTMLElement>(".entry-fields :is(input, select, textarea)")?.focus();
  }

  get #draft(): string {
    return `entry/${this.list}`;
  }

  #begin(): void {
    const { book } = this.state;
    const typed = book?.drafts[this.#draft] as Typed | undefined;
    this.problems = [];
    this.evidence = [];
    this.#isUnread = false;
    this.members?.clear();
    if (typed !== undefined && typed.corrects === this.corrects) {
      this.values = typed.values;
      this.evidence = typed.evidence;
      return;
    }
    const before = book === undefined || this.corrects === undefined ? undefined : this.#before(book);
    const unit = book?.settings.unit;
    this.values = before ?? (unit === undefined || this.list !== "records" ? {} : { reportedBy: unit });
  }

  /** What an entry that is corrected says: what stands of it, else what was sent back. */
  #before(book: Book): Values {
    const history = historyOf(book.ledger, this.list, this.corrects!);
    const entry = (history.findLast(({ standing }) => standing === "stands") ?? history.at(-1))?.entry;
    if (entry === undefined) return {};
    this.evidence = ("evidence" in entry && entry.evidence) || [];
    return valuesOf(entry) as Values;
  }

  #fields({ plan }: Book): readonly FormField[] {
    const { list, locale } = this;
    if (list !== "records") return listForm(plan, list, locale);
    return formOf(plan, String(this.values["indicator"] ?? ""), locale);
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined) return nothing;
    const text = ENTER_TEXT[this.locale];
    const isCorrection = this.corrects !== undefined;
    const fields = this.#fields(book);
    return html`<section class="entry" aria-labelledby="entry-heading">
      <h4 id="entry-heading">${isCorrection ? text.correcting : text.add[this.list]}</h4>
      ${isCorrection ? html`<p class="aside">${text.correctingWhy}</p>` : nothing}
      ${this.list === "records" ? this.#indicator(book) : nothing}
      ${fields.length === 0 ? this.#cancelButton() : this.#form(fields)}
    </section>`;
  }

  #indicator({ plan }: Book): TemplateResult {
    const text = ENTER_TEXT[this.locale].picker;
    const id = this.values["indicator"];
    const chosen = everyVersion(plan).indicators.find((each) => each.id === id);
    if (chosen === undefined)
      return html`<office-indicator-picker
        .page=${this.page}
        .choose=${(indicator: string) => this.#choose(indicator)}
      ></office-indicator-picker>`;
    return html`<p class="chosen">
      <span class="aside">${text.label}</span> <strong>${localText(chosen, "title", this.locale)}</strong>
      <button type="button" @click=${() => this.#choose("")}>${text.change}</button>
    </p>`;
  }

  #choose(indicator: string): void {
    this.#set({ ...sharedValues(this.values), indicator }, true);
    this.problems = [];
    void this.focusFirst();
  }

  #form(fields: readonly FormField[]): TemplateResult {
    const text = ENTER_TEXT[this.locale];
    const { problems } = this;
    const others = problems.filter(({ field }) => !fields.some(({ name }) => name === field));
    const isCorrection = this.corrects !== undefined;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#submit(event)}>
      <div role="alert">
        ${problems.length > 0 ? html`<p class="bad">${text.problems(problems.length)}</p>` : nothing}
        ${problemList("entry-form", others, (...given) => this.#answer(...given))}
      </div>
      <div class="entry-fields">${fields.map((field) => this.#field(field))}</div>
      <p class="buttons">
        ${
          isCorrection
            ? html`<button class="main" value="once">${text.save}</button>`
            : html`<button class="main" value="again">${text.saveNext}</button>
                <button value="once">${text.save}</button>`
        }
        ${this.#cancelButton()}
      </p>
    </form>`;
  }

  #cancelButton(): TemplateResult {
    return html`<button type="button" @click=${() => this.#cancel()}>
      ${ENTER_TEXT[this.locale].cancel}
    </button>`;
  }

  #field(field: FormField): TemplateResult {
    const { page, locale } = this;
    const { name, input } = field;
    const problems = this.problems.filter((problem) => problem.field === name);
    const answer = (question: string, given: string): void => this.#answer(question, given);
    if (input === "members")
      return html`<office-members-field
        .page=${page}
        .field=${field}
        .stem=${PREFIX}
        .chosen=${this.values[name] ?? NOBODY}
        .problems=${problems}
        .answer=${answer}
        .set=${(chosen: readonly string[], isUnread: boolean) => {
          this.#isUnread = isUnread;
          this.#set({ ...this.values, [name]: chosen }, true);
        }}
      ></office-members-field>`;
    if (input === "evidence")
      return html`<office-evidence-field
        .page=${page}
        .field=${field}
        .stem=${PREFIX}
        .evidence=${this.evidence}
        .problems=${problems}
        .set=${(evidence: readonly Evidence[], isDone: boolean) => {
          this.evidence = evidence;
          this.#set(this.values, isDone);
        }}
      ></office-evidence-field>`;
    const value = String(this.values[name] ?? "");
    const set = (typed: string, isDone: boolean): void =>
      this.#set({ ...this.values, [name]: typed }, isDone);
    return fieldView({ prefix: PREFIX, field, value, problems, locale, set, answer });
  }

  /** What is typed is kept whenever a field is left. */
  #set(values: Values, isDone: boolean): void {
    this.values = values;
    if (!isDone) return;
    const { evidence, corrects } = this;
    const typed: Typed = { values, evidence, ...(corrects !== undefined && { corrects }) };
    keepTyped(this.page.office, this.#draft, typed);
  }

  #answer(question: string, answer: string): void {
    giveAnswer(this.page.office, question, answer);
    this.#save();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    this.#again = this.corrects === undefined && button?.value !== "once";
    this.#save();
  }

  #save(): void {
    const { page, list, corrects, locale } = this;
    const { book } = this.state;
    if (book === undefined) return;
    const fields = this.#fields(book);
    const made = entryFrom(list, this.#whole(fields), writingOf(page.office, book), {
      evidence: filledEvidence(this.evidence),
      corrects,
    });
    const unread = fields.find(({ input }) => input === "members" && this.#isUnread);
    const unreadProblem = unread && { field: unread.name, text: ENTER_TEXT[locale].members.unread };
    this.problems = [...(unreadProblem ? [unreadProblem] : []), ...(made.ok ? [] : made.problems)];
    if (!made.ok || unreadProblem) return void this.#focusProblem();
    this.#enter(book, made.items);
  }

  #enter(book: Book, items: Items): void {
    const { list, corrects, page, locale } = this;
    const entry = firstOf(items, list)!;
    keepTyped(page.office, this.#draft, undefined);
    page.office.change(enterItems(items, briefOf(book, list, entry, locale)));
    this.values = stayingValues(list, this.values);
    this.evidence = [];
    this.#isUnread = false;
    this.members?.clear();
    this.saved(entry.id, corrects !== undefined, this.#again);
    if (this.#again) void this.focusFirst();
  }

  /** The values of the fields, with the members that stand in the pasted list. */
  #whole(fields: readonly FormField[]): Values {
    const field = fields.find(({ input }) => input === "members");
    const waiting = this.members?.waiting ?? [];
    if (field === undefined || waiting.length === 0) return this.values;
    return { ...this.values, [field.name]: [...(this.values[field.name] ?? []), ...waiting] };
  }

  async #focusProblem(): Promise<void> {
    await nextFrame();
    const wrong = this.querySelector<HTMLElement>("[aria-invalid='true']");
    (wrong ?? this.querySelector<HTMLElement>(".entry-fields :is(input, select, textarea)"))?.focus();
  }

  #cancel(): void {
    keepTyped(this.page.office, this.#draft, undefined);
    const { evidence } = this;
    guarded(this.page.office, () => Promise.all(evidence.map((each) => this.page.evidence.letGo(each))));
    this.values = {};
    this.evidence = [];
    this.closed();
  }
}
