import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assess, assessOverall, BASES, summarize } from "../../src/index.js";
import { cases, day } from "../support/generate.js";

it("assessOverall says of any plan, on any day and basis, what assess says of the whole", () => {
  fc.assert(
    fc.property(cases, day, fc.constantFrom(...BASES), ({ plan, ledger }, asOf, basis) => {
      const facts = summarize(plan, ledger);
      expect(assess(facts, { asOf, basis })).toMatchObject(assessOverall(facts, { asOf, basis }));
    }),
    { numRuns: 50 },
  );
});
