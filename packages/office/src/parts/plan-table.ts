import type { Locale } from "@bangfu/core";
import type { Problem } from "@bangfu/core/schema";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { describeFileProblems } from "../work/file-problem.js";
import { pager, type Paging } from "./pages.js";

/** A choice of one of several lists of a plan. */
export const listChoice = <L extends string>(
  label: string,
  options: readonly (readonly [list: L, name: string])[],
  [chosen, choose]: readonly [L, (list: L) => void],
): TemplateResult =>
  html`<label
    >${label}
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as L)}>
      ${options.map(([list, name]) => html`<option value=${list} ?selected=${list === chosen}>${name}</option>`)}
    </select></label
  >`;

export interface PlanTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The name of each row and its other cells. */
  readonly rows: readonly (readonly [name: string, ...cells: (TemplateResult | typeof nothing)[]])[];
  readonly paging: Paging;
  readonly turn: (page: number) => void;
}

/** What of a plan can be edited, a row each. */
export const planTable = ({ caption, columns, rows, paging, turn }: PlanTable): TemplateResult =>
  html`<div class="wide" tabindex="0" role="group" aria-label=${caption}>
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${pager(paging, turn)}`;

/** The lines of what is wrong with an edited plan, or would be better in it. */
export const planProblems = (problems: readonly Problem[], locale: Locale): TemplateResult =>
  html`<ul class="problems">
    ${describeFileProblems({ format: problems }, locale).map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** Why an edit was not taken; nothing where it was. */
export const planRefusal = (problems: readonly Problem[], locale: Locale): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<p class="bad">${PLAN_TEXT[locale].problems}</p>
        ${planProblems(problems, locale)}`;
