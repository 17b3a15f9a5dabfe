import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "@bangfu/core";
import { COLUMNS, COMMITMENT_TEXT, type CommitmentView } from "@bangfu/view";
import { lamp } from "./lamp.js";

/** Shut at first: a count of years may rest on hundreds. */
const evidenceList = (evidence: CommitmentView["evidence"], words: string): TemplateResult =>
  html`<details class="muted" part="evidence">
    <summary>${words}</summary>
    <ul>
      ${evidence.map(
        ({ title, date, url }) =>
          html`<li>
            ${date}
            <span lang="zh"
              >${url === undefined ? title : html`<a href=${url} rel="noopener noreferrer">${title}</a>`}</span
            >
          </li>`,
      )}
    </ul>
  </details>`;

/** @param isSame whether the sentence is that of the commitment before, which says it */
const item = (row: CommitmentView, locale: Locale, isSame: boolean): TemplateResult => {
  const text = COMMITMENT_TEXT[locale];
  return html`<li part="commitment">
    ${isSame ? nothing : html`<blockquote lang="zh">${row.quote}</blockquote>`}
    <div class="muted">
      ${lamp(row.status, row.statusWord)}${row.aim ? html` <span class="notice">${text.aim}</span>` : nothing}
      · ${row.line}
    </div>
    <dl>
      <div>
        <dt lang="zh">${row.indicator}</dt>
        <dd>${COLUMNS[locale].target} ${row.target}</dd>
      </div>
      ${row.periods.map(
        ({ window, actual, status, statusWord, chip }) =>
          html`<div>
            <dt>${window}</dt>
            <dd>${actual}</dd>
            <dd>${lamp(status, statusWord)}</dd>
            ${chip && html`<dd class="chip">${chip}</dd>`}
          </div>`,
      )}
    </dl>
    <div class="muted">${row.explanation}</div>
    ${row.evidence.length > 0 ? evidenceList(row.evidence, text.evidence(row.evidence.length)) : nothing}
  </li>`;
};

/** Commitments: each sentence once, then what is promised by it, how it stands, and the explanation. */
export const commitmentList = (rows: readonly CommitmentView[], locale: Locale): TemplateResult =>
  html`<ol class="commitments" aria-label=${COMMITMENT_TEXT[locale].list(rows.length)}>
    ${rows.map((row, at) => item(row, locale, row.quote === rows[at - 1]?.quote))}
  </ol>`;
