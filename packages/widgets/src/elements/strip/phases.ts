import { CHART_TEXT, COLUMNS, COMMITMENT_TEXT, type PhaseView, phaseViews } from "@bangfu/view";
import { html, nothing, svg, type TemplateResult } from "lit";
import { dateScale, nowLine } from "../axis.js";
import { bar, expectation } from "../bar.js";
import type { DrawContext } from "../base.js";
import type { ChartContent } from "../chart.js";
import { fullRows } from "../full-rows.js";
import { icon, lamp, shape } from "../lamp.js";
import type { Place } from "./measures.js";

/** Where the phases are drawn, and which of them is open. */
interface PhasesPlace extends Place {
  readonly opened: string | undefined;
  readonly toggle: (phase: string) => void;
}

const HEIGHT = 76;
/** The least width of a phase's card, in CSS pixels. */
const LEAST = 220;

/** Where the road bends from days to decades: phases stand evenly, and today in between by its share. */
const placeOf = (views: readonly PhaseView[], start: string, date: string, width: number): number => {
  const stops = [start, ...views.map(({ due }) => due)];
  const leg = width / (stops.length - 1);
  const next = stops.findIndex((stop) => date <= stop);
  if (next <= 0) return next === 0 ? 0 : width;
  return (next - 1) * leg + dateScale(stops[next - 1]!, stops[next]!, leg)(date);
};

const road = (
  views: readonly PhaseView[],
  { facts, asOf, locale }: DrawContext,
  width: number,
): TemplateResult => {
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
    </svg>
    ${views.length > 1 ? html`<p class="muted scale">${CHART_TEXT[locale].notToScale}</p>` : nothing}`;
};

const card = (
  { id, title, titleLang, share, aim, goals, kept }: PhaseView,
  width: string,
  { locale }: DrawContext,
  { level, opened, toggle }: PhasesPlace,
): TemplateResult => {
  const open = opened === id;
  return html`<li class="card ${width}" part="card">
    <h3 lang=${titleLang} aria-level=${level + 1}>${title}</h3>
    <div class="figures" aria-hidden="true">
      <span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
      ${expectation({ ...share, expectedText: aim })}
    </div>
    ${bar(share)}
    <div>${lamp(share.status, share.statusWord)}</div>
    <button class="more" type="button" aria-expanded=${open} @click=${() => toggle(id)}>
      ${COMMITMENT_TEXT[locale].kept(kept, goals.length)}
      <span aria-hidden="true">${open ? "▴" : "▾"}</span>
    </button>
  </li>`;
};

const goalsOf = (
  { id, title, titleLang, goals }: PhaseView,
  { level, opened }: PhasesPlace,
): TemplateResult =>
  html`<li class="goals ${opened === id ? "" : "shut"}" part="goals">
    <h3 lang=${titleLang} aria-level=${level + 1}>${title}</h3>
    <ol>
      ${goals.map(
        ({ quote, measured, status, statusWord }) =>
          html`<li>
            ${icon(status, statusWord)}<span lang="zh">${quote} <span class="muted">${measured}</span></span>
          </li>`,
      )}
    </ol>
  </li>`;

/** The road of the phases with the as-of date on it, and each phase's goals, which a click opens. */
export const phasesStrip = (context: DrawContext, place: PhasesPlace): ChartContent => {
  const { facts, progress, locale } = context;
  const columns = COLUMNS[locale];
  const views = phaseViews(facts, progress, locale);
  const widths = fullRows(views.length, place.room, LEAST);
  return {
    title: CHART_TEXT[locale].phases,
    picture: () =>
      html`${road(views, context, place.room)}
        <ul class="cards">
          ${views.map((view, at) => [card(view, widths[at]!, context, place), goalsOf(view, place)])}
        </ul>`,
    table: () => ({
      head: [
        ...[columns.phase, columns.due, columns.attained],
        ...[columns.expected, columns.status, columns.kept],
      ],
      rows: views.map(({ title, titleLang, due, share, kept, goals }) => [
        html`<span lang=${titleLang}>${title}</span>`,
        due,
        share.percent,
        share.expectedPercent,
        lamp(share.status, share.statusWord),
        `${kept} / ${goals.length}`,
      ]),
    }),
  };
};
