import { commonText, shareView, staleText, SUMMARY_TEXT, summaryView, type ShareView } from "@bangfu/view";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { legend, stack } from "../counts.js";
import { BangfuElement, progressOf, type Drawn } from "../base.js";
import { lamp } from "../lamp.js";
import { badgeStyles } from "./badge.styles.js";
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
 * status. With `size="badge"` a small badge for a line of text.
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
 * @attr size - `badge`: share, status and as-of date within a line of text.
 * @csspart ring - The ring; the line across it is what is expected.
 * @csspart status - The overall status.
 * @csspart counts - The tasks by status.
 * @csspart badge - The badge.
 * @csspart lamp - A status as shape and word.
 * @csspart footer - Basis, share of data, remarks.
 */
export class BangfuSummary extends BangfuElement {
  static override styles = [...BangfuElement.styles, summaryStyles, badgeStyles];
  static override properties: PropertyDeclarations = { size: { reflect: true } };

  /** `badge`: share, status and as-of date within a line of text. */
  declare size: "badge" | undefined;

  protected override draw(drawn: Drawn): TemplateResult {
    return this.size === "badge" ? this.badge(drawn) : this.card(drawn);
  }

  private badge({ facts, progress, locale, asOf }: Drawn): TemplateResult {
    const share = shareView(progress.overall, locale);
    const stale = staleText(facts, asOf, locale);
    const heading = this.heading ?? SUMMARY_TEXT[locale].title;
    return html`<span class="frame" part="badge" lang=${locale} title=${facts.plan.school.name}>
      <slot name="heading">${heading}</slot
      ><b>${share.percent}</b>${lamp(share.status, share.statusWord)}<span class="muted"
        >${commonText(locale).asOf(asOf)}</span
      >${this.noticeTag()}${stale && html`<span class="stale">${stale}</span>`}
    </span>`;
  }

  private card(drawn: Drawn): TemplateResult {
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
