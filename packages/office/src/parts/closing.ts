import { addDays, type Ledger, type Plan } from "@bangfu/core";
import {
  closingId,
  openFindings,
  reportingOf,
  sentBackTo,
  waitingFor,
  type CloseProblem,
} from "@bangfu/desk";
import { CLOSING_TEXT, HANDING_IN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { changeBook } from "../state/steps.js";
import { startJob } from "../work/start-job.js";
import { closingName } from "./closing-name.js";
import { OfficeElement } from "./element.js";

/** So many months are offered. */
const MOST_MONTHS = 60;

/** The last days of the months that are over, the newest first: the last that is closed, and those after it. */
const monthEnds = ({ start }: Plan, { closings = [] }: Ledger, today: string): readonly string[] => {
  const last = closings.reduce((day, { through }) => (through > day ? through : day), "");
  const ends: string[] = [];
  for (let end = addDays(`${today.slice(0, 7)}-01`, -1); end >= start && end >= last;) {
    ends.push(end);
    end = addDays(`${end.slice(0, 7)}-01`, -1);
  }
  return ends.slice(0, MOST_MONTHS);
};

/** What is still open up to a day, and where it is dealt with. */
interface Open {
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly through: string;
  readonly lines: readonly (readonly [part: string, text: string])[];
}

/** Closes a month or a quarter, after saying what is still missing or unverified. */
@customElement("office-closing")
export class OfficeClosing extends OfficeElement {
  @state() private through: string | undefined;
  @state() private isWorking = false;
  @state() private problem = "";
  @state() private said = "";
  #open: Open | undefined;

  override render(): TemplateResult | typeof nothing {
    const { page } = this;
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    const text = CLOSING_TEXT[locale];
    const { plan, ledger } = book;
    const ends = monthEnds(plan, ledger, page.office.today(plan));
    const closings = ledger.closings ?? [];
    const isClosed = (end: string): boolean => closings.some(({ through }) => through === end);
    const isNewQuarter = (end: string): boolean => closingId(end, closings).includes("Q") && !isClosed(end);
    const chosen =
      ends.find((end) => end === this.through) ??
      ends.find(isNewQuarter) ??
      ends.find((end) => !isClosed(end)) ??
      ends[0];
    return html`<section aria-labelledby="closing-heading">
        <h3 id="closing-heading">${HANDING_IN_TEXT[locale].parts.closing}</h3>
        <p>${text.why}</p>
        ${chosen === undefined ? html`<p>${text.noPeriod}</p>` : this.#form(book, ends, chosen)}
        <div role="status">
          ${this.isWorking ? html`<p>${text.working}</p>` : nothing}
          ${this.said === "" ? nothing : html`<p class="good">${this.said}</p>`}
        </div>
        <div role="alert">${this.problem === "" ? nothing : html`<p class="bad">${this.problem}</p>`}</div>
      </section>
      <office-closings .page=${page}></office-closings>`;
  }

  #period(end: string, { closings = [] }: Ledger): string {
    return closingName(closingId(end, closings), this.locale);
  }

  #option(end: string, ledger: Ledger): string {
    const text = CLOSING_TEXT[this.locale];
    const isAgain = (ledger.closings ?? []).some(({ through }) => through === end);
    return (isAgain ? text.optionAgain : text.option)(this.#period(end, ledger), end);
  }

  #form(book: Book, ends: readonly string[], chosen: string): TemplateResult {
    const text = CLOSING_TEXT[this.locale];
    const lines = this.#lines(book, chosen);
    const choose = ({ target }: Event): void => void (this.through = (target as HTMLSelectElement).value);
    return html`<p class="fields">
        <label
          >${text.period}
          <select @change=${choose}>
            ${ends.map(
              (end) =>
                html`<option value=${end} ?selected=${end === chosen}>
                  ${this.#option(end, book.ledger)}
                </option>`,
            )}
          </select></label
        >
      </p>
      <h4>${text.before}</h4>
      ${
        lines.length === 0
          ? html`<p class="good">${text.ready}</p>`
          : html`<ul>
              ${lines.map(([part, line]) => html`<li><a href="#reporting/${part}">${line}</a></li>`)}
            </ul>`
      }
      <p>
        <button
          type="button"
          class="main"
          ?disabled=${this.isWorking}
          @click=${() => guarded(this.page.office, () => this.#close(chosen))}
        >
          ${lines.length === 0 ? text.close : text.closeAnyway}
        </button>
      </p>`;
  }

  #lines({ plan, ledger }: Book, through: string): Open["lines"] {
    const known = this.#open;
    if (known?.plan === plan && known.ledger === ledger && known.through === through) return known.lines;
    const text = CLOSING_TEXT[this.locale];
    const today = this.page.office.today(plan);
    const missing = reportingOf(plan, ledger, today).filter(
      ({ state: is, ends }) => is === "missing" && ends <= through,
    );
    const counts = [
      ["handedIn", text.missing, missing.length],
      ["checking", text.unverified, waitingFor(plan, ledger).filter(({ date }) => date <= through).length],
      [
        "checking",
        text.sentBack,
        sentBackTo(plan, ledger).filter(({ record }) => record.date <= through).length,
      ],
      ["findings", text.findings, openFindings(ledger).filter(({ found }) => found <= through).length],
    ] as const;
    const lines = counts.flatMap(([part, say, count]) => (count > 0 ? [[part, say(count)] as const] : []));
    this.#open = { plan, ledger, through, lines };
    return lines;
  }

  #whyNot(problem: CloseProblem): string {
    const text = CLOSING_TEXT[this.locale];
    switch (problem.code) {
      case "not-over":
        return text.notOver(problem.through, problem.today);
      case "closed-later":
        return text.closedLater(problem.through, problem.last);
      case "unknown-unit":
        return text.unknownUnit(problem.unit);
    }
  }

  async #close(through: string): Promise<void> {
    const { office } = this.page;
    const { book } = office.state;
    if (book === undefined) return;
    const { plan, ledger, settings } = book;
    this.isWorking = true;
    try {
      const options = { through, today: office.today(plan), by: settings.unit };
      const closed = await startJob("close-books", { plan, ledger, options }).outcome;
      // Something was written down meanwhile, which belongs to what is closed.
      if (this.state.book?.id === book.id && this.state.book.ledger !== ledger) return this.#close(through);
      this.problem = closed.ok ? "" : this.#whyNot(closed.problem);
      if (!closed.ok || this.state.book?.id !== book.id) return;
      const text = new TextDecoder().decode(closed.bytes);
      office.change(
        changeBook((open) => ({
          ...open,
          ledger: closed.ledger,
          closed: { ...open.closed, [closed.file]: text },
        })),
      );
      this.said = CLOSING_TEXT[this.locale].done(this.#period(through, ledger));
      this.through = undefined;
    } finally {
      this.isWorking = false;
    }
  }
}
