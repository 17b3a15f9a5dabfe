import type { Locale } from "@bangfu/core";

const TAGS: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en-GB" };

/** An instant as day and time of this computer. @example momentText(0, "zh") // "1970/01/01 08:00" in China */
export const momentText = (instant: number, locale: Locale): string =>
  new Date(instant).toLocaleString(TAGS[locale], {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
