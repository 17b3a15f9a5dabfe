import { foldedCharacter } from "./fold.js";

/** A text in one spelling, and where each of its characters stood. */
export interface Normalised {
  readonly text: string;
  /** For each character of `text` its place in the original; one more at the end, the original's length. */
  readonly at: readonly number[];
  readonly original: string;
}

const DASHES = /[-‐‑‒–—―−－~～∼〜]/;
const SAME: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "：": ":",
  "∶": ":",
  "（": "(",
  "）": ")",
  "％": "%",
  "﹪": "%",
  "．": ".",
  "／": "/",
  "＋": "+",
  "○": "〇",
  Ｏ: "〇",
  "◯": "〇",
  两: "二",
  壹: "一",
  贰: "二",
  貳: "二",
  叁: "三",
  肆: "四",
  柒: "七",
  捌: "八",
  玖: "九",
  佰: "百",
  仟: "千",
  廿: "二十",
  "㎡": "平方米",
};

const spelled = (original: string): string => {
  const character = foldedCharacter(original);
  // A line break ends what is said, as a semicolon does.
  if (character === "\n") return ";";
  if (/\s/.test(character)) return "";
  if (DASHES.test(character)) return "-";
  const same = SAME[character];
  if (same !== undefined) return same;
  const code = character.charCodeAt(0);
  // Full-width digits and letters.
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a)
    ? String.fromCharCode(code - 0xfee0)
    : character;
};

/**
 * One spelling for what people type in many: digits of full width, six kinds of dash, radicals in place of
 * characters, blanks between them.
 * @example normalise("２０２３ 年——").text // "2023年--"
 */
export const normalise = (original: string): Normalised => {
  let text = "";
  const at: number[] = [];
  for (let place = 0; place < original.length; place++) {
    const same = spelled(original[place]!);
    text += same;
    for (let unit = 0; unit < same.length; unit++) at.push(place);
  }
  at.push(original.length);
  return { text, at, original };
};

/** The original's characters from `start` up to, not including, `end` (places in the normalised text). */
export const originalOf = ({ original, at }: Normalised, start: number, end: number): string =>
  end <= start ? "" : original.slice(at[start], at[end - 1]! + 1);
