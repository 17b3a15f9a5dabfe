import type { Locale } from "@bangfu/core";
import {
  BOARD_TEXT,
  CHART_TEXT,
  measureColumns,
  SCHOOL_ORDERS,
  sortedSchools,
  STATUS_ORDER,
  statusWord,
  type SchoolOrder,
  type SchoolRow,
} from "@bangfu/view";
import { html, nothing, type TemplateResult } from "lit";
import { lamp } from "../lamp.js";
import { tableRow } from "./rows.js";

/** So many rows are laid out at first: of all schools of a province a button shows the others. */
export const MOST_ROWS = 100;

interface Sorted {
  readonly locale: Locale;
  readonly order: SchoolOrder;
  readonly descending: boolean;
  /** How many rows are drawn. */
  readonly most: number;
  /** What shows the others. */
  readonly rest: unknown;
  /** What sorts by a column. */
  readonly head: (order: SchoolOrder) => TemplateResult;
}

/** All schools, with a lamp for each measure and what the lamps mean. */
export const boardTable = (
  rows: readonly SchoolRow[],
  { locale, order: by, descending, most, rest, head }: Sorted,
): TemplateResult => {
  const { titles, left } = measureColumns(rows);
  const seen = rows.flatMap(({ measures }) => measures.map(({ status }) => status));
  const lamps = STATUS_ORDER.filter((status) => seen.includes(status));
  return html`<table class="board" part="table" aria-label=${CHART_TEXT[locale].region}>
      <thead>
        <tr>
          ${SCHOOL_ORDERS.map(
            (order) =>
              html`<th
                scope="col"
                class=${order}
                aria-sort=${order !== by ? "none" : descending ? "descending" : "ascending"}
              >
                ${head(order)}
              </th>`,
          )}${titles.map((title) => html`<th scope="col" lang="zh">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sortedSchools(rows, by, descending)
          .slice(0, most)
          .map((row) => tableRow(row, titles, locale))}
      </tbody>
    </table>
    ${rest}
    <ul class="legend">
      ${lamps.map((status) => html`<li>${lamp(status, statusWord(status, locale))}</li>`)}
    </ul>
    ${left === 0 ? nothing : html`<p class="muted">${BOARD_TEXT[locale].moreMeasures(left)}</p>`}`;
};
