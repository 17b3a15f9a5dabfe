import { assess, policyOf, type Progress } from "@bangfu/core";
import { openFindings, reportingOf, reportingTable, sentBackTo, waitingFor } from "@bangfu/desk";
import { cellText, deadlineDays } from "@bangfu/view";
import { attentionRows, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { isExamined } from "../actions/examiner.js";
import type { Book } from "../state/book.js";
import type { Examined } from "../state/state.js";
import { OfficeElement } from "../parts/element.js";

/** So many tasks are named. */
const MOST_TASKS = 10;
/** So many reports that were not handed in are named. */
const MOST_MISSING = 5;
/** So many days with something due. */
const MOST_DAYS = 20;

/** What is due, what waits and what is lacking. */
@customElement("office-today")
export class OfficeToday extends OfficeElement {
  override render(): TemplateResult {
    const { page } = this;
    const { book, examined, screen, locale } = this.state;
    if (book === undefined) return html`<office-welcome .page=${page}></office-welcome>`;
    const text = SCREEN_TEXT[locale].today;
    const today = page.office.today(book.plan);
    return html`<h2 class="screen">${text.heading}</h2>
      <p>${text.date(today)}</p>
      <office-contested .page=${page}></office-contested>
      <section aria-labelledby="lacking-heading">
        <h3 id="lacking-heading">${text.lacking}</h3>
        ${this.#lacking(book, examined)}
      </section>
      ${examined?.book.id === book.id && screen === "today" ? this.#ahead(examined, today) : html`<office-task-progress .page=${page} task="examine"></office-task-progress>`}
      <office-folder .page=${page}></office-folder>
      <office-keeping-settings .page=${page}></office-keeping-settings>`;
  }

  #lacking(book: Book, examined: Examined | undefined): TemplateResult {
    const { plan, ledger } = book;
    const text = SCREEN_TEXT[this.locale].today;
    const { waiting } = this.state.intake;
    const leaks = isExamined(this.state) ? (examined?.leaks.length ?? 0) : 0;
    const open = plan.draft?.open.length ?? 0;
    const lines: readonly (readonly [screen: string, text: string])[] = [
      ...(ledger.records.length === 0 ? [["ledger", text.noRecords] as const] : []),
      ...(waiting.length > 0 ? [["ledger", text.waiting(waiting.length)] as const] : []),
      ...(leaks > 0 ? [["publish", text.leaks(leaks)] as const] : []),
      ...(open > 0 ? [["plan", text.openDecisions(open)] as const] : []),
      ...this.#waiting(book),
    ];
    return lines.length === 0
      ? html`<p class="good">${text.nothing}</p>`
      : html`<ul>
          ${lines.map(([screen, line]) => html`<li><a href="#${screen}">${line}</a></li>`)}
        </ul>`;
  }

  /** What units have not handed in, and what waits for somebody. */
  #waiting({ plan, ledger, settings: { unit } }: Book): readonly (readonly [screen: string, text: string])[] {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].today;
    const today = this.page.office.today(plan);
    const missing = reportingOf(plan, ledger, today).filter(
      (row) =>
        row.state === "missing" && (unit === undefined || row.unit === unit || row.verifiedBy === unit),
    );
    const table = reportingTable(plan, missing.slice(0, MOST_MISSING), today, locale);
    const rest = missing.length - table.rows.length;
    const isVerified = plan.reporting?.some(({ verifiedBy }) => verifiedBy !== undefined) ?? false;
    const counts = [
      ["reporting", text.moreMissing, rest],
      ["reporting/checking", text.unverified, isVerified ? waitingFor(plan, ledger, unit).length : 0],
      ["reporting/checking", text.sentBack, sentBackTo(plan, ledger, unit).length],
      ["reporting/findings", text.findings, openFindings(ledger).length],
    ] as const;
    return [
      ...table.rows.map((row) => {
        const [unit, period, , state] = row.map(cellText);
        return ["reporting", text.missing(unit!, period!, state!)] as const;
      }),
      ...counts.flatMap(([screen, say, count]) => (count > 0 ? [[screen, say(count)] as const] : [])),
    ];
  }

  #ahead({ facts }: Examined, today: string): TemplateResult {
    const text = SCREEN_TEXT[this.locale].today;
    const progress = assess(facts, { asOf: today });
    return html`<section aria-labelledby="attention-heading">
        <h3 id="attention-heading">${text.attention}</h3>
        ${this.#attention(facts, progress)}
        ${facts.newest === undefined ? nothing : html`<p class="aside">${text.newest(facts.newest)}</p>`}
      </section>
      ${this.#due(facts, progress)}`;
  }

  #attention(facts: Examined["facts"], progress: Progress): TemplateResult {
    const rows = attentionRows(facts, progress, MOST_TASKS, this.locale);
    if (rows.length === 0) return html`<p>${SCREEN_TEXT[this.locale].today.noAttention}</p>`;
    return html`<ol class="attention">
      ${rows.map(
        (row) =>
          html`<li>
            <span class="status ${row.status}">${row.statusWord}</span>
            <strong lang=${row.titleLang}>${row.title}</strong>
            <span>${row.trouble}</span> <span class="aside" lang=${row.leadLang}>${row.lead}</span>
          </li>`,
      )}
    </ol>`;
  }

  #due(facts: Examined["facts"], progress: Progress): TemplateResult {
    const text = SCREEN_TEXT[this.locale].today;
    const within = policyOf(facts.plan).dueSoonDays;
    const days = deadlineDays(facts, progress, within, this.locale).slice(0, MOST_DAYS);
    return html`<section aria-labelledby="due-heading">
      <h3 id="due-heading">${text.due(within)}</h3>
      ${
        days.length === 0
          ? html`<p>${text.noneDue(within)}</p>`
          : html`<ul class="due">
              ${days.map(
                ({ due, left, items }) =>
                  html`<li>
                    <p><strong>${due}</strong> <span class="aside">${left}</span></p>
                    <ul class="plain">
                      ${items.map(
                        (item) =>
                          html`<li>
                            <span class="status ${item.status}">${item.statusWord}</span>
                            <span lang=${item.nameLang}>${item.name}</span>
                          </li>`,
                      )}
                    </ul>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }
}
