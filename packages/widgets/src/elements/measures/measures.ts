import { CHART_TEXT, COLUMNS, commonText, measureViews } from "@bangfu/view";
import { css, html, type TemplateResult } from "lit";
import { bar, barStyles } from "../bar.js";
import { legend } from "../counts.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";
import { lamp } from "../lamp.js";

/**
 * The measures side by side: what is attained and expected, and their tasks by status.
 *
 * @tagname bangfu-measures
 * @attr table - Shows the figures as a table.
 * @csspart card - One measure.
 * @csspart counts - The tasks by status.
 * @csspart lamp - A status as shape and word.
 * @csspart table - The table of the figures.
 * @csspart switch - The button between picture and table.
 */
export class BangfuMeasures extends BangfuChart {
  static override styles = [
    ...BangfuChart.styles,
    barStyles,
    css`
      :host {
        --_reserve: 480px;
      }
      .cards {
        grid-template-columns: repeat(auto-fill, minmax(min(180px, 100%), 1fr));
      }
    `,
  ];

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const columns = COLUMNS[locale];
    const views = measureViews(facts, progress, locale);
    return this.charted(drawn, {
      title: text.measures,
      picture: () =>
        html`<ul class="cards">
          ${views.map(
            ({ title, share, counts }) =>
              html`<li class="card" part="card">
                <div class="figures">
                  <h3 lang="zh" aria-level=${this.level + 1}>${title}</h3>
                  ${lamp(share.status, share.statusWord)}
                </div>
                <div class="figures" aria-hidden="true">
                  <span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
                  <span class="muted">${commonText(locale).expected(share.expectedPercent)}</span>
                </div>
                ${bar(share)} ${legend(counts, text.tasks)}
              </li>`,
          )}
        </ul>`,
      table: () => ({
        head: [columns.measure, columns.attained, columns.expected, columns.status],
        rows: views.map(({ title, share }) => [
          html`<span lang="zh">${title}</span>`,
          share.percent,
          share.expectedPercent,
          lamp(share.status, share.statusWord),
        ]),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-measures": BangfuMeasures;
  }
}
