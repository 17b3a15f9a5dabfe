import { guardFacts, summarize } from "@bangfu/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { guardIsParser } from "../../core/test/support/guard-law.js";
import { plan, sampleLedger } from "../src/index.js";

it("pages and parseFacts take the same, of the sample and of what was changed anywhere in it", () => {
  const facts = summarize(plan, sampleLedger);
  expect(guardFacts(facts)).toEqual({ ok: true, value: facts, problems: [] });
  expect(guardIsParser(fc.constant(facts), 50)).toBeGreaterThan(0);
});
