import { planOn, type Facts, type Locale, type Status } from "@bangfu/core";
import { statusWord } from "./words/status.js";

const LONGEST = 74;

/** RFC 5545: no line is longer than 75 octets, and no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST) {
      lines.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...lines, part].join("\r\n");
};

/** A bare CR would end a line for many a reader; other control characters have no place in a text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n")
    .replace(/\p{Cc}/gu, "");

const DUE: Readonly<Record<Locale, (quote: string) => string>> = {
  zh: (quote) => `到期：${quote}`,
  en: (quote) => `Due: ${quote}`,
};

/** What falls due: of a `Deadline` what a calendar shows. */
export interface CalendarEntry {
  readonly commitment: string;
  readonly indicator: string;
  readonly window: string;
  readonly due: string;
  readonly status: Status;
}

/**
 * Deadlines as a calendar file (RFC 5545), a whole-day event for each; a promise made twice stands once.
 * @param asOf stands for the hour of writing: the same facts give the same file
 */
export const calendarOf = (
  facts: Facts,
  deadlines: readonly CalendarEntry[],
  asOf: string,
  locale: Locale,
): string => {
  const plan = planOn(facts.plan, asOf);
  const commitments = new Map(plan.commitments.map((commitment) => [commitment.id, commitment]));
  const seen = new Set<string>();
  const events = deadlines.flatMap(({ commitment: id, indicator, window, due, status }) => {
    const commitment = commitments.get(id);
    const key = [indicator, window, due, ...Object.entries(commitment?.target ?? {})].join("\n");
    if (seen.has(key)) return [];
    seen.add(key);
    const quote = commitment?.quote ?? id;
    return [
      "BEGIN:VEVENT",
      `UID:${encodeURIComponent(`${plan.id}-${id}-${window}`)}@bangfu`,
      `DTSTAMP:${asOf.replace(/-/g, "")}T000000Z`,
      `DTSTART;VALUE=DATE:${due.replace(/-/g, "")}`,
      `SUMMARY:${escaped(DUE[locale](quote))}`,
      `DESCRIPTION:${escaped(`${plan.school.name} · ${statusWord(status, locale)}`)}`,
      "END:VEVENT",
    ];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bangfu//bangfu//ZH", ...events, "END:VCALENDAR", ""]
    .map(folded)
    .join("\r\n");
};
