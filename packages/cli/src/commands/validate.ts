import type { Locale } from "@bangfu/core";
import { describeProblem } from "@bangfu/core/schema";
import { localText } from "@bangfu/view";
import { RESULTS } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { readLedger } from "../io/ledger.js";
import { readAdvisedPlan } from "../io/read.js";

/** Checks a plan, and its ledger where one is given; what would read better is advised and fails nothing. */
export const validate = (
  planSource: string,
  ledgerSource: string | undefined,
  locale: Locale,
  io: Io,
): void => {
  const { value: plan, advice } = readAdvisedPlan(planSource, io, locale);
  const { tasks, commitments, document, title } = plan;
  const text = RESULTS[locale];
  io.out(text.soundPlan(title, document.length, tasks.length, commitments.length));
  const [first] = plan.draft?.open ?? [];
  if (first !== undefined)
    io.out(text.stillOpen(plan.draft!.open.length, localText(first, "question", locale)));
  for (const each of advice) io.out(text.advice(describeProblem(each, locale)));
  if (ledgerSource === undefined) return;
  let count = 0;
  for (const { id } of readLedger(ledgerSource, plan, io, locale).records) count += id === "" ? 0 : 1;
  io.out(text.soundLedger(count));
};
