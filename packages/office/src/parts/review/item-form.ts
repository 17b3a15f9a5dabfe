import {
  describeFieldProblem,
  fieldChoices,
  FIELD_WORDS,
  fieldTexts,
  readFields,
  type Corrected,
  type FieldName,
  type FieldProblem,
  type FieldTexts,
  type ItemKind,
  type ItemValues,
  type ReadDocument,
  type ReviewItem,
} from "@bangfu/reader";
import { REVIEW_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { OfficeElement } from "../element.js";

/** Fields with a list that may also be empty. */
const OPTIONAL: ReadonlySet<FieldName> = new Set<FieldName>(["task", "same"]);

/** What somebody wrote into the fields of one item, or of each of its parts. */
export type Written = readonly Corrected<ItemValues[ItemKind]>[];

/** The fields of an item, to correct them; of one that is to be split, twice. */
@customElement("office-review-form")
export class OfficeReviewForm extends OfficeElement {
  @property({ attribute: false }) read!: ReadDocument;
  /** As it was read: what differs from it is what was corrected. */
  @property({ attribute: false }) item!: ReviewItem;
  /** As it stands now, for the fields to start from: one for each part. */
  @property({ attribute: false }) parts!: readonly ReviewItem[];
  @property({ attribute: false }) save!: (written: Written) => void;
  @property({ attribute: false }) cancel!: () => void;
  @state() private texts: readonly FieldTexts[] = [];
  @state() private problems: readonly FieldProblem[] = [];

  override render(): TemplateResult {
    const text = REVIEW_TEXT[this.locale];
    return html`<form @submit=${(event: Event) => this.#submit(event)}>
      ${this.parts.map((part, at) => this.#part(part, at))} ${this.#said()}
      <p class="buttons">
        <button type="submit" class="main">${text.save}</button>
        <button type="button" @click=${() => this.cancel()}>${text.cancel}</button>
      </p>
    </form>`;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>("input, select")?.focus();
  }

  #said(): TemplateResult {
    return html`<div role="status">
      ${
        this.problems.length === 0
          ? nothing
          : html`<ul class="problems bad">
              ${this.problems.map((problem) => html`<li>${describeFieldProblem(problem, this.locale)}</li>`)}
            </ul>`
      }
    </div>`;
  }

  #part(part: ReviewItem, at: number): TemplateResult {
    const fields = Object.entries(this.#textsOf(part, at)) as [FieldName, string][];
    const rows = html`<div class="review-fields">
      ${fields.map(([field, value]) => this.#field(field, value, at))}
    </div>`;
    if (this.parts.length === 1) return rows;
    return html`<fieldset>
      <legend>${REVIEW_TEXT[this.locale].part(at + 1)}</legend>
      ${rows}
    </fieldset>`;
  }

  #textsOf(part: ReviewItem, at: number): FieldTexts {
    return { ...fieldTexts(part, { read: this.read, locale: this.locale }), ...this.texts[at] };
  }

  #field(field: FieldName, value: string, at: number): TemplateResult {
    const { locale, read } = this;
    const give = ({ target }: Event): void => {
      const own = { ...this.texts[at], [field]: (target as HTMLInputElement | HTMLSelectElement).value };
      this.texts = this.parts.map((_, place) => (place === at ? own : (this.texts[place] ?? {})));
    };
    const { list, isClosed } = fieldChoices(field, read, locale);
    const isWrong = this.problems.some((problem) => problem.field === field);
    const id = `review-choices-${field}-${at}`;
    return html`<label
      >${FIELD_WORDS[locale].fields[field]}
      ${
        isClosed
          ? html`<select @change=${give} aria-invalid=${isWrong ? "true" : nothing}>
              ${[...(list.includes(value) ? [] : [value]), ...(OPTIONAL.has(field) ? [""] : []), ...list].map(
                (each) => html`<option value=${each} ?selected=${each === value}>${each}</option>`,
              )}
            </select>`
          : html`<input
                type="text"
                list=${list.length > 0 ? id : nothing}
                .value=${value}
                aria-invalid=${isWrong ? "true" : nothing}
                @change=${give}
              />${
                list.length > 0
                  ? html`<datalist id=${id}>
                      ${list.map((each) => html`<option value=${each}></option>`)}
                    </datalist>`
                  : nothing
              }`
      }</label
    >`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { read, locale } = this;
    const written = this.parts.map((part, at) =>
      readFields(this.item, this.#textsOf(part, at), { read, locale }),
    );
    this.problems = written.flatMap(({ problems }) => problems);
    if (this.problems.length === 0) this.save(written.map(({ value }) => value));
  }
}
