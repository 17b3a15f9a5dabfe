import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseLedger, parsePlan } from "../../src/schema.js";
import { expectTwins } from "../support/compare.js";
import { cases, revisedCases } from "../support/generate.js";

// Thousands more are asked in naive.slow.test.ts.
it("summarize, then assess, equals the naive twin: every field of every node, any question", () => {
  expectTwins(cases, 100);
});

it("so it does where the plan was revised", () => {
  expectTwins(revisedCases, 100);
});

it("the generators make plans and ledgers that have no problem", () => {
  fc.assert(
    fc.property(fc.oneof(cases, revisedCases), ({ plan, ledger }) => {
      const read = parsePlan(plan);
      expect(read.problems).toEqual([]);
      // A `for` that names no period is a warning.
      const problems = parseLedger(ledger, plan).problems.filter(({ code }) => code !== "unknown-window");
      expect(problems).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
