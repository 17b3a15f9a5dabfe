import type { Schedule } from "@bangfu/core";
import type { Due } from "../deadline/due.js";
import { dueOfExpression } from "../deadline/of-expression.js";
import { recurring } from "../deadline/recurring.js";
import { together } from "../deadline/together.js";
import type { ReadingContext } from "../time/context.js";
import { expressionsIn, type Expression } from "../time/expression.js";
import { timeTokens } from "../time/tokens.js";
import type { Segment } from "./segment.js";
import { isFrame, isRhythm, type Sentence, type Timed } from "./sentence.js";

/** A base of comparison is no deadline: 比2022年, 与上年相比. */
const isBase = (text: string, { start, end }: Timed): boolean =>
  /(?:(?<![占生员师])比|较|与|同|(?:高|低|优|大|小|多|少|快|慢|等)于|占|和)$/.test(
    text.slice(Math.max(0, start - 2), start),
  ) ||
  /^(?:的?基础|相比|水平|的水平|级|届|年级|的[\d一二三四五六七八九十.]+倍)/.test(text.slice(end, end + 4));

/** 主题党日, 年培训规模, 人均每日: no rhythm, or one that is part of what is measured. */
const isOfName = (text: string, { start, end }: Timed, until: number): boolean =>
  (/^日$/.test(text.slice(start, end)) && /[一-龥]$/.test(text.slice(Math.max(0, start - 1), start))) ||
  (/^年$/.test(text.slice(start, end)) && /^[^,;。]{0,8}(?:规模|能力)/.test(text.slice(end, until)));

/** 劳动教育课每周不少于1课时，专题教育…: a rhythm that stands behind its own noun is not the next noun's. */
const isForLater = (text: string, { end }: Timed, { start, end: until }: Segment): boolean =>
  !/^(?:不少|不低|至少|不得少|\d)/.test(text.slice(end, end + 3)) ||
  !/[,;。]$/.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:并|且|再)?(?:其他|其余)?[一-龥]{0,4}(?:教师|干部|校长|主任|人员|党员|学生|职工|组长)(?:不|每|至|应|须|要)/.test(
    text.slice(start, until),
  ) ||
  /^[一-龥]{0,6}(?:率|度)/.test(text.slice(start, until));

/** 年终就业率, 毕业生三年内岗位升迁率: the time is part of the rate's name. */
const isOfRate = (text: string, { start, end, expression }: Timed): boolean =>
  (/^当年/.test(text.slice(start, end)) &&
    /^[^,;。\d]{0,10}(?:率|招生|毕业|入学)/.test(text.slice(end, end + 14))) ||
  /^(?:高考|中考|学考|会考|期[中末]考试)$/.test(text.slice(start, end)) ||
  (text.slice(start, end) === "年终" && /^(?:就业率|考核|奖|绩效|总结)/.test(text.slice(end, end + 3))) ||
  (expression.is === "duration" &&
    /[一-龥]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:的)?[^,;。\d]{2,10}率/.test(text.slice(end, end + 14)));

const EACH_YEAR: Expression = {
  is: "each",
  unit: "year",
  point: undefined,
  sides: [],
  inside: false,
  first: 0,
  next: 0,
};

export const timesIn = (text: string): readonly Timed[] => {
  const tokens = timeTokens(text);
  const found = expressionsIn(tokens)
    .map((expression) => ({
      expression,
      start: tokens[expression.first]!.start,
      end: tokens[expression.next - 1]!.end,
    }))
    .filter((timed) => !isBase(text, timed) && !isOfRate(text, timed));
  // 年均增长6% and 年人均 are no deadlines, but they hold for each year.
  const yearly = [...text.matchAll(/年均(?=增|提|降|递|下)|年(?=人均)/g)].flatMap(
    ({ index }): readonly Timed[] => {
      const end = index + 1;
      const isKnown = found.some((timed) => timed.start < end && index < timed.end);
      return isKnown ? [] : [{ expression: EACH_YEAR, start: index, end }];
    },
  );
  return yearly.length === 0 ? found : [...found, ...yearly].sort((one, other) => one.start - other.start);
};

/** Whether a phrase of time covers a place, so that its figures are dates. */
export const isTime = (times: readonly Timed[], start: number, end: number): boolean =>
  times.some((timed) => isFrame(timed) && timed.start < end && start < timed.end) ||
  times.some((timed) => isRhythm(timed) && timed.start <= start && end <= timed.end);

interface Around {
  readonly text: string;
  readonly sentences: ReadonlyMap<number, Sentence>;
  readonly context: ReadingContext;
}

/**
 * When what stands at `place` is due: the nearest phrase before it in its sentence, else one behind it.
 * @param rhythms `own`: a 每年 of an earlier clause does not hold; `none`: nor does that of its own
 */
export const scheduleAt = (
  place: number,
  segment: Segment,
  around: Around,
  rhythms: "any" | "own" | "none" = "any",
): Due => {
  const { text, sentences, context } = around;
  const { times, head } = sentences.get(segment.sentence)!;
  const before = times.filter(({ start }) => start < place);
  const behind = times.filter(({ start }) => start >= place && start < segment.end);
  const { end: reach } = segment;
  const isRhythmHere = (timed: Timed): boolean =>
    rhythms !== "none" && isRhythm(timed) && !isOfName(text, timed, reach);
  const rhythm =
    [...before].reverse().find((timed) => isRhythmHere(timed) && timed.start >= segment.start) ??
    behind.find(isRhythmHere) ??
    // 每年招收800人，在校生达到2400人: what is looked at has no rhythm from the clause before.
    (rhythms === "any"
      ? [...before].reverse().find((timed) => isRhythm(timed) && isForLater(text, timed, segment))
      : undefined);
  const inYear = before.find(
    ({ expression, start }) => expression.is === "allYear" && start >= segment.start,
  );
  const frame = [...before].reverse().find(isFrame) ?? behind.find(isFrame) ?? head;
  // 每周…，全年…: the year as a whole has left the rhythm of the clause before.
  if (rhythm !== undefined && rhythm.start < segment.start && inYear !== undefined)
    return context.year === undefined
      ? recurring({ unit: "year", point: undefined, sides: [], inside: false }, context)
      : dueOfExpression(inYear.expression, context, undefined);
  if (rhythm === undefined && frame === undefined)
    // 今后 and 长期 set no date, and say so.
    return /今后|长期/.test(text.slice(segment.start, segment.end)) ? { schedule: { standing: true } } : {};
  if (rhythm === undefined)
    return frame === undefined ? {} : dueOfExpression(frame.expression, context, undefined);
  // The model has no day as a period, nor two years.
  if (rhythm.expression.is !== "each" || rhythm.expression.unit === "day") return { doubt: "every-few" };
  // 2023年底前…，每年…: a deadline behind a rhythm is another promise's.
  const framed =
    frame !== undefined && frame.start < rhythm.start
      ? together(frame.expression, rhythm.expression, context)
      : undefined;
  return framed ?? recurring(rhythm.expression, context);
};

/**
 * A schedule for each of the years that a clause lists: 到2023年、2024年、2025年分别达到60%、70%、80%.
 * @param isReached whether the years are ends (到2024年), not years in which something is done
 */
export const respective = (
  segment: Segment,
  { sentences }: Around,
  isReached: boolean,
): readonly Schedule[] => {
  const near = sentences.get(segment.sentence)!.times.filter(({ start }) => start < segment.end);
  const listed = near.find(({ expression }) => expression.is === "years")?.expression;
  if (listed?.is !== "years" || !listed.listed || listed.point !== undefined) return [];
  const [first, last] = listed.years;
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    ...(isReached ? {} : { from: `${first + at}-01-01` }),
    by: `${first + at}-12-31`,
  }));
};

/** 2026年达到65%: a height is reached by the end of a year that is named for it, not in each of its days. */
export const reachedBy = (due: Due, lead: string): Due => {
  const { schedule } = due;
  if (schedule === undefined || !("by" in schedule) || schedule.from === undefined) return due;
  const year = schedule.by.slice(0, 4);
  const isYear = schedule.from === `${year}-01-01` && schedule.by === `${year}-12-31`;
  return isYear && new RegExp(`${year}年(?!度|[^,;。]{0,2}内)[^;。]*$`).test(lead)
    ? { ...due, schedule: { by: schedule.by } }
    : due;
};

/** Whether the phrase before a figure lies wholly before the plan: what was reached, not what is promised. */
export const isBygone = (place: number, segment: Segment, around: Around): boolean => {
  const { context } = around;
  const begins = context.start ?? context.issued;
  const { schedule } = scheduleAt(place, segment, around);
  return begins !== undefined && schedule !== undefined && "by" in schedule && schedule.by < begins;
};
