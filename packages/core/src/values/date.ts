/**
 * Calendar dates are text, `YYYY-MM-DD`: text order is date order, so no time zone can slip in.
 * Days are counted with UTC arithmetic, which knows no daylight saving.
 */
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DAY_MS = 86_400_000;

/** With zeros before it, two places in all or as many as named. */
export const pad = (number: number, places = 2): string => String(number).padStart(places, "0");

const daysInMonth = (year: number, month: number): number => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

/** Whether the text is a date that exists, `YYYY-MM-DD` (years 0001 to 9999). */
export const isPlainDate = (text: string): boolean =>
  // Facts have thousands of dates: to make a Date of each would take several times as long.
  DATE.test(text) && text > "0001" && +text.slice(8) <= daysInMonth(+text.slice(0, 4), +text.slice(5, 7));

/** Whether the text is a date and time with its offset, such as `2024-03-05T09:30:00+08:00`. */
export const isDateTime = (text: string): boolean => DATE_TIME.test(text) && isPlainDate(text.slice(0, 10));

/** Whether the text is a day of the year, `MM-DD`; `02-29` is one. */
export const isMonthDay = (text: string): boolean =>
  /^\d{2}-\d{2}$/.test(text) && isPlainDate(`2024-${text}`);

/** Whether the text is an IANA time zone that this engine knows. */
export const isTimeZone = (text: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** Days since 1970-01-01 as UTC; calculated, for parsing the text is several times as slow. */
const dayNumber = (date: string): number => {
  const month = Number(date.slice(5, 7));
  // Years that begin in March, so that the leap day is the last one.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
  return year * 365 + leapDays + dayOfYear - 719_468;
};

/** The number of days from `start` to `end`, negative when `end` is earlier. */
export const daysBetween = (start: string, end: string): number => dayNumber(end) - dayNumber(start);

/** 0001-01-01 and 9999-12-31 in days since 1970-01-01: no date lies before or after them. */
const [FIRST, LAST] = [-719_162, 2_932_896] as const;

/**
 * The day so many days later; what would lie outside the years 0001 to 9999 is their first or last day, for a policy
 * may have any number of days.
 * @example addDays("2023-12-31", 1) // "2024-01-01"
 */
export const addDays = (date: string, days: number): string => {
  const day = +date.slice(8) + days;
  // Within any month: some twenty times as fast, and schedules ask for thousands of days.
  if (day > 0 && day < 29) return date.slice(0, 8) + pad(day);
  const number = Math.min(Math.max(dayNumber(date) + days, FIRST), LAST);
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // en-CA writes YYYY-MM-DD.
    formatter = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
};

/** The calendar date of an instant (milliseconds since 1970-01-01T00:00Z) in a time zone. */
export const dateOfInstant = (instant: number, timeZone: string): string =>
  formatterOf(timeZone).format(instant);

/** A date, or a date and time with its offset, as the calendar date in a time zone. */
export const localDate = (text: string, timeZone: string): string =>
  text.length === 10 ? text : dateOfInstant(Date.parse(text), timeZone);

/** Milliseconds since 1970 of a date and time with its offset. */
export const instantOf = (text: string): number => Date.parse(text);
