import type { Locale } from "@bangfu/core";
import type { UnreadSchool } from "@bangfu/core/rollup";

/** Why nothing is known of a school, as `bangfu rollup` says it. */
export const UNREAD: Readonly<Record<Locale, Readonly<Record<UnreadSchool["error"], string>>>> = {
  zh: {
    unpublished: "未发布",
    unreachable: "读不到",
    broken: "公开数据已损坏",
    newer: "公开数据的版本较新，请更新 bangfu",
    tooLarge: "公开数据过大",
  },
  en: {
    unpublished: "has published nothing",
    unreachable: "cannot be reached",
    broken: "its facts are damaged",
    newer: "its facts are of a newer version; update bangfu",
    tooLarge: "its facts are too large",
  },
};
