import type { Locale } from "@bangfu/core";
import { CHART_TEXT, COLUMNS, indicatorView, type IndicatorView, pictureLabel } from "@bangfu/view";
import { css, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from "lit";
import { barStyles } from "../bar.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";
import { lamp } from "../lamp.js";

/**
 * One indicator: its value, its target, what is expected by now and what it began from; a bar for each of its
 * periods.
 *
 * @tagname bangfu-indicator
 * @attr indicator - The indicator's id in the plan.
 * @attr table - Shows the figures as a table.
 * @csspart switch - The button between picture and table.
 * @csspart table - The figures as a table.
 * @csspart lamp - A status as shape and word.
 */
export class BangfuIndicator extends BangfuChart {
  static override properties: PropertyDeclarations = {
    indicator: {},
  };
  static override styles = [
    ...BangfuChart.styles,
    barStyles,
    css`
      :host {
        --_reserve: 300px;
      }
      .figures {
        justify-content: flex-start;
        flex-wrap: wrap;
        gap: 4px 14px;
        margin-bottom: 8px;
      }
      .key {
        padding-inline-start: 7px;
        border-inline-start: 2px solid var(--_ink);
      }
      .key.aim {
        border-inline-start-style: dashed;
      }
      .key.base {
        border-inline-start-color: var(--_muted);
      }
      .rows {
        display: grid;
        grid-template-columns: fit-content(40%) minmax(60px, 1fr) fit-content(34%);
        gap: 6px 14px;
        align-items: center;
        font-size: 0.93em;
      }
      .rows svg {
        width: 100%;
        height: 26px;
        overflow: visible;
      }
      .rows path {
        vector-effect: non-scaling-stroke;
      }
      .target {
        stroke: var(--_ink);
        stroke-width: 1.6;
        stroke-dasharray: 4 3;
      }
      .band {
        fill: var(--_accent);
        opacity: 0.14;
      }
      path.base {
        stroke: var(--_muted);
        stroke-width: 2;
      }
    `,
  ];

  declare indicator: string | undefined;

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const columns = COLUMNS[locale];
    const id = this.indicator ?? "";
    const view = indicatorView(facts, progress, id, locale);
    if (view === undefined)
      return this.framed(drawn, { title: text.indicator, body: html`<p>${text.unknown(id)}</p>` });
    const { bars, words, present, indicator } = view;
    const base = indicator.baseline === undefined ? undefined : words(indicator.baseline);
    const targets = [...new Set(bars.map(({ targetText }) => targetText))];
    const key = (name: string, label: string) => html`<span class="muted key ${name}">${label}</span>`;
    return this.charted(drawn, {
      title: indicator.title,
      picture: () =>
        html`<div class="figures">
            <span class="big ${present?.value === undefined ? "none" : ""}"
              >${present?.valueText ?? words(null)}</span
            >
            ${present && lamp(present.status, present.statusWord)}
            ${key("aim", `${columns.target} ${targets.join(" / ")}`)}
            ${present?.expectedPercent === undefined ? nothing : key("", `${columns.expected} ${present.expectedPercent}`)}
            ${base === undefined ? nothing : key("base", `${columns.baseline} ${base}`)}
          </div>
          ${this.bars(view)}`,
      table: () => ({
        head: [columns.period, columns.actual, columns.target, columns.expected, columns.status],
        rows: [
          ...bars.map((bar) => [
            bar.window,
            bar.valueText,
            bar.targetText,
            bar.expectedPercent ?? "",
            lamp(bar.status, bar.statusWord),
          ]),
          ...(base === undefined ? [] : [[columns.baseline, base]]),
        ],
      }),
    });
  }

  private label({ indicator, bars }: IndicatorView, locale: Locale): string {
    const parts = bars.map(
      ({ window, valueText, targetText, statusWord }) =>
        `${window} ${valueText} / ${targetText} ${statusWord}`,
    );
    return pictureLabel(indicator.title, parts, locale);
  }

  private highest({ bars, indicator }: IndicatorView): number {
    const values = bars.flatMap(({ value = 0, target = 0, upTo = 0 }) => [value, target, upTo]);
    return Math.max(...values, indicator.baseline ?? 0, 1e-6);
  }

  private bars(view: IndicatorView): TemplateResult {
    const x = (value = 0) => (Math.max(0, value) / this.highest(view)) * 100;
    const mark = (value: number | undefined, name: string) =>
      value === undefined ? nothing : svg`<path class=${name} d="M${x(value)} 2V24" />`;
    return html`<div class="rows" role="img" aria-label=${this.label(view, this.locale)}>
      ${view.bars.map(
        ({ window, value, valueText, target, upTo = target, expected, status }) =>
          html`<span class="muted">${window}</span
            ><svg viewBox="0 0 100 26" preserveAspectRatio="none">
              <rect class="track" y="7" width=${x(target)} height="12" />
              <rect class="band" x=${x(target)} y="2" width=${x(upTo) - x(target)} height="22" />
              <rect class="fill ${status}" y="7" width=${x(value)} height="12" />
              ${mark(view.indicator.baseline, "base")}${mark(target, "target")}${mark(upTo, "target")}${mark(expected, "mark")}</svg
            ><b>${valueText}</b>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-indicator": BangfuIndicator;
  }
}
