import { describe, expect, it } from "vitest";
import { ledgerOf, planOf, progressOn, taskOf } from "../support/build.js";

const count = { id: "n", title: "次数", kind: "count" as const };
const sum = { id: "s", title: "金额", kind: "sum" as const };

describe("§7 roll-up", () => {
  it("counts a task once for a unit, though the document names the unit twice", () => {
    const plan = planOf({
      indicators: [count, sum],
      commitments: [{}, { task: "2", indicator: "s" }],
      tasks: [taskOf({ support: ["u", "u"] }), taskOf({ id: "2", support: ["u"] })],
    });
    // 1 and 0: the mean is 1/2; with the first task twice it would be 2/3.
    expect(progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30").units["u"]?.support?.attainment).toBe(0.5);
  });

  it("weighs: 3 × 1 and 1 × 0 are 0.75", () => {
    const plan = planOf({ indicators: [count, sum], commitments: [{ weight: 3 }, { indicator: "s" }] });
    expect(progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30").tasks["1"]?.attainment).toBe(0.75);
  });

  it("gives null for a node without children, and leaves it out of those above", () => {
    const plan = planOf({
      indicators: [count],
      commitments: [{}],
      tasks: [taskOf({}), taskOf({ id: "2" })],
      measures: [
        { id: "m", title: "甲" },
        { id: "x", title: "乙" },
      ],
    });
    const progress = progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30");
    expect([progress.tasks["2"], progress.measures["x"], progress.units["u"]?.support]).toEqual([
      null,
      null,
      null,
    ]);
    expect(progress.overall).toMatchObject({ attainment: 1, counts: { met: 1 } });
  });

  it("counts a commitment without a task in its phase alone", () => {
    const plan = planOf({
      indicators: [count, sum],
      commitments: [{}, { task: undefined, phase: "2023", indicator: "s" }],
    });
    const progress = progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30");
    expect(progress.tasks["1"]?.attainment).toBe(1);
    expect(progress.phases["2023"]).toMatchObject({
      attainment: null,
      pace: null,
      status: "unreported",
      rule: "7.4",
    });
  });

  it("has no due date where all are standing, and is not missed then", () => {
    const plan = planOf({ indicators: [count], commitments: [{ schedule: { standing: true } }] });
    expect(progressOn(plan, ledgerOf(plan, [{ value: 0 }]), "2024-01-01").overall).toMatchObject({
      due: null,
      status: "behind",
    });
  });

  it("tells the share of data of the commitments that have begun, by their weights", () => {
    const plan = planOf({
      indicators: [count, sum],
      commitments: [
        { weight: 3 },
        { indicator: "s" },
        { indicator: "s", schedule: { by: "2024-12-31", from: "2024-01-01" } },
      ],
    });
    const progress = progressOn(plan, ledgerOf(plan, [{}]), "2023-06-30");
    expect(progress.overall?.dataCoverage).toBe(0.75);
    expect(progress.commitments["c2"]?.dataCoverage).toBeNull();
  });

  it("takes a task's own finding into account last", () => {
    const plan = planOf({ indicators: [count], commitments: [{}] });
    const ledger = ledgerOf(plan, [{}], { findings: [{ id: "f", task: "1", found: "2023-07-01" }] });
    expect(progressOn(plan, ledger, "2023-07-01").tasks["1"]).toMatchObject({
      status: "atRisk",
      rule: "finding",
    });
  });
});
