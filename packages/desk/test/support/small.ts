import type { Ledger, LedgerRecord, Plan } from "@bangfu/core";

/** A plan with a task, a count and a roster of persons. */
export const plan: Plan = {
  format: "bangfu-plan/1",
  id: "p",
  title: "方案",
  start: "2023-01-01",
  school: { name: "学校" },
  units: [
    { id: "u1", name: "教务科" },
    { id: "u2", name: "科研科" },
  ],
  rosters: [{ id: "teachers", name: "教师", of: "person" }],
  measures: [{ id: "m", title: "举措" }],
  phases: [{ id: "2024", title: "到2024年底", due: "2024-12-31" }],
  document: [{ id: "c", text: "交流四次，教师轮训一遍" }],
  tasks: [
    {
      id: "1",
      measure: "m",
      clause: "c",
      text: "交流四次",
      schedule: { by: "2024-12-31" },
      lead: ["u1"],
      support: [],
    },
  ],
  indicators: [
    { id: "n", title: "交流次数", kind: "count" },
    { id: "t", title: "教师轮训", kind: "coverage", roster: "teachers" },
  ],
  commitments: [
    { id: "c1", quote: "交流四次", clause: "c", task: "1", indicator: "n", target: { atLeast: 4 } },
    { id: "c2", quote: "教师轮训一遍", clause: "c", task: "1", indicator: "t", target: { all: true } },
  ],
};

export const recordOf = (id: string, more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  id,
  indicator: "n",
  date: "2024-03-05",
  ...more,
});

/** A ledger of records, named by their ids or given whole. */
export const ledgerOf = (
  records: readonly (string | LedgerRecord)[],
  more: Partial<Ledger> = {},
): Ledger => ({
  format: "bangfu-ledger/1",
  plan: "p",
  records: records.map((each) => (typeof each === "string" ? recordOf(each) : each)),
  ...more,
});

export const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
