import { CHART_TEXT, COLUMNS, COMMITMENT_TEXT, commonText, type PhaseView, phaseViews } from "@bangfu/view";
import { css, html, type PropertyDeclarations, svg, type TemplateResult } from "lit";
import { axisStyles, dateScale, nowLine } from "../axis.js";
import { bar, barStyles } from "../bar.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";
import { icon, lamp, shape } from "../lamp.js";

const HEIGHT = 76;

/** Where the road bends from days to decades: phases stand evenly, and today in between by its share. */
const placeOf = (views: readonly PhaseView[], start: string, date: string, width: number): number => {
  const stops = [start, ...views.map(({ due }) => due)];
  const leg = width / (stops.length - 1);
  const next = stops.findIndex((stop) => date <= stop);
  if (next <= 0) return next === 0 ? 0 : width;
  return (next - 1) * leg + dateScale(stops[next - 1]!, stops[next]!, leg)(date);
};

/**
 * The road of the phases with the as-of date on it, and each phase's goals, which a click opens; in print all
 * are open.
 *
 * @tagname bangfu-phases
 * @attr table - Shows the figures as a table.
 * @csspart card - One phase.
 * @csspart goals - The goals of a phase.
 * @csspart lamp - A status as shape and word.
 * @csspart switch - The button between picture and table.
 * @csspart table - The figures as a table.
 * @cssprop --bangfu-paper - What lies behind marks and labels, where the surface is transparent.
 */
export class BangfuPhases extends BangfuChart {
  static override properties: PropertyDeclarations = {
    opened: { state: true, attribute: false },
  };
  static override styles = [
    ...BangfuChart.styles,
    axisStyles,
    barStyles,
    css`
      :host {
        --_reserve: 400px;
      }
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
        grid-template-columns: repeat(auto-fit, minmax(min(max(220px, 30%), 100%), 1fr));
        grid-auto-flow: dense;
      }
      .more {
        border: 0;
        padding: 0;
        color: var(--_accent);
      }
      /* Below the row of its card; the cards that follow come before it where there is room. */
      .goals {
        grid-column: 1/-1;
        margin-bottom: 8px;
      }
      ol {
        columns: 2 24em;
        column-gap: 28px;
        margin: 8px 0 0;
        padding: 0;
        list-style: none;
        font-size: 0.93em;
      }
      ol li {
        display: flex;
        gap: 8px;
        padding-bottom: 6px;
        break-inside: avoid;
      }
      ol svg {
        flex: none;
        width: 1em;
        margin-top: 0.3em;
        height: 1em;
      }
      @media screen {
        .shut {
          display: none;
        }
      }
      @media print {
        .more {
          color: inherit;
        }
        .more span {
          display: none;
        }
      }
    `,
  ];

  /** The phase whose goals are seen. */
  declare private opened: string | undefined;

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const columns = COLUMNS[locale];
    const views = phaseViews(facts, progress, locale);
    return this.charted(drawn, {
      title: text.phases,
      picture: () =>
        html`${this.road(views, drawn)}
          <ul class="cards">
            ${views.map((view) => [this.card(view, drawn), this.goals(view)])}
          </ul>`,
      table: () => ({
        head: [
          ...[columns.phase, columns.due, columns.attained],
          ...[columns.expected, columns.status, columns.kept],
        ],
        rows: views.map(({ title, due, share, kept, goals }) => [
          html`<span lang="zh">${title}</span>`,
          due,
          share.percent,
          share.expectedPercent,
          lamp(share.status, share.statusWord),
          `${kept} / ${goals.length}`,
        ]),
      }),
    });
  }

  private road(views: readonly PhaseView[], { facts, asOf }: Drawn): TemplateResult {
    const width = this.room;
    const inset = 34;
    const at = (date: string) => inset + placeOf(views, facts.plan.start, date, width - 2 * inset);
    const now = at(asOf);
    const y = 42;
    return html`<svg class="chart" viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">
      <line class="road" x1=${inset} x2=${width - inset} y1=${y} y2=${y} />
      <line class="gone" x1=${inset} x2=${now} y1=${y} y2=${y} />
      <text class="middle" x=${inset} y=${y + 28}>${facts.plan.start.slice(0, 4)}</text>
      ${views.map(
        ({ due, share }) =>
          svg`<circle class="paper" cx=${at(due)} cy=${y} r="13" />${shape(share.status, at(due) - 8, y - 8)}<text class="middle strong" x=${at(due)} y=${y + 28}>${due.slice(0, 4)}</text>`,
      )}
      ${nowLine(now, asOf, { top: 18, bottom: y + 8, width })}
    </svg>`;
  }

  private card({ id, title, share, goals, kept }: PhaseView, { locale }: Drawn): TemplateResult {
    const open = this.opened === id;
    return html`<li class="card" part="card">
      <h3 lang="zh" aria-level=${this.level + 1}>${title}</h3>
      <div class="figures" aria-hidden="true">
        <span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
        <span class="muted">${commonText(locale).expected(share.expectedPercent)}</span>
      </div>
      ${bar(share)}
      <div>${lamp(share.status, share.statusWord)}</div>
      <button
        class="more"
        type="button"
        aria-expanded=${open}
        @click=${() => {
          this.opened = open ? undefined : id;
        }}
      >
        ${COMMITMENT_TEXT[locale].kept(kept, goals.length)}
        <span aria-hidden="true">${open ? "▴" : "▾"}</span>
      </button>
    </li>`;
  }

  private goals({ id, title, goals }: PhaseView): TemplateResult {
    return html`<li class="goals ${this.opened === id ? "" : "shut"}" part="goals">
      <h3 lang="zh" aria-level=${this.level + 1}>${title}</h3>
      <ol>
        ${goals.map(
          ({ quote, measured, status, statusWord }) =>
            html`<li>
              ${icon(status, statusWord)}<span lang="zh"
                >${quote} <span class="muted">${measured}</span></span
              >
            </li>`,
        )}
      </ol>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-phases": BangfuPhases;
  }
}
