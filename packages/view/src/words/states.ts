import type { Locale } from "@bangfu/core";
import type { SchoolState } from "@bangfu/core/rollup";

const WORDS: Readonly<Record<Locale, Readonly<Record<SchoolState, string>>>> = {
  zh: {
    current: "数据正常",
    behind: "滞后",
    stale: "数据陈旧",
    empty: "暂无数据",
    unpublished: "未发布",
    unread: "无法读取",
  },
  en: {
    current: "Up to date",
    behind: "Behind",
    stale: "Stale",
    empty: "No data",
    unpublished: "Not published",
    unread: "Not read",
  },
};

export const stateWord = (state: SchoolState, locale: Locale): string => WORDS[locale][state];
