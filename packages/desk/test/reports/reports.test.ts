import { summarize } from "@bangfu/core";
import { describe, expect, it } from "vitest";
import { internalLedger, internalNotes, printedLedger } from "../../src/index.js";
import { ledgerOf, plan, recordOf } from "../support/small.js";

const ledger = ledgerOf(
  [
    recordOf("a", { date: "2024-03-05", reportedBy: "u1", note: "缺签到表" }),
    recordOf("b", { date: "2024-03-06", value: 2, supersedes: "c" }),
    recordOf("c", { date: "2024-03-01", note: "写错了" }),
    recordOf("d", { date: "2024-03-07", state: "rejected", note: "重复" }),
    recordOf("e", { indicator: "t", date: "2024-02-01", members: ["t1", "t2"], reportedBy: "u2" }),
    recordOf("f", { date: "2024-04-01", note: "在以后" }),
  ],
  {
    rosters: { teachers: [{ id: "t1", name: "甲" }, { id: "t2" }] },
    updates: [
      { id: "x", task: "1", date: "2024-03-01", text: "经费未到", en: { text: "No funds yet" } },
      { id: "y", task: "1", date: "2024-03-02", text: "已签协议", public: true },
    ],
    findings: [{ id: "z", task: "1", found: "2024-03-01", text: "台账不全" }],
  },
);
const quarter = { first: "2024-01-01", last: "2024-03-31", locale: "zh" } as const;

describe("what an internal report has", () => {
  it("shows what is not public, marked in each language, and leaves what is public as it is", () => {
    const facts = summarize(plan, internalLedger(ledger, "zh"));
    expect(facts.updates.map(({ text, en }) => [text, en?.text])).toEqual([
      ["（内部）经费未到", "(Internal) No funds yet"],
      ["已签协议", undefined],
    ]);
    expect(facts.findings.map(({ text }) => text)).toEqual(["（内部）台账不全"]);
    expect(summarize(plan, ledger).updates).toHaveLength(1);
  });

  it("has the remarks on records of the period that hold, of one unit where asked for", () => {
    expect(internalNotes(plan, ledger, quarter)).toEqual([
      { date: "2024-03-05", indicator: "交流次数", unit: "教务科", text: "缺签到表" },
    ]);
    expect(internalNotes(plan, ledger, { ...quarter, unit: "u2" })).toEqual([]);
  });
});

describe("the printed ledger", () => {
  const printed = (more: object = {}) =>
    printedLedger(plan, ledger, { ...quarter, period: "2024年第一季度", today: "2024-04-02", ...more });

  it("has a table for each indicator on broad pages of its own, the oldest record first, members by name", () => {
    const { sections, subtitle } = printed();
    expect(subtitle).toBe("台账（2024年第一季度）");
    expect(sections.map(({ heading, wide, newPage }) => [heading, wide, newPage])).toEqual([
      ["交流次数", true, false],
      ["教师轮训", true, true],
    ]);
    expect(sections.map(({ blocks: [table] }) => table?.kind === "table" && table.rows)).toEqual([
      [
        ["1", "2024-03-05", "1", "教务科", "填报", "缺签到表"],
        ["2", "2024-03-06", "2", "", "填报", ""],
      ],
      [["1", "2024-02-01", "2 人：甲、t2", "科研科", "填报", ""]],
    ]);
  });

  it("is of one unit where asked for, and says where there is nothing", () => {
    expect(printed({ unit: "u2" }).sections.map(({ heading }) => heading)).toEqual(["教师轮训"]);
    expect(printed({ first: "2020-01-01", last: "2020-03-31" }).sections).toMatchObject([
      { heading: "这个时段没有记录。", blocks: [] },
    ]);
  });
});
