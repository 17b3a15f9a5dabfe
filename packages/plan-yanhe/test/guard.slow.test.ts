import { summarize } from "@bangfu/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { guardIsParser } from "../../core/test/support/guard-law.js";
import { plan, sampleLedger } from "../src/index.js";

it("pages and parseFacts take the same of 2,000 facts that were made from the sample", () => {
  expect(guardIsParser(fc.constant(summarize(plan, sampleLedger)), 2000)).toBeGreaterThan(100);
}, 3_600_000);
