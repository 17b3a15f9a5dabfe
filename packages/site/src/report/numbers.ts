import type { Locale } from "@bangfu/core";
import type { Draft, ReportSection } from "./parts.js";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** @example chineseNumber(21) // "二十一" */
const chineseNumber = (number: number): string => {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${DIGITS[number % 10]}`;
};

/** Headings numbered as official documents have them: 一、 and （一）; in English 1. and 1.1. */
export const numbered = (drafts: readonly Draft[], locale: Locale): ReportSection[] => {
  let [first, second] = [0, 0];
  return drafts.map(({ title, blocks, level = 1, wide = false, newPage = false }) => {
    if (level === 1) [first, second] = [first + 1, 0];
    else second += 1;
    const zh = level === 1 ? `${chineseNumber(first)}、` : `（${chineseNumber(second)}）`;
    const en = level === 1 ? `${first}. ` : `${first}.${second} `;
    return { level, heading: (locale === "zh" ? zh : en) + title, blocks, wide, newPage };
  });
};
