import type { Locale } from "@bangfu/core";
import type { SchoolState } from "@bangfu/core/rollup";

/** No word of these is one of a status (words/status.ts): what a school is called about is not how far it has come. */
const WORDS: Readonly<Record<Locale, Readonly<Record<SchoolState, string>>>> = {
  zh: {
    current: "数据正常",
    behind: "需联系",
    stale: "数据陈旧",
    empty: "暂无数据",
    unpublished: "未发布",
    unread: "无法读取",
  },
  en: {
    current: "Up to date",
    behind: "Needs a call",
    stale: "Stale",
    empty: "No data",
    unpublished: "Not published",
    unread: "Not read",
  },
};

export const stateWord = (state: SchoolState, locale: Locale): string => WORDS[locale][state];
