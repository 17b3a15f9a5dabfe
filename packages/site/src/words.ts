import type { Locale, ProgressNode } from "@bangfu/core";
import { statusWord, wholePercent } from "@bangfu/view";

// Chinese where no language is asked for: what is written without a script stands on pages of Chinese schools.

export const NO_DATA: Readonly<Record<Locale, string>> = { zh: "暂无数据", en: "no data" };

export const percentOf = (share: number): string => `${wholePercent(share, share >= 1)}%`;

/** `61%`; 暂无数据 where nothing is recorded, for that is not 0. */
export const attained = (node: ProgressNode | null | undefined, locale: Locale = "zh"): string =>
  node && node.attainment !== null ? percentOf(node.attainment) : NO_DATA[locale];

export const expected = (node: ProgressNode | null | undefined): string =>
  node ? percentOf(node.expected) : "—";

export const word = (node: ProgressNode | null | undefined, locale: Locale = "zh"): string =>
  node ? statusWord(node.status, locale) : NO_DATA[locale];
