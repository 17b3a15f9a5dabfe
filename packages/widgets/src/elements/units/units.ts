import { css, html, nothing, type TemplateResult } from "lit";
import { CHART_TEXT } from "../../text/charts.js";
import { unitViews, type UnitTask } from "../../view/groups.js";
import { stack } from "../counts.js";
import type { Drawn } from "../base.js";
import { BangfuChart } from "../chart.js";
import { lamp } from "../lamp.js";

const chips = (tasks: readonly UnitTask[], word: string): TemplateResult | typeof nothing =>
  tasks.length === 0
    ? nothing
    : html`<div class="chips">
        <span class="muted">${word}</span>
        <ul aria-label=${word}>
          ${tasks.map(({ id, text, status, statusWord }) => html`<li title="${text} · ${statusWord}">${lamp(status, id)}<span class="off">${statusWord}</span></li>`)}
        </ul>
      </div>`;

/**
 * Who carries what: each unit's tasks, led and supported, by status.
 *
 * @tagname bangfu-units
 * @attr table - Shows the figures as a table.
 * @csspart card - One unit.
 * @csspart switch - The button between picture and table.
 */
export class BangfuUnits extends BangfuChart {
  static override styles = [
    ...BangfuChart.styles,
    css`
      .chips {
        display: flex;
        gap: 10px;
        margin-top: 4px;
      }
      .chips .muted {
        flex: none;
      }
      .chips ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .off {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .card {
        position: relative;
      }
      .cards {
        grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
      }
    `,
  ];

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = CHART_TEXT[locale];
    const views = unitViews(facts, progress, locale);
    return this.charted(drawn, {
      title: text.units,
      picture: () =>
        html`<ul class="cards">
          ${views.map(
            ({ name, lead, leads, supports }) =>
              html`<li class="card" part="card">
                <div class="figures">
                  <h3 lang="zh">${name}</h3>
                  ${leads.length === 0 ? nothing : html`<span>${lead.share.percent}</span>`}
                </div>
                ${leads.length === 0 ? nothing : stack(lead.counts)} ${chips(leads, text.lead)}
                ${chips(supports, text.support)}
              </li>`,
          )}
        </ul>`,
      table: () => ({
        head: [text.name, text.lead, text.support, text.attained, text.status],
        rows: views.map(({ name, lead, leads, supports }) => [
          html`<span lang="zh">${name}</span>`,
          leads.map(({ id }) => id).join(" "),
          supports.map(({ id }) => id).join(" "),
          lead.share.percent,
          lamp(lead.share.status, lead.share.statusWord),
        ]),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-units": BangfuUnits;
  }
}
