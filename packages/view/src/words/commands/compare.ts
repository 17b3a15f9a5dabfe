import type { Texts } from "../common.js";

const zh = {
  twoKinds: "比较两份台账用 --as-of，比较两个日期用 --from 与 --to，不能同时用。",
  oneLedger: "--as-of 用于比较两份台账；比较两个日期请用 --from 与 --to。",
  noEarlierDay: "缺少选项 --from（要比较的前一个日期），或缺少第二份台账。",
  order: (from: string, to: string) => `--from ${from} 须早于 --to ${to}。`,
  twoPlans: "比较两份方案时不写 --from 与 --to；比较一份方案的两个版本时只写一份方案。",
  noEarlierVersion: "缺少另一份方案，或选项 --from（要比较的前一个版本的日期）。",
  version: (name: string, day: string) => `${name}（${day} 的版本）`,
  same: "没有不同。",
  counts: (added: number, removed: number, changed: number) =>
    `新增 ${added} 项，去掉 ${removed} 项，改动 ${changed} 处。`,
};

/** What `diff` and `plan-diff` say besides their tables and changes. */
export const COMPARE: Texts<typeof zh> = {
  zh,
  en: {
    twoKinds: "two ledgers are compared with --as-of, two days with --from and --to, not both at once.",
    oneLedger: "--as-of is for two ledgers; for two days use --from and --to.",
    noEarlierDay: "--from, the earlier day, is missing, or a second ledger.",
    order: (from, to) => `--from ${from} has to be before --to ${to}.`,
    twoPlans: "--from and --to are for two versions of one plan, not for two plans.",
    noEarlierVersion: "a second plan is missing, or --from, the day of the earlier version.",
    version: (name, day) => `${name} (as of ${day})`,
    same: "They do not differ.",
    counts: (added, removed, changed) => `${added} added, ${removed} removed, ${changed} changed.`,
  },
};
