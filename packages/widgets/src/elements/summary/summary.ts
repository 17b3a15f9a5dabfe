import {
  ATTENTION_TEXT,
  commonText,
  shareView,
  staleText,
  SUMMARY_TEXT,
  summaryView,
  type GroupCount,
} from "@bangfu/view";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { BangfuElement, type DrawContext } from "../base.js";
import { stack } from "../counts.js";
import { lamp } from "../lamp.js";
import { progressOf } from "../progress.js";
import { attentionList } from "./attention.js";
import { badgeStyles } from "./badge.styles.js";
import { gauge } from "./gauge.js";
import { summaryStyles } from "./summary.styles.js";

/**
 * The headline of a plan: how it stands and how far it has come, the three tasks most in need of attention with
 * what is wrong and who carries it, how many tasks stand where, and the newest update. With `size="badge"` a small badge for a line of text.
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
 * @csspart status - The overall status.
 * @csspart bar - The share as a bar; the line across it is what is expected.
 * @csspart attention - The tasks most in need of attention.
 * @csspart counts - The tasks in four groups; each opens into its statuses.
 * @csspart done - What was met last.
 * @csspart findings - How many findings are open.
 * @csspart update - The newest update.
 * @csspart badge - The badge.
 * @csspart lamp - A status as shape and word.
 * @csspart footer - Basis, share of data, remarks.
 */
export class BangfuSummary extends BangfuElement {
  static override styles = [...BangfuElement.styles, summaryStyles, badgeStyles];
  static override properties: PropertyDeclarations = {
    size: { reflect: true },
    opened: { state: true, attribute: false },
  };

  /** `badge`: share, status and as-of date within a line of text. */
  declare size: "badge" | undefined;
  /** The group that is open. */
  declare private opened: GroupCount["group"] | undefined;

  protected override draw(context: DrawContext): TemplateResult {
    return this.size === "badge" ? this.badge(context) : this.card(context);
  }

  private badge({ facts, progress, locale, asOf }: DrawContext): TemplateResult {
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

  private card(context: DrawContext): TemplateResult {
    const { facts, loaded, progress, locale, asOf } = context;
    const other = progressOf(loaded, asOf, progress.basis === "reported" ? "verified" : "reported");
    const view = summaryView(facts, progress, other, locale);
    const { share, capped, attention, update, done } = view;
    const text = ATTENTION_TEXT[locale];
    return this.frame(context, {
      title: SUMMARY_TEXT[locale].title,
      aside: html`<span class="muted" lang="zh">${view.school}</span>`,
      body: html`<div class="body">
          <div class="standing">
            <div class="headline">
              <span part="status">${lamp(share.status, share.statusWord)}</span>
              <span class="attained" aria-hidden="true"
                ><b class="percent">${share.percent}</b
                >${share.attainment === undefined ? nothing : html` <span class="muted">${SUMMARY_TEXT[locale].attained}</span>`}</span
              >
            </div>
            ${gauge(share)} ${capped === undefined ? nothing : html`<p class="muted">${capped}</p>`}
            ${
              done === undefined
                ? nothing
                : html`<p class="line" part="done">
                    <span class="muted">${view.doneTitle}</span> <b>${done.title}</b>
                    <span class="muted">${done.when}</span>
                  </p>`
            }
            ${view.findings === undefined ? nothing : html`<p class="line" part="findings">${view.findings}</p>`}
          </div>
          <div class="attention" part="attention">
            <h3 aria-level=${this.level + 1}>${text.title}</h3>
            ${attention.length === 0 ? html`<p class="muted">${text.none}</p>` : attentionList(attention)}
          </div>
        </div>
        ${stack(view.counts)} ${this.groups(view.groups, view.countsTitle)}
        ${
          update === undefined
            ? nothing
            : html`<p class="line" part="update">
                <span class="muted">${update.heading}</span>
                ${update.title === undefined ? nothing : html`<b lang=${update.titleLang}>${update.title}</b>`}
                <span lang=${update.lang}>${update.text}</span>
              </p>`
        }`,
      notes: view.footnotes,
    });
  }

  private groups(groups: readonly GroupCount[], title: string): TemplateResult {
    return html`<ul class="groups" part="counts" aria-label=${title}>
      ${groups.map(({ group, word, count, statuses }) => {
        const open = this.opened === group && count > 0;
        const words = html`${word}<b>${count}</b>`;
        const listed = statuses.map((each) => `${each.word} ${each.count}`).join(" · ");
        return html`<li data-statuses=${listed}>
          ${
            count === 0
              ? html`<span class="group">${words}</span>`
              : html`<button
                  class="group"
                  type="button"
                  aria-expanded=${open}
                  @click=${() => (this.opened = open ? undefined : group)}
                >
                  ${words}
                </button>`
          }
          ${
            open
              ? html`<ul class="statuses">
                  ${statuses.map((each) => html`<li>${lamp(each.status, each.word)} <b>${each.count}</b></li>`)}
                </ul>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-summary": BangfuSummary;
  }
}
