import { planOn, summarize, type Facts, type Progress } from "@bangfu/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { everyFieldFacts } from "../../../core/test/support/every-field.js";
import { cases } from "../../../core/test/support/generate.js";
import { guardIsParser } from "../../../core/test/support/guard-law.js";
import { explain } from "../../src/index.js";

const explainEverything = (facts: Facts, progress: Progress): void => {
  const plan = planOn(facts.plan, progress.asOf);
  const kinds = [
    ["overall", [{ id: "" }]],
    ["commitment", plan.commitments],
    ["task", plan.tasks],
    ["measure", plan.measures],
    ["phase", plan.phases ?? []],
    ["unit", plan.units],
  ] as const;
  const locale = progress.basis === "reported" ? "zh" : "en";
  for (const [kind, entries] of kinds)
    for (const { id } of entries) expect(explain(facts, progress, { kind, id }, locale)).not.toBe("");
};

it("whatever facts a page takes can be explained", () => {
  const facts = fc.oneof(
    cases.map(({ plan, ledger }) => summarize(plan, ledger)),
    fc.constant(everyFieldFacts),
  );
  expect(guardIsParser(facts, 500, explainEverything)).toBeGreaterThan(20);
});
