import type { Ledger, Plan } from "@bangfu/core";
import { printedLedger, type PrintedLedgerOptions } from "@bangfu/desk";
import { reportDocx, reportHtml, reportXlsx, type Report } from "@bangfu/site";
import type { TaskProgress } from "./progress.js";

/** The files that a report is saved as. */
export const REPORT_ENDINGS = ["docx", "xlsx", "html"] as const;
export type ReportEnding = (typeof REPORT_ENDINGS)[number];

export interface PrintedLedgerRequest {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly options: PrintedLedgerOptions;
  readonly ending: ReportEnding;
}

/** It has tables alone. */
const noPicture = (): never => {
  throw new TypeError("a printed ledger has no picture");
};

const WRITERS: Readonly<Record<ReportEnding, (report: Report) => string | Promise<Uint8Array>>> = {
  html: reportHtml,
  docx: (report) => reportDocx(report, noPicture),
  xlsx: (report) => reportXlsx(report, noPicture),
};

/** The printed ledger as a file. */
export const printedLedgerFile = async (
  { plan, ledger, options, ending }: PrintedLedgerRequest,
  onProgress: (progress: TaskProgress) => void,
): Promise<string | Uint8Array> => {
  onProgress({ step: "records", done: 0, total: 2 });
  const report = printedLedger(plan, ledger, options);
  onProgress({ step: "file", done: 1, total: 2 });
  return WRITERS[ending](report);
};
