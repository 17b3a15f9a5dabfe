import * as fc from "fast-check";
import { expect, it } from "vitest";
import { guardFacts, summarize } from "../../src/index.js";
import { parseFacts, parseLedger, parsePlan } from "../../src/schema.js";
import { everyFieldFacts } from "../support/every-field.js";
import { cases } from "../support/generate.js";
import { guardIsParser } from "../support/guard-law.js";
import { mutationsOf } from "../support/mutate.js";

const smallFacts = fc.oneof(
  cases.map(({ plan, ledger }) => summarize(plan, ledger)),
  fc.constant(everyFieldFacts),
);

it("pages and parseFacts take the same facts, and all of them can be assessed", () => {
  expect(parseFacts(everyFieldFacts).problems).toEqual([]);
  expect(guardFacts(everyFieldFacts)).toEqual({ ok: true, value: everyFieldFacts, problems: [] });
  // Otherwise the second half of the sentence would say nothing.
  expect(guardIsParser(smallFacts, 1000)).toBeGreaterThan(50);
});

it("parsePlan and parseLedger never throw, whatever was done to a plan and a ledger", () => {
  fc.assert(
    fc.property(
      cases.chain((each) =>
        fc.tuple(
          fc.constant(each.plan),
          mutationsOf(fc.oneof(fc.constant(each.plan), fc.constant(everyFieldFacts.plan))),
          mutationsOf(fc.constant(each.ledger)),
        ),
      ),
      ([plan, badPlan, badLedger]) => {
        parsePlan(badPlan);
        parseLedger(badLedger, plan);
      },
    ),
    { numRuns: 1000 },
  );
});
