import { factsOn, type Basis, type Facts } from "@bangfu/core";
import { promiseTotal } from "@bangfu/view";
import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { dayOf, FactsController } from "../../load/controller.js";
import {
  announceChange,
  AroundController,
  inlineIn,
  languageAround,
  localeOf,
  type Around,
} from "../around.js";
import { baseStyles } from "../base.styles.js";
import { warnOfWrong } from "../choices.js";
import { PortableElement } from "../portable.js";
import { progressOf } from "../progress.js";
import { Quarters } from "../quarters.js";
import { quartersStyles } from "../quarters.styles.js";

/**
 * Hands one source, date, basis, remark and theme to all elements inside it; what an element says of itself
 * comes first. Its first card gives the as-of date and the remark for all. With `timeline` it draws one thing, at the lower edge of the window: a slider through the ends of the
 * quarters since the plan began, which sets the day of all of them.
 *
 * @tagname bangfu-plan
 * @attr src - Address of the published facts.
 * @attr as-of - The day to look at; today where absent.
 * @attr basis - `reported` or `verified`.
 * @attr notice - A short remark on the data, such as 示例数据.
 * @attr theme - `light`, `dark` or `auto`.
 * @attr timeline - A slider through the quarters for all elements inside.
 * @slot - The elements, and anything else.
 * @csspart timeline - The frame of the slider.
 * @csspart quarters - The slider, its button and what they say.
 * @csspart play - The button that plays the quarters.
 * @csspart back - The button that leads back to the newest day.
 */
export class BangfuPlan extends PortableElement implements Around {
  static override styles = [
    ...baseStyles,
    quartersStyles,
    css`
      :host {
        display: contents;
      }
      .frame {
        position: sticky;
        bottom: 0;
        z-index: 2;
        padding: 8px 16px;
      }
      @media print {
        .frame {
          display: none;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    asOf: { attribute: "as-of" },
    basis: {},
    notice: {},
    theme: { reflect: true },
    timeline: { type: Boolean, reflect: true },
  };

  declare src: string | undefined;
  declare data: Facts | undefined;
  declare asOf: string | undefined;
  declare basis: Basis | undefined;
  declare notice: string | undefined;
  declare theme: Around["theme"];
  /** A slider through the quarters for all elements inside. */
  declare timeline: boolean | undefined;
  private readonly controller = new FactsController(this, () => {});
  private readonly quarters = new Quarters(this);
  /** Its language may change around it. */
  protected readonly surroundings = new AroundController(this);
  /** The day that the elements know of. */
  private announced: string | undefined = undefined;

  /** The earlier day that the slider is set to; undefined where it shows the newest. */
  get day(): string | undefined {
    return this.timeline ? this.quarters.day : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    warnOfWrong(this, changed, languageAround(this) ?? "zh");
    const { data, src } = this;
    if (this.timeline) this.controller.use({ data, src, inline: inlineIn(this, ":scope>"), lazy: false });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.slider()}`;
  }

  protected override updated(changed: PropertyValues): void {
    const { day } = this;
    if (changed.size === 0 && day === this.announced) return;
    this.announced = day;
    announceChange(this);
  }

  private slider(): TemplateResult | typeof nothing {
    const { state } = this.controller;
    if (!this.timeline || state.kind !== "ready") return nothing;
    const { facts } = state;
    const { plan } = facts;
    const locale = languageAround(this) ?? localeOf(plan.lang) ?? "zh";
    try {
      const newest = dayOf(this.asOf, plan);
      const day = this.day ?? newest;
      const progress = progressOf(facts, day, this.basis === "verified" ? "verified" : "reported");
      const said = promiseTotal(factsOn(facts, day).plan, progress, locale).total;
      const bar = this.quarters.bar({ plan, newest, isPinned: newest === this.asOf, locale, said });
      return bar === nothing ? nothing : html`<div class="frame" part="timeline" lang=${locale}>${bar}</div>`;
    } catch {
      // The elements say that the facts cannot be calculated with.
      return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-plan": BangfuPlan;
  }
}
