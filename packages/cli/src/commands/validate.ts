import type { Locale } from "@bangfu/core";
import { RESULTS } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { readLedger, readPlan } from "../io/read.js";

/** Checks a plan, and its ledger where one is given. */
export const validate = (
  planSource: string,
  ledgerSource: string | undefined,
  locale: Locale,
  io: Io,
): void => {
  const plan = readPlan(planSource, io, locale);
  const { tasks, commitments, document, title } = plan;
  const text = RESULTS[locale];
  io.out(text.soundPlan(title, document.length, tasks.length, commitments.length));
  if (ledgerSource === undefined) return;
  let count = 0;
  for (const { id } of readLedger(ledgerSource, plan, io, locale).records) count += id === "" ? 0 : 1;
  io.out(text.soundLedger(count));
};
