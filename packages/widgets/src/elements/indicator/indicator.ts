import {
  css,
  html,
  nothing,
  svg,
  type PropertyDeclarations,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import { CHART_TEXT } from "../../text/charts.js";
import { indicatorView, type IndicatorBar, type IndicatorView } from "../../view/indicator.js";
import { dateScale, pathOf, yearAxis, yearTicks } from "../axis.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";
import { lamp } from "../lamp.js";

const HEIGHT = 170;
const TOP = 24;
const BOTTOM = HEIGHT - 24;

/**
 * One indicator: its value and target, a bar for each of its periods, or a curve where it has one period
 * alone, with the baseline.
 *
 * @tagname bangfu-indicator
 * @attr indicator - The indicator's id in the plan.
 * @attr table - Shows the figures as a table.
 * @csspart switch - The button between picture and table.
 */
export class BangfuIndicator extends BangfuChart {
  static override properties: PropertyDeclarations = { indicator: {} };
  static override styles = [
    ...BangfuChart.styles,
    css`
      .figures {
        justify-content: flex-start;
        flex-wrap: wrap;
        gap: 4px 14px;
        margin-bottom: 6px;
      }
      .target {
        stroke: var(--_ink);
        stroke-width: 1.6;
        stroke-dasharray: 4 3;
      }
      .base {
        stroke: var(--_muted);
      }
      .line {
        fill: none;
        stroke: var(--_accent);
        stroke-width: 2.5;
      }
    `,
  ];

  declare indicator: string | undefined;

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const id = this.indicator ?? "";
    const view = indicatorView(facts, progress, id, locale);
    if (view === undefined)
      return this.framed(drawn, { title: text.indicator, body: html`<p>${text.unknown(id)}</p>` });
    const targets = [...new Set(view.bars.map(({ targetText }) => targetText))];
    return this.charted(drawn, {
      title: view.indicator.title,
      picture: () =>
        html`<div class="figures">
            <span class="big ${view.bars.some(({ value }) => value !== undefined) ? "" : "none"}"
              >${view.latestText}</span
            >
            <span>${view.latestStatus ? lamp(view.latestStatus, view.latestWord) : nothing}</span>
            <span class="muted">${text.target} ${targets.join(" / ")}</span>
            ${view.baselineText === undefined ? nothing : html`<span class="muted">${text.baseline} ${view.baselineText}</span>`}
          </div>
          ${view.yearly || view.steps.length < 2 ? this.bars(view) : this.curve(view, drawn)}`,
      table: () => ({
        head: [text.period, text.actual, text.target, text.status],
        rows: view.bars.map((bar) => [
          bar.window,
          bar.valueText,
          bar.targetText,
          lamp(bar.status, bar.statusWord),
        ]),
      }),
    });
  }

  private label({ indicator, bars }: IndicatorView): string {
    return `${indicator.title}：${bars.map(({ window, valueText, targetText, statusWord }) => `${window} ${valueText} / ${targetText} ${statusWord}`).join("；")}`;
  }

  private top({ bars, steps, indicator }: IndicatorView): number {
    const values = bars.flatMap(({ value = 0, target = 0 }) => [value, target]);
    return Math.max(...values, ...steps.map(([, value]) => value), indicator.baseline ?? 0, 1e-6);
  }

  private bars(view: IndicatorView): TemplateResult {
    const width = this.room;
    const slot = width / Math.max(1, view.bars.length);
    const top = this.top(view);
    const y = (value: number) => BOTTOM - (Math.max(0, value) / top) * (BOTTOM - TOP);
    const column = (bar: IndicatorBar, at: number): SVGTemplateResult => {
      const middle = slot * (at + 0.5);
      const half = Math.min(28, slot * 0.32);
      const value = bar.value ?? 0;
      return svg`<rect class="fill ${bar.status}" x=${middle - half} y=${y(value)} width=${2 * half} height=${BOTTOM - y(value)} rx="2" />
        ${bar.target === undefined ? nothing : svg`<line class="target" x1=${middle - half - 6} x2=${middle + half + 6} y1=${y(bar.target)} y2=${y(bar.target)} />`}
        <text class="middle strong" x=${middle} y=${Math.min(y(value), BOTTOM) - 6}>${slot > 44 || view.bars.length < 4 ? bar.valueText : nothing}</text>
        <text class="middle" x=${middle} y=${BOTTOM + 16}>${slot > 34 || at % 2 === 0 ? bar.window : nothing}</text>`;
    };
    return html`<svg
      class="chart"
      viewBox="0 0 ${width} ${HEIGHT}"
      height=${HEIGHT}
      role="img"
      aria-label=${this.label(view)}
    >
      <line class="grid" x1="0" x2=${width} y1=${BOTTOM} y2=${BOTTOM} />
      ${view.bars.map(column)}
    </svg>`;
  }

  private curve(view: IndicatorView, { facts, asOf }: Drawn): TemplateResult {
    const width = this.room;
    const from = view.steps[0]![0] < facts.plan.start ? view.steps[0]![0] : facts.plan.start;
    const along = dateScale(from, asOf > from ? asOf : from, width - 12);
    const top = this.top(view);
    const y = (value: number) => BOTTOM - (Math.max(0, value) / top) * (BOTTOM - TOP);
    const points = [...view.steps, [asOf, view.steps[view.steps.length - 1]![1]] as const];
    const level = (value: number | undefined, name: string): unknown =>
      value === undefined
        ? nothing
        : svg`<line class=${name} x1="0" x2=${width - 12} y1=${y(value)} y2=${y(value)} />`;
    return html`<svg
      class="chart"
      viewBox="0 0 ${width} ${HEIGHT}"
      height=${HEIGHT}
      role="img"
      aria-label=${this.label(view)}
    >
      <line class="grid" x1="0" x2=${width} y1=${BOTTOM} y2=${BOTTOM} />
      ${yearAxis(yearTicks(from, asOf, width), along, { top: TOP, bottom: BOTTOM })}
      ${level(view.bars[0]?.target, "target")} ${level(view.indicator.baseline, "base")}
      <path
        class="line"
        d=${pathOf(
          points.map(([date, value]) => [along(date), y(value)]),
          true,
        )}
      />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-indicator": BangfuIndicator;
  }
}
