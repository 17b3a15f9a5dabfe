import { CHART_TEXT, commonText, type SchoolRow } from "@bangfu/view";
import type { Locale } from "@bangfu/core";
import { html, nothing, type TemplateResult } from "lit";

export const name = ({ name, county }: SchoolRow): unknown => {
  return county
    ? html`${name}
        <div class="muted">${county}</div>`
    : name;
};

export const change = ({ change }: SchoolRow): unknown => {
  return change && html`<span class="muted">${change}</span>`;
};

export const reason = ({ error }: SchoolRow, locale: Locale): unknown => {
  if (error === "unpublished") return CHART_TEXT[locale].unpublished;
  return error && commonText(locale).errors[error];
};

export const newest = ({ newest, stale }: SchoolRow, locale: Locale): TemplateResult => {
  return html`${newest || commonText(locale).noRecords}${stale ? html`<div class="stale">${CHART_TEXT[locale].old}</div>` : nothing}`;
};
