import type { Texts } from "./common.js";

export const SUMMARY_TEXT: Texts<{
  title: string;
  /** The row of a table that stands for the whole plan. */
  overall: string;
  attained: string;
  /** What makes the status worse than the shares alone would. */
  reason: (title: string, counts: readonly { word: string; count: number }[]) => string;
  basis: (word: string) => string;
  dataCoverage: (percent: string) => string;
  otherBasis: (word: string, percent: string) => string;
  /** How many tasks have a status. */
  tasks: (count: number) => string;
}> = {
  zh: {
    title: "总体进展",
    overall: "总体",
    attained: "完成率",
    reason: (title, counts) =>
      `${title}，有 ${counts.map(({ word, count }) => `${count} 项${word}`).join("、")}`,
    basis: (word) => `${word}口径`,
    dataCoverage: (percent) => `数据覆盖 ${percent}`,
    otherBasis: (word, percent) => `${word}口径 ${percent}`,
    tasks: (count) => `${count} 项`,
  },
  en: {
    title: "Overall progress",
    overall: "Overall",
    attained: "attained",
    reason: (title, counts) =>
      `${title}, ${counts.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(", ")}`,
    basis: (word) => `Basis: ${word.toLowerCase()}`,
    dataCoverage: (percent) => `Data coverage ${percent}`,
    otherBasis: (word, percent) => `${word}: ${percent}`,
    tasks: (count) => `${count} ${count === 1 ? "task" : "tasks"}`,
  },
};
