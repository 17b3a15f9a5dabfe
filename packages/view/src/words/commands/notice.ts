import type { Locale } from "@bangfu/core";
import type { Texts } from "../common.js";

/** What is said wherever figures of an invented ledger are shown. */
export const SAMPLE_NOTICE: Texts<string> = {
  zh: "示例数据，纯属虚构",
  en: "sample data, invented",
};

const BRACKETED: Texts<(words: string, notice: string) => string> = {
  zh: (words, notice) => `${words}（${notice}）`,
  en: (words, notice) => `${words}${words && " "}(${notice})`,
};

/** A title with the remark on its data, if there is one. */
export const withNotice = (words: string, notice: string | undefined, locale: Locale): string =>
  notice === undefined ? words : BRACKETED[locale](words, notice);
