import type { Cadence, Locale, Plan, Schedule, Task } from "@bangfu/core";

/**
 * By what stands behind the year Y of a window's name, with or without its number N, as it is written M. Pairs, for
 * names of properties are shortened in the script of the elements.
 */
const WINDOW_WORDS: Record<Locale, readonly (readonly [name: string, words: string])[]> = {
  zh: [
    ["", "Y 年度"],
    ["Q", "Y年第N季度"],
    ["H1", "Y年上半年"],
    ["H2", "Y年下半年"],
    ["-", "Y年N月"],
    ["-W", "Y年第N周"],
    ["-spring", "Y年春季学期"],
    ["-autumn", "Y年秋季学期"],
  ],
  en: [
    ["", "Y"],
    ["Q", "QN Y"],
    ["H1", "first half of Y"],
    ["H2", "second half of Y"],
    ["-", "Y-M"],
    ["-W", "week N of Y"],
    ["-spring", "spring term Y"],
    ["-autumn", "autumn term Y"],
  ],
};

/**
 * A period's window for people.
 * @param due the period's due date; needed for the window `by` alone
 * @example describeWindow("2024Q1", null, "zh") // "2024年第1季度"
 */
export const describeWindow = (window: string, due: string | null, locale: Locale): string => {
  const zh = locale === "zh";
  if (window === "standing") return zh ? "长期" : window;
  if (window === "by") return `${zh ? "至" : window} ${due}`;
  const [, year = "", name = "", number = ""] = /^(\d{4})(\D*)(\d*)$/.exec(window) ?? [];
  const words = year && WINDOW_WORDS[locale].find(([key]) => key === name || key === name + number)?.[1];
  return words ? words.replace("Y", year).replace("N", String(+number)).replace("M", number) : window;
};

/** In English the name of the cadence says it. */
const EVERY: Record<Cadence, string> = {
  yearly: "年",
  weekly: "周",
  monthly: "月",
  quarterly: "季度",
  halfYearly: "半年",
  termly: "学期",
};

/** When, such as `2023–2025 年，每年 12-31 前` or `2023年第1季度至2025年第4季度，每季度`. */
export const describeSchedule = (schedule: Schedule, locale: Locale): string => {
  const zh = locale === "zh";
  if ("standing" in schedule) return zh ? "长期坚持" : "standing";
  if ("by" in schedule) {
    const { by, from } = schedule;
    if (zh) return from === undefined ? `${by} 前` : `${from} 至 ${by}`;
    return from === undefined ? `by ${by}` : `${from} to ${by}`;
  }
  if ("yearly" in schedule) {
    const [first, last] = schedule.yearly;
    const years = first === last ? String(first) : `${first}–${last}`;
    const due = schedule.due ?? "12-31";
    return zh ? `${years} 年，每年 ${due} 前` : `yearly ${years}, by ${due}`;
  }
  const [cadence, named] = Object.entries(schedule)[0] as [Cadence, [string, string]];
  const [first, last] = named.map((window) => describeWindow(window, null, locale));
  if (first === last) return first!;
  return zh ? `${first}至${last}，每${EVERY[cadence]}` : `${cadence.replace("Y", "-y")}, ${first} to ${last}`;
};

/** The column of an annex that says when a task is due. */
export const DEADLINE_COLUMN = "完成时限";

/** A task's deadline as the document words it; where it does not, its schedule. */
export const describeDeadline = ({ document }: Plan, task: Task, locale: Locale): string =>
  document.find(({ id }) => id === task.clause)?.cells?.[DEADLINE_COLUMN] ??
  describeSchedule(task.schedule, locale);
