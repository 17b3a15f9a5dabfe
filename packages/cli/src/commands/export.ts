import type { Locale } from "@bangfu/core";
import { RESULTS } from "@bangfu/view/commands";
import { exportWorkbook } from "@bangfu/workbook";
import type { Io } from "../io/console.js";
import { outputFile, WORKBOOK_ENDINGS } from "../io/output-file.js";
import { readWholeLedger } from "../io/ledger.js";
import { planSource, readPlan } from "../io/read.js";
import { writeFile } from "../io/write.js";

export interface ExportArguments {
  readonly ledger: string;
  readonly plan: string | undefined;
  readonly out: string;
  readonly locale: Locale;
}

/** Writes a ledger as a workbook, from which it can be read again. */
export const exportCommand = ({ ledger, plan: source, out, locale }: ExportArguments, io: Io): void => {
  const path = outputFile(out, WORKBOOK_ENDINGS, io, locale);
  const plan = readPlan(planSource(source, io, locale), io, locale);
  const book = exportWorkbook(plan, readWholeLedger(ledger, plan, io, locale), locale);
  writeFile(path, book, io, locale, { isPrivate: true });
  io.out(RESULTS[locale].written(path));
};
