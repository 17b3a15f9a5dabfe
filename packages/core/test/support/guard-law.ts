import * as fc from "fast-check";
import { expect } from "vitest";
import { assess, BASES, deadlines, guardFacts, type Facts, type Progress } from "../../src/index.js";
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

/**
 * What pages take and what `parseFacts` takes is the same, and all of it can be assessed.
 * @param facts what is taken before it is changed
 * @param andThen what else can be done with all that is taken
 * @returns how many were taken
 */
export const guardIsParser = (
  facts: fc.Arbitrary<unknown>,
  numRuns: number,
  andThen: (facts: Facts, progress: Progress) => void = () => {},
): number => {
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
      deadlines(guarded.value, { asOf, basis });
      andThen(guarded.value, assess(guarded.value, { asOf, basis }));
    }),
    { numRuns },
  );
  return taken;
};
