import type { Plan } from "@bangfu/core";
import { diffPlans, planOn, versionsOf } from "@bangfu/core/plan";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { OfficeElement } from "./element.js";
import { planChanges } from "./plan-changes.js";

/** One of the plans that can be compared: a version of the open one, or another book's newest. */
interface Side {
  readonly value: string;
  readonly words: string;
}

/** Two versions of the plan, or the plan and another one on this computer, side by side. */
@customElement("office-plan-compare")
export class OfficePlanCompare extends OfficeElement {
  @state() private first: string | undefined;
  @state() private second: string | undefined;
  @state() private compared: { readonly before: Plan; readonly after: Plan } | undefined;
  @state() private at = 0;

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = PLAN_TEXT[locale].compare;
    const sides = this.#sides(book.plan);
    const [before = sides[0]!.value, after = sides.at(-1)!.value] = [this.first, this.second];
    const compared = this.compared;
    return html`<details>
      <summary>${text.heading}</summary>
      <p class="fields">
        ${this.#select(text.before, sides, before, (value) => (this.first = value))}
        ${this.#select(text.after, sides, after, (value) => (this.second = value))}
        <button
          type="button"
          @click=${() => guarded(this.page.office, () => this.#compare(book.plan, before, after))}
        >
          ${text.show}
        </button>
      </p>
      ${
        compared === undefined
          ? nothing
          : planChanges({
              ...compared,
              changes: diffPlans(compared.before, compared.after),
              page: this.at,
              turn: (page) => (this.at = page),
              locale,
            })
      }
    </details>`;
  }

  #select(
    label: string,
    sides: readonly Side[],
    chosen: string,
    take: (value: string) => void,
  ): TemplateResult {
    return html`<label
      >${label}
      <select @change=${({ target }: Event) => take((target as HTMLSelectElement).value)}>
        ${sides.map(
          ({ value, words }) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
        )}
      </select></label
    >`;
  }

  #sides(plan: Plan): readonly Side[] {
    const { version } = PLAN_TEXT[this.locale].compare;
    const own = versionsOf(plan).map(({ from, plan: { title } }) => ({
      value: `@${from}`,
      words: version(title, from || plan.start),
    }));
    const others = this.state.shelf
      .filter(({ id }) => id !== this.state.book?.id)
      .map(({ id, title }) => ({ value: id, words: title }));
    return [...own, ...others];
  }

  async #planOf(plan: Plan, side: string): Promise<Plan | undefined> {
    if (side.startsWith("@")) return versionsOf(plan).find(({ from }) => from === side.slice(1))?.plan;
    const other = await this.page.keeper.read(side);
    return other && planOn(other.plan, "9999-12-31");
  }

  async #compare(plan: Plan, first: string, second: string): Promise<void> {
    const [before, after] = await Promise.all([this.#planOf(plan, first), this.#planOf(plan, second)]);
    this.at = 0;
    this.compared = before && after && { before, after };
  }
}
