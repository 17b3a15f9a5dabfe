import { numeral } from "../words/numeral.js";
import { UNIT_PATTERN } from "./unit.js";

/** How a figure is written, before it is known what it asks for. */
type Form = "count" | "percent" | "points" | "fold" | "times" | "ratio" | "rank";

/** A figure in a normalised text, from `start` up to, not including, `end`, unit included. */
export interface Figure {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The high end of 3000-5000人, or the second number of a ratio. */
  readonly high?: number;
  /** As printed: 万元, 名, 人次; absent where the form says all. */
  readonly unit?: string;
  /** 50余名 is fifty and more. */
  readonly more: boolean;
  /** Whether it was written in Chinese characters, as slogans are. */
  readonly chinese: boolean;
}

const ARABIC = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const CHINESE = "[零〇一二三四五六七八九十百千]+(?:万[零〇一二三四五六七八九十百千]*)?";
const NUMBER = `(?:${ARABIC}|${CHINESE})`;
const MORE = "(?:余|多|来)?";
const DASH = "(?:-+|至|到|~)";

type Groups = readonly (string | undefined)[];
type Reading = Omit<Figure, "start" | "end" | "chinese">;
type Form2 = readonly [pattern: RegExp, read: (groups: Groups) => Reading | undefined];

const value = (text: string | undefined): number => numeral((text ?? "").replaceAll(",", "")) ?? Number.NaN;

/** 五千万元 is 5000 万元, as it is printed: the scale stays with the unit. */
const count = ([, number, more, unit]: Groups): Reading | undefined => {
  const read = value(number);
  return Number.isNaN(read) || unit === undefined
    ? undefined
    : { form: "count", value: read, unit, more: more !== "" && more !== undefined };
};

const range = ([, low, lowUnit, high, unit]: Groups): Reading | undefined => {
  const [from, to] = [value(low), value(high)];
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return undefined;
  if (unit === undefined || unit === "") return undefined;
  // 3-5% and 3%-5%, 300万-500万元.
  if (unit === "%") return { form: "percent", value: from, high: to, more: false };
  if (unit === "个百分点") return { form: "points", value: from, high: to, more: false };
  return lowUnit === undefined || lowUnit === "" || lowUnit === unit || unit.startsWith(lowUnit)
    ? { form: "count", value: from, high: to, unit, more: false }
    : undefined;
};

const percent = ([, number]: Groups): Reading | undefined => {
  const read = number === "百" ? 100 : value(number);
  return Number.isNaN(read) ? undefined : { form: "percent", value: read, more: false };
};

const fraction = ([, below, above]: Groups): Reading | undefined => {
  const [whole, part] = [value(below), value(above)];
  const share = Math.round((part / whole) * 1e6) / 1e4;
  return whole > part && part > 0 && whole <= 10 ? { form: "percent", value: share, more: false } : undefined;
};

const FORMS: readonly Form2[] = [
  [
    new RegExp(`(${ARABIC})(${UNIT_PATTERN}|%|[万亿])?${DASH}(${ARABIC})(%|个百分点|${UNIT_PATTERN})`, "y"),
    range,
  ],
  [new RegExp(`(${CHINESE})(${UNIT_PATTERN})?${DASH}(${CHINESE})(%|个百分点|${UNIT_PATTERN})`, "y"), range],
  [
    new RegExp(`百分之(${NUMBER})${DASH}(?:百分之)?(${NUMBER})`, "y"),
    ([, low, high]) => range([, low, "", high, "%"]),
  ],
  [new RegExp(`百分之(${ARABIC}|${CHINESE})`, "y"), percent],
  [
    new RegExp(`(${NUMBER})个?百分点`, "y"),
    ([, number]) => ({ form: "points", value: value(number), more: false }),
  ],
  [new RegExp(`(${ARABIC})${MORE}%`, "y"), percent],
  [new RegExp(`(${CHINESE})分之(${CHINESE})`, "y"), fraction],
  [
    /(?:一半|半数|过半数?)(?=以上|左右|的|学生|教师|[,;。]|$)/y,
    () => ({ form: "percent", value: 50, more: false }),
  ],
  [/(\d)\/(\d)(?=以上|的)/y, ([, above, below]) => fraction([, below, above])],
  [
    /([一二三四五六七八九十\d.]{1,3})成(?=以上|左右|[,;。、]|$|的|学生|教师|以)/y,
    ([, number]) => ({ form: "percent", value: value(number) * 10, more: false }),
  ],
  [/翻([一二三四])番/y, ([, number]) => ({ form: "fold", value: 2 ** value(number) - 1, more: false })],
  [/翻番/y, () => ({ form: "fold", value: 1, more: false })],
  [new RegExp(`(${NUMBER})倍`, "y"), ([, number]) => ({ form: "times", value: value(number), more: false })],
  [
    /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?![\d:])/y,
    ([, one, other]) => ({ form: "ratio", value: value(one), high: value(other), more: false }),
  ],
  [
    new RegExp(`前(${NUMBER})(?:名|位|强|列)`, "y"),
    ([, number]) => ({ form: "rank", value: value(number), unit: "名", more: false }),
  ],
  // 一百二十万元: the numeral up to the scale that belongs to the unit.
  [new RegExp(`(${ARABIC}|[零〇一二三四五六七八九十百千]+)(${MORE})(${UNIT_PATTERN})`, "y"), count],
  [new RegExp(`(${CHINESE})(${MORE})(${UNIT_PATTERN})`, "y"), count],
];

const figureAt = (text: string, start: number): Figure | undefined => {
  for (const [pattern, read] of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const reading = read(match);
    if (reading === undefined || Number.isNaN(reading.value)) continue;
    return { ...reading, start, end: start + match[0].length, chinese: !/\d/.test(match[0]) };
  }
  return undefined;
};

/** Every figure with its unit, in order; none begins inside a longer number. */
export const figuresIn = (text: string): readonly Figure[] => {
  const found: Figure[] = [];
  for (let at = 0; at < text.length;) {
    const figure = figureAt(text, at);
    if (figure !== undefined) found.push(figure);
    const number = figure === undefined ? /[\d.]+|[零〇一二三四五六七八九十百千万]+/y : undefined;
    if (number !== undefined) number.lastIndex = at;
    at = figure?.end ?? at + Math.max(1, number?.exec(text)?.[0].length ?? 1);
  }
  return found;
};
