import { SUMMARY_TEXT, summaryView, type ShareView } from "@bangfu/view";
import { html, type TemplateResult } from "lit";
import { legend, stack } from "../counts.js";
import { BangfuElement, progressOf, type Drawn } from "../base.js";
import { lamp } from "../lamp.js";
import { summaryStyles } from "./summary.styles.js";

/** Of a circle with a radius of 62. */
const LENGTH = 389.557;

/** What is attained, with a short line across where the expectation lies. */
const ring = (
  { status, attainment, expected, percent, label }: ShareView,
  attained: string,
): TemplateResult =>
  html`<div class="ring ${status ?? ""}" part="ring" role="img" aria-label=${label}>
    <svg viewBox="0 0 148 148" aria-hidden="true">
      <circle class="track" cx="74" cy="74" r="62" />
      <circle
        class="arc"
        cx="74"
        cy="74"
        r="62"
        transform="rotate(-90 74 74)"
        stroke-dasharray="${(attainment ?? 0) * LENGTH} ${LENGTH}"
      />
      <path class="tick" d="M74 3v18" transform="rotate(${expected * 360} 74 74)" />
    </svg>
    <div class="figure" aria-hidden="true">
      <span class="big percent ${attainment === undefined ? "none" : ""}">${percent}</span>
      <span class="muted" .textContent=${attainment === undefined ? "" : attained}></span>
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
 * @csspart ring - The ring; the line across it is what is expected.
 * @csspart status - The overall status.
 * @csspart counts - The tasks by status.
 * @csspart lamp - A status as shape and word.
 * @csspart footer - Basis, share of data, remarks.
 */
export class BangfuSummary extends BangfuElement {
  static override styles = [...BangfuElement.styles, summaryStyles];

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, loaded, progress, locale, asOf } = drawn;
    const other = progressOf(loaded, asOf, progress.basis === "reported" ? "verified" : "reported");
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
