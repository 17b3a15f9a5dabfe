import { resolve } from "node:path";
import type { Locale } from "@bangfu/core";
import { exportWorkbook } from "@bangfu/workbook";
import type { Io } from "../io/console.js";
import { planSource, readWholeLedger, readPlan } from "../io/read.js";
import { writeFile } from "../io/write.js";

export interface ExportArguments {
  readonly ledger: string;
  readonly plan: string | undefined;
  readonly out: string;
  readonly locale: Locale;
}

/** Writes a ledger as a workbook, from which it can be read again. */
export const exportCommand = ({ ledger, plan: source, out, locale }: ExportArguments, io: Io): void => {
  const plan = readPlan(planSource(source, io, locale), io, locale);
  const path = resolve(io.cwd, out);
  writeFile(path, exportWorkbook(plan, readWholeLedger(ledger, plan, io, locale), locale), io, locale);
  io.out(locale === "zh" ? `已写入 ${path}` : `Written to ${path}`);
};
