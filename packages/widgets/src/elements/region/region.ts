import { assess, newestOn, type Basis, type Facts } from "@bangfu/core";
import {
  CHART_TEXT,
  commonText,
  distributionOf,
  SCHOOL_ORDERS,
  schoolRow,
  sortedSchools,
  type SchoolLoad,
  type SchoolOrder,
  type SchoolRow,
} from "@bangfu/view";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { dayOf } from "../../load/controller.js";
import { loadFacts, loadRollup } from "../../load/facts.js";
import { bar, barStyles } from "../bar.js";
import { BangfuChart } from "../chart.js";
import { lamp } from "../lamp.js";
import { distributionPicture } from "./distribution.js";
import { regionStyles } from "./region.styles.js";
import type { PropertyDeclarations } from "lit";

/** Rows are cards where there is less room. */
const NARROW = 520;
/** So many schools are asked at once. */
const AT_ONCE = 6;

/**
 * Many schools: a board that can be sorted, and the distribution of what they have attained. A school that
 * could not be read, one without data, one whose records are old and one that is behind are told apart.
 *
 * The schools come from a list of addresses, `srcs`, or from one file, `src`:
 * `{"format": "bangfu-rollup/1", "schools": [{"src"?, "progress": {"school": {"name", "county"?}, "asOf", "overall"}, "newest"?, "state"?, "before"?} | {"src"?, "school"?, "error", "state"?}]}`,
 * as `bangfu rollup` writes it. `progress` is a `bangfu-progress/1`, of which no more is needed than this; it was
 * calculated when the file was made, so that `as-of` and `basis` do not change it. `newest` is the date of the school's
 * newest record, `before` its `{"attainment"}` on an earlier day, `error` (`unreachable`, `broken`, `newer` or
 * `tooLarge`) says why a school was not read, and `state` whether it is `stale`, or `unpublished`.
 *
 * @tagname bangfu-region
 * @attr src - The address of a roll-up of many schools.
 * @attr srcs - Addresses of the schools' published facts, with spaces between.
 * @attr as-of - The day to look at; today where absent.
 * @attr table - Shows the distribution as a table.
 * @fires {BangfuRegionLoadEvent} bangfu-load - The schools that could be read are drawn;
 * `schools` are as those of a roll-up.
 * @fires {BangfuErrorEvent} bangfu-error - No school could be read.
 * @csspart header - Heading, date and count.
 * @csspart switch - The button between picture and table of the distribution.
 * @csspart table - The board, and the distribution as a table.
 * @csspart card - One school, where there is little room.
 * @csspart lamp - A status as shape and word.
 * @csspart message - What is said while there is nothing to see.
 * @csspart retry - Asks again for what could not be read.
 * @without data loading footer
 */
export class BangfuRegion extends BangfuChart {
  static override properties: PropertyDeclarations = {
    srcs: {},
    schools: { state: true, attribute: false },
    order: { state: true, attribute: false },
    descending: { state: true, attribute: false },
  };
  static override styles = [...BangfuChart.styles, barStyles, regionStyles];

  declare srcs: string | undefined;
  declare private schools: readonly SchoolLoad[] | undefined;
  declare private order: SchoolOrder;
  declare private descending: boolean;
  private asked = "";
  private day: string | undefined;
  private by: Basis = "reported";

  constructor() {
    super();
    this.order = "attained";
    this.descending = true;
  }

  protected override willUpdate(): void {
    const around = this.inherit();
    this.day = this.asOf ?? around?.asOf;
    this.by = (this.basis ?? around?.basis) === "verified" ? "verified" : "reported";
    const key = [this.src, this.srcs, this.day, this.by].join("\n");
    if (key === this.asked) return;
    this.asked = key;
    this.schools = undefined;
    void this.load();
  }

  protected override render(): TemplateResult {
    const { schools, locale } = this;
    const text = commonText(locale);
    if (schools?.some((school) => "progress" in school)) return this.board(schools);
    const [failed] = schools ?? [];
    const words =
      failed && "error" in failed
        ? text.errors[failed.error]
        : text[schools ? "noRecords" : this.src || this.srcs ? "loading" : "empty"];
    return html`<div class=${!schools && (this.src || this.srcs) ? "waiting" : ""}>
      <div class="message" part="message" role=${failed ? "alert" : "status"}>
        <span>${words}</span>${failed ? this.retry() : nothing}
      </div>
      <slot></slot>
    </div>`;
  }

  protected override draw(): TemplateResult {
    return this.render();
  }

  private async load(): Promise<void> {
    const key = this.asked;
    const { src } = this;
    const sources = (this.srcs ?? "").split(/\s+/).filter((each) => each !== "");
    if (!src && sources.length === 0) return;
    const rollup = src ? await loadRollup(src) : { schools: [] };
    const loads: SchoolLoad[] = "error" in rollup ? [{ src: src!, ...rollup }] : [...rollup.schools];
    const before = loads.length;
    let at = 0;
    const next = async (): Promise<void> => {
      const place = at++;
      const source = sources[place];
      if (source === undefined) return;
      const loaded = await loadFacts(source);
      loads[before + place] =
        "facts" in loaded ? this.assessed(source, loaded.facts) : { src: source, ...loaded };
      return next();
    };
    await Promise.all(sources.slice(0, AT_ONCE).map(next));
    if (key !== this.asked) return;
    this.schools = loads;
    await this.updateComplete;
    const [failed] = loads;
    if (failed && !loads.some((load) => "progress" in load)) this.emit("bangfu-error", failed);
    else this.emit("bangfu-load", { schools: loads });
  }

  private assessed(src: string, facts: Facts): SchoolLoad {
    try {
      const asOf = dayOf(this.day, facts.plan);
      return { src, progress: assess(facts, { asOf, basis: this.by }), newest: newestOn(facts, asOf) };
    } catch {
      return { src, error: "broken" };
    }
  }

  private board(schools: readonly SchoolLoad[]): TemplateResult {
    const { locale } = this;
    const text = CHART_TEXT[locale];
    const rows = schools.map((school) => schoolRow(school, locale));
    const bins = distributionOf(rows);
    const counted = rows.filter(({ share }) => share?.attainment !== undefined).length;
    const days = [...new Set(rows.flatMap(({ asOf }) => asOf ?? []))].sort();
    return this.charted(
      { locale, asOf: days.join(" / ") },
      {
        title: text.region,
        aside: html`<span class="muted">${text.withData(counted, rows.length)}</span
          >${this.srcs && rows.some(({ error }) => error) ? this.retry() : nothing}`,
        picture: () =>
          html`<h3>${text.distribution}</h3>
            ${distributionPicture(bins, Math.min(640, this.room), text.distribution)}`,
        table: () => ({
          head: [text.attained, text.schools],
          rows: bins.map(({ label, count }) => [label, count]),
        }),
        more: this.list(sortedSchools(rows, this.order, this.descending)),
      },
    );
  }

  private list(rows: readonly SchoolRow[]): TemplateResult {
    const heads = SCHOOL_ORDERS.map((order) => this.sort(order));
    return this.room < NARROW
      ? html`<ul class="legend">
            ${heads.map((head) => html`<li>${head}</li>`)}
          </ul>
          <ul class="cards">
            ${rows.map((row) => this.card(row))}
          </ul>`
      : html`<div class="scroll" tabindex="0" role="group" aria-label=${CHART_TEXT[this.locale].region}>
          <table part="table">
            <thead>
              <tr>
                ${heads.map(
                  (head, at) =>
                    html`<th
                      scope="col"
                      class=${SCHOOL_ORDERS[at]!}
                      aria-sort=${SCHOOL_ORDERS[at] !== this.order ? "none" : this.descending ? "descending" : "ascending"}
                    >
                      ${head}
                    </th>`,
                )}
              </tr>
            </thead>
            <tbody>
              ${rows.map((row) => this.row(row))}
            </tbody>
          </table>
        </div>`;
  }

  private row(row: SchoolRow): TemplateResult {
    const { share, coverage } = row;
    return html`<tr>
      <th scope="row" lang="zh">${this.name(row)}</th>
      ${
        share === undefined
          ? html`<td colspan="5">${this.error(row)}</td>`
          : html`<td>
                ${share.percent} ${this.change(row)}${share.attainment === undefined ? nothing : bar(share)}
              </td>
              <td>${share.expectedPercent}</td>
              <td>${lamp(share.status, share.statusWord)}</td>
              <td>${coverage}</td>
              <td>${this.newest(row)}</td>`
      }
    </tr>`;
  }

  private card(row: SchoolRow): TemplateResult {
    const { share, coverage } = row;
    const text = CHART_TEXT[this.locale];
    return html`<li class="card" part="card">
      <h3 lang="zh">${this.name(row)}</h3>
      ${
        share === undefined
          ? this.error(row)
          : html`<div class="figures" aria-hidden="true">
                <span
                  ><span class="big ${share.attainment === undefined ? "none" : ""}">${share.percent}</span>
                  ${this.change(row)}</span
                >
                <span class="muted">${commonText(this.locale).expected(share.expectedPercent)}</span>
              </div>
              ${share.attainment === undefined ? nothing : bar(share)}
              <div>${lamp(share.status, share.statusWord)}</div>
              <div class="muted">${text.coverage} ${coverage} · ${text.newest} ${this.newest(row)}</div>`
      }
    </li>`;
  }

  private name({ name, county }: SchoolRow): unknown {
    return county
      ? html`${name}
          <div class="muted">${county}</div>`
      : name;
  }

  private change({ change }: SchoolRow): unknown {
    return change && html`<span class="muted">${change}</span>`;
  }

  private error({ error }: SchoolRow): unknown {
    if (error === "unpublished") return CHART_TEXT[this.locale].unpublished;
    return error && commonText(this.locale).errors[error];
  }

  private newest({ newest, stale }: SchoolRow): TemplateResult {
    return html`${newest || commonText(this.locale).noRecords}${stale ? html`<div class="stale">${CHART_TEXT[this.locale].old}</div>` : nothing}`;
  }

  private sort(order: SchoolOrder): TemplateResult {
    const sorted = this.order === order;
    return html`<button
      class="sort"
      type="button"
      @click=${() => {
        this.descending = sorted ? !this.descending : order !== "school";
        this.order = order;
      }}
    >
      ${CHART_TEXT[this.locale][order]}<span aria-hidden="true"
        >${sorted ? (this.descending ? " ↓" : " ↑") : " ↕"}</span
      >
    </button>`;
  }

  private retry(): TemplateResult {
    return html`<button part="retry" type="button" @click=${() => void this.load()}>
      ${commonText(this.locale).retry}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-region": BangfuRegion;
  }
}
