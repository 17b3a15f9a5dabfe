import type { Texts } from "./common.js";

export const TASKS_TEXT: Texts<{
  title: string;
  progress: string;
  newest: (date: string) => string;
  noCommitments: string;
  search: string;
  year: string;
  all: Readonly<Record<"measure" | "unit" | "status" | "year", string>>;
  shown: (shown: number, all: number) => string;
  none: string;
  dueBy: (year: string) => string;
}> = {
  zh: {
    title: "重点任务清单",
    progress: "进展",
    newest: (date) => `最新进展（${date}）`,
    noCommitments: "没有可计算的承诺。",
    search: "搜索任务",
    year: "到期年份",
    all: { measure: "全部举措", unit: "全部单位", status: "全部状态", year: "全部年份" },
    shown: (shown, all) => `显示 ${shown} / ${all} 项`,
    none: "没有符合条件的任务。",
    dueBy: (year) => `${year} 年到期`,
  },
  en: {
    title: "Key tasks",
    progress: "Progress",
    newest: (date) => `Latest update (${date})`,
    noCommitments: "No measurable commitments.",
    search: "Search tasks",
    year: "Due year",
    all: { measure: "Measures", unit: "Units", status: "Statuses", year: "Years" },
    shown: (shown, all) => `${shown} of ${all} shown`,
    none: "No tasks match.",
    dueBy: (year) => `due ${year}`,
  },
};
