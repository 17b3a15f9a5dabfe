import type { Plan } from "@bangfu/core";
import { adviceGroups, type Advice, type AdviceGroup } from "@bangfu/reader";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import { startJob, type Running } from "../work/start-job.js";
import { OfficeElement } from "./element.js";

/** The advice, and the plan that it is on. */
interface Advised {
  readonly plan: Plan;
  readonly advice: readonly Advice[] | undefined;
}

/** So many pieces of one kind stand on the page; who has put these right sees the next. */
const MOST = 100;

/** What would make the open plan easier to keep and to check, with the words each piece rests on. */
@customElement("office-plan-advice")
export class OfficePlanAdvice extends OfficeElement {
  @state() private advised: Advised | undefined;
  #running: Running<unknown> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.stop();
  }

  override updated(): void {
    const plan = this.state.book?.plan;
    if (plan === undefined || this.advised?.plan === plan) return;
    this.#running?.stop();
    this.advised = { plan, advice: undefined };
    const running = startJob("advise", plan);
    this.#running = running;
    guarded(this.page.office, async () => {
      const advice = await running.outcome;
      if (this.#running === running) this.advised = { plan, advice };
    });
  }

  override render(): TemplateResult | typeof nothing {
    if (this.state.book === undefined) return nothing;
    const { locale, advised } = this;
    const { working, advice: text } = PLAN_TEXT[locale];
    const groups = advised?.advice && adviceGroups(advised.advice, locale);
    return html`<section aria-labelledby="advice-heading">
      <h3 id="advice-heading">${text.heading}</h3>
      ${groups === undefined ? html`<p role="status">${working}</p>` : nothing}
      ${groups?.length === 0 ? html`<p>${text.none}</p>` : nothing}
      ${groups?.map((group) => this.#group(group))}
    </section>`;
  }

  #group({ heading, remedy, lines }: AdviceGroup): TemplateResult {
    const text = PLAN_TEXT[this.locale].advice;
    return html`<details>
      <summary>${text.of(heading, lines.length)}</summary>
      <p class="aside">${remedy}</p>
      <ul>
        ${lines.slice(0, MOST).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${lines.length > MOST ? html`<p class="aside">${text.more(lines.length - MOST)}</p>` : nothing}
    </details>`;
  }
}
