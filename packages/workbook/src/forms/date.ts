import { dateOfSerial, digitsIn, numeralIn, type Cell } from "@bangfu/ooxml";
import { halfWidth, tidy } from "./fold.js";
import { cellText } from "./text.js";

const padded = (part: string): string => part.padStart(2, "0");

/** A bare number in a column of dates is a day from 1970 to 2099, or eight digits; all else is a slip. */
const PLAUSIBLE = { first: 25_569, last: 73_050 };

const DATE = /^(\d{4})(?:[-./年、。](\d{1,2})[-./月、。](\d{1,2})[日号]?|(\d{2})(\d{2}))/;
/** A date whose numbers are words: 二〇二三年五月一日, or the month and the day alone. */
const IN_WORDS =
  /^([\d零〇○一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,2})月([\d一二三四五六七八九十]{1,3})[日号]/;
/** The rest of a date that names its weekday, in words or brackets, or ends as a sentence does. */
const WEEKDAY =
  /^\s*(?:\(\s*(?:星期|周|礼拜)?[一二三四五六日天]\s*\)|(?:星期|周|礼拜)[一二三四五六日天])|^\.$/;
const PART_OF_DAY = "上午|下午|中午|晚上|早上|凌晨|全天|am|pm";
const TIME = new RegExp(
  `^[\\sT]*(${PART_OF_DAY})?\\s*` +
    `(?:(\\d{1,2})[:时点](?:(\\d{1,2})(?:[:分](?:(\\d{1,2})(?:\\.\\d+)?秒?)?)?)?)?\\s*(am|pm)?$`,
  "i",
);

interface Moment {
  readonly date: string;
  /** Such as `09:30:00`; undefined: the day alone. */
  readonly time: string | undefined;
}

/** Of a number in words or digits. */
const numberText = (text: string): string => (/^\d+$/.test(text) ? text : (numeralIn(text)?.number ?? text));

/** A date in words as one in digits. */
const inDigits = (text: string): string =>
  text.replace(
    IN_WORDS,
    (_, year: string, month: string, day: string) =>
      `${digitsIn(year)}年${numberText(month)}月${numberText(day)}日`,
  );

/** Twelve hours more in the afternoon; twelve at night is none. */
const hourOf = (hours: string, part: string): number => {
  const hour = Number(hours);
  if (/^(?:下午|晚上|pm)$/.test(part)) return hour < 12 ? hour + 12 : hour;
  return /^(?:凌晨|am)$/.test(part) && hour === 12 ? 0 : hour;
};

/** The time behind a date; null: what stands there is none. */
const timeIn = (text: string): string | undefined | null => {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, before, hours, minutes = "00", seconds = "00", behind] = match;
  if (hours === undefined) return behind === undefined ? undefined : null;
  const hour = hourOf(hours, (before ?? behind ?? "").toLowerCase());
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `${padded(String(hour))}:${padded(minutes)}:${padded(seconds)}`;
};

const momentOfText = (text: string): Moment | undefined => {
  const form = inDigits(
    halfWidth(tidy(text))
      .replace(/\s*([年月])\s*/g, "$1")
      .replace(/\s+([日号])/, "$1"),
  );
  const match = DATE.exec(form);
  if (match === null) return undefined;
  const [whole, year, month, day, monthDigits, dayDigits] = match;
  const date = `${year}-${padded(month ?? monthDigits!)}-${padded(day ?? dayDigits!)}`;
  const rest = form.slice(whole.length).replace(WEEKDAY, "");
  if (rest.trim() === "") return { date, time: undefined };
  // 2023-05-0112 is none: a time is parted from its day.
  if (/^\d/.test(rest)) return undefined;
  const time = timeIn(rest);
  return time === null ? undefined : { date, time };
};

const momentOfSerial = (serial: number): Moment | undefined => {
  // Times are fractions of a day, so a whole second is a hair off.
  const seconds = Math.round(serial * 86_400);
  const date = dateOfSerial(seconds / 86_400);
  if (date === undefined) return undefined;
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  return { date, time: time === "00:00:00" ? undefined : time };
};

const isPlausible = (serial: number): boolean => serial >= PLAUSIBLE.first && serial <= PLAUSIBLE.last;

const momentOf = (cell: Cell): Moment | undefined => {
  if (cell.is === "number") {
    if (cell.shown === "date" || isPlausible(cell.serial)) return momentOfSerial(cell.serial);
    return momentOfText(cellText(cell));
  }
  const text = tidy(cellText(cell));
  const form = halfWidth(text);
  const number = /^\d{5}(\.\d+)?$/.test(form) ? Number(form) : 0;
  return isPlausible(number) ? momentOfSerial(number) : momentOfText(text);
};

/** A program's way to write a day. */
const MIDNIGHT = /(?<=^\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?Z$/;

/**
 * A date as `2023-05-01`, from any of the ways in which people write one; what is none stays as it stands, and
 * the ledger's own check says so.
 * @example dateIn({ is: "text", text: "２０２３年5月1日" }) // "2023-05-01"
 */
export const dateIn = (cell: Cell): string =>
  momentOf(cell)?.date ?? tidy(cellText(cell)).replace(MIDNIGHT, "");

/** How far a zone's clock was ahead at a time of its own, such as `+08:00`. */
const offsetIn = (timeZone: string, { date, time }: Moment): string => {
  const instant = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(instant)) return "Z";
  const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")?.value;
  return /[+-]\d\d:\d\d/.exec(name ?? "")?.[0] ?? "+00:00";
};

/** A date, or a date and time with the offset of the plan's time zone. One that has its offset stays as it is. */
export const dateTimeIn = (cell: Cell, timeZone: string): string => {
  const moment = momentOf(cell);
  if (moment === undefined) return tidy(cellText(cell));
  return moment.time === undefined
    ? moment.date
    : `${moment.date}T${moment.time}${offsetIn(timeZone, moment)}`;
};
