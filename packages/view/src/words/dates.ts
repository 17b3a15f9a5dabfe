import type { Cadence, Locale, Plan, Schedule, Task } from "@bangfu/core";

/** What stands behind the year in a window's name, without its number unless that alone tells the words. */
type WindowKind = "" | "Q" | "H1" | "H2" | "-" | "-W" | "-spring" | "-autumn";

interface DateWords {
  /** The year is Y, the number N, or M as it is written. */
  readonly windows: Readonly<Record<WindowKind, string>>;
  readonly standing: string;
  readonly until: (due: string) => string;
  readonly always: string;
  readonly by: (due: string) => string;
  readonly span: (from: string, due: string) => string;
  readonly yearly: (years: string, due: string) => string;
  readonly repeated: (first: string, last: string, cadence: string) => string;
  readonly cadences: Readonly<Record<Cadence, string>>;
}

const DATES: Readonly<Record<Locale, DateWords>> = {
  zh: {
    windows: {
      "": "Y 年度",
      Q: "Y年第N季度",
      H1: "Y年上半年",
      H2: "Y年下半年",
      "-": "Y年N月",
      "-W": "Y年第N周",
      "-spring": "Y年春季学期",
      "-autumn": "Y年秋季学期",
    },
    standing: "长期",
    until: (due) => `至 ${due}`,
    always: "长期坚持",
    by: (due) => `${due} 前`,
    span: (from, due) => `${from} 至 ${due}`,
    yearly: (years, due) => `${years} 年，每年 ${due} 前`,
    repeated: (first, last, cadence) => `${first}至${last}，每${cadence}`,
    cadences: {
      yearly: "年",
      weekly: "周",
      monthly: "月",
      quarterly: "季度",
      halfYearly: "半年",
      termly: "学期",
    },
  },
  en: {
    windows: {
      "": "Y",
      Q: "QN Y",
      H1: "first half of Y",
      H2: "second half of Y",
      "-": "Y-M",
      "-W": "week N of Y",
      "-spring": "spring term Y",
      "-autumn": "autumn term Y",
    },
    standing: "standing",
    until: (due) => `by ${due}`,
    always: "standing",
    by: (due) => `by ${due}`,
    span: (from, due) => `${from} to ${due}`,
    yearly: (years, due) => `yearly ${years}, by ${due}`,
    repeated: (first, last, cadence) => `${cadence}, ${first} to ${last}`,
    cadences: {
      yearly: "yearly",
      weekly: "weekly",
      monthly: "monthly",
      quarterly: "quarterly",
      halfYearly: "half-yearly",
      termly: "termly",
    },
  },
};

/**
 * A period's window for people.
 * @param due the period's due date; needed for the window `by` alone
 * @example describeWindow("2024Q1", null, "zh") // "2024年第1季度"
 */
export const describeWindow = (window: string, due: string | null, locale: Locale): string => {
  const words = DATES[locale];
  if (window === "standing") return words.standing;
  if (window === "by") return words.until(String(due));
  const [, year = "", kind = "", number = ""] = /^(\d{4})(\D*)(\d*)$/.exec(window) ?? [];
  // Not looked up by its name: a file may name a window "2024constructor".
  const [, text] = Object.entries(words.windows).find(([key]) => key === kind || key === kind + number) ?? [];
  return year && text ? text.replace("Y", year).replace("N", String(+number)).replace("M", number) : window;
};

/** When, such as `2023–2025 年，每年 12-31 前` or `2023年第1季度至2025年第4季度，每季度`. */
export const describeSchedule = (schedule: Schedule, locale: Locale): string => {
  const words = DATES[locale];
  if ("standing" in schedule) return words.always;
  if ("by" in schedule) {
    const { by, from } = schedule;
    return from === undefined ? words.by(by) : words.span(from, by);
  }
  if ("yearly" in schedule) {
    const [first, last] = schedule.yearly;
    return words.yearly(first === last ? String(first) : `${first}–${last}`, schedule.due ?? "12-31");
  }
  const [cadence, named] = Object.entries(schedule)[0] as [Cadence, [string, string]];
  const [first, last] = named.map((window) => describeWindow(window, null, locale)) as [string, string];
  return first === last ? first : words.repeated(first, last, words.cadences[cadence]);
};

/** The column of an annex that says when a task is due. */
export const DEADLINE_COLUMN = "完成时限";

/** A task's deadline as the document words it; where it does not, its schedule. */
export const describeDeadline = ({ document }: Plan, task: Task, locale: Locale): string =>
  document.find(({ id }) => id === task.clause)?.cells?.[DEADLINE_COLUMN] ??
  describeSchedule(task.schedule, locale);
