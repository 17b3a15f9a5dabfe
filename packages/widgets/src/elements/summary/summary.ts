import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { summaryView, type StatusCount, type SummaryView } from "../../view/summary.js";
import { messagesIn } from "../../text/messages.js";
import { BangfuElement, type Drawn } from "../base.js";
import { lamp } from "../lamp.js";
import { summaryStyles } from "./summary.styles.js";

const RADIUS = 62;
const LENGTH = 2 * Math.PI * RADIUS;

/** Where the expectation lies on the ring: a short line across it. */
const mark = (share: number): SVGTemplateResult => {
  const angle = 2 * Math.PI * share - Math.PI / 2;
  const point = (radius: number) => [74 + radius * Math.cos(angle), 74 + radius * Math.sin(angle)] as const;
  const [[x1, y1], [x2, y2]] = [point(RADIUS - 9), point(RADIUS + 9)];
  return svg`<line class="mark" x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`;
};

const segments = (counts: readonly StatusCount[]): SVGTemplateResult[] => {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return counts.map(({ status, count }) => {
    const x = (before / all) * 600;
    before += count;
    return svg`<rect class="fill ${status}" x=${x} y="0" width=${Math.max((count / all) * 600 - 2, 1)} height="10" />`;
  });
};

/**
 * The headline of a plan: how far it has come, whether that is enough, and how many tasks stand in which
 * status.
 *
 * @tagname bangfu-summary
 * @attr src - Address of the published facts.
 * @attr as-of - The day to look at; today where absent.
 * @attr basis - `reported` or `verified`.
 * @attr notice - A short remark on the data, such as 示例数据.
 * @attr theme - `light`, `dark` or `auto`.
 * @slot - A static table, seen until the data are drawn and when they cannot be.
 * @fires bangfu-load - The data are drawn.
 * @fires bangfu-error - The data could not be had.
 * @csspart title - The heading.
 * @csspart ring - The ring; the line across it is what is expected.
 * @csspart status - The overall status.
 * @csspart counts - The tasks by status.
 * @csspart lamp - A status as shape and word.
 * @csspart footer - As-of date, basis and share of data.
 * @csspart notice - The remark on the data.
 * @csspart message - What is said while loading or after a failure.
 * @csspart retry - The button that tries again.
 * @cssprop --bangfu-ink - Colour of the text, #1c2733.
 * @cssprop --bangfu-muted - Colour of side remarks, #5a6675.
 * @cssprop --bangfu-line - Colour of rules, #e1e6ec.
 * @cssprop --bangfu-track - Colour of what is still to do, #e8ecf1.
 * @cssprop --bangfu-surface - Background, #ffffff.
 * @cssprop --bangfu-accent - Colour of focus and links, #1f5fae.
 * @cssprop --bangfu-radius - Radius of the corners, 10px.
 * @cssprop --bangfu-font - Font family.
 * @cssprop --bangfu-font-size - Size of the text, 15px.
 */
export class BangfuSummary extends BangfuElement {
  static override styles = [...BangfuElement.styles, summaryStyles];

  protected override draw(drawn: Drawn): TemplateResult {
    const view = summaryView(drawn.facts, drawn.progress, this.otherBasis(drawn), drawn.locale);
    return html`<section class="frame" aria-label=${messagesIn(drawn.locale).overall} lang=${drawn.locale}>
      <header>
        <h2 part="title">${messagesIn(drawn.locale).overall}</h2>
        <span class="muted" lang="zh">${view.school}</span>
        ${this.noticeTag()}
      </header>
      <div class="body">${this.#ring(view, drawn)} ${this.#side(view)}</div>
      <footer part="footer">
        ${view.footnotes.map((note) => html`<span>${note}</span>`)}
        ${view.stale === undefined ? nothing : html`<span class="stale">${view.stale}</span>`}
      </footer>
    </section>`;
  }

  #ring({ status, attainment, expected, percent, label }: SummaryView, { locale }: Drawn): TemplateResult {
    return html`<div class="ring ${status ?? ""}" part="ring" role="img" aria-label=${label}>
      <svg viewBox="0 0 148 148" aria-hidden="true">
        <circle class="track" cx="74" cy="74" r=${RADIUS} />
        ${
          attainment
            ? svg`<circle class="arc" cx="74" cy="74" r=${RADIUS} transform="rotate(-90 74 74)"
              stroke-dasharray="${attainment * LENGTH} ${LENGTH}" />`
            : nothing
        }
        ${mark(expected)}
      </svg>
      <div class="figure" aria-hidden="true">
        <span class="percent ${attainment === undefined ? "none" : ""}">${percent}</span>
        ${attainment === undefined ? nothing : html`<span class="muted">${messagesIn(locale).attainment}</span>`}
      </div>
    </div>`;
  }

  #side({ status, statusWord, expectedText, counts, countsTitle }: SummaryView): TemplateResult {
    return html`<div class="side">
      <div part="status"><span class="headline">${lamp(status, statusWord)}</span></div>
      <div class="muted">${expectedText} · ${countsTitle}</div>
      <svg class="bar" viewBox="0 0 600 10" preserveAspectRatio="none" aria-hidden="true">
        ${segments(counts)}
      </svg>
      <ul part="counts" aria-label=${countsTitle}>
        ${counts.map(({ status: each, word, count }) => html`<li>${lamp(each, word)}<b>${count}</b></li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-summary": BangfuSummary;
  }
}
