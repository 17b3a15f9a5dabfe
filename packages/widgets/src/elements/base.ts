import { assess, isPlainDate, type Basis, type Facts, type Locale, type Progress } from "@bangfu/core";
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { FactsController, todayOf, type LoadState } from "../load/controller.js";
import { messagesIn } from "../text/messages.js";
import { baseStyles } from "./base.styles.js";

/** What a ready element draws from. */
export interface Drawn {
  readonly facts: Facts;
  readonly progress: Progress;
  readonly locale: Locale;
  readonly asOf: string;
}

/**
 * What all elements share: the data, the as-of date, the basis, the language and the states. What stands
 * inside the element (a static table) stays to be seen until the data are drawn, and when they cannot be.
 */
export abstract class BangfuElement extends LitElement {
  static override styles = [baseStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    asOf: { attribute: "as-of" },
    basis: {},
    lang: {},
    notice: {},
    theme: { reflect: true },
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
  /** `light` (where absent), `dark` or `auto`. */
  declare theme: "light" | "dark" | "auto" | undefined;

  readonly #facts = new FactsController(this, (state) => this.#announce(state));
  #drawn:
    | { readonly facts: Facts; readonly asOf: string; readonly basis: Basis; readonly progress: Progress }
    | undefined;

  /** The nearest language, of this element or around it; Chinese where none is given. */
  protected get locale(): Locale {
    const lang = (this.closest("[lang]")?.getAttribute("lang") ?? "zh").toLowerCase();
    return lang.startsWith("zh") ? "zh" : "en";
  }

  protected abstract draw(drawn: Drawn): TemplateResult;

  protected override willUpdate(): void {
    const inline = this.querySelector('script[type="application/json"]')?.textContent ?? undefined;
    this.#facts.take({ data: this.data, src: this.src || undefined, inline });
  }

  protected override render(): TemplateResult {
    const { state } = this.#facts;
    const messages = messagesIn(this.locale);
    switch (state.kind) {
      case "ready":
        return this.#ready(state.facts);
      case "loading":
        return html`<div class="message" part="message" role="status">${messages.loading}</div>
          <slot></slot>`;
      case "empty":
        return html`<div class="message" part="message">${messages.empty}</div>
          <slot></slot>`;
      case "error":
        return html`<div class="message" part="message" role="alert">
            <span>${messages.errors[state.error]}</span>
            <button part="retry" type="button" @click=${() => void this.#facts.load()}>
              ${messages.retry}
            </button>
          </div>
          <slot></slot>`;
    }
  }

  /** The plan's other basis, for showing verified beside reported. */
  protected otherBasis({ facts, progress, asOf }: Drawn): Progress {
    return assess(facts, { asOf, basis: progress.basis === "reported" ? "verified" : "reported" });
  }

  protected noticeTag(): TemplateResult | typeof nothing {
    return this.notice ? html`<span class="notice" part="notice">${this.notice}</span>` : nothing;
  }

  #ready(facts: Facts): TemplateResult {
    try {
      const progress = this.#progressOf(facts);
      return this.draw({ facts, progress, locale: this.locale, asOf: progress.asOf });
    } catch {
      // The guard saw all parts, but what they say cannot be reckoned with.
      return html`<div class="message" part="message" role="alert">
          ${messagesIn(this.locale).errors.broken}
        </div>
        <slot></slot>`;
    }
  }

  #progressOf(facts: Facts): Progress {
    const asOf = this.asOf !== undefined && isPlainDate(this.asOf) ? this.asOf : todayOf(facts.plan);
    const basis: Basis = this.basis === "verified" ? "verified" : "reported";
    const known = this.#drawn;
    if (known?.facts === facts && known.asOf === asOf && known.basis === basis) return known.progress;
    const progress = assess(facts, { asOf, basis });
    this.#drawn = { facts, asOf, basis, progress };
    return progress;
  }

  #announce(state: LoadState): void {
    if (state.kind === "loading" || state.kind === "empty") return;
    void this.updateComplete.then(() => {
      if (state.kind === "error") return this.emit("bangfu-error", { error: state.error });
      const drawn = this.#drawn;
      if (drawn?.facts === state.facts)
        this.emit("bangfu-load", { facts: state.facts, progress: drawn.progress });
    });
  }

  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
