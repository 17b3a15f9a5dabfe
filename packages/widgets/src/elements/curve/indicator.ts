import type { Locale } from "@bangfu/core";
import { COLUMNS, type IndicatorView, pictureLabel } from "@bangfu/view";
import { css, html, nothing, svg, type TemplateResult } from "lit";
import type { ChartContent } from "../chart.js";
import { lamp } from "../lamp.js";

export const indicatorStyles = css`
  :host([indicator]) {
    --_reserve: 300px;
  }
  .figures {
    justify-content: flex-start;
    gap: var(--_space-xs) var(--_space-l);
    margin-bottom: var(--_space-s);
  }
  .key {
    padding-inline-start: var(--_space-s);
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
    gap: var(--_space-s) var(--_space-l);
    align-items: center;
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
`;

const labelOf = ({ title, bars }: IndicatorView, locale: Locale): string => {
  const parts = bars.map(
    ({ window, valueText, targetText, statusWord }) => `${window} ${valueText} / ${targetText} ${statusWord}`,
  );
  return pictureLabel(title, parts, locale);
};

const highest = ({ bars, indicator }: IndicatorView): number => {
  const values = bars.flatMap(({ value = 0, target = 0, upTo = 0 }) => [value, target, upTo]);
  return Math.max(...values, indicator.baseline ?? 0, 1e-6);
};

const barsOf = (view: IndicatorView, locale: Locale): TemplateResult => {
  const top = highest(view);
  const x = (value = 0) => (Math.max(0, value) / top) * 100;
  const mark = (value: number | undefined, name: string) =>
    value === undefined ? nothing : svg`<path class=${name} d="M${x(value)} 2V24" />`;
  return html`<div class="rows" role="img" aria-label=${labelOf(view, locale)}>
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
};

/** Value, target, what is expected by now and the baseline; a bar for each of the indicator's periods. */
export const indicatorChart = (view: IndicatorView, locale: Locale): ChartContent => {
  const columns = COLUMNS[locale];
  const { bars, words, present, indicator, title } = view;
  const base = indicator.baseline === undefined ? undefined : words(indicator.baseline);
  const targets = [...new Set(bars.map(({ targetText }) => targetText))];
  const key = (name: string, label: string) => html`<span class="muted key ${name}">${label}</span>`;
  return {
    title,
    picture: () =>
      html`<div class="figures">
          <span class="big ${present?.value === undefined ? "none" : ""}"
            >${present?.valueText ?? words(null)}</span
          >
          ${present && lamp(present.status, present.statusWord)}
          ${key("aim", `${columns.target} ${targets.join(" / ")}`)}
          ${present?.expectedText === undefined ? nothing : key("", present.expectedText)}
          ${base === undefined ? nothing : key("base", `${columns.baseline} ${base}`)}
        </div>
        ${barsOf(view, locale)}`,
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
  };
};
