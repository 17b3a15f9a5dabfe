import type { Locale } from "@bangfu/core";

/** Why there is nothing to draw: not reached, not ours or damaged, of a newer version, larger than any plan's. */
export type LoadError = "unreachable" | "broken" | "newer" | "tooLarge";

/** The texts of an element, complete in each language. */
export type Texts<T> = Readonly<Record<Locale, T>>;

/** What more than one element says. */
export interface CommonText {
  readonly loading: string;
  readonly empty: string;
  readonly retry: string;
  readonly errors: Readonly<Record<LoadError, string>>;
  /** The address that was tried, behind what is wrong. */
  readonly tried: (address: string) => string;
  /** For the console: an attribute with a value that it does not take. */
  readonly wrongValue: (tag: string, attribute: string, value: string, allowed: string) => string;
  readonly asOf: (date: string) => string;
  readonly expected: (percent: string) => string;
  /** What is judged at its due date has no expectation before it. */
  readonly judgedOn: (date: string) => string;
  readonly stale: (date: string) => string;
  readonly noRecords: string;
  /** Above the newest update. */
  readonly newest: (date: string) => string;
  readonly noData: string;
  readonly share: (percent: string, expected: string, status: string) => string;
  readonly taskCount: (count: number) => string;
}

const TEXT: Texts<CommonText> = {
  zh: {
    loading: "正在读取进展数据…",
    empty: "尚未指定数据（src）。",
    retry: "重试",
    errors: {
      unreachable: "进展数据暂时无法读取。",
      broken: "进展数据已损坏，无法显示。",
      newer: "进展数据的版本较新，请更新本页脚本。",
      tooLarge: "进展数据过大，未予显示。",
    },
    tried: (address) => `（地址：${address}）`,
    wrongValue: (tag, attribute, value, allowed) =>
      `<${tag}>：属性 ${attribute} 的值“${value}”无效，可用：${allowed}`,
    asOf: (date) => `截至 ${date}`,
    expected: (percent) => `应达 ${percent}`,
    judgedOn: (date) => `到期验收（${date}）`,
    stale: (date) => `最新记录为 ${date}，已超过 90 天未更新`,
    noRecords: "尚无任何记录",
    newest: (date) => `最新进展（${date}）`,
    noData: "暂无数据",
    share: (percent, expected, status) => `完成 ${percent}，${expected && `${expected}，`}${status}`,
    taskCount: (count) => `${count} 项重点任务`,
  },
  en: {
    loading: "Loading progress…",
    empty: "No data source given (src).",
    retry: "Try again",
    errors: {
      unreachable: "The data cannot be read just now.",
      broken: "The data are damaged and cannot be shown.",
      newer: "The data have a newer version; update the script.",
      tooLarge: "The data are too large to be shown.",
    },
    tried: (address) => ` (address: ${address})`,
    wrongValue: (tag, attribute, value, allowed) =>
      `<${tag}>: the attribute ${attribute} does not take "${value}"; it takes ${allowed}`,
    asOf: (date) => `As of ${date}`,
    expected: (percent) => `${percent} expected`,
    judgedOn: (date) => `judged on ${date}`,
    stale: (date) => `Latest record: ${date}, more than 90 days ago`,
    noRecords: "Nothing is recorded yet",
    newest: (date) => `Latest update (${date})`,
    noData: "No data",
    share: (percent, expected, status) => `${percent} attained${expected && `, ${expected}`}: ${status}`,
    taskCount: (count) => `${count} key ${count === 1 ? "task" : "tasks"}`,
  },
};

export const commonText = (locale: Locale): CommonText => TEXT[locale];
