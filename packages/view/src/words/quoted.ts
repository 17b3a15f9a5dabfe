import type { Locale } from "@bangfu/core";

const AFTER: Readonly<Record<Locale, (words: string, value: string) => string>> = {
  // A space stands before numbers alone.
  zh: (words, value) => (/^[\d-]/.test(value) ? `${words} ${value}` : words + value),
  en: (words, value) => `${words} ${value}`,
};

/** A value after the words for it. */
export const after = (words: string, value: string, locale: Locale): string => AFTER[locale](words, value);

/** In quotation marks, those that stand in it already becoming the inner ones. */
export const quoted = (words: string): string => `“${words.replace(/“/g, "‘").replace(/”/g, "’")}”`;
