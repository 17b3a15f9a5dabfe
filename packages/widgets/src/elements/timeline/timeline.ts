import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { CHART_TEXT } from "../../text/charts.js";
import { timelineView, type TimelineRow, type TimelineView } from "../../view/timeline.js";
import { dateScale, nowLine, yearAxis, yearTicks, type DateScale } from "../axis.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";
import { lamp, shape } from "../lamp.js";

const ROW = 26;
const TOP = 22;
/** Letters of 12 px that fit beside the bars. */
const LETTER = 12.5;

const clipped = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text;

/**
 * The tasks on a time axis: the time each has, the due dates within it, the day it was met, and the as-of
 * date.
 *
 * @tagname bangfu-timeline
 * @attr table - Shows the figures as a table.
 * @csspart switch - The button between picture and table.
 */
export class BangfuTimeline extends BangfuChart {
  static override styles = [
    ...BangfuChart.styles,
    css`
      :host {
        --_reserve: 100vh;
      }
      .span {
        fill: var(--_track);
      }
      .done {
        fill: var(--_status, var(--_muted));
        opacity: 0.55;
      }
      .due {
        fill: var(--_surface);
        stroke: var(--_muted);
        stroke-width: 1.4;
      }
      .due.kept {
        fill: var(--_met);
        stroke: var(--_met);
      }
      .number {
        fill: var(--_accent);
        font-weight: 600;
      }
    `,
  ];

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const view = timelineView(facts, progress, locale);
    return this.charted(drawn, {
      title: text.timeline,
      picture: () => this.picture(view, drawn),
      table: () => ({
        head: [text.number, text.tasks, text.from, text.due, text.met, text.attained, text.status],
        rows: view.rows.map(({ id, text: words, from, due, metOn, share }) => [
          id,
          html`<span lang="zh">${clipped(words, 40)}</span>`,
          from,
          due ?? "",
          metOn ?? "",
          share.percent,
          lamp(share.status, share.statusWord),
        ]),
      }),
    });
  }

  private picture({ from, to, rows }: TimelineView, { asOf, locale }: Drawn): TemplateResult {
    const width = this.room;
    const left = Math.min(300, Math.max(52, width * 0.34));
    const along = dateScale(from, to, width - left - 14);
    const x = (date: string) => left + along(date);
    const bottom = TOP + rows.length * ROW;
    const height = bottom + 24;
    const now = x(asOf);
    return html`<svg
      class="chart"
      viewBox="0 0 ${width} ${height}"
      height=${height}
      role="img"
      aria-label="${CHART_TEXT[locale].timeline}：${rows.map(({ id, share }) => `${id} ${share.label}`).join("；")}"
    >
      ${yearAxis(yearTicks(from, to, width - left), x, { top: TOP, bottom })}
      ${rows.map((row, at) => this.row(row, TOP + at * ROW, { x, left, to }))} ${nowLine(now, 14, bottom)}
      <text class="middle strong" x=${Math.min(Math.max(now, left), width - 34)} y="10">${asOf}</text>
    </svg>`;
  }

  private row(
    { id, text, share, from, due, dues, metOn }: TimelineRow,
    y: number,
    { x, left, to }: { x: DateScale; left: number; to: string },
  ): SVGTemplateResult {
    const [start, end] = [x(from), x(due ?? to)];
    const done = (end - start) * (share.attainment ?? 0);
    const letters = Math.floor((left - 62) / LETTER);
    return svg`${share.status ? shape(share.status, 0, y + 5) : nothing}<text class="number" x="22" y=${y + 17}>${id}</text>${
      letters > 3 ? svg`<text x="50" y=${y + 17}>${clipped(text, letters)}</text>` : nothing
    }<rect class="span" x=${start} y=${y + 8} width=${Math.max(2, end - start)} height="10" rx="3"><title>${text} ${share.label}</title></rect>${
      done > 0
        ? svg`<rect class="done ${share.status ?? ""}" x=${start} y=${y + 8} width=${done} height="10" rx="3" />`
        : nothing
    }${dues.map(({ date, met }) => svg`<circle class="due ${met ? "kept" : ""}" cx=${x(date)} cy=${y + 13} r="3.4" />`)}${
      metOn === undefined
        ? nothing
        : svg`<path class="white" d="M${x(metOn) - 3} ${y + 13}l2.4 2.6 4-5" stroke-width="1.6" />`
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-timeline": BangfuTimeline;
  }
}
