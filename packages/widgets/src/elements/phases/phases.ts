import { css, html, nothing, svg, type TemplateResult } from "lit";
import { CHART_TEXT } from "../../text/charts.js";
import { COMMITMENT_TEXT } from "../../text/commitment.js";
import { commonText } from "../../text/common.js";
import { keptOf } from "../../view/commitment.js";
import { phaseViews, type PhaseView } from "../../view/groups.js";
import { dateScale, nowLine } from "../axis.js";
import { bar, barStyles } from "../bar.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";
import { commitmentList } from "../commitments.js";
import { commitmentStyles } from "../commitments.styles.js";
import { lamp, shape } from "../lamp.js";

const HEIGHT = 74;

/** Where the road bends from days to decades: phases stand evenly, and today in between by its share. */
const placeOf = (views: readonly PhaseView[], start: string, date: string, width: number): number => {
  const stops = [start, ...views.map(({ due }) => due)];
  const leg = width / (stops.length - 1);
  const next = stops.findIndex((stop) => date <= stop);
  if (next <= 0) return next === 0 ? 0 : width;
  return (next - 1) * leg + dateScale(stops[next - 1]!, stops[next]!, leg)(date);
};

/**
 * The road of the phases with the as-of date on it, and each phase's goals.
 *
 * @tagname bangfu-phases
 * @attr table - Shows the figures as a table.
 * @csspart card - One phase with its goals.
 * @csspart switch - The button between picture and table.
 */
export class BangfuPhases extends BangfuChart {
  static override styles = [
    ...BangfuChart.styles,
    barStyles,
    commitmentStyles,
    css`
      .road {
        stroke: var(--_track);
        stroke-width: 6;
        stroke-linecap: round;
      }
      .gone {
        stroke: var(--_accent);
        stroke-width: 6;
        stroke-linecap: round;
      }
      .cards {
        margin-top: 10px;
        grid-template-columns: repeat(auto-fit, minmax(min(250px, 100%), 1fr));
        align-items: start;
      }
      summary {
        cursor: pointer;
        color: var(--_accent);
        margin-top: 8px;
      }
      .stop {
        fill: var(--_surface);
      }
    `,
  ];

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const views = phaseViews(facts, progress, locale);
    return this.charted(drawn, {
      title: text.phases,
      picture: () =>
        html`${this.road(views, drawn)}
          <ul class="cards">
            ${views.map((view) => this.card(view, drawn))}
          </ul>`,
      table: () => ({
        head: [text.name, text.due, text.attained, text.expected, text.status],
        rows: views.map(({ title, due, share }) => [
          html`<span lang="zh">${title}</span>`,
          due,
          share.percent,
          share.expectedPercent,
          lamp(share.status, share.statusWord),
        ]),
      }),
    });
  }

  private road(views: readonly PhaseView[], { facts, asOf }: Drawn): TemplateResult {
    const width = this.room;
    const inset = 34;
    const at = (date: string) => inset + placeOf(views, facts.plan.start, date, width - 2 * inset);
    const now = at(asOf);
    const y = 40;
    return html`<svg class="chart" viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT} aria-hidden="true">
      <line class="road" x1=${inset} x2=${width - inset} y1=${y} y2=${y} />
      <line class="gone" x1=${inset} x2=${now} y1=${y} y2=${y} />
      <text class="middle" x=${inset} y=${y + 28}>${facts.plan.start.slice(0, 4)}</text>
      ${views.map(
        ({ due, share }) =>
          svg`<circle class="stop" cx=${at(due)} cy=${y} r="13" />${share.status ? shape(share.status, at(due) - 8, y - 8) : nothing}<text class="middle strong" x=${at(due)} y=${y + 28}>${due.slice(0, 4)}</text>`,
      )}
      ${nowLine(now, 18, y + 8)}
      <text class="middle strong" x=${Math.min(Math.max(now, inset), width - inset)} y="12">${asOf}</text>
    </svg>`;
  }

  private card({ title, share, goals }: PhaseView, { progress, locale }: Drawn): TemplateResult {
    const { kept, all } = keptOf(
      progress,
      goals.map(({ id }) => id),
    );
    return html`<li class="card" part="card">
      <h3 lang="zh">${title}</h3>
      <div class="figures" aria-hidden="true">
        <span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
        <span class="muted">${commonText(locale).expected(share.expectedPercent)}</span>
      </div>
      ${bar(share)}
      <div>${lamp(share.status, share.statusWord)}</div>
      <div class="muted">${COMMITMENT_TEXT[locale].kept(kept, all)}</div>
      <details>
        <summary>${CHART_TEXT[locale].goals(all)}</summary>
        ${commitmentList(goals, locale)}
      </details>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-phases": BangfuPhases;
  }
}
