import { COLUMNS, commonText, TRAIL_BOX, type SchoolRow } from "@bangfu/view";
import type { Locale } from "@bangfu/core";
import { html, nothing, type TemplateResult } from "lit";

/** A school's name, which leads to its page where one is known. */
export const linked = (text: string, { page }: SchoolRow): unknown =>
  page === undefined ? text : html`<a href=${page}>${text}</a>`;

export const county = ({ county }: SchoolRow): unknown =>
  county && html`<div class="muted" lang="zh">${county}</div>`;

export const change = ({ change }: SchoolRow): unknown =>
  change && html`<span class="muted">${change}</span>`;

/** How it came to its share, in a small curve. */
export const trail = ({ trail }: SchoolRow): unknown =>
  trail &&
  html`<svg class="trail" viewBox=${TRAIL_BOX} role="img" aria-label=${trail.label}>
    <path class="grid" d="M3 25H93" />
    <path d=${trail.path} />
    <path class="end" d=${trail.end} />
  </svg>`;

/** What has to be done about the school, stronger than that there is nothing to do. */
export const state = ({ state, stateWord }: SchoolRow): TemplateResult =>
  html`<span class=${state === "current" ? "muted" : "state"}>${stateWord}</span>`;

/** Why it could not be read. */
export const reason = ({ error }: SchoolRow, locale: Locale): unknown =>
  error && commonText(locale).errors[error];

/** How long ago its newest record was, in a sentence of its own. */
export const since = ({ share, since }: SchoolRow, locale: Locale): unknown =>
  share === undefined ? nothing : since ? `${COLUMNS[locale].newest} ${since}` : commonText(locale).noRecords;
