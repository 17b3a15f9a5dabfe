import type { Texts } from "./common.js";

/** What a table shows, and on which day. */
export const CAPTIONS: Texts<
  Readonly<
    Record<
      "commitments" | "deadlines" | "findings" | "measures" | "phases" | "tasks" | "units",
      (asOf: string) => string
    >
  > & { readonly summary: (school: string, asOf: string) => string }
> = {
  zh: {
    commitments: (asOf) => `承诺落实情况（截至 ${asOf}）`,
    deadlines: (asOf) => `即将到期（截至 ${asOf}）`,
    findings: (asOf) => `督导问题（截至 ${asOf}）`,
    measures: (asOf) => `举措进展（截至 ${asOf}）`,
    phases: (asOf) => `阶段目标（截至 ${asOf}）`,
    summary: (school, asOf) => `${school}总体进展（截至 ${asOf}）`,
    tasks: (asOf) => `重点任务进展（截至 ${asOf}）`,
    units: (asOf) => `责任单位（截至 ${asOf}）`,
  },
  en: {
    commitments: (asOf) => `Commitments and how they are kept (as of ${asOf})`,
    deadlines: (asOf) => `Due next (as of ${asOf})`,
    findings: (asOf) => `Inspection findings (as of ${asOf})`,
    measures: (asOf) => `Measures (as of ${asOf})`,
    phases: (asOf) => `Phase goals (as of ${asOf})`,
    summary: (school, asOf) => `${school}: overall progress (as of ${asOf})`,
    tasks: (asOf) => `Key tasks (as of ${asOf})`,
    units: (asOf) => `Responsible units (as of ${asOf})`,
  },
};
