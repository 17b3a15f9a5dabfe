import { it } from "vitest";
import { expectTwins } from "../support/compare.js";
import { cases, revisedCases } from "../support/generate.js";

it("summarize, then assess, equals the naive twin: three thousand plans", () => {
  expectTwins(cases, 3000);
}, 1_800_000);

it("three thousand revised ones", () => {
  expectTwins(revisedCases, 3000);
}, 1_800_000);
