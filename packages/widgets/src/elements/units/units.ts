import type { Locale } from "@bangfu/core";
import {
  CHART_TEXT,
  COLUMNS,
  NOTHING,
  ROLE_WORDS,
  SEPARATOR,
  type UnitTask,
  unitViews,
  type UnitView,
} from "@bangfu/view";
import { css, html, nothing, type TemplateResult } from "lit";
import { legend, stack } from "../counts.js";
import type { DrawContext } from "../base.js";
import { BangfuChart } from "../chart.js";
import { fullRows, rowStyles } from "../full-rows.js";
import { icon, lamp } from "../lamp.js";

/** The least width of a card, in CSS pixels. */
const LEAST = 290;

const chips = (tasks: readonly UnitTask[], word: string): TemplateResult | typeof nothing =>
  tasks.length === 0
    ? nothing
    : html`<div class="chips">
        <span class="muted">${word}</span>
        <ul class="legend" aria-label=${word}>
          ${tasks.map(({ id, text, status, statusWord }) => html`<li class="lamp" title="${text} · ${statusWord}">${status && icon(status, statusWord)}${id}</li>`)}
        </ul>
      </div>`;

const ids = (tasks: readonly UnitTask[], locale: Locale): string =>
  tasks.map(({ id }) => id).join(SEPARATOR[locale]) || NOTHING;

const card = (
  { name, fullName, nameLang, share, counts, leads, supports }: UnitView,
  width: string,
  locale: Locale,
  level: number,
): TemplateResult => {
  const text = CHART_TEXT[locale];
  const roles = ROLE_WORDS[locale];
  const hint = name === fullName ? nothing : fullName;
  const attained = `${share.attainment === undefined ? "" : COLUMNS[locale].attained} ${share.percent}`;
  return html`<li class="card ${width}" part="card">
    <div class="figures">
      <h3 lang=${nameLang} title=${hint} aria-level=${level}>${name}</h3>
      ${leads.length === 0 ? nothing : html`<span>${attained}</span>`}
    </div>
    ${leads.length === 0 ? nothing : stack(counts)} ${legend(counts, text.tasks)} ${chips(leads, roles.lead)}
    ${chips(supports, roles.support)}
  </li>`;
};

/**
 * Who carries what: each unit's tasks, led and supported, by status.
 *
 * @tagname bangfu-units
 * @attr table - Shows the figures as a table.
 * @csspart card - One unit.
 * @csspart counts - The tasks by status.
 * @csspart lamp - A status as shape and word.
 * @csspart table - The table of the figures.
 * @csspart switch - The button between picture and table.
 */
export class BangfuUnits extends BangfuChart {
  static override styles = [
    ...BangfuChart.styles,
    rowStyles,
    css`
      .chips {
        display: flex;
        align-items: baseline;
        gap: var(--_space-s);
      }
      .chips ul {
        gap: var(--_space-xs) var(--_space-m);
      }
      .card .muted,
      .figures span {
        flex: none;
      }
    `,
  ];

  protected override draw(context: DrawContext): TemplateResult {
    const { facts, progress, locale } = context;
    const text = CHART_TEXT[locale];
    const columns = COLUMNS[locale];
    const roles = ROLE_WORDS[locale];
    const views = unitViews(facts, progress, locale);
    const widths = fullRows(views.length, this.room, LEAST);
    return this.chart(context, {
      title: text.units,
      picture: () =>
        html`<ul class="cards">
          ${views.map((view, at) => card(view, widths[at]!, locale, this.level + 1))}
        </ul>`,
      table: () => ({
        head: [columns.unit, roles.lead, roles.support, columns.attained, columns.status],
        rows: views.map(({ fullName, nameLang, share, leads, supports }) => [
          html`<span lang=${nameLang}>${fullName}</span>`,
          ids(leads, locale),
          ids(supports, locale),
          ...(leads.length === 0
            ? [NOTHING, NOTHING]
            : [share.percent, lamp(share.status, share.statusWord)]),
        ]),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-units": BangfuUnits;
  }
}
