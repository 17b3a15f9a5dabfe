import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { LIST_TEXT } from "../../text/lists.js";
import { calendarOf, deadlineDays, type DeadlineDay } from "../../view/deadlines.js";
import { BangfuElement, type Drawn } from "../base.js";
import { lamp } from "../lamp.js";

const WITHIN = 180;

/**
 * What falls due next, with a calendar file to take along.
 *
 * @tagname bangfu-deadlines
 * @attr within - So many days are looked ahead; 180 where absent.
 * @csspart day - One due date.
 * @csspart download - The button for the calendar file.
 */
export class BangfuDeadlines extends BangfuElement {
  static override properties: PropertyDeclarations = { within: { type: Number } };
  static override styles = [
    ...BangfuElement.styles,
    css`
      .download {
        margin-inline-start: auto;
        font-size: 0.8em;
        color: var(--_muted);
      }
      ol,
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .day {
        display: grid;
        grid-template-columns: 7.5em minmax(0, 1fr);
        gap: 4px 18px;
        padding: 10px 0;
        border-top: 1px solid var(--_line);
      }
      .day > div {
        line-height: 1.4;
      }
      b {
        font-weight: 600;
      }
      .day li {
        display: grid;
        grid-template-columns: 7em minmax(0, 1fr);
        align-items: start;
        gap: 10px;
        padding-bottom: 4px;
      }
      .number {
        color: var(--_accent);
        font-weight: 600;
      }
      @media (max-width: 520px) {
        .day,
        .day li {
          display: block;
        }
      }
    `,
  ];

  declare within: number | undefined;

  protected override draw(drawn: Drawn): TemplateResult {
    const { facts, progress, locale } = drawn;
    const text = LIST_TEXT[locale];
    const within = this.within ?? WITHIN;
    const days = deadlineDays(facts, progress, within, locale);
    return this.framed(drawn, {
      title: text.deadlines,
      aside:
        days.length === 0
          ? nothing
          : html`<button
              class="download"
              part="download"
              type="button"
              @click=${() => this.download(days, drawn)}
            >
              ${text.calendar}
            </button>`,
      body:
        days.length === 0
          ? html`<p class="muted">${text.nothingDue(within)}</p>`
          : html`<ol>
              ${days.map(
                ({ due, left, items }) =>
                  html`<li class="day" part="day">
                    <div><b>${due}</b><br /><span class="muted">${left}</span></div>
                    <ul>
                      ${items.map(
                        ({ tasks, quote, status, statusWord }) =>
                          html`<li>
                            ${lamp(status, statusWord)}<span lang="zh"
                              >${tasks.length === 0 ? nothing : html`<span class="number">${tasks.join(" ")}</span> `}${quote}</span
                            >
                          </li>`,
                      )}
                    </ul>
                  </li>`,
              )}
            </ol>`,
    });
  }

  private download(days: readonly DeadlineDay[], { facts, asOf, locale }: Drawn): void {
    const file = new Blob([calendarOf(facts, days, asOf, locale)], { type: "text/calendar" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${facts.plan.id}-${asOf}.ics`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bangfu-deadlines": BangfuDeadlines;
  }
}
