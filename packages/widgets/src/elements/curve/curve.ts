import { css, html, nothing, svg, type PropertyDeclarations, type TemplateResult } from "lit";
import { CHART_TEXT } from "../../text/charts.js";
import { curveNode, curveView, type CurveView } from "../../view/curve.js";
import { percentText } from "../../view/percent.js";
import { shareView } from "../../view/share.js";
import { dateScale, nowLine, pathOf, yearAxis, yearTicks } from "../axis.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";

const HEIGHT = 240;
const TOP = 14;
const BOTTOM = HEIGHT - 22;
const LEFT = 38;
const RIGHT = 62;

/**
 * Actual against expected over time, with the as-of date, the coming expectation and a projection that is
 * marked as one.
 *
 * @tagname bangfu-curve
 * @attr task - Follows one task.
 * @attr measure - Follows one measure.
 * @attr phase - Follows one phase.
 * @attr until - The last day of the picture, `YYYY-MM-DD`.
 * @attr table - Shows the figures as a table.
 * @csspart switch - The button between picture and table.
 */
export class BangfuCurve extends BangfuChart {
  static override properties: PropertyDeclarations = { task: {}, measure: {}, phase: {}, until: {} };
  static override styles = [
    ...BangfuChart.styles,
    css`
      .waiting,
      .frame {
        min-height: var(--bangfu-min-height, 348px);
      }
      .actual,
      .expected,
      .ahead {
        fill: none;
        stroke-width: 2.5;
        stroke-linejoin: round;
      }
      .actual {
        stroke: var(--_accent);
      }
      .expected {
        stroke: var(--_muted);
        stroke-width: 1.5;
        stroke-dasharray: 6 4;
      }
      .ahead {
        stroke: var(--_accent);
        stroke-dasharray: 1 5;
        stroke-linecap: round;
      }
      .dot {
        fill: var(--_accent);
      }
      .chart .name {
        fill: var(--_accent);
        font-weight: 600;
      }
    `,
  ];

  declare task: string | undefined;
  declare measure: string | undefined;
  declare phase: string | undefined;
  declare until: string | undefined;
  private known: { readonly key: unknown[]; readonly view: CurveView | undefined } | undefined;

  protected override draw(drawn: Drawn): TemplateResult {
    const { progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const view = this.view(drawn);
    const name = this.task ?? this.measure ?? this.phase;
    if (view === undefined)
      return this.framed(drawn, { title: text.curve, body: html`<p>${text.unknown(name ?? "")}</p>` });
    return this.charted(drawn, {
      title: name === undefined ? text.curve : `${text.curve} · ${this.titleOf(drawn)}`,
      picture: () => this.picture(view, drawn),
      table: () => ({
        head: [text.date, text.attained, text.expected],
        rows: view.points.map(({ date, actual, expected }) => [
          date,
          actual === undefined ? "" : percentText(actual),
          percentText(expected),
        ]),
      }),
      notes: [
        shareView(curveNode(progress, this), locale).label,
        ...(view.projection.length > 0 ? [text.projectedNote] : []),
      ],
    });
  }

  private titleOf({ facts: { plan } }: Drawn): string {
    if (this.task !== undefined) return this.task;
    const all = this.measure === undefined ? (plan.phases ?? []) : plan.measures;
    return all.find(({ id }) => id === (this.measure ?? this.phase))?.title ?? "";
  }

  /** Reckoned again only when something changed: it is a hundred looks at the plan. */
  private view({ facts, progress }: Drawn): CurveView | undefined {
    const key = [facts, progress, this.task, this.measure, this.phase, this.until];
    if (this.known?.key.every((part, at) => part === key[at])) return this.known.view;
    const view = curveView(facts, progress, this, this.until);
    this.known = { key, view };
    return view;
  }

  private picture(
    { from, to, points, projection }: CurveView,
    { asOf, locale, progress }: Drawn,
  ): TemplateResult {
    const text = CHART_TEXT[locale];
    const width = this.room;
    const right = width - RIGHT;
    const along = dateScale(from, to, right - LEFT);
    const x = (date: string) => LEFT + along(date);
    const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
    const actual = points.flatMap(({ date, actual: share }) =>
      share === undefined ? [] : [[x(date), y(share)] as const],
    );
    const end = actual[actual.length - 1];
    const last = points[points.length - 1]?.expected ?? 1;
    return html`<svg
      class="chart"
      viewBox="0 0 ${width} ${HEIGHT}"
      height=${HEIGHT}
      role="img"
      aria-label="${text.curve}：${shareView(curveNode(progress, this), locale).label}"
    >
      ${[0, 0.25, 0.5, 0.75, 1].map(
        (share) =>
          svg`<line class="grid" x1=${LEFT} x2=${right} y1=${y(share)} y2=${y(share)} /><text class="end" x=${LEFT - 6} y=${y(share) + 4}>${share * 100}%</text>`,
      )}
      ${yearAxis(yearTicks(from, to, right - LEFT), x, { top: BOTTOM, bottom: BOTTOM })}
      ${asOf >= from && asOf <= to ? nowLine(x(asOf), TOP, BOTTOM) : nothing}
      <path class="expected" d=${pathOf(points.map(({ date, expected }) => [x(date), y(expected)]))} />
      <path class="actual" d=${pathOf(actual)} />
      ${projection.length > 0 ? svg`<path class="ahead" d=${pathOf(projection.map(([date, share]) => [x(date), y(share)]))} />` : nothing}
      <text x=${right + 6} y=${y(last) + 4}>${text.expected}</text>
      ${
        end === undefined
          ? nothing
          : svg`<circle class="dot" cx=${end[0]} cy=${end[1]} r="4" /><text class="name end" x=${end[0] - 6} y=${end[1] - 10}>${text.attained} ${shareView(curveNode(progress, this), locale).percent}</text>`
      }
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-curve": BangfuCurve;
  }
}
