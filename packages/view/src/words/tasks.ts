import { counted } from "./counted.js";
import type { Texts } from "./common.js";

export const TASKS_TEXT: Texts<{
  title: string;
  noCommitments: string;
  search: string;
  /** The chip that stands for every task. */
  all: string;
  groups: string;
  years: string;
  allYears: string;
  /** A year in which so many tasks have something that falls due. */
  year: (year: string, tasks: number) => string;
  /** Of the small curves in the rows. */
  curves: string;
  planOrder: string;
  shown: (shown: number, all: number) => string;
  none: string;
  standing: string;
  /** A due date, and in how many days it comes; negative: how many days ago it was. */
  due: (date: string, days: number) => string;
  copy: string;
  copied: string;
  sentence: (title: string, figures: readonly string[]) => string;
  /** A sentence to be sent, with its day and where it stands. */
  quoted: (sentence: string, asOf: string, source: string) => string;
}> = {
  zh: {
    title: "重点任务清单",
    noCommitments: "没有可计算的承诺。",
    search: "搜索任务",
    all: "全部",
    groups: "按情况筛选",
    years: "按到期年份筛选",
    allYears: "全部年份",
    year: (year, tasks) => `${year} 年到期（${tasks}）`,
    curves: "小图：实线为完成率，虚线为应达",
    planOrder: "按方案顺序",
    shown: (shown, all) => `显示 ${shown} / ${all} 项`,
    none: "没有符合条件的任务。",
    standing: "长期",
    due: (date, days) =>
      days < 0 ? `${date} 已到期` : days === 0 ? `${date} 到期，就是今天` : `${date} 到期，还有 ${days} 天`,
    copy: "复制这句话",
    copied: "已复制",
    sentence: (title, figures) => `${title}：${figures.join("，")}。`,
    quoted: (sentence, asOf, source) => `${sentence}（截至 ${asOf}，来源：${source}）`,
  },
  en: {
    title: "Key tasks",
    noCommitments: "No measurable commitments.",
    search: "Search tasks",
    all: "All",
    groups: "Filter by state",
    years: "Filter by year due",
    allYears: "All years",
    year: (year, tasks) => `Due in ${year} (${tasks})`,
    curves: "Small curves: attained, and expected as a dashed line",
    planOrder: "In the plan's order",
    shown: (shown, all) => `${shown} of ${all} shown`,
    none: "No tasks match.",
    standing: "standing",
    due: (date, days) =>
      days < 0
        ? `was due ${date}`
        : days === 0
          ? `due today, ${date}`
          : `due ${date}, in ${counted(days, "day")}`,
    copy: "Copy this sentence",
    copied: "Copied",
    sentence: (title, figures) => `${title}: ${figures.join(", ")}.`,
    quoted: (sentence, asOf, source) => `${sentence} (as of ${asOf}, source: ${source})`,
  },
};
