import type { Texts } from "./common.js";

export const TASKS_TEXT: Texts<{
  title: string;
  status: string;
  task: string;
  deadline: string;
  unit: string;
  progress: string;
  support: string;
  newest: (date: string) => string;
  noCommitments: string;
  search: string;
  measure: string;
  year: string;
  all: Readonly<Record<"measure" | "unit" | "status" | "year", string>>;
  shown: (shown: number, all: number) => string;
  none: string;
  dueBy: (year: string) => string;
}> = {
  zh: {
    title: "重点任务清单",
    status: "状态",
    task: "重点任务",
    deadline: "完成时限",
    unit: "责任单位",
    progress: "进展",
    support: "配合",
    newest: (date) => `最新进展（${date}）`,
    noCommitments: "没有可计算的承诺。",
    search: "搜索任务",
    measure: "举措",
    year: "到期年份",
    all: { measure: "全部举措", unit: "全部单位", status: "全部状态", year: "全部年份" },
    shown: (shown, all) => `显示 ${shown} / ${all} 项`,
    none: "没有符合条件的任务。",
    dueBy: (year) => `${year} 年到期`,
  },
  en: {
    title: "Key tasks",
    status: "Status",
    task: "Task",
    deadline: "Deadline",
    unit: "Units",
    progress: "Progress",
    support: "Support",
    newest: (date) => `Latest update (${date})`,
    noCommitments: "No measurable commitments.",
    search: "Search tasks",
    measure: "Measure",
    year: "Due year",
    all: { measure: "Measures", unit: "Units", status: "Statuses", year: "Years" },
    shown: (shown, all) => `${shown} of ${all} shown`,
    none: "No tasks match.",
    dueBy: (year) => `due ${year}`,
  },
};
