import type { Locale } from "@bangfu/core";
import { BOARD_TEXT, commonText, measureStatus, NOTHING, statusWord, type SchoolRow } from "@bangfu/view";
import { html, nothing, type TemplateResult } from "lit";
import { bar, expectation } from "../bar.js";
import { icon, lamp } from "../lamp.js";
import { change, county, linked, reason, since, state, trail } from "./cells.js";

const measure = (row: SchoolRow, title: string, locale: Locale): TemplateResult => {
  const status = measureStatus(row, title);
  const word = status && statusWord(status, locale);
  return html`<td class="light" title=${word ?? nothing}>${status ? icon(status, word!) : NOTHING}</td>`;
};

/** A school as a row of the board, with a lamp for each measure. */
export const tableRow = (row: SchoolRow, titles: readonly string[], locale: Locale): TemplateResult => {
  const { share, newest } = row;
  return html`<tr>
    <td>${state(row)}</td>
    <th scope="row"><span lang=${row.nameLang}>${linked(row.name, row)}</span> ${county(row)}</th>
    ${
      share === undefined
        ? html`<td colspan=${3 + titles.length}>${reason(row, locale)}</td>`
        : html`<td>
              ${share.percent} ${change(row)}${share.attainment === undefined ? nothing : bar(share)}
            </td>
            <td>${lamp(share.status, share.statusWord)}</td>
            <td>
              ${newest ? row.since : commonText(locale).noRecords}
              <div class="muted">${newest}</div>
            </td>
            ${titles.map((title) => measure(row, title, locale))}`
    }
  </tr>`;
};

/**
 * A school as a tile.
 * @param level that of its heading
 */
export const card = (row: SchoolRow, locale: Locale, level: number): TemplateResult => {
  const { share } = row;
  return html`<li class="card ${row.state}" part="card">
    <h3 lang=${row.nameLang} title=${row.name} aria-level=${level}>${linked(row.short, row)}</h3>
    ${county(row)}
    <div class="figures">${state(row)}${share && lamp(share.status, share.statusWord)}</div>
    ${
      share === undefined
        ? reason(row, locale)
        : html`<div class="figures">
              <span aria-hidden="true"
                ><span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
                ${change(row)}</span
              >
              ${trail(row)}
            </div>
            ${share.attainment === undefined ? nothing : bar(share)}
            <div class="figures">
              <span class="muted">${since(row, locale)}</span>
              <span aria-hidden="true">${expectation(share)}</span>
            </div>`
    }
  </li>`;
};

/** The button below the tiles of those that need most. */
export const showAll = (schools: number, locale: Locale, show: () => void): TemplateResult =>
  html`<p><button class="all" type="button" @click=${show}>${BOARD_TEXT[locale].all(schools)}</button></p>`;
