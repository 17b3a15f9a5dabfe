import { findingViews, LIST_TEXT, type FindingView } from "@bangfu/view";
import { css, html, nothing, type TemplateResult } from "lit";
import { BangfuElement, type DrawContext } from "../base.js";
import { figureStyles } from "../figure.styles.js";
import { lamp } from "../lamp.js";

/**
 * The findings of inspections: open, overdue, resolved.
 *
 * @tagname bangfu-findings
 * @csspart finding - One finding.
 * @csspart lamp - A status as shape and word.
 */
export class BangfuFindings extends BangfuElement {
  static override styles = [
    ...BangfuElement.styles,
    figureStyles,
    css`
      .legend {
        margin-bottom: var(--_space-s);
      }
      .finding,
      .finding .muted {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--_space-xs) var(--_space-l);
      }
      .finding {
        padding: var(--_space-s) 0;
        border-top: 1px solid var(--_line);
      }
      .finding .lamp {
        min-width: 8em;
      }
      .finding > div {
        flex: 1 1 260px;
      }
    `,
  ];

  protected override draw(context: DrawContext): TemplateResult {
    const { facts, locale, asOf } = context;
    const text = LIST_TEXT[locale];
    const views = findingViews(facts, asOf, locale);
    const states = (["overdue", "open", "closed"] as const).flatMap((state) => {
      const of = views.filter((view) => view.state === state);
      return of.length === 0
        ? []
        : [html`<li>${lamp(of[0]!.lamp, text.states[state])}<b>${of.length}</b></li>`];
    });
    return this.frame(context, {
      title: text.findings,
      body:
        views.length === 0
          ? html`<p class="muted">${text.noFindings}</p>`
          : html`<ul class="legend">
                ${states}
              </ul>
              <ul>
                ${views.map((view) => this.finding(view, context))}
              </ul>`,
    });
  }

  private finding(
    { state, lamp: light, found, due, closed, of, isQuote, text: words }: FindingView,
    { locale }: DrawContext,
  ) {
    const text = LIST_TEXT[locale];
    const dates = [
      text.found(found),
      ...(due === undefined ? [] : [text.putRightBy(due)]),
      ...(closed === undefined ? [] : [text.putRight(closed)]),
    ];
    return html`<li class="finding" part="finding">
      ${lamp(light, text.states[state])}
      <div>
        <span lang="zh">${words ?? text.notPublic}</span>
        <div class="muted">
          <span lang=${isQuote ? "zh" : nothing}>${of}</span>
          ${dates.map((date) => html`<span>${date}</span>`)}
        </div>
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-findings": BangfuFindings;
  }
}
