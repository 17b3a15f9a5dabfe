import type { Texts } from "./common.js";

/** Words of deadlines, findings and the document. */
export const LIST_TEXT: Texts<{
  deadlines: string;
  calendar: string;
  daysLeft: (days: number) => string;
  nothingDue: (days: number) => string;
  /** What is on course, behind what needs attention (`more`) or alone. */
  onCourse: (count: number, more: boolean) => string;
  findings: string;
  states: Readonly<Record<"open" | "overdue" | "closed", string>>;
  found: (date: string) => string;
  putRightBy: (date: string) => string;
  putRight: (date: string) => string;
  noFindings: string;
  notPublic: string;
  plan: string;
  task: (id: string) => string;
  document: string;
  contents: string;
}> = {
  zh: {
    deadlines: "即将到期",
    calendar: "下载日历（.ics）",
    daysLeft: (days) => (days === 0 ? "今天到期" : `还有 ${days} 天`),
    nothingDue: (days) => `${days} 天内没有到期的承诺。`,
    onCourse: (count, more) => `${more ? "另有 " : ""}${count} 项进展正常`,
    findings: "督导问题",
    states: { open: "整改中", overdue: "逾期未整改", closed: "已整改" },
    found: (date) => `${date} 发现`,
    putRightBy: (date) => `限 ${date} 前整改`,
    putRight: (date) => `${date} 整改完成`,
    noFindings: "没有督导问题。",
    notPublic: "（内容未公开）",
    plan: "整个方案",
    task: (id) => `任务 ${id}`,
    document: "方案原文与落实情况",
    contents: "目录",
  },
  en: {
    deadlines: "Due next",
    calendar: "Download calendar (.ics)",
    daysLeft: (days) => (days === 0 ? "Due today" : `${days} ${days === 1 ? "day" : "days"} left`),
    nothingDue: (days) => `Nothing due within ${days} days.`,
    onCourse: (count, more) => `${count} ${more ? "more " : ""}on course`,
    findings: "Inspection findings",
    states: { open: "Open", overdue: "Overdue", closed: "Resolved" },
    found: (date) => `found ${date}`,
    putRightBy: (date) => `to be resolved by ${date}`,
    putRight: (date) => `resolved ${date}`,
    noFindings: "There are no findings.",
    notPublic: "(not public)",
    plan: "The whole plan",
    task: (id) => `Task ${id}`,
    document: "The plan and how it is kept",
    contents: "Contents",
  },
};
