import type { SchoolState } from "@bangfu/core/rollup";
import type { Texts } from "./common.js";
import { counted } from "./counted.js";

/** What has to be done about a school, the most urgent first; of a current one there is nothing to do. */
export const NEED_ORDER = [
  "behind",
  "unpublished",
  "unread",
  "stale",
  "empty",
  "current",
] as const satisfies readonly SchoolState[];

/** What the board of many schools says. */
export const BOARD_TEXT: Texts<{
  /** How many schools, and how many of them need what. */
  readonly sentence: (schools: number, parts: readonly string[]) => string;
  /** So many schools in a state; `days` is the bound beyond which records are old. */
  readonly part: Readonly<Record<Exclude<SchoolState, "current">, (count: number, days: number) => string>>;
  /** How long ago the newest record was. */
  readonly since: (days: number) => string;
  readonly need: string;
  /** What the small curve of a school shows. */
  readonly trail: string;
  /** Shows every school; and that not every measure is shown. */
  readonly all: (schools: number) => string;
  readonly moreMeasures: (count: number) => string;
}> = {
  zh: {
    sentence: (schools, parts) =>
      schools === 0
        ? "还没有学校。"
        : `${schools} 所学校：${parts.length === 0 ? "数据都正常，没有需要联系的" : parts.join("，")}。`,
    part: {
      behind: (count) => `${count} 所需联系`,
      unpublished: (count) => `${count} 所未发布`,
      unread: (count) => `${count} 所无法读取`,
      stale: (count, days) => `${count} 所超过 ${days} 天没有新记录`,
      empty: (count) => `${count} 所暂无数据`,
    },
    since: (days) => (days === 0 ? "今天" : `${days} 天前`),
    need: "数据情况",
    trail: "近两年完成率",
    all: (schools) => `显示全部 ${schools} 所`,
    moreMeasures: (count) => `另有 ${count} 项只属于少数学校的举措，表中未列`,
  },
  en: {
    sentence: (schools, parts) =>
      schools === 0
        ? "There are no schools yet."
        : `${counted(schools, "school")}: ${parts.length === 0 ? "all up to date, none needs a call" : parts.join(", ")}.`,
    part: {
      behind: (count) => `${count} ${count === 1 ? "needs" : "need"} a call`,
      unpublished: (count) => `${count} ${count === 1 ? "has" : "have"} not published`,
      unread: (count) => `${count} could not be read`,
      stale: (count, days) => `${count} ${count === 1 ? "has" : "have"} no news for ${counted(days, "day")}`,
      empty: (count) => `${count} ${count === 1 ? "has" : "have"} no data yet`,
    },
    since: (days) => (days === 0 ? "today" : `${counted(days, "day")} ago`),
    need: "Data",
    trail: "Attained over two years",
    all: (schools) => `Show all ${schools}`,
    moreMeasures: (count) => `${counted(count, "other measure")}, of few schools, not shown`,
  },
};
