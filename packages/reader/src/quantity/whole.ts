import type { Asked } from "./asked.js";
import { EACH, PAST, PERMITTED, WHOLE } from "./nouns.js";
import { hintsAtFact } from "./promise.js";
import { quantity, sentenceOf, type Quantity, type Reading } from "./quantity.js";
import { scheduleAt } from "./schedule.js";
import type { Segment } from "./segment.js";

/** 建成60%, then 全部建成: what is done is the share of a work, which has no members. */
const isRestOfShare = (reading: Reading, segment: Segment, words: string, before: string): boolean =>
  words === "全部" &&
  /^[\d年月日底末前至到]*$/.test(before) &&
  /\d%[^,;。]{0,6}[,;。]?$/.test(reading.text.slice(sentenceOf(reading, segment).start, segment.start));

/** 杜绝一切, 不得…, 所有制: words that say no more than that something does not happen. */
const DENIED = /(?:杜绝|严禁|禁止|不得|不准|不允许|避免|防止)[^,;。]*$/;

const wholeAt = (reading: Reading, segment: Segment, match: RegExpExecArray): Quantity | undefined => {
  const inside = reading.text.slice(segment.start, segment.end);
  const before = inside.slice(0, match.index);
  if (PAST.test(before) || PERMITTED.test(inside) || DENIED.test(before)) return undefined;
  // 按每生800元标准核定: what is calculated for each promises nothing to them.
  if (/(?:按|按照|参照|依据)$/.test(before)) return undefined;
  const start = segment.start + match.index;
  const asked: Asked = isRestOfShare(reading, segment, match[0], before)
    ? { kind: "level", measuredIn: "%", target: { atLeast: 100 } }
    : { kind: "coverage", measuredIn: "%", target: { all: true } };
  const due = scheduleAt(start, segment, reading);
  const doubt = due.doubt ?? (hintsAtFact(inside) ? "fact-or-promise" : undefined);
  return quantity(reading, segment, { start, end: start + match[0].length }, { ...asked, doubt }, due);
};

/** 所有教师, 全覆盖, 每个专业, 县县有…、乡乡有…: all of a set, where the segment has no figure of its own. */
export const readWhole = (reading: Reading, segment: Segment, hasFigure: boolean): readonly Quantity[] => {
  const inside = reading.text.slice(segment.start, segment.end);
  // 每校限报2人: what is said of each is the figure.
  const first = WHOLE.exec(inside) ?? (hasFigure ? null : EACH.exec(inside));
  if (first === null || first[0].startsWith("各")) return [];
  const matches = first[1] === undefined ? [first] : [...inside.matchAll(new RegExp(WHOLE, "g"))];
  return matches.flatMap((match) => wholeAt(reading, segment, match) ?? []);
};
