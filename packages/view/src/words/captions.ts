import type { Texts } from "./common.js";

/** For when, and of what, progress was calculated. */
interface Assessed {
  readonly asOf: string;
  readonly knownAt?: string | undefined;
  readonly within?: { readonly from: string; readonly to: string } | undefined;
}

/** What a table shows, and on which day. */
export const CAPTIONS: Texts<
  Readonly<
    Record<
      "commitments" | "deadlines" | "findings" | "measures" | "phases" | "tasks" | "units",
      (asOf: string) => string
    >
  > & {
    readonly newlyMet: (count: number) => string;
    readonly newlyMissed: (count: number) => string;
    readonly overview: (progress: Assessed, basis: string) => string;
    /** One of two that are compared. */
    readonly side: (source: string, asOf: string, basis: string) => string;
    /** What differs from closed books. */
    readonly sinceClosing: (through: string, count: number) => string;
    readonly summary: (school: string, asOf: string) => string;
  }
> = {
  zh: {
    commitments: (asOf) => `承诺落实情况（截至 ${asOf}）`,
    deadlines: (asOf) => `即将到期（截至 ${asOf}）`,
    findings: (asOf) => `督导问题（截至 ${asOf}）`,
    measures: (asOf) => `举措进展（截至 ${asOf}）`,
    newlyMet: (count) => `新完成 ${count} 项`,
    newlyMissed: (count) => `新逾期 ${count} 项`,
    overview: ({ asOf, knownAt, within }, basis) =>
      `截至 ${asOf}，${basis}口径${knownAt ? `，按 ${knownAt} 所知` : ""}${within ? `，只看 ${within.from} 至 ${within.to} 到期的` : ""}`,
    phases: (asOf) => `阶段目标（截至 ${asOf}）`,
    side: (source, asOf, basis) => `${source}（截至 ${asOf}，${basis}口径）`,
    sinceClosing: (through, count) => `结账（至 ${through}）以来有 ${count} 处不同`,
    summary: (school, asOf) => `${school}总体进展（截至 ${asOf}）`,
    tasks: (asOf) => `重点任务进展（截至 ${asOf}）`,
    units: (asOf) => `责任单位（截至 ${asOf}）`,
  },
  en: {
    commitments: (asOf) => `Commitments and how they are kept (as of ${asOf})`,
    deadlines: (asOf) => `Due next (as of ${asOf})`,
    findings: (asOf) => `Inspection findings (as of ${asOf})`,
    measures: (asOf) => `Measures (as of ${asOf})`,
    newlyMet: (count) => `Newly met: ${count}`,
    newlyMissed: (count) => `Newly missed: ${count}`,
    overview: ({ asOf, knownAt, within }, basis) =>
      `As of ${asOf}, ${basis.toLowerCase()}${knownAt ? `, as known on ${knownAt}` : ""}${within ? `, only what falls due from ${within.from} to ${within.to}` : ""}`,
    phases: (asOf) => `Phase goals (as of ${asOf})`,
    side: (source, asOf, basis) => `${source} (as of ${asOf}, ${basis.toLowerCase()})`,
    sinceClosing: (through, count) => `Differences since the books were closed through ${through}: ${count}`,
    summary: (school, asOf) => `${school}: overall progress (as of ${asOf})`,
    tasks: (asOf) => `Key tasks (as of ${asOf})`,
    units: (asOf) => `Responsible units (as of ${asOf})`,
  },
};
