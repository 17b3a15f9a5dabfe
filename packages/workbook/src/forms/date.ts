import type { Cell } from "../xlsx/cell.js";
import { halfWidth } from "./fold.js";
import { dateOfSerial } from "./serial.js";
import { cellText } from "./text.js";

const padded = (part: string): string => part.padStart(2, "0");

/** A bare number in a column of dates is a day from 1970 to 2099, or eight digits; all else is a slip. */
const PLAUSIBLE = { first: 25_569, last: 73_050 };

const DATE = /^(\d{4})(?:[-./年、。](\d{1,2})[-./月、。](\d{1,2})日?|(\d{2})(\d{2}))/;
/** The rest of a date that names its weekday, in words or brackets. */
const WEEKDAY = /^\s*\(?(?:星期|周)[一二三四五六日天]\)?/;
const TIME = /^[\sT]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/i;

interface Moment {
  readonly date: string;
  /** Such as `09:30:00`; undefined: the day alone. */
  readonly time: string | undefined;
}

const momentOfText = (text: string): Moment | undefined => {
  const form = halfWidth(text)
    .trim()
    .replace(/\s*([年月])\s*/g, "$1")
    .replace(/\s+日/, "日");
  const match = DATE.exec(form);
  if (match === null) return undefined;
  const [whole, year, month, day, monthDigits, dayDigits] = match;
  const date = `${year}-${padded(month ?? monthDigits!)}-${padded(day ?? dayDigits!)}`;
  const rest = form.slice(whole.length).replace(WEEKDAY, "");
  if (rest.trim() === "") return { date, time: undefined };
  const [, hours, minutes, seconds = "00"] = TIME.exec(rest) ?? [];
  return hours === undefined ? undefined : { date, time: `${padded(hours)}:${minutes}:${seconds}` };
};

const momentOfSerial = (serial: number): Moment | undefined => {
  // Times are fractions of a day, so a whole second is a hair off.
  const seconds = Math.round(serial * 86_400);
  const date = dateOfSerial(seconds / 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  return date === undefined ? undefined : { date, time: time === "00:00:00" ? undefined : time };
};

const isPlausible = (serial: number): boolean => serial >= PLAUSIBLE.first && serial <= PLAUSIBLE.last;

const momentOf = (cell: Cell): Moment | undefined => {
  if (cell.is === "number") {
    if (cell.shown === "date" || isPlausible(cell.serial)) return momentOfSerial(cell.serial);
    return momentOfText(cellText(cell));
  }
  const text = cellText(cell);
  const number = /^\d{5}(\.\d+)?$/.test(text.trim()) ? Number(text) : 0;
  return isPlausible(number) ? momentOfSerial(number) : momentOfText(text);
};

/**
 * A date as `2023-05-01`, from any of the ways in which people write one; what is none stays as it stands, and
 * the ledger's own check says so.
 * @example dateIn({ is: "text", text: "２０２３年5月1日" }) // "2023-05-01"
 */
export const dateIn = (cell: Cell): string => momentOf(cell)?.date ?? cellText(cell).trim();

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
  if (moment === undefined) return cellText(cell).trim();
  return moment.time === undefined
    ? moment.date
    : `${moment.date}T${moment.time}${offsetIn(timeZone, moment)}`;
};
