import type { Locale } from "@bangfu/core";
import type { Texts } from "../common.js";

/** What is said wherever figures of an invented ledger are shown. */
export const SAMPLE_NOTICE: Texts<string> = {
  zh: "示例数据，纯属虚构",
  en: "sample data, invented",
};

/** What is said wherever a plan is shown in which a person has still to decide something. */
export const DRAFT_NOTICE: Texts<string> = {
  zh: "方案草案，尚未定稿",
  en: "draft of the plan, not final",
};

const BRACKETED: Texts<(words: string, notice: string) => string> = {
  zh: (words, notice) => `${words}（${notice}）`,
  en: (words, notice) => `${words}${words && " "}(${notice})`,
};

/** A title with the remark on its data, if there is one. */
export const withNotice = (words: string, notice: string | undefined, locale: Locale): string =>
  notice === undefined ? words : BRACKETED[locale](words, notice);
