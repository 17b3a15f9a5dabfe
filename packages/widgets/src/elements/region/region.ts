import { assess, newestOn, planOn, type Basis, type Facts, type Plan } from "@bangfu/core";
import { measuresOf, STALE_DAYS } from "@bangfu/core/rollup";
import {
  BOARD_TEXT,
  boardSentence,
  CHART_TEXT,
  COLUMNS,
  commonText,
  distributionOf,
  LEAST_DISTRIBUTED,
  SCHOOL_ORDERS,
  schoolRow,
  sortedSchools,
  stateCounts,
  type LoadError,
  type SchoolLoad,
  type SchoolOrder,
  type SchoolRow,
} from "@bangfu/view";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { dayOf, OLD } from "../../load/controller.js";
import { addressOf } from "../../load/facts.js";
import { follow, unfollow } from "../../load/page.js";
import { barStyles } from "../bar.js";
import { warnOfWrong } from "../choices.js";
import { BangfuChart } from "../chart.js";
import { distributionPicture } from "./distribution.js";
import { loadSchools } from "./load.js";
import { card, showAll } from "./rows.js";
import { regionStyles } from "./region.styles.js";
import { boardTable, MOST_ROWS } from "./table.js";

/** There are tiles alone where there is less room. */
const NARROW = 680;

/** So many tiles stand above the table; and above the button that shows all, where there is none. */
const MOST_TILES = 12;

/**
 * Many schools: whom to call in a sentence, then tiles of those that need most, then a table of all of them. It has a
 * lamp for each measure and a head that stays; from twelve schools with data on their distribution is drawn too. Where
 * there is little room, there are tiles alone. A tile leads to the school's page, the folder of its facts.
 *
 * The schools come from a list of addresses, `srcs`, or from one file, `src`:
 * `{"format": "bangfu-rollup/1", "schools": [{"src"?, "progress": {"school": {"name", "county"?}, "asOf", "overall"}, "newest"?, "state"?, "measures"?, "before"?} | {"src"?, "school"?, "error", "state"?}]}`,
 * as `bangfu rollup` writes it. `progress` is a `bangfu-progress/1`, of which no more is needed than this; it was
 * calculated when the file was made, so that `as-of` and `basis` do not change it. `newest` is the date of the school's
 * newest record, `before` its `{"attainment"}` on an earlier day, `error` (`unreachable`, `broken`, `newer` or
 * `tooLarge`) says why a school was not read, `state` is one of rules §9.2, seen from the rest where absent, and
 * `measures` are `{"title", "status"}` of each, and `history` its `{"asOf", "attainment"}` of the last quarters' ends.
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
 * @csspart card - One school as a tile.
 * @csspart lamp - A status as shape and word.
 * @csspart message - What is said while there is nothing to see.
 * @csspart retry - Asks again for what could not be read.
 * @without data facts progress loading footer
 */
export class BangfuRegion extends BangfuChart {
  static override properties: PropertyDeclarations = {
    srcs: {},
    loads: { state: true, attribute: false },
    order: { state: true, attribute: false },
    descending: { state: true, attribute: false },
    whole: { state: true, attribute: false },
  };
  static override styles = [...BangfuChart.styles, barStyles, regionStyles];

  declare srcs: string | undefined;
  declare private loads: readonly SchoolLoad[] | undefined;
  declare private order: SchoolOrder;
  declare private descending: boolean;
  declare private whole: boolean;
  private staleDays: number | undefined = undefined;
  private asked = "";
  private day: string | undefined = undefined;
  private by: Basis = "reported";
  /** When the schools were asked for, and the day for which each was assessed. */
  private at = 0;
  private readonly days = new Map<Plan, string>();
  private readonly follow = (shown: boolean): void => {
    if (shown && Date.now() - this.at > OLD) return void this.load(true);
    const past = ([plan, day]: [Plan, string]): boolean => day !== dayOf(this.day, plan);
    if ([...this.days].some(past)) void this.load();
  };

  /** The schools as they are drawn, as `bangfu-load` has them; undefined until then. */
  get schools(): readonly SchoolLoad[] | undefined {
    return this.loads;
  }

  /** Why no school could be read; undefined where one could be. */
  override get error(): LoadError | undefined {
    const [failed] = this.loads ?? [];
    return failed && "error" in failed && !this.loads!.some((load) => "progress" in load)
      ? failed.error
      : undefined;
  }

  constructor() {
    super();
    this.order = "need";
    this.descending = true;
    this.whole = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this.follow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    warnOfWrong(this, changed, this.locale);
    const around = this.inherit();
    this.day = this.wanted;
    this.by = (this.basis ?? around?.basis) === "verified" ? "verified" : "reported";
    const key = [this.src, this.srcs, this.day, this.by].join("\n");
    if (key === this.asked) return;
    this.asked = key;
    this.loads = undefined;
    void this.load();
  }

  protected override render(): TemplateResult {
    const { loads: schools, locale } = this;
    const text = commonText(locale);
    if (schools?.some((school) => "progress" in school)) return this.board(schools);
    const [failed] = schools ?? [];
    const words =
      failed && "error" in failed
        ? text.errors[failed.error] + (failed.src ? text.tried(addressOf(failed.src)) : "")
        : text[schools ? "noRecords" : this.src || this.srcs ? "loading" : "empty"];
    const waiting = !schools && Boolean(this.src || this.srcs);
    const named = waiting ? words : html`<slot name=${failed ? "error" : "empty"}>${words}</slot>`;
    return html`<div class=${waiting ? "waiting" : ""} aria-busy=${waiting}>
      <div class="message" part="message" role=${failed ? "alert" : "status"}>
        <span>${named}</span>${failed ? this.retry() : nothing}
      </div>
      <slot></slot>
    </div>`;
  }

  protected override updated(): void {
    this.markLoading(!this.loads && Boolean(this.src || this.srcs));
  }

  protected override draw(): TemplateResult {
    return this.render();
  }

  /** Asks for all schools again; what is drawn stays until the answers are there. */
  override reload(): Promise<void> {
    return this.load(true);
  }

  private async load(fresh = false): Promise<void> {
    const key = this.asked;
    this.at = Date.now();
    this.days.clear();
    const { src } = this;
    const sources = (this.srcs ?? "").split(/\s+/).filter((each) => each !== "");
    if (!src && sources.length === 0) return;
    const { loads, staleDays } = await loadSchools(src, sources, fresh, (source, facts) =>
      this.assessed(source, facts),
    );
    if (key !== this.asked) return;
    this.loads = loads;
    this.staleDays = staleDays;
    await this.updateComplete;
    const [failed] = loads;
    if (failed && !loads.some((load) => "progress" in load))
      this.emit("bangfu-error", { ...failed, address: failed.src && addressOf(failed.src) });
    else this.emit("bangfu-load", { schools: loads });
  }

  private assessed(src: string, facts: Facts): SchoolLoad {
    try {
      const asOf = dayOf(this.day, facts.plan);
      this.days.set(facts.plan, asOf);
      const progress = assess(facts, { asOf, basis: this.by });
      const measures = measuresOf(planOn(facts.plan, asOf), progress.measures);
      return { src, progress, newest: newestOn(facts, asOf), measures };
    } catch {
      return { src, error: "broken" };
    }
  }

  private board(schools: readonly SchoolLoad[]): TemplateResult {
    const { locale, staleDays } = this;
    const text = CHART_TEXT[locale];
    const rows = schools.map((school) => schoolRow(school, { locale, staleDays }));
    const bins = distributionOf(rows);
    const counted = rows.filter(({ share }) => share?.attainment !== undefined).length;
    const narrow = this.room < NARROW;
    const shown = { locale, asOf: [...new Set(rows.flatMap(({ asOf }) => asOf ?? []))].sort().join(" / ") };
    const content = {
      title: text.region,
      aside: html`<span class="muted">${text.withData(counted, rows.length)}</span
        >${this.srcs && rows.some(({ error }) => error) ? this.retry() : nothing}`,
    };
    const lead = html`<p class="sentence">
        ${boardSentence(stateCounts(rows), staleDays ?? STALE_DAYS, locale)}
      </p>
      ${this.tiles(rows, narrow)}`;
    const more = narrow
      ? nothing
      : boardTable(rows, {
          locale,
          order: this.order,
          descending: this.descending,
          most: this.whole ? rows.length : MOST_ROWS,
          head: (each) => this.sort(each),
          rest: this.rest(rows, MOST_ROWS),
        });
    if (counted < LEAST_DISTRIBUTED) return this.frame(shown, { ...content, body: [lead, more] });
    return this.chart(shown, {
      ...content,
      lead,
      picture: () =>
        html`<h3 aria-level=${this.level + 1}>${text.distribution}</h3>
          ${distributionPicture(bins, Math.min(640, this.room), text.distribution, locale)}`,
      table: () => ({
        head: [COLUMNS[locale].attained, COLUMNS[locale].schools],
        rows: bins.map(({ label, count }) => [label, count]),
      }),
      more,
    });
  }

  /** The schools that need most, where a table has them all; in the reader's order where there is no room for one. */
  private tiles(rows: readonly SchoolRow[], narrow: boolean): TemplateResult {
    const sorted = narrow
      ? sortedSchools(rows, this.order, this.descending)
      : sortedSchools(rows, "need", true);
    const { locale } = this;
    const cut = narrow && this.whole ? sorted : sorted.slice(0, MOST_TILES);
    return html`${
        narrow
          ? html`<ul class="legend">
              ${SCHOOL_ORDERS.map((order) => html`<li>${this.sort(order)}</li>`)}
            </ul>`
          : nothing
      }
      <ul class="cards">
        ${cut.map((row) => card(row, locale, this.level + 1))}
      </ul>
      ${narrow ? this.rest(rows, MOST_TILES) : nothing}`;
  }

  /** What shows all schools, where only so many are drawn. */
  private rest({ length }: readonly SchoolRow[], most: number): unknown {
    const show = (): void => void (this.whole = true);
    return this.whole || length <= most ? nothing : showAll(length, this.locale, show);
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
      ${order === "need" ? BOARD_TEXT[this.locale].need : COLUMNS[this.locale][order]}<span aria-hidden="true"
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
