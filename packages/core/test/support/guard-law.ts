import * as fc from "fast-check";
import { expect } from "vitest";
import {
  assess,
  BASES,
  deadlines,
  explain,
  guardFacts,
  planOn,
  type Basis,
  type Facts,
} from "../../src/index.js";
import { describeProblem, parseFacts } from "../../src/schema.js";
import { mutationsOf } from "./mutate.js";

/** Before, within and after the plans, and at the ends of what dates may be. */
const days = fc.constantFrom(
  "1900-01-01",
  "2023-01-01",
  "2023-07-01",
  "2024-02-29",
  "2025-01-01",
  "2199-12-31",
);

const assessAndExplain = (facts: Facts, asOf: string, basis: Basis): void => {
  const progress = assess(facts, { asOf, basis });
  deadlines(facts, { asOf, basis });
  const plan = planOn(facts.plan, asOf);
  const kinds = [
    ["overall", [{ id: "" }]],
    ["commitment", plan.commitments],
    ["task", plan.tasks],
    ["measure", plan.measures],
    ["phase", plan.phases ?? []],
    ["unit", plan.units],
  ] as const;
  for (const [kind, entries] of kinds)
    for (const { id } of entries)
      expect(explain(facts, progress, { kind, id }, basis === "reported" ? "zh" : "en")).not.toBe("");
};

/**
 * What pages take and what `parseFacts` takes is the same, and all of it can be assessed and explained.
 * @param facts what is taken before it is changed
 * @returns how many were taken
 */
export const guardIsParser = (facts: fc.Arbitrary<unknown>, numRuns: number): number => {
  let taken = 0;
  fc.assert(
    fc.property(mutationsOf(facts), days, fc.constantFrom(...BASES), (value, asOf, basis) => {
      const guarded = guardFacts(value);
      const parsed = parseFacts(value);
      expect(guarded.ok).toBe(parsed.ok);
      for (const problem of [...guarded.problems, ...parsed.problems])
        expect(describeProblem(problem, "zh")).not.toBe("");
      if (!guarded.ok) return;
      taken++;
      expect(parsed).toEqual({ ok: true, value: guarded.value, problems: [] });
      assessAndExplain(guarded.value, asOf, basis);
    }),
    { numRuns },
  );
  return taken;
};
