import { CHART_TEXT, COLUMNS, type GroupView, measureViews } from "@bangfu/view";
import { html, type TemplateResult } from "lit";
import { bar, expectation } from "../bar.js";
import type { DrawContext } from "../base.js";
import type { ChartContent } from "../chart.js";
import { legend } from "../counts.js";
import { fullRows } from "../full-rows.js";
import { lamp } from "../lamp.js";

/** Where a strip is drawn. */
export interface Place {
  /** Its width, in CSS pixels. */
  readonly room: number;
  /** The level of its heading. */
  readonly level: number;
}

/** The least width of a measure's card, in CSS pixels. */
const LEAST = 220;

const card = (
  { title, titleLang, share, counts }: GroupView,
  width: string,
  { locale }: DrawContext,
  level: number,
): TemplateResult =>
  html`<li class="card ${width}" part="card">
    <div class="figures">
      <h3 lang=${titleLang} aria-level=${level + 1}>${title}</h3>
      ${lamp(share.status, share.statusWord)}
    </div>
    <div class="figures" aria-hidden="true">
      <span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
      ${expectation(share)}
    </div>
    ${bar(share)} ${legend(counts, CHART_TEXT[locale].tasks)}
  </li>`;

/** The measures side by side, each with its tasks by status. */
export const measuresStrip = (context: DrawContext, { room, level }: Place): ChartContent => {
  const { facts, progress, locale } = context;
  const columns = COLUMNS[locale];
  const views = measureViews(facts, progress, locale);
  const widths = fullRows(views.length, room, LEAST);
  return {
    title: CHART_TEXT[locale].measures,
    picture: () =>
      html`<ul class="cards">
        ${views.map((view, at) => card(view, widths[at]!, context, level))}
      </ul>`,
    table: () => ({
      head: [columns.measure, columns.attained, columns.expected, columns.status],
      rows: views.map(({ title, titleLang, share }) => [
        html`<span lang=${titleLang}>${title}</span>`,
        share.percent,
        share.expectedPercent,
        lamp(share.status, share.statusWord),
      ]),
    }),
  };
};
