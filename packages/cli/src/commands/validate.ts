import type { Locale } from "@bangfu/core";
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
  const zh = locale === "zh";
  const { tasks, commitments, document } = plan;
  io.out(
    zh
      ? `方案“${plan.title}”无误：${document.length} 个条款、${tasks.length} 项任务、${commitments.length} 项承诺。`
      : `The plan “${plan.title}” is sound: ${document.length} clauses, ${tasks.length} tasks, ${commitments.length} commitments.`,
  );
  if (ledgerSource === undefined) return;
  let count = 0;
  for (const { id } of readLedger(ledgerSource, plan, io, locale).records) count += id === "" ? 0 : 1;
  io.out(zh ? `台账无误：${count} 条记录。` : `The ledger is sound: ${count} records.`);
};
