import { addDays, isPlainDate, type Clause } from "@bangfu/core";
import { normalise } from "../words/normalise.js";

/** A start that words name, after the deadline. */
interface NamedStart {
  readonly day: string;
  /** To the letter. */
  readonly words: string;
}

const DATE = "(?:(20\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})[日号])?";
/** 9月启动, 2024年9月起: behind a date only what begins there. */
const BEGINS = new RegExp(
  `${DATE}(?:[上中下]旬|初|底|末)?(?:份|起|正式|全面)?(?:启动|开始|开工|动工|开建|开班|进场|组织实施|起(?!草|始))[^,;。]{0,16}`,
  "g",
);
const START_HEAD = /(?:开工|启动|开始|起始|动工|开建|进场|开班)(?:时间|日期|年月|月份|日)?$/;
const ANY_DATE = new RegExp(DATE);
const DOTTED = /(20\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?/;

/** How long before the plan's first day a month without a year may lie and still be meant. */
const DAYS_BEFORE = 92;

const dayOf = (year: number, month: string, day = "1"): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** The named day where it lies after the deadline; without a year it is the one that fits best. */
const lateDay = (match: RegExpExecArray, due: string, planStart: string): string | undefined => {
  const [, year, month, day] = match;
  if (month === undefined) return undefined;
  const dueYear = Number(due.slice(0, 4));
  const years = year === undefined ? [dueYear - 1, dueYear] : [Number(year)];
  const days = years.map((each) => dayOf(each, month, day)).filter(isPlainDate);
  const earliest = addDays(planStart, -DAYS_BEFORE);
  const fits = (each: string): boolean => each <= due && (year !== undefined || each >= earliest);
  return days.some(fits) ? undefined : days.at(-1);
};

/** The start that the text or a cell of a clause names after `due`; undefined: none. */
export const startAfter = (
  { text, cells = {} }: Clause,
  due: string,
  planStart: string,
): NamedStart | undefined => {
  for (const match of normalise(text).text.matchAll(BEGINS)) {
    const day = lateDay(match, due, planStart);
    if (day !== undefined) return { day, words: match[0] };
  }
  for (const [head, cell] of Object.entries(cells)) {
    if (!START_HEAD.test(normalise(head).text)) continue;
    const plain = normalise(cell).text;
    const match = ANY_DATE.exec(plain) ?? DOTTED.exec(plain);
    const day = match === null ? undefined : lateDay(match, due, planStart);
    if (day !== undefined) return { day, words: cell };
  }
  return undefined;
};
