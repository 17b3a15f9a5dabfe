import { assess, isPlainDate, type Facts } from "@bangfu/core";
import { css, html, nothing, svg, type PropertyDeclarations, type TemplateResult } from "lit";
import { todayOf } from "../../load/controller.js";
import { loadFacts } from "../../load/facts.js";
import { LIST_TEXT } from "../../text/lists.js";
import { commonText } from "../../text/common.js";
import {
  distributionOf,
  schoolRow,
  sortedSchools,
  type SchoolLoad,
  type SchoolOrder,
  type SchoolRow,
} from "../../view/region.js";
import { bar, barStyles } from "../bar.js";
import { chartStyles } from "../chart.styles.js";
import { BangfuElement } from "../base.js";
import { lamp } from "../lamp.js";

const HEIGHT = 96;
/** So many schools are asked at once. */
const AT_ONCE = 6;

/**
 * Many schools: a board that can be sorted, and the distribution of what they have attained. A school that
 * cannot be reached, one whose records are old and one that is behind are told apart.
 *
 * @tagname bangfu-region
 * @attr srcs - Addresses of the schools' published facts, with spaces between.
 * @attr as-of - The day to look at; today where absent.
 * @csspart table - The board.
 */
export class BangfuRegion extends BangfuElement {
  static override properties: PropertyDeclarations = {
    srcs: {},
    schools: { state: true, attribute: false },
    order: { state: true, attribute: false },
    descending: { state: true, attribute: false },
  };
  static override styles = [
    ...BangfuElement.styles,
    chartStyles,
    barStyles,
    css`
      td .bar {
        width: 120px;
      }
      thead button {
        border: 0;
        padding: 0;
      }
      .chart {
        max-width: 600px;
        margin-bottom: 12px;
      }
      .column {
        fill: var(--_accent);
      }
    `,
  ];

  declare srcs: string | undefined;
  declare private schools: readonly SchoolLoad[] | undefined;
  declare private order: SchoolOrder;
  declare private descending: boolean;
  private asked = "";

  constructor() {
    super();
    this.order = "attained";
    this.descending = true;
  }

  protected override willUpdate(): void {
    const key = [this.srcs, this.asOf, this.basis].join("\n");
    if (key === this.asked) return;
    this.asked = key;
    this.schools = undefined;
    void this.load(key);
  }

  protected override render(): TemplateResult {
    if (this.schools !== undefined) return this.board(this.schools);
    const text = commonText(this.locale);
    return html`<div class="message" part="message" role="status">
        ${this.srcs ? text.loading : text.empty}
      </div>
      <slot></slot>`;
  }

  protected override draw(): TemplateResult {
    return this.render();
  }

  private async load(key: string): Promise<void> {
    const sources = (this.srcs ?? "").split(/\s+/).filter((src) => src !== "");
    if (sources.length === 0) return;
    const loads: SchoolLoad[] = [];
    const waiting = sources.map((src, at) => ({ src, at }));
    const next = async (): Promise<void> => {
      const job = waiting.shift();
      if (job === undefined) return;
      const loaded = await loadFacts(new URL(job.src, document.baseURI).href);
      loads[job.at] =
        "facts" in loaded ? this.assessed(job.src, loaded.facts) : { src: job.src, error: loaded.error };
      return next();
    };
    await Promise.all(sources.slice(0, AT_ONCE).map(next));
    if (key !== this.asked) return;
    this.schools = loads;
    await this.updateComplete;
    this.emit("bangfu-load", { schools: loads });
  }

  private assessed(src: string, facts: Facts): SchoolLoad {
    try {
      const asOf = this.asOf !== undefined && isPlainDate(this.asOf) ? this.asOf : todayOf(facts.plan);
      const basis = this.basis === "verified" ? "verified" : "reported";
      return { src, facts, progress: assess(facts, { asOf, basis }) };
    } catch {
      return { src, error: "broken" };
    }
  }

  private board(schools: readonly SchoolLoad[]): TemplateResult {
    const { locale } = this;
    const text = LIST_TEXT[locale];
    const rows = schools.map((school) => schoolRow(school, locale));
    const asOf = schools.flatMap((school) => ("progress" in school ? [school.progress.asOf] : []))[0];
    return html`<section class="frame" aria-label=${text.region} lang=${locale}>
      <header>
        <h2 part="title">${this.heading ?? text.region}</h2>
        <span class="muted"
          >${asOf === undefined ? "" : commonText(locale).asOf(asOf)} · ${text.schools(rows.length)}</span
        >
        ${this.noticeTag()}
      </header>
      ${this.distribution(rows)}
      <div class="scroll" tabindex="0" role="group" aria-label=${text.region}>
        <table part="table">
          <thead>
            <tr>
              ${this.column("name", text.school)}${this.column("attained", text.attained)}${this.column("expected", text.expected)}
              <th scope="col">${text.status}</th>
              ${this.column("coverage", text.coverage)}${this.column("newest", text.newest)}
            </tr>
          </thead>
          <tbody>
            ${sortedSchools(rows, this.order, this.descending).map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private row({ name, share, coverage, newest, stale, error }: SchoolRow): TemplateResult {
    const text = LIST_TEXT[this.locale];
    return html`<tr>
      <th scope="row" lang="zh">${name}</th>
      ${
        share === undefined
          ? html`<td colspan="5">
              ${text.unreachable}${error === undefined ? nothing : html` · <span class="muted">${commonText(this.locale).errors[error]}</span>`}
            </td>`
          : html`<td>${share.percent} ${bar(share)}</td>
              <td>${share.expectedPercent}</td>
              <td>${lamp(share.status, share.statusWord)}</td>
              <td>${coverage}</td>
              <td>${newest}${stale === undefined ? nothing : html`<div class="muted">${stale}</div>`}</td>`
      }
    </tr>`;
  }

  private column(order: SchoolOrder, word: string): TemplateResult {
    const sorted = this.order === order;
    return html`<th scope="col" aria-sort=${sorted ? (this.descending ? "descending" : "ascending") : "none"}>
      <button
        type="button"
        @click=${() => {
          this.descending = sorted ? !this.descending : order !== "name";
          this.order = order;
        }}
      >
        ${word}<span aria-hidden="true">${sorted ? (this.descending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>`;
  }

  private distribution(rows: readonly SchoolRow[]): TemplateResult {
    const bins = distributionOf(rows);
    const text = LIST_TEXT[this.locale];
    const top = Math.max(1, ...bins);
    return html`<svg
      class="chart"
      viewBox="0 0 600 ${HEIGHT}"
      role="img"
      aria-label="${text.distribution}：${bins.map((count, at) => `${at * 10}–${at * 10 + 10}% ${count}`).join("，")}"
    >
      ${bins.map((count, at) => {
        const height = (count / top) * (HEIGHT - 40);
        return svg`<rect class="column" x=${at * 60 + 4} y=${HEIGHT - 20 - height} width="52" height=${height} rx="2" /><text class="middle" x=${at * 60 + 30} y=${HEIGHT - 4}>${at * 10}%</text>${count === 0 ? nothing : svg`<text class="middle strong" x=${at * 60 + 30} y=${HEIGHT - 26 - height}>${count}</text>`}`;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-region": BangfuRegion;
  }
}
