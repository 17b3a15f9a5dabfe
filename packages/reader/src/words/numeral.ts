import { digitsIn, numeralIn } from "@bangfu/ooxml";

/** What a 万 or 亿 that ends a numeral multiplies it by. */
const SCALES: Readonly<Record<string, number>> = { "": 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/**
 * The value of a numeral in digits or Chinese characters, also one by one (二〇二五).
 * @returns undefined where the characters make no number, or one that may be read in two ways: 一百二 is 120 or 102
 * @example numeral("一百二十") // 120
 */
export const numeral = (text: string): number | undefined => {
  const plain = text.replaceAll(",", "");
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number(digitsIn(text));
  // 百名教师 are a hundred.
  const read = numeralIn(text.replace(/^(?=[百千万])/, "一"));
  const scale = SCALES[read?.rest ?? "none"];
  return read === undefined || scale === undefined ? undefined : Number(read.number) * scale;
};
