import type { CommitmentNode, Locale } from "@bangfu/core";
import type * as CoreModule from "@bangfu/core";
import type * as SchemaModule from "@bangfu/core/schema";
import type * as ViewModule from "@bangfu/view";
import { labOf, type LabInput, type LabMistake } from "./lab.js";

/** What came of a reader's numbers: the commitment with its explanation, or what is wrong with them. */
export type Calculated =
  | { readonly node: CommitmentNode; readonly explained: string }
  | { readonly mistakes: readonly LabMistake[]; readonly problems: readonly string[] };

export type Core = typeof CoreModule;
export type Schema = typeof SchemaModule;
export type View = typeof ViewModule;

/** Reads and calculates with core itself. */
export const calculate = (
  input: LabInput,
  locale: Locale,
  core: Core,
  schema: Schema,
  view: View,
): Calculated => {
  const lab = labOf(input);
  const plan = schema.parsePlan(lab.plan);
  const ledger = plan.ok ? schema.parseLedger(lab.ledger, plan.value) : undefined;
  if (lab.mistakes.length > 0 || !plan.ok || !ledger?.ok) {
    const problems = [...plan.problems, ...(ledger?.problems ?? [])];
    return { mistakes: lab.mistakes, problems: problems.map((each) => schema.describeProblem(each, locale)) };
  }
  const facts = core.summarize(plan.value, ledger.value);
  const progress = core.assess(facts, { asOf: input.asOf, basis: input.basis });
  return {
    node: progress.commitments["x"]!,
    explained: view.explain(facts, progress, { kind: "commitment", id: "x" }, locale),
  };
};

/** `1/4` or `1` as the nearest number. */
export const shareOf = (text: string): number => {
  const [over, under = "1"] = text.split("/");
  return Number(over) / Number(under);
};
