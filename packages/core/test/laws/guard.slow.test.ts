import * as fc from "fast-check";
import { expect, it } from "vitest";
import { summarize } from "../../src/index.js";
import { everyFieldFacts } from "../support/every-field.js";
import { cases } from "../support/generate.js";
import { guardIsParser } from "../support/guard-law.js";

it("pages and parseFacts take the same of 18,000 changed facts", () => {
  const facts = fc.oneof(
    cases.map(({ plan, ledger }) => summarize(plan, ledger)),
    fc.constant(everyFieldFacts),
  );
  expect(guardIsParser(facts, 18_000)).toBeGreaterThan(800);
}, 3_600_000);
