import { isPlainDate, LAST_YEAR } from "@bangfu/core";
import {
  CHART_TEXT,
  COLUMNS,
  curveNode,
  curveTitle,
  curveView,
  indicatorView,
  percentText,
  pictureLabel,
  shareView,
  type CurveOf,
  type CurveView,
} from "@bangfu/view";
import { css, html, type PropertyDeclarations, svg, type TemplateResult } from "lit";
import { axisStyles, pathOf, plot } from "../axis.js";
import { barStyles } from "../bar.js";
import type { DrawContext } from "../base.js";
import { BangfuChart } from "../chart.js";
import { warnOnce } from "../choices.js";
import { indicatorChart, indicatorStyles } from "./indicator.js";

const HEIGHT = 260;
const LEFT = 38;
/** Room for the names of the lines. */
const RIGHT = { zh: 80, en: 92 };

/** What a curve may follow; nothing named: the whole plan. */
const SUBJECTS = ["task", "measure", "phase", "indicator"] as const;

/**
 * Actual against expected over time, with both values on the as-of date, the coming expectation and a
 * projection that is marked as one. Of an indicator: its value, its target, what is expected by now and what it
 * began from, with a bar for each of its periods.
 *
 * @tagname bangfu-curve
 * @attr task - Follows one task.
 * @attr measure - Follows one measure.
 * @attr phase - Follows one phase.
 * @attr indicator - Follows one indicator. Of these four at most one.
 * @attr until - The last day of the picture, `YYYY-MM-DD`.
 * @attr table - Shows the figures as a table.
 * @csspart lamp - A status as shape and word.
 * @csspart switch - The button between picture and table.
 * @csspart table - The figures as a table.
 * @cssprop --bangfu-min-height - The room that is kept from the beginning.
 * @cssprop --bangfu-paper - What lies behind labels, where the surface is transparent.
 */
export class BangfuCurve extends BangfuChart {
  static override properties: PropertyDeclarations = {
    task: {},
    measure: {},
    phase: {},
    indicator: { reflect: true },
    until: {},
  };
  static override styles = [
    ...BangfuChart.styles,
    axisStyles,
    barStyles,
    indicatorStyles,
    css`
      @media screen {
        :host(:not([indicator])) .waiting,
        :host(:not([indicator])) .frame {
          min-height: var(--bangfu-min-height, 368px);
        }
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
    `,
  ];

  declare task: string | undefined;
  declare measure: string | undefined;
  declare phase: string | undefined;
  declare indicator: string | undefined;
  declare until: string | undefined;
  private known: { readonly key: unknown[]; readonly view: CurveView | undefined } | undefined = undefined;

  protected override draw(context: DrawContext): TemplateResult {
    const { facts, progress, locale } = context;
    const text = CHART_TEXT[locale];
    const [name, ...more] = SUBJECTS.filter((each) => (this[each] ?? undefined) !== undefined);
    if (more.length > 0) return this.refused(context, text.onlyOne(SUBJECTS));
    const id = name && (this[name] ?? "");
    if (name !== "indicator") return this.drawCurve(context, id);
    const view = indicatorView(facts, progress, id ?? "", locale);
    if (view === undefined) return this.refused(context, text.unknown(id ?? ""));
    return this.chart(context, indicatorChart(view, locale));
  }

  /** Says why there is nothing to draw, to the reader and once to the page's author. */
  private refused(context: DrawContext, words: string): TemplateResult {
    warnOnce(`<${this.localName}> ${words}`);
    const { curve, indicator } = CHART_TEXT[context.locale];
    return this.frame(context, { title: this.indicator ? indicator : curve, body: html`<p>${words}</p>` });
  }

  private drawCurve(context: DrawContext, id: string | undefined): TemplateResult {
    const { facts, progress, locale } = context;
    const text = CHART_TEXT[locale];
    const columns = COLUMNS[locale];
    const view = this.view(context);
    if (view === undefined) return this.refused(context, text.unknown(id ?? ""));
    const [, projected] = view.projection;
    return this.chart(context, {
      title: [text.curve, ...curveTitle(facts.plan, this.of, locale)].join(" · "),
      picture: () => this.picture(view, context),
      table: () => ({
        head: [columns.date, columns.attained, columns.expected],
        rows: [
          ...view.points.map(({ date, actual, expected }) => [
            date,
            actual === undefined ? "" : percentText(actual),
            percentText(expected),
          ]),
          ...(projected ? [[projected[0], `${text.projected} ${percentText(projected[1])}`, ""]] : []),
        ],
      }),
      notes: [
        shareView(curveNode(progress, this.of), locale).label,
        ...(projected ? [text.projectedNote(projected[0], percentText(projected[1]))] : []),
      ],
    });
  }

  /** A framework says null for none. */
  private get of(): CurveOf {
    const { task, measure, phase } = this;
    return { task: task ?? undefined, measure: measure ?? undefined, phase: phase ?? undefined };
  }

  /** Calculated again only when something changed: it assesses the plan a hundred times. */
  private view({ loaded, progress }: DrawContext): CurveView | undefined {
    // A curve of ten thousand years would have no picture.
    const until =
      isPlainDate(this.until ?? "") && +this.until!.slice(0, 4) <= LAST_YEAR ? this.until : undefined;
    const key = [loaded, progress, this.task, this.measure, this.phase, until];
    if (this.known?.key.every((part, at) => part === key[at])) return this.known.view;
    const view = curveView(loaded, progress, this.of, until);
    this.known = { key, view };
    return view;
  }

  private picture(
    { from, to, points, projection }: CurveView,
    { asOf, locale, progress }: DrawContext,
  ): TemplateResult {
    const text = CHART_TEXT[locale];
    const columns = COLUMNS[locale];
    const width = this.room;
    const right = width - RIGHT[locale];
    const share = shareView(curveNode(progress, this.of), locale);
    const { expected } = points[points.length - 1]!;
    return plot({
      from,
      to,
      asOf,
      width,
      height: HEIGHT,
      left: LEFT,
      right,
      highest: 1,
      label: pictureLabel(text.curve, [share.label], locale),
      levels: [0, 0.25, 0.5, 0.75, 1].map((each) => [each, `${each * 100}%`]),
      values: [
        ...(share.attainment === undefined
          ? []
          : [[share.attainment, `${columns.attained} ${share.percent}`, "name"] as const]),
        [share.expected, share.expectedText],
      ],
      lines: (x, y) => {
        const line = (name: string, line: readonly (readonly [string, number | undefined])[]) =>
          svg`<path class=${name} d=${pathOf(line.flatMap(([date, value]) => (value === undefined ? [] : [[x(date), y(value)] as const])))} />`;
        return [
          line(
            "expected",
            points.map(({ date, expected }) => [date, expected]),
          ),
          line(
            "actual",
            points.map(({ date, actual }) => [date, actual]),
          ),
          line("ahead", projection),
          svg`<text x=${right + 8} y=${y(expected) + 4}>${columns.expected}</text>`,
          projection.slice(1).map(([date, value]) => {
            const words = `${text.projected} ${percentText(value)}`;
            if (date < to)
              return svg`<text class="halo name end" x=${x(date)} y=${y(value) - 8}>${words}</text>`;
            // Clear of the name of the expectation.
            const near = Math.abs(y(value) - y(expected)) < 15;
            return svg`<text class="name" x=${right + 8} y=${near ? y(expected) + 19 : y(value) + 4}>${words}</text>`;
          }),
        ];
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-curve": BangfuCurve;
  }
}
