import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { assess, summarize } from "@bangfu/core";
import { changesTemplate } from "@bangfu/core/plan";
import { rollup } from "@bangfu/core/rollup";
import { jsonSchemas } from "@bangfu/core/schema";
import { plan, sampleAsOf, sampleLedger as ledger } from "@bangfu/plan-yanhe";

const facts = summarize(plan, ledger);
const progress = assess(facts, { asOf: sampleAsOf });
const region = rollup(
  [
    { plan, progress, newest: "2024-10-24", before: assess(facts, { asOf: "2024-06-30" }) },
    { school: { name: "另一所学校" }, error: "unpublished" },
  ],
  { asOf: sampleAsOf, before: "2024-06-30" },
);

/** As an office fills the template in. */
const changes = {
  ...changesTemplate(plan),
  id: "qingshan-2023",
  school: { name: "青山县职业高级中学", county: "青山县" },
  issued: "2024-03-01",
  replace: [["沿河", "青山"]],
};

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = {
  plan: ajv.compile(jsonSchemas.plan),
  ledger: ajv.compile(jsonSchemas.ledger),
  facts: ajv.compile(jsonSchemas.facts),
  progress: ajv.compile(jsonSchemas.progress),
  rollup: ajv.compile(jsonSchemas.rollup),
  changes: ajv.compile(jsonSchemas.changes),
};

describe("the JSON Schemas", () => {
  it.each([
    ["plan", plan],
    ["ledger", ledger],
    ["facts", facts],
    ["progress", progress],
    ["rollup", region],
    ["changes", changes],
    ["changes", { ...changes, commitments: { "1.1-a": null } }],
  ] as const)("accept the %s of the Yanhe plan", (format, value) => {
    expect(validators[format](value) || validators[format].errors).toBe(true);
  });

  it.each([
    ["plan", { ...plan, tasks: [{ ...plan.tasks[0], lead: "办公室" }] }],
    ["plan", { ...plan, remark: "x" }],
    ["ledger", { ...ledger, records: [{ id: "r", date: "2023-05-01" }] }],
    ["facts", { ...facts, series: {} }],
    ["progress", { ...progress, basis: "guessed" }],
    ["rollup", { ...region, schools: [{ ...region.schools[1], error: "broken" }] }],
    ["rollup", { ...region, overall: { ...region.overall, distribution: [1] } }],
    ["changes", changesTemplate(plan)],
    ["changes", { ...changes, tasks: { "1.1": { text: 1 } } }],
  ] as const)("refuse a broken %s", (format, value) => {
    expect(validators[format](value)).toBe(false);
  });
});
