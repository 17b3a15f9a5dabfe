import type { Locale } from "@bangfu/core";
import { SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";

/** So many rows stand on the page at once. */
const PAGE_ROWS = 50;

/** The rows of one page, counted from 0; the last page where there is no such one. */
export const pageOf = <T>(
  rows: readonly T[],
  page: number,
  size = PAGE_ROWS,
): { readonly rows: readonly T[]; readonly first: number } => {
  const first = Math.max(0, Math.min(page, Math.ceil(rows.length / size) - 1)) * size;
  return { rows: rows.slice(first, first + size), first };
};

/** The page on which a row stands, counted from 0; the first where it is on none. */
export const pageWith = <T>(rows: readonly T[], isIt: (row: T) => boolean): number =>
  Math.max(0, Math.floor(rows.findIndex(isIt) / PAGE_ROWS));

/** Which part of a long list is shown. */
export interface Paging {
  readonly first: number;
  readonly total: number;
  readonly locale: Locale;
  readonly size?: number;
}

/** Turns the pages of a long list. */
export const pager = (
  { first, total, locale, size = PAGE_ROWS }: Paging,
  turn: (page: number) => void,
): TemplateResult | typeof nothing => {
  if (total <= size) return nothing;
  const text = SCREEN_TEXT[locale].pages;
  const page = first / size;
  const last = Math.min(first + size, total);
  return html`<div class="pager" role="group" aria-label=${text.label}>
    <button type="button" ?disabled=${first === 0} @click=${() => turn(page - 1)}>${text.previous}</button>
    <span role="status">${text.at(first + 1, last, total)}</span>
    <button type="button" ?disabled=${last === total} @click=${() => turn(page + 1)}>${text.next}</button>
  </div>`;
};
