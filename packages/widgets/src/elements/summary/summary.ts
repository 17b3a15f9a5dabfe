import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import { SUMMARY_TEXT } from "../../text/summary.js";
import type { ShareView } from "../../view/share.js";
import { summaryView } from "../../view/summary.js";
import { legend, stack } from "../counts.js";
import { BangfuElement, type Drawn } from "../base.js";
import { lamp } from "../lamp.js";
import { summaryStyles } from "./summary.styles.js";

const RADIUS = 62;
const LENGTH = 2 * Math.PI * RADIUS;

/** Where the expectation lies on the ring: a short line across it. */
const mark = (share: number): SVGTemplateResult =>
  svg`<path class="tick" d="M74 3v18" transform="rotate(${share * 360} 74 74)" />`;

const ring = (
  { status, attainment, expected, percent, label }: ShareView,
  attained: string,
): TemplateResult =>
  html`<div class="ring ${status ?? ""}" part="ring" role="img" aria-label=${label}>
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
      <span class="big percent ${attainment === undefined ? "none" : ""}">${percent}</span>
      ${attainment === undefined ? nothing : html`<span class="muted">${attained}</span>`}
    </div>
  </div>`;

/**
 * The headline of a plan: how far it has come, whether that is enough, and how many tasks stand in which
 * status.
 *
 * @tagname bangfu-summary
 * @attr src - Address of the published facts.
 * @attr as-of - The day to look at; today where absent.
 * @attr basis - `reported` or `verified`.
 * @attr notice - A short remark on the data, such as 示例数据.
 * @attr heading - Stands for the element's own heading; empty: none.
 * @attr loading - `lazy` waits until the element is about to be seen.
 * @attr theme - `light`, `dark` or `auto`.
 * @attr density - `compact` for little room.
 * @slot - A static table, seen until the data are drawn and when they cannot be.
 * @fires bangfu-load - The data are drawn.
 * @fires bangfu-error - The data could not be had.
 * @csspart header - Heading, as-of date and remark.
 * @csspart title - The heading.
 * @csspart ring - The ring; the line across it is what is expected.
 * @csspart status - The overall status.
 * @csspart counts - The tasks by status.
 * @csspart lamp - A status as shape and word.
 * @csspart footer - Basis, share of data, remarks.
 * @csspart notice - The remark on the data.
 * @csspart message - What is said while loading or after a failure.
 * @csspart retry - The button that tries again.
 * @cssprop --bangfu-ink - Colour of the text, #1c2733.
 * @cssprop --bangfu-muted - Colour of side remarks, #5a6675.
 * @cssprop --bangfu-line - Colour of rules, #e1e6ec.
 * @cssprop --bangfu-track - Colour of what is still to do, #e8ecf1.
 * @cssprop --bangfu-surface - Background, #ffffff.
 * @cssprop --bangfu-paper - Colour of the tick and cross in a lamp; the background where absent. Needed where that
 * is transparent.
 * @cssprop --bangfu-soft - Background of panels, #f6f8fa.
 * @cssprop --bangfu-accent - Colour of focus and links, #1f5fae.
 * @cssprop --bangfu-met - Colour of 已完成, #17743a.
 * @cssprop --bangfu-met-late - Colour of 逾期完成, #2f6f8f.
 * @cssprop --bangfu-on-track - Colour of 正常推进, #2a8f4f.
 * @cssprop --bangfu-at-risk - Colour of 有风险, #b97800.
 * @cssprop --bangfu-behind - Colour of 滞后, #d3452f.
 * @cssprop --bangfu-missed - Colour of 逾期未完成, #a3182b.
 * @cssprop --bangfu-unreported - Colour of 未填报, #6f5aa8.
 * @cssprop --bangfu-upcoming - Colour of 未开始, #6b7785.
 * @cssprop --bangfu-heading - Colour of the heading, that of the text.
 * @cssprop --bangfu-heading-line - Colour of the line under the heading; none where absent.
 * @cssprop --bangfu-radius - Radius of the corners, 10px.
 * @cssprop --bangfu-border - Border of the frame, 1px solid in the colour of rules.
 * @cssprop --bangfu-padding - Padding of the frame, 20px 24px; 12px 14px where compact.
 * @cssprop --bangfu-font - Font family.
 * @cssprop --bangfu-font-size - Size of the text, 15px; 13px where compact.
 * @cssprop --bangfu-min-height - The space that is kept until the data are there.
 */
export class BangfuSummary extends BangfuElement {
  static override styles = [...BangfuElement.styles, summaryStyles];

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, loaded, progress, locale, asOf } = drawn;
    const other = this.progressIn(loaded, asOf, progress.basis === "reported" ? "verified" : "reported");
    const view = summaryView(facts, progress, other, locale);
    const text = SUMMARY_TEXT[locale];
    return this.framed(drawn, {
      title: text.title,
      aside: html`<span class="muted" lang="zh">${view.school}</span>`,
      body: html`<div class="body">
        ${ring(view.share, text.attained)}
        <div class="side">
          <div part="status">
            <span class="headline">${lamp(view.share.status, view.share.statusWord)}</span>
          </div>
          <div class="muted"><span aria-hidden="true">${view.expectedText} · </span>${view.reason}</div>
          ${stack(view.counts)} ${legend(view.counts, view.countsTitle)}
        </div>
      </div>`,
      notes: view.footnotes,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-summary": BangfuSummary;
  }
}
