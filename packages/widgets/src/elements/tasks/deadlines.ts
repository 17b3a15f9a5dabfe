import { deadlines } from "@bangfu/core";
import { calendarOf, deadlineDays, foldedDays, LIST_TEXT, type DeadlineDay } from "@bangfu/view";
import { css, html, nothing, type TemplateResult } from "lit";
import type { DrawContext } from "../base.js";
import type { CardContent } from "../card.js";
import { lamp } from "../lamp.js";

const WITHIN = 180;

export const dueDatesStyles = css`
  .day {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-l);
    padding: var(--_space-s) 0;
    border-top: 1px solid var(--_line);
  }
  .day > div {
    flex: 0 0 7.5em;
    line-height: 1.4;
  }
  .day > ul {
    flex: 1 1 17em;
  }
  .day li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-s);
    padding-bottom: var(--_space-s);
    break-inside: avoid;
  }
  .day li > :last-child {
    flex: 1 1 12em;
  }
  .day li .lamp {
    flex: 0 0 7em;
  }
`;

const download = (within: number, { facts, progress, asOf, locale }: DrawContext): void => {
  const due = deadlines(facts, { asOf, basis: progress.basis, within });
  const file = new Blob([calendarOf(facts, due, asOf, locale)], { type: "text/calendar" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${facts.plan.id}-${asOf}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
};

const daysList = (days: readonly DeadlineDay[]): TemplateResult =>
  html`<ol>
    ${days.map(
      ({ due, left, items }) =>
        html`<li class="day" part="day">
          <div><b>${due}</b><br /><span class="muted">${left}</span></div>
          <ul>
            ${items.map(
              ({ tasks, name, nameLang, quote, status, statusWord, chip }) =>
                html`<li>
                  ${lamp(status, statusWord)}<span lang=${nameLang} title=${name === quote ? nothing : quote}
                    >${tasks.length === 0 ? nothing : html`<span class="number">${tasks.join(" ")}</span> `}${name}
                    ${chip && html`<span class="chip">${chip}</span>`}</span
                  >
                </li>`,
            )}
          </ul>
        </li>`,
    )}
  </ol>`;

/** How far deadlines look, and whether what is on course is seen. */
interface Ahead {
  readonly within: number | undefined;
  readonly opened: boolean;
  readonly toggle: () => void;
}

/** What falls due next, what is on course behind one line, with a calendar file to take along. */
export const dueDates = (context: DrawContext, { within: ahead, opened, toggle }: Ahead): CardContent => {
  const { facts, progress, locale } = context;
  const text = LIST_TEXT[locale];
  const within = ahead != null && ahead >= 0 ? ahead : WITHIN;
  const days = deadlineDays(facts, progress, within, locale);
  const { shown, folded, line } = foldedDays(days, locale);
  if (days.length === 0)
    return { title: text.deadlines, body: html`<p class="muted">${text.nothingDue(within)}</p>` };
  return {
    title: text.deadlines,
    aside: html`<button part="download" type="button" @click=${() => download(within, context)}>
      ${text.calendar}
    </button>`,
    body: html`${daysList(shown)}
    ${
      folded.length === 0
        ? nothing
        : html`<button class="more" type="button" aria-expanded=${opened} @click=${toggle}>
              ${line} <span aria-hidden="true">${opened ? "▴" : "▾"}</span>
            </button>
            <div class=${opened ? "" : "shut"}>${daysList(folded)}</div>`
    }`,
  };
};
