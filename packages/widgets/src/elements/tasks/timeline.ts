import {
  CHART_TEXT,
  clipped,
  COLUMNS,
  commonText,
  pictureLabel,
  statusCounts,
  timelineView,
  type PeriodMark,
  type TimelineRow,
  type TimelineView,
} from "@bangfu/view";
import { css, html, nothing, svg, type TemplateResult } from "lit";
import { blocks } from "../blocks.js";
import { dateScale, nowLine, yearAxis, type DateScale } from "../axis.js";
import type { DrawContext } from "../base.js";
import type { ChartContent } from "../chart.js";
import { legend } from "../counts.js";
import { icon, lamp, shape, SHAPES } from "../lamp.js";

const ROW = 26;
const TOP = 22;
const FOOT = 24;
/** A letter's width, in the theme of the largest letters. */
const LETTER = 14;
/** So that a mark on the first or the last day is whole. */
const INSET = 8;
/** The least length of a period that has room for its status's shape. */
const SIGN = 18;

export const timelineStyles = css`
  :host {
    --_block: 416px;
  }
  .span {
    fill: var(--_status);
    opacity: 0.3;
  }
  .due {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .due.first {
    stroke-dasharray: 2 2;
  }
  .number {
    fill: var(--_accent);
    font-weight: 600;
  }
  .legend {
    margin-bottom: var(--_space-s);
  }
  td {
    white-space: nowrap;
  }
  td svg {
    width: 1em;
    height: 1em;
    vertical-align: -0.15em;
  }
`;

/** A period with its status and due date; the due date before an extension is dashed. */
const periodOf = (
  { from, due, extendedFrom, status }: PeriodMark,
  { x, to }: { x: DateScale; to: string },
): TemplateResult => {
  const [start, end] = [x(from), x(due ?? to)];
  const length = Math.max(2, end - start - 1);
  const at = (date: string) => `M${x(date)} 4V22`;
  return svg`<rect class="span ${status}" x=${start} y="8" width=${length} height="10" /><path class="due" d=${due === null ? "" : at(due)} /><path class="due first" d=${extendedFrom === undefined ? "" : at(extendedFrom)} />${length < SIGN ? nothing : shape(status, start + (length - 16) / 2, 5)}`;
};

const rowOf = (
  { id, title, share, marks }: TimelineRow,
  y: number,
  { left, ...scale }: { x: DateScale; left: number; to: string },
): TemplateResult => {
  const letters = Math.floor((left - 66) / LETTER);
  const { status = "none" } = share;
  const [filled, line, name] = SHAPES[status];
  const said = marks.map((mark) => `${mark.name} ${mark.statusWord}`).join(" · ");
  // One template and texts as properties, as in the table of tasks.
  return svg`<g transform="translate(0 ${y})"><title .textContent="${id} ${title} ${said}"></title><g class=${status} transform="translate(0 5)"><path class="fill" d=${filled} /><path class=${name} d=${line} /></g><text class="number" x="22" y="17" .textContent=${id}></text><text x="50" y="17" .textContent=${letters > 3 ? clipped(title, letters) : ""}></text>${marks.map((mark) => periodOf(mark, scale))}</g>`;
};

const picture = (
  { from, to, rows }: TimelineView,
  { asOf, locale, progress }: DrawContext,
  width: number,
): TemplateResult => {
  const text = CHART_TEXT[locale];
  const left = width < 330 ? 52 : Math.min(300, width * 0.36);
  const along = dateScale(from, to, width - left - 2 * INSET);
  const x = (date: string) => left + INSET + along(date);
  return html`${legend(statusCounts(progress.overall?.counts, locale), commonText(locale).taskCount(rows.length))}
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
 * The tasks on a time axis: their periods, each with its status and due date, and the as-of date.
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
      rows: view.rows.map(({ id, title, titleLang, marks, metOn, share }) => [
        id,
        html`<span lang=${titleLang}>${title}</span>`,
        marks[0]?.from ?? "",
        marks.map(
          ({ name, due, extendedFrom, status, statusWord }) =>
            html`<div>
              ${icon(status, statusWord)} ${name}
              ${due}${extendedFrom === undefined ? nothing : text.extended(extendedFrom)}
            </div>`,
        ),
        metOn ?? "",
        share.percent,
        lamp(share.status, share.statusWord),
      ]),
    }),
    notes: [text.periodNote(view.isExtended)],
  };
};
