import type { Ledger, LedgerRecord, Plan } from "@bangfu/core";
import type { Writing } from "@bangfu/desk";

/** A school with two units that report, one that checks, and an indicator of each kind. */
export const plan: Plan = {
  format: "bangfu-plan/1",
  id: "p",
  title: "示例方案",
  start: "2024-01-01",
  school: { name: "示例学校" },
  units: [
    { id: "teaching", name: "教务科", en: { name: "Academic Affairs" } },
    { id: "general", name: "总务科", en: { name: "General Affairs" } },
    { id: "office", name: "联络处", en: { name: "Liaison Office" } },
  ],
  rosters: [{ id: "teachers", name: "教师", of: "person" }],
  measures: [{ id: "m", title: "举措" }],
  phases: [],
  document: [{ id: "c", text: "承诺" }],
  tasks: [
    {
      ...{ id: "1.1", measure: "m", clause: "c", text: "开展校际交流", lead: ["teaching"], support: [] },
      schedule: { quarterly: ["2024Q1", "2025Q4"] },
    },
    {
      ...{ id: "1.2", measure: "m", clause: "c", text: "用好帮扶资金", lead: ["general"], support: [] },
      schedule: { by: "2024-07-20" },
    },
  ],
  indicators: [
    {
      ...{ id: "exchanges", title: "校际交流", kind: "count", measuredIn: "次" },
      en: { title: "Exchanges" },
    },
    { id: "funds", title: "资金支出", kind: "sum", measuredIn: "万元", en: { title: "Funds" } },
    { id: "sent", title: "选派教师", kind: "distinct", measuredIn: "人", roster: "teachers" },
    { id: "hours", title: "学时", kind: "coverage", measuredIn: "学时", roster: "teachers" },
    { id: "skilled", title: "学有所长比例", kind: "level", measuredIn: "%" },
    {
      ...{ id: "quality", title: "教学质量", kind: "level" },
      scale: [
        { value: 0, label: "没有提高" },
        { value: 1, label: "有所提高" },
      ],
    },
    { id: "charter", title: "制度", kind: "checklist", items: [{ id: "rules", title: "学校制度" }] },
    { id: "ratio", title: "人均", kind: "quotient", numerator: "funds", denominator: "skilled" },
  ],
  commitments: [
    { id: "x1", quote: "承诺", clause: "c", task: "1.1", indicator: "exchanges", target: { atLeast: 1 } },
    { id: "x2", quote: "承诺", clause: "c", task: "1.2", indicator: "funds", target: { atLeast: 100 } },
    {
      ...{ id: "x3", quote: "承诺", clause: "c", task: "1.1", indicator: "hours", target: { each: 60 } },
      schedule: { yearly: [2024, 2025] },
    },
  ],
  reporting: [
    { unit: "teaching", indicators: ["exchanges", "sent"], every: "quarterly", day: 5, verifiedBy: "office" },
    { unit: "general", indicators: ["funds"], every: "monthly" },
  ],
};

export const ledgerWith = (...records: readonly LedgerRecord[]): Ledger => ({
  format: "bangfu-ledger/1",
  plan: "p",
  rosters: {
    teachers: [
      { id: "T01", name: "张三" },
      { id: "T02", name: "李四" },
      { id: "T03", name: "王五" },
    ],
  },
  records: [...records],
});

/** Written down on 2024-07-08 with the ids n1, n2 and so on. */
export const writing = (ledger: Ledger, more: Partial<Writing> = {}): Writing => {
  let last = 0;
  return {
    ...{ plan, ledger, today: "2024-07-08", now: "2024-07-08T09:00:00+08:00", locale: "zh" },
    newId: () => `n${++last}`,
    ...more,
  };
};
