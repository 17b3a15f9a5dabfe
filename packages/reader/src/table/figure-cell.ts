import { UNIT_PATTERN } from "../quantity/unit.js";
import { normalise } from "../words/normalise.js";

/** A cell that is a figure and nothing else: how much, on which side, and its unit where it has one. */
export interface FigureCell {
  readonly value: number;
  /** The high end of 60-80. */
  readonly high?: number;
  readonly bound: "least" | "most" | "none";
  readonly unit?: string;
}

const FIGURE = new RegExp(
  `^(?:累计|共|合计)?(≥|>|≧|≤|<|≦|不少于|不低于|至少|达到|达|不超过|不高于|低于|高于|控制在|约)?(\\d+(?:\\.\\d+)?)(?:(?:-+|至|~)(\\d+(?:\\.\\d+)?))?(%|‰|个百分点|${UNIT_PATTERN}|万?[^\\d,;。:()\\-]{1,2})?(?:\\()?(以上|以下|以内|左右|及以上|及以下)?\\)?(?:\\((?:累计|合计|含)\\))?$`,
);
const LEAST = /^(?:≥|>|≧|不少于|不低于|至少|达到|达|高于|以上|及以上)$/;
const MOST = /^(?:≤|<|≦|不超过|不高于|低于|控制在|以下|以内|及以下)$/;

const bare = (cell: string): string => normalise(cell).text.replace(/(?<=\d),(?=\d{3})/g, "");

/** @example figureIn("≤4.5‰") // { value: 4.5, bound: "most", unit: "‰" } */
export const figureIn = (cell: string): FigureCell | undefined => {
  // 1 党建引领: a number of its own before the words.
  const match = /^\s*[\d.]+\s+\S{2}/.test(cell) ? null : FIGURE.exec(bare(cell));
  if (match === null) return undefined;
  const [, sign = "", value, high, printed = "", behind = ""] = match;
  // 5以上: the words behind the figure are no unit.
  const side = /^(?:以上|以下|以内|左右|及以上|及以下)$/.test(printed) ? printed : behind;
  const unit = side === printed ? "" : printed;
  const bound =
    MOST.test(sign) || MOST.test(side) ? "most" : LEAST.test(sign) || LEAST.test(side) ? "least" : "none";
  return {
    value: Number(value),
    ...(high === undefined ? {} : { high: Number(high) }),
    bound,
    ...(unit === "" ? {} : { unit }),
  };
};

/** No value: a dash, a slash, 无. */
export const isBlank = (cell: string): boolean => /^[\s—–\-－/／·无]*$/.test(cell);

const MEASURE = new RegExp(`^(?:%|％|‰|个百分点|${UNIT_PATTERN}|[^\\d]{1,2}|人年|人\\/年|分贝|吨标准煤)$`);

/** Whether words are a unit of measurement and nothing else: %, 人次, 万元. */
export const isMeasure = (words: string): boolean => {
  const { text } = normalise(words);
  return text.length <= 6 && MEASURE.test(text) && !/[科处室部办局组]$/.test(text);
};

const BRACKETED = /[（(](?:单位[:：]?)?([^（）()]{1,6})[)）]\s*$/;

/** The unit in the brackets of a head or a name. @example measureOf("招生人数（人）") // "人" */
export const measureOf = (head: string): string | undefined => {
  const inside = BRACKETED.exec(head)?.[1]?.trim();
  return inside !== undefined && isMeasure(inside) ? inside : undefined;
};

/** A head or a name without the brackets that hold its unit. */
export const withoutMeasure = (head: string): string =>
  measureOf(head) === undefined ? head : head.replace(BRACKETED, "").trim();
