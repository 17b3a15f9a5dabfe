import { commonText, shareView, staleText, SUMMARY_TEXT } from "@bangfu/view";
import { css, html, type TemplateResult } from "lit";
import { BangfuElement, type Drawn } from "../base.js";
import { lamp } from "../lamp.js";

/**
 * A small badge for a line of text: the overall share and status, and the as-of date.
 *
 * @tagname bangfu-badge
 * @csspart badge - The badge.
 * @csspart lamp - A status as shape and word.
 * @without header title footer headingLevel heading-level --bangfu-margin --bangfu-heading --bangfu-heading-line --bangfu-padding --bangfu-radius
 */
export class BangfuBadge extends BangfuElement {
  static override styles = [
    ...BangfuElement.styles,
    css`
      :host {
        display: inline-block;
        margin: 0;
        vertical-align: middle;
      }
      .frame,
      .message {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 8px;
        max-width: 100%;
        padding: 2px 12px;
        font-size: var(--bangfu-font-size, 13px);
        line-height: 1.5;
        border-radius: 14px;
      }
    `,
  ];

  protected override draw({ facts, progress, locale, asOf }: Drawn): TemplateResult {
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
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-badge": BangfuBadge;
  }
}
