import { deadlines, statusWord, type Facts, type Locale, type Progress, type Status } from "@bangfu/core";
import { LIST_TEXT } from "../text/lists.js";

interface DeadlineItem {
  readonly commitment: string;
  /** The tasks that it belongs to. */
  readonly tasks: readonly string[];
  readonly window: string;
  readonly quote: string;
  readonly status: Status;
  readonly statusWord: string;
}

export interface DeadlineDay {
  readonly due: string;
  readonly left: string;
  readonly items: readonly DeadlineItem[];
}

/** What falls due within so many days, a day at a time, the nearest first; a promise made twice stands once. */
export const deadlineDays = (
  facts: Facts,
  { asOf, basis }: Progress,
  within: number,
  locale: Locale,
): DeadlineDay[] => {
  const commitments = new Map(facts.plan.commitments.map((commitment) => [commitment.id, commitment]));
  const days = new Map<string, { left: string; items: Map<string, DeadlineItem> }>();
  for (const each of deadlines(facts, { asOf, basis, within })) {
    const { commitment: id, task, indicator, window, due, daysLeft, status } = each;
    const day = days.get(due) ?? { left: LIST_TEXT[locale].daysLeft(daysLeft), items: new Map() };
    days.set(due, day);
    const commitment = commitments.get(id);
    const key = JSON.stringify([indicator, window, commitment?.target]);
    const known = day.items.get(key);
    const tasks = [
      ...(known?.tasks ?? []),
      ...(task === undefined || known?.tasks.includes(task) ? [] : [task]),
    ];
    const words = known ?? { commitment: id, window, quote: commitment?.quote ?? id, status };
    day.items.set(key, { ...words, tasks, statusWord: statusWord(words.status, locale) });
  }
  return [...days].map(([due, { left, items }]) => ({ due, left, items: [...items.values()] }));
};

const FOLD = 74;

/** RFC 5545: no line is longer than 75 octets, and no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > FOLD) {
      lines.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...lines, part].join("\r\n");
};

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** The deadlines as a calendar file (RFC 5545), a whole-day event for each. */
export const calendarOf = (
  { plan }: Facts,
  days: readonly DeadlineDay[],
  asOf: string,
  locale: Locale,
): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//bangfu//deadlines//ZH",
    ...days.flatMap(({ due, items }) =>
      items.flatMap(({ commitment, window, quote, statusWord: word }) => [
        "BEGIN:VEVENT",
        `UID:${encodeURIComponent(`${plan.id}-${commitment}-${window}`)}@bangfu`,
        // The same facts give the same file, so it bears the day looked at and not the hour.
        `DTSTAMP:${asOf.replace(/-/g, "")}T000000Z`,
        `DTSTART;VALUE=DATE:${due.replace(/-/g, "")}`,
        `SUMMARY:${escaped(LIST_TEXT[locale].dueOn(quote))}`,
        `DESCRIPTION:${escaped(`${plan.school.name} · ${word}`)}`,
        "END:VEVENT",
      ]),
    ),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
