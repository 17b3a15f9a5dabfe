import type { Locale } from "@bangfu/core";

const zh = {
  title: "标题",
  school: "学校",
  county: "县（市、区）",
  issued: "印发日期",
  start: "起始日期",
  table: "任务清单",
  phase: "阶段",
  measure: "举措类别",
  roster: "名册",
  revision: "修订",
};

export type FactWord = keyof typeof zh;

/** What the parts of a plan are called that no table has. */
export const FACT_WORDS: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    title: "title",
    school: "school",
    county: "county",
    issued: "day of issue",
    start: "first day",
    table: "task list",
    phase: "phase",
    measure: "measure",
    roster: "roster",
    revision: "revision",
  },
};
