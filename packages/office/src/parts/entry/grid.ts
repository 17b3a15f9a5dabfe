import type { Locale } from "@bangfu/core";
import type { FieldProblem, FormField } from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { GridRow } from "../../state/grid.js";

export interface CellPlace {
  /** Counted from 0 over all rows of the table. */
  readonly row: number;
  readonly field: string;
}

export interface GridOptions {
  readonly fields: readonly FormField[];
  readonly rows: readonly GridRow[];
  /** The place of the first of these rows in the whole table. */
  readonly first: number;
  readonly caption: string;
  readonly locale: Locale;
  readonly set: (place: CellPlace, text: string, isDone: boolean) => void;
}

const titleOf = ({ label, unit }: FormField): string => (unit === undefined ? label : `${label} (${unit})`);

const cell = (
  field: FormField,
  { values, problems }: GridRow,
  row: number,
  { locale, set }: GridOptions,
): TemplateResult => {
  const own = problems.filter((problem) => problem.field === field.name);
  const id = `cell-${row}-${field.name}`;
  const changed =
    (isDone: boolean) =>
    ({ target }: Event): void =>
      set({ row, field: field.name }, (target as HTMLInputElement).value, isDone);
  return html`<td>
    <input
      type="text"
      autocomplete="off"
      data-row=${row}
      data-field=${field.name}
      list=${field.input === "choice" ? `choices-${field.name}` : nothing}
      aria-label=${ENTER_TEXT[locale].table.cell(row + 1, field.label)}
      aria-invalid=${own.length > 0 ? "true" : nothing}
      aria-describedby=${own.length > 0 ? id : nothing}
      .value=${live(values[field.name] ?? "")}
      @input=${changed(false)}
      @change=${changed(true)}
    />
    ${own.length === 0 ? nothing : html`<p class="wrong" id=${id}>${own.map(({ text }) => text).join(" ")}</p>`}
  </td>`;
};

/** A table of text fields: a column for each field of the form, a row for each record. */
export const gridView = (options: GridOptions): TemplateResult => {
  const { fields, rows, first, caption, locale } = options;
  return html`<table class="grid" aria-describedby="table-how">
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${ENTER_TEXT[locale].table.row}</th>
          ${fields.map((field) => html`<th scope="col">${titleOf(field)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, at) =>
            html`<tr>
              <th scope="row">${first + at + 1}</th>
              ${fields.map((field) => cell(field, row, first + at, options))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${fields.map(({ name, input, choices = [] }) =>
      input === "choice"
        ? html`<datalist id="choices-${name}">
            ${choices.map(({ text }) => html`<option value=${text}></option>`)}
          </datalist>`
        : nothing,
    )}`;
};

/** Where a key leads: rows down and columns to the right; undefined where it is the field's own. */
const stepOf = (event: KeyboardEvent, input: HTMLInputElement): readonly [number, number] | undefined => {
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  switch (event.key) {
    case "ArrowDown":
      return [1, 0];
    case "ArrowUp":
      return [-1, 0];
    case "Enter":
      return [event.shiftKey ? -1 : 1, 0];
    case "ArrowLeft":
      return start === 0 && end === 0 ? [0, -1] : undefined;
    case "ArrowRight":
      return start === value.length && end === value.length ? [0, 1] : undefined;
    default:
      return undefined;
  }
};

/** Moves between the cells as a spreadsheet does. @returns whether the key is dealt with */
export const moveInGrid = (event: KeyboardEvent, table: HTMLElement): boolean => {
  const input = event.target as HTMLInputElement;
  const { row, field } = input.dataset;
  if (row === undefined || field === undefined) return true;
  const step = stepOf(event, input);
  if (step === undefined) return true;
  const columns = [...table.querySelectorAll<HTMLInputElement>(`[data-row="${row}"]`)];
  const column = columns[columns.indexOf(input) + step[1]]?.dataset["field"];
  const next = table.querySelector<HTMLInputElement>(
    `[data-row="${Number(row) + step[0]}"][data-field="${column}"]`,
  );
  if (next === null) return event.key !== "Enter";
  event.preventDefault();
  next.focus();
  next.select();
  return true;
};

/** So many mistakes are listed. */
const MOST_LISTED = 20;

export interface TableProblemsOptions {
  readonly fields: readonly FormField[];
  readonly rows: readonly GridRow[];
  readonly locale: Locale;
  readonly go: (place: CellPlace) => void;
  readonly answer: (question: string, answer: string) => void;
}

/** What is wrong, cell by cell, each with the way to it. */
export const tableProblems = (options: TableProblemsOptions): TemplateResult | typeof nothing => {
  const { fields, rows, locale, go, answer } = options;
  const text = ENTER_TEXT[locale].table;
  const all = rows.flatMap(({ problems }, row) =>
    problems.map((problem: FieldProblem) => ({ row, problem })),
  );
  if (all.length === 0) return nothing;
  return html`<ul class="table-problems" aria-label=${text.problems}>
    ${all.slice(0, MOST_LISTED).map(({ row, problem: { field, text: said, question } }) => {
      const column = fields.find(({ name }) => name === field) ?? fields[0]!;
      return html`<li>
        <button type="button" class="small" @click=${() => go({ row, field: column.name })}>
          ${text.cell(row + 1, column.label)}
        </button>
        <span class="bad">${said}</span>
        ${question?.choices.map(
          (choice) =>
            html`<button type="button" class="small" @click=${() => answer(question.id, choice.answer)}>
              ${choice.text}
            </button>`,
        )}
      </li>`;
    })}
    ${all.length > MOST_LISTED ? html`<li>${text.moreProblems(all.length - MOST_LISTED)}</li>` : nothing}
  </ul>`;
};
