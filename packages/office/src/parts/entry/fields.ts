import type { Locale } from "@bangfu/core";
import type { FieldProblem, FormField } from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";

/** A field on the page: what it holds, what is wrong with it, and who is informed of a change. */
export interface FieldState {
  /** Before the names of the fields in the ids of their elements. */
  readonly prefix: string;
  readonly field: FormField;
  readonly value: string;
  readonly problems: readonly FieldProblem[];
  readonly locale: Locale;
  /** @param isDone whether the field was left, and not only typed in */
  readonly set: (value: string, isDone: boolean) => void;
  /** Says of a question what is right. */
  readonly answer: (question: string, answer: string) => void;
}

const idOf = ({ prefix, field }: Pick<FieldState, "prefix" | "field">): string => `${prefix}-${field.name}`;

/** What is wrong with a field, with the answers to what is asked about it. */
export const problemList = (
  id: string,
  problems: readonly FieldProblem[],
  answer: FieldState["answer"],
): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<ul class="plain wrong" id="${id}-problem">
        ${problems.map(
          ({ text, question }) =>
            html`<li>
              ${text}
              ${question?.choices.map(
                (choice) =>
                  html`<button type="button" @click=${() => answer(question.id, choice.answer)}>
                    ${choice.text}
                  </button>`,
              )}
            </li>`,
        )}
      </ul>`;

/** The ids of what describes a field: its hint and what is wrong with it. */
export const describedBy = (id: string, hint: string | undefined, isWrong: boolean): string | undefined => {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(isWrong ? [`${id}-problem`] : [])];
  return ids.length === 0 ? undefined : ids.join(" ");
};

/** The name of a field, with whether it has to be filled in. */
export const nameOf = ({ label, isRequired }: FormField, locale: Locale): TemplateResult =>
  html`${label} ${isRequired ? html`<span class="aside">${ENTER_TEXT[locale].required}</span>` : nothing}`;

const textOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLTextAreaElement).value;

/** What is common to all controls of a field. */
const control = (state: FieldState) => {
  const { field, problems } = state;
  const id = idOf(state);
  const isWrong = problems.length > 0;
  return {
    id,
    invalid: isWrong ? ("true" as const) : nothing,
    required: field.isRequired ? ("true" as const) : nothing,
    described: ifDefined(describedBy(id, field.hint, isWrong)),
    typed: (event: Event) => state.set(textOf(event), false),
    left: (event: Event) => state.set(textOf(event), true),
  };
};

const choiceInput = (state: FieldState): TemplateResult => {
  const { field, value, locale } = state;
  const { id, invalid, required, described, left } = control(state);
  const choices = field.choices ?? [];
  const isOther = value !== "" && !choices.some((choice) => choice.value === value);
  return html`<select
    id=${id}
    aria-invalid=${invalid}
    aria-required=${required}
    aria-describedby=${described}
    @change=${left}
  >
    <option value="" ?selected=${value === ""}>${ENTER_TEXT[locale].unspecified}</option>
    ${choices.map(
      (choice) =>
        html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.text}</option>`,
    )}
    ${isOther ? html`<option value=${value} selected>${value}</option>` : nothing}
  </select>`;
};

const linesInput = (state: FieldState): TemplateResult => {
  const { id, invalid, required, described, typed, left } = control(state);
  return html`<textarea
    id=${id}
    rows=${state.field.isRequired ? 5 : 2}
    aria-invalid=${invalid}
    aria-required=${required}
    aria-describedby=${described}
    .value=${live(state.value)}
    @input=${typed}
    @change=${left}
  ></textarea>`;
};

const lineInput = (state: FieldState): TemplateResult => {
  const { id, invalid, required, described, typed, left } = control(state);
  const { input } = state.field;
  return html`<input
    id=${id}
    type=${input === "date" ? "date" : "text"}
    class=${input === "number" ? "number" : ""}
    inputmode=${input === "number" ? "decimal" : nothing}
    autocomplete="off"
    aria-invalid=${invalid}
    aria-required=${required}
    aria-describedby=${described}
    .value=${live(state.value)}
    @input=${typed}
    @change=${left}
  />`;
};

const controlOf = (state: FieldState): TemplateResult => {
  const { input } = state.field;
  if (input === "choice") return choiceInput(state);
  return input === "lines" ? linesInput(state) : lineInput(state);
};

const checkbox = (state: FieldState): TemplateResult => {
  const { field, value, set, locale } = state;
  return html`<div class="field">
    <label class="check"
      ><input
        id=${idOf(state)}
        type="checkbox"
        .checked=${live(value === "true")}
        @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? "true" : "", true)}
      />
      ${nameOf(field, locale)}</label
    >
  </div>`;
};

/** A field with its name, hint and problems. */
export const fieldView = (state: FieldState): TemplateResult => {
  const { field, problems, locale, answer } = state;
  if (field.input === "yesNo") return checkbox(state);
  const id = idOf(state);
  return html`<div class="field ${field.input === "lines" ? "broad" : ""}">
    <label for=${id}>${nameOf(field, locale)}</label>
    <span class="control"
      >${controlOf(state)} ${field.unit === undefined ? nothing : html`<span>${field.unit}</span>`}</span
    >
    ${field.hint === undefined ? nothing : html`<span class="aside" id="${id}-hint">${field.hint}</span>`}
    ${problemList(id, problems, answer)}
  </div>`;
};
