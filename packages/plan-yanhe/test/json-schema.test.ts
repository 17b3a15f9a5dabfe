import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { assess, summarize } from "@bangfu/core";
import { jsonSchemas } from "@bangfu/core/schema";
import { plan, sampleAsOf, sampleLedger as ledger } from "@bangfu/plan-yanhe";

const facts = summarize(plan, ledger);
const progress = assess(facts, { asOf: sampleAsOf });

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = {
  plan: ajv.compile(jsonSchemas.plan),
  ledger: ajv.compile(jsonSchemas.ledger),
  facts: ajv.compile(jsonSchemas.facts),
  progress: ajv.compile(jsonSchemas.progress),
};

describe("the JSON Schemas", () => {
  it.each([
    ["plan", plan],
    ["ledger", ledger],
    ["facts", facts],
    ["progress", progress],
  ] as const)("accept the %s of the Yanhe plan", (format, value) => {
    expect(validators[format](value) || validators[format].errors).toBe(true);
  });

  it.each([
    ["plan", { ...plan, tasks: [{ ...plan.tasks[0], lead: "办公室" }] }],
    ["plan", { ...plan, remark: "x" }],
    ["ledger", { ...ledger, records: [{ id: "r", date: "2023-05-01" }] }],
    ["facts", { ...facts, series: {} }],
    ["progress", { ...progress, basis: "guessed" }],
  ] as const)("refuse a broken %s", (format, value) => {
    expect(validators[format](value)).toBe(false);
  });
});
