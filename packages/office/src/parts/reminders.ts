import type { Ledger, Locale, Plan } from "@bangfu/core";
import type { Reminder } from "@bangfu/desk";
import { localText } from "@bangfu/view";
import { HANDING_IN_TEXT, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { copyText } from "../actions/copy-text.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { startJob, type Running } from "../work/start-job.js";
import { OfficeElement } from "./element.js";

/** The texts, and what they were written of. */
interface Written {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly locale: Locale;
  readonly reminders: readonly Reminder[] | undefined;
}

/** A text for each unit to paste into a chat; written beside the page, for it summarizes the ledger. */
@customElement("office-reminders")
export class OfficeReminders extends OfficeElement {
  @state() private written: Written | undefined;
  /** The unit whose text was copied at last, and whether the browser let the page do it. */
  @state() private copied: { readonly unit: string; readonly isDone: boolean } | undefined;
  #running: Running<unknown> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.stop();
  }

  override updated(): void {
    const { book, locale } = this.state;
    if (book === undefined || (book.plan.reporting ?? []).length === 0) return;
    const { plan, ledger } = book;
    const { written } = this;
    if (written?.plan === plan && written.ledger === ledger && written.locale === locale) return;
    this.#running?.stop();
    this.written = { plan, ledger, locale, reminders: undefined };
    const today = this.page.office.today(plan);
    const running = startJob("remind", { plan, ledger, options: { today, locale } });
    this.#running = running;
    guarded(this.page.office, async () => {
      const reminders = await running.outcome;
      if (this.#running === running) this.written = { plan, ledger, locale, reminders };
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined || (book.plan.reporting ?? []).length === 0) return nothing;
    return html`<section aria-labelledby="reminders-heading">
      <h3 id="reminders-heading">${SCREEN_TEXT[locale].reporting.reminders}</h3>
      ${this.#texts(book)}
    </section>`;
  }

  #texts({ plan, settings }: Book): TemplateResult {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].reporting;
    const all = this.written?.reminders;
    if (all === undefined) return html`<p>${HANDING_IN_TEXT[locale].working}</p>`;
    const isOf = (unit: string): boolean =>
      settings.unit === undefined ||
      unit === settings.unit ||
      (plan.reporting ?? []).some((duty) => duty.unit === unit && duty.verifiedBy === settings.unit);
    const needed = all.filter(({ unit, isNeeded }) => isNeeded && isOf(unit));
    const name = (id: string): string => {
      const unit = plan.units.find((each) => each.id === id);
      return (unit && localText(unit, "name", locale)) ?? id;
    };
    return html`<p>${needed.length === 0 ? text.noReminders : text.remindersWhy}</p>
      ${needed.map(
        ({ unit, text: written }) =>
          html`<details>
            <summary>${text.reminderOf(name(unit))}</summary>
            <pre>${written}</pre>
            <button type="button" @click=${(event: Event) => this.#copy(unit, event)}>
              ${this.copied?.unit === unit && this.copied.isDone ? text.copied : text.copy}
            </button>
            <span role="status"
              >${
                this.copied?.unit === unit && !this.copied.isDone
                  ? HANDING_IN_TEXT[locale].copyByHand
                  : nothing
              }</span
            >
          </details>`,
      )}`;
  }

  #copy(unit: string, { currentTarget }: Event): void {
    const written = (currentTarget as HTMLElement).parentElement!.querySelector("pre")!;
    guarded(this.page.office, async () => {
      this.copied = { unit, isDone: await copyText(written) };
    });
  }
}
