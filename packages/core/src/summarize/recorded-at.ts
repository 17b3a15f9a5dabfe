import { dateOfInstant, instantOf, localDate } from "../values/date.js";

/** The digits of a second that milliseconds do not hold. */
const beyondMilliseconds = (text: string): string =>
  /\.\d{3}(\d+)/.exec(text)?.[1]?.padEnd(6, "0") ?? "000000";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareTimes = (a: string, b: string): number =>
  instantOf(a) - instantOf(b) || byText(beyondMilliseconds(a), beyondMilliseconds(b));

/** A date is the instant at which its day begins in the time zone. */
const compareDateWithTime = (date: string, time: string, timeZone: string): number => {
  const day = localDate(time, timeZone);
  if (day !== date) return byText(date, day);
  const isBeginning =
    dateOfInstant(instantOf(time) - 1, timeZone) < day && beyondMilliseconds(time) === "000000";
  return isBeginning ? 0 : -1;
};

const isDate = (text: string): boolean => text.length === 10;

/** Orders what `recordedAt` says, as instants; one that says nothing comes before any (rules §2). */
const compareRecordedAt = (a: string | undefined, b: string | undefined, timeZone: string): number => {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (isDate(a)) return isDate(b) ? byText(a, b) : compareDateWithTime(a, b, timeZone);
  return isDate(b) ? -compareDateWithTime(b, a, timeZone) : compareTimes(a, b);
};

interface Recorded {
  readonly id: string;
  readonly recordedAt?: string | undefined;
}

/** Which of two entries of one day is newer: by `recordedAt`, then by `id` (rules §2). Above 0: `a` is. */
export const compareNewness = (a: Recorded, b: Recorded, timeZone: string): number =>
  compareRecordedAt(a.recordedAt, b.recordedAt, timeZone) || byText(a.id, b.id);
