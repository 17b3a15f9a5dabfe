import { isWebAddress, type Evidence, type FieldProblem, type FormField } from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { customElement, property } from "lit/decorators.js";
import { OfficeElement } from "../element.js";
import { nextFrame } from "../next-frame.js";
import { describedBy, problemList } from "./fields.js";

interface EvidenceInput {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly set: (value: string, isDone: boolean) => void;
}

/** The evidence of a record: titles, and addresses where there are some. */
@customElement("office-evidence-field")
export class OfficeEvidenceField extends OfficeElement {
  @property({ attribute: false }) field!: FormField;
  /** Before the name of the field in the ids of its controls. */
  @property({ attribute: false }) stem = "";
  @property({ attribute: false }) evidence: readonly Evidence[] = [];
  @property({ attribute: false }) problems: readonly FieldProblem[] = [];
  @property({ attribute: false }) set!: (evidence: readonly Evidence[], isDone: boolean) => void;

  override render(): TemplateResult {
    const { field, stem, evidence } = this;
    const text = ENTER_TEXT[this.locale].evidence;
    const id = `${stem}-${field.name}`;
    return html`<fieldset class="field broad">
      <legend>${field.label}</legend>
      ${problemList(id, this.problems, () => undefined)}
      ${evidence.map((each, at) => this.#item(id, each, at))}
      <button type="button" id="${id}-add" @click=${() => void this.#add()}>${text.add}</button>
    </fieldset>`;
  }

  #item(id: string, { title, url = "" }: Evidence, at: number): TemplateResult {
    const text = ENTER_TEXT[this.locale].evidence;
    const number = at + 1;
    const isAsked = this.problems.length > 0;
    return html`<div class="evidence" role="group" aria-label=${text.item(number)}>
      ${this.#input({
        ...{ id: `${id}-title-${number}`, label: text.title, value: title },
        isWrong: isAsked && title.trim() === "",
        set: (value, isDone) => this.#change(at, { title: value }, isDone),
      })}
      ${this.#input({
        ...{ id: `${id}-url-${number}`, label: text.url, value: url },
        isWrong: isAsked && url.trim() !== "" && !isWebAddress(url.trim()),
        set: (value, isDone) => this.#change(at, { url: value }, isDone),
      })}
      <button type="button" aria-label=${text.remove(number)} @click=${() => void this.#remove(at)}>×</button>
    </div>`;
  }

  #input({ id, label, value, isWrong, set }: EvidenceInput): TemplateResult {
    const changed =
      (isDone: boolean) =>
      ({ target }: Event) =>
        set((target as HTMLInputElement).value, isDone);
    const described = describedBy(`${this.stem}-${this.field.name}`, undefined, isWrong);
    return html`<label
      >${label}
      <input
        id=${id}
        type="text"
        autocomplete="off"
        aria-invalid=${isWrong ? "true" : nothing}
        aria-describedby=${ifDefined(described)}
        .value=${live(value)}
        @input=${changed(false)}
        @change=${changed(true)}
    /></label>`;
  }

  #change(at: number, change: { readonly title?: string; readonly url?: string }, isDone: boolean): void {
    const changed = this.evidence.map((each, place): Evidence => {
      if (place !== at) return each;
      const { url, ...rest } = { ...each, ...change };
      return url === undefined || url.trim() === "" ? rest : { ...rest, url };
    });
    this.set(changed, isDone);
  }

  async #add(): Promise<void> {
    this.set([...this.evidence, { title: "" }], false);
    await nextFrame();
    [...this.querySelectorAll<HTMLElement>(".evidence")].at(-1)?.querySelector("input")?.focus();
  }

  async #remove(at: number): Promise<void> {
    this.set(
      this.evidence.filter((_, place) => place !== at),
      true,
    );
    await nextFrame();
    this.querySelector<HTMLElement>(`#${this.stem}-${this.field.name}-add`)?.focus();
  }
}
