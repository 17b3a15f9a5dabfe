import type { Locale } from "@bangfu/core";

/** A value after the words for it: in Chinese a space stands before numbers alone. */
export const after = (words: string, value: string, locale: Locale): string =>
  locale === "zh" && !/^[\d-]/.test(value) ? words + value : `${words} ${value}`;

/** In quotation marks, those that stand in it already becoming the inner ones. */
export const quoted = (words: string): string => `“${words.replace(/“/g, "‘").replace(/”/g, "’")}”`;
