import type { Texts } from "./common.js";

export const SUMMARY_TEXT: Texts<{
  title: string;
  /** The row of a table that stands for the whole plan. */
  overall: string;
  attained: string;
  basis: (word: string) => string;
  /** How many of the commitments that have begun have data, and how many have verified data. */
  dataCoverage: (reported: string, verified: string) => string;
  otherBasis: (word: string, percent: string) => string;
  /** How many tasks have a status. */
  tasks: (count: number) => string;
  /** A group of tasks with its statuses; none has a word for itself alone. */
  group: (tasks: string, statuses: readonly { word: string; count: number }[]) => string;
  /** Why the status is worse than the shares. */
  why: string;
  /** What was met last. */
  done: string;
  /** How many findings there are, how many of them are open, and how many of those are overdue. */
  findings: (all: number, open: number, overdue: number) => string;
}> = {
  zh: {
    title: "总体进展",
    overall: "总体",
    attained: "完成率",
    basis: (word) => `${word}口径`,
    dataCoverage: (reported, verified) => `${reported} 的承诺有数据，${verified} 的有核实数据`,
    otherBasis: (word, percent) => `${word}口径 ${percent}`,
    tasks: (count) => `${count} 项`,
    group: (tasks, statuses) =>
      statuses.length === 0
        ? tasks
        : `${tasks}：${statuses.map(({ word, count }) => `${word} ${count}`).join("、")}`,
    why: "原因",
    done: "最近完成",
    findings: (all, open, overdue) =>
      open === 0
        ? `督导问题 ${all} 项，都已整改`
        : `督导问题 ${all} 项，${open} 项未整改${overdue === 0 ? "" : `（${overdue} 项逾期）`}`,
  },
  en: {
    title: "Overall progress",
    overall: "Overall",
    attained: "attained",
    basis: (word) => `Basis: ${word.toLowerCase()}`,
    dataCoverage: (reported, verified) =>
      `${reported} of the commitments have data, ${verified} verified data`,
    otherBasis: (word, percent) => `${word}: ${percent}`,
    tasks: (count) => `${count} ${count === 1 ? "task" : "tasks"}`,
    group: (tasks, statuses) =>
      statuses.length === 0
        ? tasks
        : `${tasks}: ${statuses.map(({ word, count }) => `${word.toLowerCase()} ${count}`).join(", ")}`,
    why: "Why",
    done: "Newly met",
    findings: (all, open, overdue) =>
      open === 0
        ? `Findings: ${all}, all put right`
        : `Findings: ${all}, open ${open}${overdue === 0 ? "" : ` (overdue ${overdue})`}`,
  },
};
