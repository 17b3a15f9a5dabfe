import type { Locale } from "@bangfu/core";
import { COLUMNS, commonText, type SchoolRow } from "@bangfu/view";
import { html, nothing, type TemplateResult } from "lit";
import { bar } from "../bar.js";
import { lamp } from "../lamp.js";
import { change, name, newest, reason } from "./cells.js";

/** A school as a row of the board. */
export const tableRow = (row: SchoolRow, locale: Locale): TemplateResult => {
  const { share, coverage } = row;
  return html`<tr>
    <th scope="row" lang="zh">${name(row)}</th>
    ${
      share === undefined
        ? html`<td colspan="5">${reason(row, locale)}</td>`
        : html`<td>
              ${share.percent} ${change(row)}${share.attainment === undefined ? nothing : bar(share)}
            </td>
            <td>${share.expectedPercent}</td>
            <td>${lamp(share.status, share.statusWord)}</td>
            <td>${coverage}</td>
            <td>${newest(row, locale)}</td>`
    }
  </tr>`;
};

/**
 * A school as a card, where there is little room.
 * @param level that of its heading
 */
export const card = (row: SchoolRow, locale: Locale, level: number): TemplateResult => {
  const { share, coverage } = row;
  const columns = COLUMNS[locale];
  return html`<li class="card" part="card">
    <h3 lang="zh" aria-level=${level}>${name(row)}</h3>
    ${
      share === undefined
        ? reason(row, locale)
        : html`<div class="figures" aria-hidden="true">
              <span
                ><span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
                ${change(row)}</span
              >
              <span class="muted">${commonText(locale).expected(share.expectedPercent)}</span>
            </div>
            ${share.attainment === undefined ? nothing : bar(share)}
            <div>${lamp(share.status, share.statusWord)}</div>
            <div class="muted">
              ${columns.coverage} ${coverage} · ${columns.newest} ${newest(row, locale)}
            </div>`
    }
  </li>`;
};
