import { summarize, type Facts, type Plan, type Schedule, type Target } from "@bangfu/core";
import { describe, expect, it } from "vitest";
import { guardFacts } from "../../src/load/guard.js";
import { plan as base } from "../support/small.js";

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

  it.each([{ riseBy: 1 }, { fallBy: 0.5 }, { growBy: 0.08 }, { shrinkBy: 0.1 }, { each: 60 }])(
    "with the target %j",
    (target) => {
      const facts = factsWith({ yearly: [2023, 2024] }, target);
      expect(guardFacts(facts)).toBe(facts);
    },
  );

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
    // Ten thousand years of weeks would be reckoned for ever.
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
