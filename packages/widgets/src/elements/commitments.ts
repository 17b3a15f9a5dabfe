import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "@bangfu/core";
import { COMMITMENT_TEXT } from "../text/commitment.js";
import type { CommitmentView } from "../view/commitment.js";
import { lamp } from "./lamp.js";

const evidenceList = ({ evidence, evidenceCount }: CommitmentView, words: string): TemplateResult =>
  html`<div class="muted" part="evidence">${words}</div>
    <ul class="evidence muted" aria-label=${words}>
      ${evidence.map(
        ({ title, date, url }) =>
          html`<li>
            ${date}
            <span lang="zh"
              >${url === undefined ? title : html`<a href=${url} rel="noopener noreferrer">${title}</a>`}</span
            >
          </li>`,
      )}
      ${evidenceCount > evidence.length ? html`<li>…</li>` : nothing}
    </ul>`;

const item = (row: CommitmentView, locale: Locale): TemplateResult => {
  const text = COMMITMENT_TEXT[locale];
  return html`<li part="commitment">
    ${lamp(row.status, row.statusWord)}${row.aim ? html` <span class="notice">${text.aim}</span>` : nothing}
    <blockquote lang="zh">${row.quote}</blockquote>
    <dl>
      <div>
        <dt lang="zh">${row.indicator}</dt>
        <dd>${text.target} ${row.target}</dd>
      </div>
      ${row.periods.map(
        ({ window, actual, status, statusWord }) =>
          html`<div>
            <dt>${window}</dt>
            <dd>${actual}</dd>
            <dd>${lamp(status, statusWord)}</dd>
          </div>`,
      )}
    </dl>
    <div class="muted">${row.explanation}</div>
    ${row.evidenceCount > 0 ? evidenceList(row, text.evidence(row.evidenceCount)) : nothing}
  </li>`;
};

/** Commitments with quote, target, periods and explanation. */
export const commitmentList = (rows: readonly CommitmentView[], locale: Locale): TemplateResult =>
  html`<ol class="commitments" aria-label=${COMMITMENT_TEXT[locale].list(rows.length)}>
    ${rows.map((row) => item(row, locale))}
  </ol>`;
