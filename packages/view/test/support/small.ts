import { assess, summarize, type Facts, type Ledger, type Plan, type Progress } from "@bangfu/core";

/** Two measures, three tasks, three phases; every figure can be calculated by hand. */
export const plan: Plan = {
  format: "bangfu-plan/1",
  id: "small",
  title: "小方案",
  start: "2023-01-01",
  school: { name: "某校" },
  units: [
    { id: "a", name: "办公室" },
    { id: "b", name: "教务科" },
    { id: "c", name: "总务科" },
  ],
  measures: [
    { id: "m1", title: "举措一" },
    { id: "m2", title: "举措二" },
  ],
  phases: [
    { id: "2025", title: "到2025年底", due: "2025-12-31" },
    { id: "2023", title: "到2023年底", due: "2023-12-31" },
  ],
  document: [
    { id: "h1", heading: 1, text: "方案" },
    { id: "h2", heading: 2, text: "一、措施" },
    { id: "p1", text: "每年开展4次交流，建成一个基地。" },
    { id: "h3", heading: 2, text: "二、保障" },
    { id: "p2", text: "学校投入100万元。" },
  ],
  tasks: [
    {
      id: "1",
      measure: "m1",
      clause: "p1",
      text: "交流",
      schedule: { yearly: [2023, 2024] },
      lead: ["a"],
      support: ["b"],
    },
    {
      id: "2",
      measure: "m1",
      clause: "p1",
      text: "基地",
      schedule: { by: "2023-12-31" },
      lead: ["a"],
      support: [],
    },
    {
      id: "3",
      measure: "m2",
      clause: "p2",
      text: "投入",
      schedule: { by: "2025-12-31" },
      lead: ["b"],
      support: [],
    },
  ],
  indicators: [
    { id: "n", title: "交流", kind: "count", measuredIn: "次" },
    { id: "base", title: "基地", kind: "checklist", items: [{ id: "x", title: "基地" }] },
    { id: "money", title: "投入", kind: "sum", measuredIn: "万元" },
  ],
  commitments: [
    { id: "c1", quote: "每年开展4次交流", clause: "p1", task: "1", indicator: "n", target: { atLeast: 4 } },
    {
      id: "c2",
      quote: "建成一个基地",
      clause: "p1",
      task: "2",
      phase: "2023",
      indicator: "base",
      target: { all: true },
    },
    {
      id: "c3",
      quote: "投入100万元",
      clause: "p2",
      task: "3",
      phase: "2025",
      indicator: "money",
      target: { atLeast: 100 },
    },
    {
      id: "c4",
      quote: "开展4次交流，建成",
      clause: "p1",
      indicator: "money",
      target: { atLeast: 100 },
      schedule: { by: "2025-12-31" },
    },
  ],
};

export const ledger: Ledger = {
  format: "bangfu-ledger/1",
  plan: "small",
  records: [
    { id: "r1", indicator: "n", date: "2023-03-01", value: 4 },
    { id: "r2", indicator: "n", date: "2024-02-01", value: 2 },
    { id: "r3", indicator: "base", date: "2023-06-30", item: "x" },
    { id: "r4", indicator: "money", date: "2023-12-31", value: 25 },
  ],
  findings: [
    {
      id: "f1",
      task: "1",
      found: "2023-05-01",
      due: "2023-06-01",
      closed: "2023-05-20",
      text: "甲",
      public: true,
    },
    { id: "f2", task: "3", found: "2024-01-10", due: "2024-03-01" },
    { id: "f3", found: "2024-05-01", task: "2", due: "2024-12-01", text: "乙", public: true },
    { id: "f4", found: "2025-01-01", task: "2" },
  ],
};

export const facts: Facts = summarize(plan, ledger);
export const on = (asOf: string): Progress => assess(facts, { asOf });
