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

/** A start as words name it, its year where they do. */
export interface StartWords {
  readonly year: string | undefined;
  readonly month: string;
  readonly day: string | undefined;
  readonly words: string;
}

const startOf = ([, year, month, day]: RegExpExecArray, words: string): StartWords => ({
  year,
  month: month!,
  day,
  words,
});

/** Every start that the text or a cell of a clause names. */
export const startsIn = ({ text, cells = {} }: Clause): readonly StartWords[] => [
  ...[...normalise(text).text.matchAll(BEGINS)].map((match) => startOf(match, match[0])),
  ...Object.entries(cells).flatMap(([head, cell]) => {
    if (!START_HEAD.test(normalise(head).text)) return [];
    const plain = normalise(cell).text;
    const match = ANY_DATE.exec(plain) ?? DOTTED.exec(plain);
    return match === null ? [] : [startOf(match, cell)];
  }),
];

/** The day of a named start that lies after the deadline; without a year it is the one that fits best. */
const lateDay = ({ year, month, day }: StartWords, due: string, planStart: string): string | undefined => {
  const dueYear = Number(due.slice(0, 4));
  const years = year === undefined ? [dueYear - 1, dueYear] : [Number(year)];
  const days = years.map((each) => dayOf(each, month, day)).filter(isPlainDate);
  const earliest = addDays(planStart, -DAYS_BEFORE);
  const fits = (each: string): boolean => each <= due && (year !== undefined || each >= earliest);
  return days.some(fits) ? undefined : days.at(-1);
};

/** The first of the named starts that comes after `due`; undefined: none. */
export const startAfter = (
  starts: readonly StartWords[],
  due: string,
  planStart: string,
): NamedStart | undefined => {
  for (const start of starts) {
    const day = lateDay(start, due, planStart);
    if (day !== undefined) return { day, words: start.words };
  }
  return undefined;
};
