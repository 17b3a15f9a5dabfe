import { summarize, type Facts, type Plan, type Schedule, type Target } from "@bangfu/core";
import { plan as base } from "../../../view/test/support/small.js";
import { describe, expect, it } from "vitest";
import { guardFacts } from "../../src/load/guard.js";

const LEDGER = { format: "bangfu-ledger/1", plan: "small", records: [] } as const;

/** The facts of the small plan with another schedule, target or terms. */
const factsWith = (schedule: unknown, target: unknown = { atLeast: 4 }, terms?: unknown): unknown => {
  const facts = JSON.parse(JSON.stringify(summarize(base, LEDGER))) as Facts;
  const plan = facts.plan as unknown as Omit<Plan, "terms"> & { terms?: unknown };
  plan.terms = terms;
  plan.tasks[0]!.schedule = schedule as Schedule;
  plan.commitments[0]!.target = target as Target;
  return facts;
};

describe("facts are read", () => {
  it.each([
    { yearly: [2023, 2024] },
    { weekly: ["2020-W53", "2021-W02"] },
    { monthly: ["2023-12", "2024-01"] },
    { quarterly: ["2023Q1", "2023Q1"] },
    { halfYearly: ["2023H2", "2024H1"] },
    { termly: ["2023-autumn", "2024-spring"] },
  ])("with the schedule %j", (schedule) => {
    const facts = factsWith(schedule);
    expect(guardFacts(facts)).toBe(facts);
  });

  it.each([
    [{ riseBy: 1 }, { kind: "count" }],
    [{ growBy: 0.08 }, { kind: "sum" }],
    [{ fallBy: 0.5 }, { kind: "level" }],
    [{ shrinkBy: 0.1 }, { kind: "level", baseline: 8 }],
    [{ each: 60 }, { kind: "coverage", roster: "t" }],
  ])("with the target %j of %j", (target, kind) => {
    const facts = factsWith({ yearly: [2023, 2024] }, target) as { plan: Record<string, object[]> };
    facts.plan["rosters"] = [{ id: "t", name: "教师", of: "person" }];
    Object.assign(facts.plan["indicators"]![0]!, kind);
    expect(guardFacts(facts)).toBe(facts);
    // Of another kind there is no such target.
    Object.assign(facts.plan["indicators"]![0]!, { kind: "checklist", items: [{ id: "i", title: "项" }] });
    expect(guardFacts(facts)).toBe("broken");
  });

  it("with the last days of the terms", () => {
    const facts = factsWith({ termly: ["2023-autumn", "2023-autumn"] }, undefined, { autumn: "01-20" });
    expect(guardFacts(facts)).toBe(facts);
  });
});

describe("facts are broken", () => {
  it.each([
    { weekly: ["2023-W52", "2023-W53"] },
    { monthly: ["2023-13", "2024-01"] },
    { quarterly: ["2023Q1", "2023Q5"] },
    { quarterly: ["2023Q2", "2023Q1"] },
    { termly: ["2023-autumn", "2023-spring"] },
    { yearly: [2024, 2023] },
    // Ten thousand years of weeks would be calculated for ever.
    { weekly: ["2023-W01", "9998-W01"] },
    { monthly: [2023, 2024] },
    { quarterly: ["2023Q1"] },
    { quarterly: ["2023Q1", "2023Q2"], by: "2023-12-31" },
    { daily: ["2023-01-01", "2023-01-02"] },
  ])("with the schedule %j", (schedule) => {
    expect(guardFacts(factsWith(schedule))).toBe("broken");
  });

  it.each([{ riseBy: "1" }, { growBy: null }, { each: [60] }, { riseBy: 1, fallBy: 1 }])(
    "with the target %j",
    (target) => {
      expect(guardFacts(factsWith({ yearly: [2023, 2024] }, target))).toBe("broken");
    },
  );

  it("with terms that end on no day", () => {
    expect(
      guardFacts(factsWith({ termly: ["2023-autumn", "2023-autumn"] }, undefined, { autumn: "02-30" })),
    ).toBe("broken");
  });
});
