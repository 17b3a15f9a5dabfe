import { CN, entry, N, value, within, word, type Entry, type Groups } from "./entry.js";
import type { TimeMeaning } from "./token.js";

const readQuarter = ([, first, last]: Groups): TimeMeaning | undefined => {
  const [from, to] = [value(first), value(last ?? first)];
  return within(from, 1, 4) && within(to, from, 4) ? { is: "quarter", first: from, last: to } : undefined;
};

const readMonthDay = ([, month, day]: Groups): TimeMeaning | undefined =>
  within(value(month), 1, 12) && within(value(day), 1, 31)
    ? { is: "monthDay", month: value(month), day: value(day) }
    : undefined;

const readMonth = ([, month]: Groups): TimeMeaning | undefined =>
  within(value(month), 1, 12) ? { is: "month", month: value(month) } : undefined;

const readBareMonth = ([, month]: Groups): TimeMeaning | undefined =>
  within(value(month), 1, 12) ? { is: "month", month: value(month), bare: true } : undefined;

const readDay = ([, day]: Groups): TimeMeaning | undefined =>
  within(value(day), 1, 31) ? { is: "day", day: value(day) } : undefined;

/** What a figure with a point in it is not, where a unit follows. */
const NO_UNIT = "(?![\\d.·/%‰年月日个名人次项万亿元倍米公吨分小时学课平台件岁亩千克-])";
/** One of the signs between month and day: 3.16, 3·16, 3/16. */
const POINT = "[.·/]";
const MONTH_DAY = `(\\d{1,2})${POINT}(\\d{1,2})`;
/** Before a bare date: nothing, or a mark. */
const OPEN = "(?<=^|[(:,;、周到至自从于])";
/** Behind a bare date: nothing, or a mark. */
const SHUT = "(?=$|[),;、:])";

/** 3.16-3.22, 2024.9.1-30: what stands beside the dash tells that these are dates. */
const DOTTED: readonly Entry[] = [
  entry(`(?<![\\d.·/])${MONTH_DAY}(?=-\\d{1,2}${POINT}\\d{1,2}${NO_UNIT})`, readMonthDay),
  entry(`(?<=\\d${POINT}\\d{1,2}(?:\\([^()]{0,9}\\))?[-至到])${MONTH_DAY}${NO_UNIT}`, readMonthDay),
  entry(`(?<=\\d{4}-\\d{1,2}-\\d{1,2}[-至到])(\\d{1,2})-(\\d{1,2})(?!\\d)`, readMonthDay),
  entry(`(?<=\\d{4}${POINT}\\d{1,2}${POINT}\\d{1,2}[-至到])(\\d{1,2})日?${NO_UNIT}`, readDay),
  entry(`(?<=\\d{4}${POINT}\\d{1,2}[-至到])(\\d{1,2})月?${NO_UNIT}`, readMonth),
  entry(`${OPEN}${MONTH_DAY}(?=-\\d{1,2}${SHUT})`, readMonthDay),
  entry(`(?<=(?:^|[(:,;、周])\\d{1,2}${POINT}\\d{1,2}-)(\\d{1,2})${SHUT}`, readDay),
  entry(`(?<=^|年)${MONTH_DAY}(?=$|\\()`, readMonthDay),
  entry(`${MONTH_DAY}(?=日?(?:前|之前|以前|止|起))日?`, readMonthDay),
  entry("([01]\\d)-([0-3]\\d)(?=前|之前|以前)", readMonthDay),
];

/** Months, days and thirds of a month. */
const DAYS: readonly Entry[] = [
  entry(`${N}月份?的?${N}[日号]`, readMonthDay),
  // 9月12-14日, 11月14、15日: one 日 for both.
  entry(`${N}月(\\d{1,2})(?=[-至到、和及与]\\d{1,2}[日号])`, readMonthDay),
  entry(`${N}月(${CN}{1,3})(?=[-至到、和及与]${CN}{1,3}[日号])`, readMonthDay),
  entry("(\\d{1,2})月(\\d{1,2})(?![\\d日号个名人次项-])(?=[^\\u4e00-\\u9fa5]|$|前|之前|至|到)", readMonthDay),
  entry(`${N}月份?`, readMonth),
  // 10-12月, 3、6、9、12月
  entry("(?<![\\d.])(\\d{1,2})(?=(?:[-至到、和及与]\\d{1,2}){1,11}月)", readBareMonth),
  entry(`(?<!第)(${CN}{1,2})(?=(?:[-至到、和及与]${CN}{1,2}){1,11}月)`, readBareMonth),
  entry(`${N}[日号](?!召)`, readDay),
  // 6月10、20日
  entry("(?<=[日号月、])(\\d{1,2})(?=(?:[-至到、和及与]\\d{1,2}){1,5}[日号])", readDay),
  word("中下旬", { is: "tenDay", which: 3 }),
  word("上中旬|中上旬", { is: "tenDay", which: 2 }),
  word("(?:下半月|月下半)", { is: "tenDay", which: 3 }),
  entry("([上中下])旬", ([, which]) => ({
    is: "tenDay",
    which: which === "上" ? 1 : which === "中" ? 2 : 3,
  })),
];

const QUARTERS: readonly Entry[] = [
  word("上[、和与]?下(?:二)?半年度?|上半年[、和与]下半年", { is: "both", unit: "half" }),
  entry(`前([一二三1-3])个?季度?`, ([, last]) => ({ is: "quarter", first: 1, last: value(last) })),
  entry(`第?([一二三四1-4])季?度?[、和及-](?:第)?([一二三四1-4])季度`, readQuarter),
  entry(`第?([一二三四1-4])(?:季度|季(?=[末底前初,;)]|$))`, readQuarter),
  // 一至三季度: the first of two, whose 季度 stands behind the second.
  entry(`第?([一二三四1-4])(?=[至到]第?[一二三四1-4]季度)`, readQuarter),
  entry("Q([1-4])", readQuarter),
  word("上半年度?", { is: "half", half: 1 }),
  word("下半年度?", { is: "half", half: 2 }),
];

/** Parts of a year. */
export const PARTS: readonly Entry[] = [...DOTTED, ...DAYS, ...QUARTERS];
