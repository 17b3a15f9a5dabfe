import { factsOn, type Basis, type Facts, type Locale, type Progress } from "@bangfu/core";
import { commonText, staleText, type LoadError } from "@bangfu/view";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { dayOf, FactsController, type LoadState } from "../load/controller.js";
import { AroundController, inlineIn, localeOf, type Around, type Plan } from "./around.js";
import { baseStyles } from "./base.styles.js";
import { warnOfWrong } from "./choices.js";
import type { CardContent, CardContext } from "./card.js";
import { PortableElement } from "./portable.js";
import { progressOf } from "./progress.js";

/** What a ready element draws from. */
export interface DrawContext {
  /** With the plan as it holds on the as-of date. */
  readonly facts: Facts;
  /** As they were loaded, with every version of the plan: a calculation takes these. */
  readonly loaded: Facts;
  readonly progress: Progress;
  readonly locale: Locale;
  readonly asOf: string;
}

/**
 * What all elements share: the data, the as-of date, the basis, the language and the states. What stands
 * inside the element (a static table) stays to be seen until the data are drawn, and when they cannot be.
 *
 * @attr heading-level - The level of the heading, 1 to 6; 2 where absent.
 * @attr lang - `zh` or `en`; where absent, the nearest one around the element, below `body`; else the plan's own.
 * @slot - A static table, seen until the data are drawn and when they cannot be.
 * @slot heading - Stands for the words of the heading.
 * @slot empty - Stands for what is said where no data are given.
 * @slot error - Stands for what is said where the data cannot be had.
 * @cssstate loading - The data are being loaded; from Chrome 125, Firefox 126 and Safari 17.4 on.
 * @fires {BangfuLoadEvent} bangfu-load - The data are drawn.
 * @fires {BangfuErrorEvent} bangfu-error - The data could not be had.
 * @csspart header - Heading, as-of date and remark.
 * @csspart title - The heading.
 * @csspart footer - Remarks.
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
 * @cssprop --bangfu-margin - Space above and below the element, 16px; neighbours share it.
 * @cssprop --bangfu-min-height - The space that is kept until the data are there.
 */
export abstract class BangfuElement extends PortableElement {
  static override styles = baseStyles;
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    asOf: { attribute: "as-of" },
    basis: {},
    notice: {},
    heading: {},
    headingLevel: { attribute: "heading-level", type: Number },
    loading: {},
    theme: { reflect: true },
    density: { reflect: true },
  };

  /** The address of the published facts. */
  declare src: string | undefined;
  /** The facts themselves, instead of `src`. */
  declare data: Facts | undefined;
  /** The day to look at, `YYYY-MM-DD`; today in the plan's time zone where absent. */
  declare asOf: string | undefined;
  /** `reported` or `verified`. */
  declare basis: Basis | undefined;
  /** A short remark on the data, such as 示例数据. */
  declare notice: string | undefined;
  /** Stands for the element's own heading; an empty one leaves the heading out. */
  declare heading: string | undefined;
  /** The level of the heading, 1 to 6; 2 where absent. Headings inside the element come one level below. */
  declare headingLevel: number | undefined;
  /** `lazy` waits with loading until the element is about to be seen. */
  declare loading: "lazy" | "eager" | undefined;
  /** `light` (where absent), `dark` or `auto`. */
  declare theme: "light" | "dark" | "auto" | undefined;
  /** `compact` for little room. */
  declare density: "compact" | undefined;

  /** The language too, which is an engine's own property. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  private readonly controller = new FactsController(this, (state) => this.announce(state));
  private readonly surroundings = new AroundController(this);
  private shown: DrawContext | undefined = undefined;
  /** The theme that was handed down. */
  private handed: Around["theme"] = undefined;

  /** The facts that are drawn, as they were loaded; undefined until then. */
  get facts(): Facts | undefined {
    return this.shown?.loaded;
  }

  /** What is drawn, as `bangfu-load` has it; undefined until then. */
  get progress(): Progress | undefined {
    return this.shown?.progress;
  }

  /** Why the newest load failed; undefined where it did not. */
  get error(): LoadError | undefined {
    return this.controller.error;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === "lang") this.requestUpdate();
  }

  /** The nearest language, of this element or around it; else the plan's, Chinese where it has none. */
  protected get locale(): Locale {
    const { state } = this.controller;
    const own = state.kind === "ready" ? state.facts.plan.lang : undefined;
    return this.surroundings.language ?? localeOf(own) ?? "zh";
  }

  /** Asks for the facts again; what is drawn stays until they come, and where none do `error` says why. */
  reload(): Promise<void> {
    return this.controller.reload();
  }

  protected abstract draw(context: DrawContext): TemplateResult;

  protected override willUpdate(changed: PropertyValues): void {
    warnOfWrong(this, changed, this.locale);
    const around = this.inherit();
    const mine = inlineIn(this, "");
    const own = this.data || this.src || mine || !around;
    const { data, src } = own ? this : around;
    // A badge does not speak for what stands below it.
    const isBadge = "size" in this && this.size === "badge";
    this.surroundings.share(!own && !isBadge && (this.asOf ?? this.notice) == null);
    // Further down inside a plan they are another's.
    const inline = own ? mine : inlineIn(around, ":scope>");
    this.controller.use({ data, src, inline, lazy: this.loading === "lazy" });
  }

  /** What is around it; its theme is taken, and given up when that goes, where the element has no own one. */
  protected inherit(): Plan | undefined {
    const { around } = this;
    if ((this.theme ?? this.handed) === this.handed) this.theme = around?.theme;
    this.handed = around?.theme;
    return around;
  }

  protected override updated(): void {
    this.markLoading(this.controller.state.kind === "loading");
  }

  protected override render(): TemplateResult {
    const { state } = this.controller;
    const text = commonText(this.locale);
    switch (state.kind) {
      case "ready":
        return this.ready(state.facts);
      case "loading":
        return this.controller.slow
          ? this.message(text.loading, "status")
          : html`<div class="waiting" aria-busy="true" lang=${this.locale}><slot></slot></div>`;
      case "empty":
        return this.message(text.empty, "status");
      case "error":
        return this.message(
          text.errors[state.error] + (state.address ? text.tried(state.address) : ""),
          "alert",
          html`<button part="retry" type="button" @click=${() => void this.controller.load()}>
            ${text.retry}
          </button>`,
        );
    }
  }

  /** The day to look at, where one is asked for: its own comes before that of the plan around it. */
  protected get wanted(): string | undefined {
    return this.asOf ?? this.around?.day ?? this.around?.asOf;
  }

  /** Heading, as-of date and remarks around what an element draws. */
  protected frame(
    { facts, asOf, locale }: CardContext,
    { title, body, aside = nothing, notes = [] }: CardContent,
  ): TemplateResult {
    const text = commonText(locale);
    const stale = facts && staleText(facts, asOf, locale);
    const heading = this.heading ?? title;
    return html`<section class="frame" aria-label=${heading || title} lang=${locale}>
      <header part="header">
        ${
          heading === ""
            ? nothing
            : html`<h2 part="title" aria-level=${this.level}><slot name="heading">${heading}</slot></h2>`
        }
        ${this.surroundings.speaks ? html`<span class="muted">${text.asOf(asOf)}</span>${this.noticeTag()}` : nothing}${aside}
      </header>
      ${body}
      ${
        notes.length === 0 && stale === undefined
          ? nothing
          : html`<footer part="footer">
              ${notes.map((note) => html`<span>${note}</span>`)}${stale && html`<span class="stale">${stale}</span>`}
            </footer>`
      }
    </section>`;
  }

  /** The level of the heading. */
  protected get level(): number {
    const { headingLevel: level = 2 } = this;
    return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
  }

  protected noticeTag(): TemplateResult | typeof nothing {
    const notice = this.notice ?? this.around?.notice;
    return notice ? html`<span class="notice" part="notice">${notice}</span>` : nothing;
  }

  protected emit(type: string, detail: unknown): void {
    /** @ignore Its name stays out of the manifest, which has those that the class comments name. */
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  protected get around(): Plan | undefined {
    return this.surroundings.plan;
  }

  private message(words: string, role: "status" | "alert", more: unknown = nothing): TemplateResult {
    // The room that the drawing will take, so that nothing on the page moves when it comes.
    const { kind } = this.controller.state;
    const named = kind === "empty" || kind === "error" ? html`<slot name=${kind}>${words}</slot>` : words;
    return html`<div
      class=${kind === "loading" ? "waiting" : ""}
      aria-busy=${kind === "loading"}
      lang=${this.locale}
    >
      <div class="message" part="message" role=${role}><span>${named}</span>${more}</div>
      <slot></slot>
    </div>`;
  }

  private ready(facts: Facts): TemplateResult {
    try {
      const asOf = dayOf(this.wanted, facts.plan);
      const basis = (this.basis ?? this.around?.basis) === "verified" ? "verified" : "reported";
      const context = {
        facts: factsOn(facts, asOf),
        loaded: facts,
        progress: progressOf(facts, asOf, basis),
        locale: this.locale,
        asOf,
      };
      const template = this.draw(context);
      this.shown = context;
      return template;
    } catch {
      // The guard saw all parts, but what they say cannot be calculated with.
      return this.message(commonText(this.locale).errors.broken, "alert");
    }
  }

  private announce(state: LoadState): void {
    void this.updateComplete.then(() => {
      const shown = this.shown;
      if (state.kind === "error") this.emit("bangfu-error", { error: state.error, address: state.address });
      else if (state.kind === "ready" && shown?.loaded === state.facts)
        this.emit("bangfu-load", { facts: state.facts, progress: shown.progress });
    });
  }
}
