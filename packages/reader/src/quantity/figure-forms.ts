import { numeral } from "../words/numeral.js";
import type { Figure } from "./figure.js";
import { UNIT_PATTERN, WORD_UNIT_PATTERN } from "./unit.js";

const ARABIC = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const CHINESE = "[零〇一二三四五六七八九十百千]+(?:万[零〇一二三四五六七八九十百千]*)?";
const NUMBER = `(?:${ARABIC}|${CHINESE})`;
const MORE = "(?:余|多|来)?";
const DASH = "(?:-+|至|到|~)";
const AND = "(?:、|和|及|与|或|以及)";
/** 台(套), 篇(部), 台/套: what else counts as one. */
const OR_ELSE = "(?:\\([一-龥]{1,2}(?:[、/][一-龥]{1,2})?\\)|/[一-龥](?![一-龥]))?";
/** Behind a number that has no unit. */
const END = "(?=[,;。、)]|$|及?以上|及?以下|之?以?内(?!容|部)|左右|之间)";

type Groups = readonly (string | undefined)[];
type Reading = Omit<Figure, "start" | "end" | "chinese">;
export type FigureForm = readonly [pattern: RegExp, read: (groups: Groups) => Reading | undefined];

const value = (text: string | undefined): number => numeral((text ?? "").replaceAll(",", "")) ?? Number.NaN;

/** A number with what stands behind it: 5%, 3个百分点, 20万元. */
const withUnit = (number: number, unit: string, more: boolean): Reading =>
  unit === "%"
    ? { form: "percent", value: number, more }
    : unit === "个百分点"
      ? { form: "points", value: number, more }
      : { form: "count", value: number, unit, more };

/** 五千万元 is 5000 万元, as it is printed: the scale stays with the unit. */
const count = ([, number, more, unit]: Groups): Reading | undefined => {
  const read = value(number);
  return Number.isNaN(read) || unit === undefined ? undefined : withUnit(read, unit, (more ?? "") !== "");
};

/** 1.2万余人次: the scale stands before what says that it is more. */
const scaled = ([, number, scale, more, unit]: Groups): Reading | undefined => {
  const read = value(number);
  return Number.isNaN(read) ? undefined : withUnit(read, `${scale}${unit ?? ""}`, (more ?? "") !== "");
};

const range = ([, low, lowUnit, high, unit]: Groups): Reading | undefined => {
  const [from, to] = [value(low), value(high)];
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return undefined;
  if (unit === undefined || unit === "") return undefined;
  // 3-5% and 3%-5%, 300万-500万元.
  return unit === "%" ||
    unit === "个百分点" ||
    lowUnit === undefined ||
    lowUnit === "" ||
    lowUnit === unit ||
    unit.startsWith(lowUnit)
    ? { ...withUnit(from, unit, false), high: to }
    : undefined;
};

const bareRange = ([, low, high]: Groups): Reading | undefined => {
  const [from, to] = [value(low), value(high)];
  return to > from ? { form: "bare", value: from, high: to, more: false } : undefined;
};

const bare = ([, number]: Groups): Reading | undefined =>
  /^(?:19|20)\d\d$/.test(number ?? "") ? undefined : { form: "bare", value: value(number), more: false };

const percent = ([, number]: Groups): Reading | undefined => {
  const read = number === "百" ? 100 : value(number);
  return Number.isNaN(read) ? undefined : { form: "percent", value: read, more: false };
};

const PARTS_OF: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

const fraction = ([, below, above]: Groups): Reading | undefined => {
  const [whole, part] = [PARTS_OF[below ?? ""] ?? value(below), value(above)];
  const share = Math.round((part / whole) * 1e6) / 1e4;
  return whole > part && part > 0 && (whole <= 10 || whole in { 1000: 1, 10000: 1 })
    ? { form: "percent", value: share, more: false, fraction: true }
    : undefined;
};

const rank = ([, number, unit]: Groups): Reading | undefined => ({
  form: "rank",
  value: value(number),
  unit: unit === "位" || unit === "%" ? unit : "名",
  more: false,
});

const number = (form: Figure["form"], read: (text: string) => number, unit?: string) => {
  const more = false;
  return ([, text]: Groups): Reading => ({
    form,
    value: read(text ?? ""),
    more,
    ...(unit === undefined ? {} : { unit }),
  });
};

/** A number that shares the unit of one behind it: 分别达到20、30、40个. */
const LISTED = new RegExp(
  `(${ARABIC})(?=(?:${AND}${ARABIC}){0,8}${AND}${ARABIC}(${UNIT_PATTERN}|%|个百分点))`,
  "y",
);

export const FIGURE_FORMS: readonly FigureForm[] = [
  [
    new RegExp(`(${ARABIC})(${UNIT_PATTERN}|%|[万亿])?${DASH}(${ARABIC})(%|个百分点|${UNIT_PATTERN})`, "y"),
    range,
  ],
  [
    new RegExp(
      `(${CHINESE})(${WORD_UNIT_PATTERN})?${DASH}(${CHINESE})(%|个百分点|${WORD_UNIT_PATTERN})`,
      "y",
    ),
    range,
  ],
  [
    new RegExp(`百分之(${NUMBER})${DASH}(?:百分之)?(${NUMBER})`, "y"),
    ([, low, high]) => range([, low, "", high, "%"]),
  ],
  [new RegExp(`百分之(${ARABIC}|${CHINESE})`, "y"), percent],
  [new RegExp(`(${NUMBER})个?百分点`, "y"), number("points", value)],
  [new RegExp(`(${ARABIC})${MORE}%`, "y"), percent],
  [new RegExp(`([百千万]|${CHINESE})分之(${NUMBER})`, "y"), fraction],
  [
    /(?:一半|半数|过半数?)(?=以上|左右|的|学生|教师|[,;。]|$)/y,
    () => ({ form: "percent", value: 50, more: false, fraction: true }),
  ],
  [/(\d)\/(\d)(?=以上|左右|的|[,;。]|$)/y, ([, above, below]) => fraction([, below, above])],
  [
    /([一二三四五六七八九十\d.]{1,3})成(?=以上|左右|[,;。、]|$|的|学生|教师|以)/y,
    number("percent", (text) => value(text) * 10),
  ],
  [/翻([一二三四])番/y, number("fold", (text) => 2 ** value(text) - 1)],
  [/翻番/y, number("fold", () => 1)],
  [new RegExp(`(${NUMBER})倍`, "y"), number("times", value)],
  [
    /(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?![\d:])/y,
    ([, one, other]) => ({ form: "ratio", value: value(one), high: value(other), more: false }),
  ],
  [new RegExp(`前(${NUMBER})(名|位|强|列|席|%)`, "y"), rank],
  [new RegExp(`前(${NUMBER})(?=[,;。]|$|以内|之列|行列|水平|方阵)`, "y"), rank],
  [new RegExp(`(${ARABIC})个(?=${AND}${ARABIC}个百分点)`, "y"), number("points", value)],
  [LISTED, ([, one, unit]) => withUnit(value(one), unit!, false)],
  [new RegExp(`(${ARABIC})(万亿|[万亿])(${MORE})\\((${UNIT_PATTERN})\\)`, "y"), scaled],
  [new RegExp(`(${NUMBER})(万亿|[万亿])([余多])(${UNIT_PATTERN})`, "y"), scaled],
  // 一百二十万元: the numeral up to the scale that belongs to the unit.
  [new RegExp(`(${ARABIC})(${MORE})(${UNIT_PATTERN})${OR_ELSE}`, "y"), count],
  [
    new RegExp(
      `([零〇一二三四五六七八九十百千]+)(${MORE})(${WORD_UNIT_PATTERN})(?:\\([一-龥]{1,2}\\))?`,
      "y",
    ),
    count,
  ],
  [new RegExp(`(${CHINESE})(${MORE})(${WORD_UNIT_PATTERN})`, "y"), count],
  // 20万 without 元: what is counted is seen from the words around it.
  [
    new RegExp(
      `(${ARABIC}|[零〇一二三四五六七八九十百千]+)(万亿|[万亿])(余|多)?(?=[,;。、)]|$|及?以上|及?以下|以内|之内|左右|之间|用于|用来|作为|的|支持|购|建|列入)`,
      "y",
    ),
    scaled,
  ],
  // A unit that no list has: its place behind the number, at the end of what is said, shows it.
  [
    new RegExp(
      `(?<=[一-龥])(${ARABIC})(${MORE})((?![室号房月日号时点级层楼版年届折成倍路线分余多来万亿个半及之以左至到和与或的元])[一-龥]{1,2})(?<!以[上下内])(?<!左右|之间|及以)(?=[,;。、)]|$|以上|以内|以下|左右)`,
      "y",
    ),
    (groups) => {
      const read = count(groups);
      return read && { ...read, loose: true };
    },
  ],
  [new RegExp(`(?<=[达到至在于过超≥≤破升增降约])(${ARABIC})(?:-+|~|至|到)(${ARABIC})${END}`, "y"), bareRange],
  [new RegExp(`(?<=[达到至在于过超≥≤破升增降约])(${ARABIC})${END}`, "y"), bare],
  [new RegExp(`(?<=[一-龥])(${ARABIC})(?=及?以上|及?以下|以内|之内|左右)`, "y"), bare],
];

/** A cell below a head that has the unit: the number alone, whatever stands before it. */
export const CELL_FORMS: readonly FigureForm[] = [
  ...FIGURE_FORMS,
  [new RegExp(`(${ARABIC})(?:-+|~|至|到)(${ARABIC})${END}`, "y"), bareRange],
  [new RegExp(`(${ARABIC})${END}`, "y"), bare],
];
