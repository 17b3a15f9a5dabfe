import type { Plan } from "@bangfu/core";
import { fittingIndicators, indicatorGroups, type IndicatorGroup } from "@bangfu/desk";
import { ENTER_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { OfficeElement } from "../element.js";

/** So many indicators are shown at once. */
const MOST_SHOWN = 60;

/** The first so many indicators of some groups. */
const firstOf = (groups: readonly IndicatorGroup[], most: number): readonly IndicatorGroup[] => {
  let left = most;
  return groups.flatMap((group): IndicatorGroup[] => {
    const indicators = group.indicators.slice(0, left);
    left -= indicators.length;
    return indicators.length === 0 ? [] : [{ ...group, indicators }];
  });
};

/** Chooses an indicator among those of the plan's tasks; it is found by its title or by that of its task. */
@customElement("office-indicator-picker")
export class OfficeIndicatorPicker extends OfficeElement {
  @property({ attribute: false }) choose!: (indicator: string) => void;
  @state() private sought = "";
  @query("input") private search!: HTMLInputElement | null;
  #groups:
    { readonly plan: Plan; readonly locale: string; readonly all: readonly IndicatorGroup[] } | undefined;

  override focus(): void {
    this.search?.focus();
  }

  #all(plan: Plan): readonly IndicatorGroup[] {
    const { locale } = this;
    if (this.#groups?.plan !== plan || this.#groups.locale !== locale)
      this.#groups = { plan, locale, all: indicatorGroups(plan, locale) };
    return this.#groups.all;
  }

  override render(): TemplateResult | typeof nothing {
    const { book } = this.state;
    if (book === undefined) return nothing;
    const text = ENTER_TEXT[this.locale].picker;
    const fitting = fittingIndicators(this.#all(book.plan), this.sought);
    const count = fitting.reduce((all, { indicators }) => all + indicators.length, 0);
    return html`<div class="picker" @keydown=${(event: KeyboardEvent) => this.#move(event)}>
      <div class="field broad">
        <label for="indicator-search">${text.search}</label>
        <input
          id="indicator-search"
          type="search"
          autocomplete="off"
          aria-describedby="indicator-hint"
          @input=${({ target }: Event) => (this.sought = (target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.#first(event, fitting)}
        />
        <span class="aside" id="indicator-hint">${text.hint}</span>
      </div>
      <p class="aside" role="status">${count === 0 ? text.none : text.found(count)}</p>
      <div class="options">
        ${firstOf(fitting, MOST_SHOWN).map((group) => this.#group(group))}
        ${count > MOST_SHOWN ? html`<p class="aside">${text.more(count - MOST_SHOWN)}</p>` : nothing}
      </div>
    </div>`;
  }

  #group({ task, title, indicators }: IndicatorGroup): TemplateResult {
    const name = title || ENTER_TEXT[this.locale].picker.others;
    const id = `indicators-of-${task}`;
    return html`<h5 id=${id}>${name}</h5>
      <ul class="plain" aria-labelledby=${id}>
        ${indicators.map(
          ({ value, text }) =>
            html`<li>
              <button type="button" @click=${() => this.choose(value)}>${text}</button>
            </li>`,
        )}
      </ul>`;
  }

  #first(event: KeyboardEvent, [group]: readonly IndicatorGroup[]): void {
    // Enter also ends what an input method has composed.
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    if (group !== undefined) this.choose(group.indicators[0]!.value);
  }

  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    event.preventDefault();
    const stops = [...this.querySelectorAll<HTMLElement>("input, .options button")];
    stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  }
}
