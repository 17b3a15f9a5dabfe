import {
  CHART_TEXT,
  clipped,
  COLUMNS,
  commonText,
  pictureLabel,
  statusCounts,
  timelineView,
  type DueState,
  type TimelineRow,
  type TimelineView,
} from "@bangfu/view";
import { css, html, nothing, svg, type TemplateResult } from "lit";
import { blocks } from "../blocks.js";
import { dateScale, nowLine, yearAxis, type DateScale } from "../axis.js";
import type { DrawContext } from "../base.js";
import type { ChartContent } from "../chart.js";
import { legend } from "../counts.js";
import { lamp, SHAPES } from "../lamp.js";

const ROW = 26;
const TOP = 22;
const FOOT = 24;
/** A letter's width, in the theme of the largest letters. */
const LETTER = 14;
/** So that a mark on the first or the last day is whole. */
const INSET = 8;

/** A due date by its state. */
const due = (state: DueState, x: number): TemplateResult =>
  svg`<circle class="paper due ${state}" cx=${x} cy="13" r="3.6" />`;

/** The day on which all was met. */
const met = (x: number, late = false): TemplateResult =>
  svg`<circle class="fill ${late ? "metLate" : "met"}" cx=${x} cy="13" r="5.5" /><path class="white" d="M${x - 2.6} 13.2l1.8 2 3.4-4" />`;

export const timelineStyles = css`
  :host {
    --_block: 416px;
  }
  .span {
    fill: var(--_track);
  }
  .done {
    fill: var(--_status, var(--_muted));
    opacity: 0.55;
  }
  .due {
    stroke: var(--_muted);
    stroke-width: 1.4;
  }
  .due.kept {
    fill: var(--_met);
    stroke: var(--_met);
  }
  .due.late {
    stroke: var(--_missed);
    stroke-width: 2.4;
  }
  .number {
    fill: var(--_accent);
    font-weight: 600;
  }
  .legend {
    margin-bottom: 6px;
  }
  td {
    white-space: nowrap;
  }
  td:nth-child(2) {
    min-width: 16em;
    white-space: normal;
  }
  .key {
    width: 14px;
    height: 26px;
    margin-inline-end: 4px;
  }
`;

const rowOf = (
  { id, text, share, from, due: last, dues, metOn }: TimelineRow,
  y: number,
  { x, left, to }: { x: DateScale; left: number; to: string },
): TemplateResult => {
  const [start, end] = [x(from), x(last ?? to)];
  const done = (end - start) * (share.attainment ?? 0);
  const letters = Math.floor((left - 66) / LETTER);
  const { status = "none" } = share;
  const [filled, line, name] = SHAPES[status];
  // One template and texts as properties, as in the table of tasks.
  return svg`<g transform="translate(0 ${y})"><title .textContent="${id} ${text} ${share.label}"></title><g class=${status} transform="translate(0 5)"><path class="fill" d=${filled} /><path class=${name} d=${line} /></g><text class="number" x="22" y="17" .textContent=${id}></text><text x="50" y="17" .textContent=${letters > 3 ? clipped(text, letters) : ""}></text><rect class="span" x=${start} y="8" width=${Math.max(2, end - start)} height="10" rx="3" /><rect class="done ${status}" x=${start} y="8" width=${done} height="10" rx="3" />${dues.map(({ date, state }) => due(state, x(date)))}${
    metOn === undefined ? nothing : met(x(metOn), last !== null && metOn > last)
  }</g>`;
};

const picture = (
  { from, to, rows }: TimelineView,
  { asOf, locale, progress }: DrawContext,
  width: number,
): TemplateResult => {
  const text = CHART_TEXT[locale];
  const left = width < 330 ? 52 : Math.min(420, width * 0.36);
  const along = dateScale(from, to, width - left - 2 * INSET);
  const x = (date: string) => left + INSET + along(date);
  const key = (state: DueState | "met") =>
    html`<li>
      <svg class="key" viewBox="0 0 14 26" aria-hidden="true">${state === "met" ? met(7) : due(state, 7)}</svg
      >${state === "met" ? COLUMNS[locale].metOn : text.dues[state]}
    </li>`;
  return html`${legend(statusCounts(progress.overall?.counts, locale), commonText(locale).taskCount(rows.length))}
    <ul class="legend">
      ${(["open", "kept", "late", "met"] as const).map(key)}
    </ul>
    <div
      role="img"
      aria-label=${pictureLabel(
        text.timeline,
        rows.map(({ id, share }) => `${id} ${share.label}`),
        locale,
      )}
    >
      ${blocks(rows).map((block, at, { length }) => {
        // The first with the date above it, the last with the years below; those between are as high as needed.
        const top = at === 0 ? TOP : 0;
        const bottom = top + block.length * ROW;
        const last = at === length - 1;
        return html`<div class=${last ? "" : "full"}>
          <svg class="chart" viewBox="0 0 ${width} ${last ? bottom + FOOT : bottom}">
            ${yearAxis({ from, to, top, bottom, length: width - left, years: last }, x)}
            ${block.map((row, line) => rowOf(row, top + line * ROW, { x, left, to }))}
            ${nowLine(x(asOf), at === 0 ? asOf : "", { top: at === 0 ? TOP - 4 : 0, bottom, width })}
          </svg>
        </div>`;
      })}
    </div>`;
};

/**
 * The tasks on a time axis: the time each has, the due dates within it and whether they were kept, the day it
 * was met, and the as-of date. How far a task's time is coloured is how much of it is done.
 * @param room for the picture, in CSS pixels
 */
export const timeline = (context: DrawContext, room: number): ChartContent => {
  const { facts, progress, locale } = context;
  const text = CHART_TEXT[locale];
  const columns = COLUMNS[locale];
  const view = timelineView(facts, progress, locale);
  return {
    title: text.timeline,
    picture: () => picture(view, context, room),
    table: () => ({
      head: [
        ...[columns.number, columns.task, columns.begins, columns.due],
        ...[columns.metOn, columns.attained, columns.status],
      ],
      rows: view.rows.map(({ id, text: words, from, dues, metOn, share }) => [
        id,
        html`<span lang="zh">${words}</span>`,
        from,
        dues.map(({ date, state }) => html`<div>${date} ${text.dues[state]}</div>`),
        metOn ?? "",
        share.percent,
        lamp(share.status, share.statusWord),
      ]),
    }),
    notes: [text.fillNote],
  };
};
