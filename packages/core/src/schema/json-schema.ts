import * as z from "zod";
import { answers } from "./answers.js";
import { changes } from "./changes.js";
import { facts } from "./facts.js";
import { ledger } from "./ledger.js";
import { plan } from "./plan.js";
import { progress } from "./progress.js";
import { rollup } from "./rollup.js";

export const jsonSchemaOf = (schema: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "throw",
    // The names of our own checks say nothing to others.
    override: ({ jsonSchema }) => delete jsonSchema["checks"],
  });

const generated = (schema: z.ZodType, title: string, description: string): Record<string, unknown> => {
  const { $schema, ...body } = jsonSchemaOf(schema);
  return { $schema, $id: `urn:${title.split(" · ")[0]!.replace(" ", ":")}:1`, title, description, ...body };
};

/** The JSON Schema (draft 2020-12) of each format. What shapes cannot tell, `parsePlan` and `parseLedger` check. */
export const jsonSchemas = {
  plan: generated(plan, "bangfu plan · 方案", "What was promised: a whole document, encoded."),
  ledger: generated(ledger, "bangfu ledger · 台账", "What happened, with proof; private to the school."),
  facts: generated(facts, "bangfu facts", "What may be published: step series, with the plan."),
  progress: generated(progress, "bangfu progress · 进展", "How a plan stands on an as-of date."),
  rollup: generated(rollup, "bangfu rollup · 汇总", "How many schools stand on an as-of date."),
  changes: generated(changes, "bangfu changes · 改动", "How a plan is made from another one."),
  answers: generated(answers, "bangfu answers · 答复", "What was answered to the questions of the checks."),
} as const;
