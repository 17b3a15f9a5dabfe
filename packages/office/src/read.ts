import type { Answer, Ledger, Plan, Problem } from "@bangfu/core";
import { parseLedger } from "@bangfu/core/schema";
import { readWorkbooks, type ReadingProgress, type WorkbookFile, type WorkbooksRead } from "@bangfu/workbook";

/** What is to be read, as it can be handed to a worker. */
export interface ReadRequest {
  readonly plan: Plan;
  readonly workbooks: readonly WorkbookFile[];
  /** A ledger that was saved before. */
  readonly before: { readonly name: string; readonly text: string } | undefined;
  readonly recordedAt: string;
  readonly today: string;
  readonly answers: readonly Answer[];
}

/** What came of it. */
export type Outcome =
  | WorkbooksRead
  /** The ledger that was saved before cannot be read. */
  | { readonly ok: false; readonly file: string; readonly ledgerProblems: readonly Problem[] };

/** Reads workbooks into a ledger, the one that was saved before or a new one. */
export const readRequest = (
  { plan, workbooks, before, recordedAt, today, answers }: ReadRequest,
  onProgress: (progress: ReadingProgress) => void,
): Outcome => {
  const known = before && parseLedger(before.text, plan);
  if (before !== undefined && known?.ok === false)
    return { ok: false, file: before.name, ledgerProblems: known.problems };
  const ledger: Ledger | undefined = known?.ok === true ? known.value : undefined;
  return readWorkbooks(workbooks, plan, { ledger, recordedAt, today, answers, onProgress });
};
