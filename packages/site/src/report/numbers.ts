import type { Locale } from "@bangfu/core";
import { numeralOf } from "@bangfu/ooxml";
import type { Draft, ReportSection } from "./parts.js";

/** Headings numbered as official documents have them: 一、 and （一）; in English 1. and 1.1. */
export const numbered = (drafts: readonly Draft[], locale: Locale): ReportSection[] => {
  let [first, second] = [0, 0];
  return drafts.map(({ title, blocks, level = 1, wide = false, newPage = false }) => {
    if (level === 1) [first, second] = [first + 1, 0];
    else second += 1;
    const zh = level === 1 ? `${numeralOf(first)}、` : `（${numeralOf(second)}）`;
    const en = level === 1 ? `${first}. ` : `${first}.${second} `;
    return { level, heading: (locale === "zh" ? zh : en) + title, blocks, wide, newPage };
  });
};
