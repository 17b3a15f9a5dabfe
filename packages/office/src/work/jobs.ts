import type { Ledger, Plan } from "@bangfu/core";
import { closeBooks, reminders, type CloseOptions, type ReminderOptions } from "@bangfu/desk";
import { advise } from "@bangfu/reader";
import { checkClosed, closedDifferences, closedFacts } from "./closing.js";
import { closedPage } from "./closed-page.js";
import { addLedger } from "./add-ledger.js";
import type { JobProgress } from "./progress.js";
import { readCopy } from "./read-copy.js";
import { examine } from "./examine.js";
import { readPlanFile } from "./plan-file.js";
import { readDocument } from "./read-document.js";
import { reportFacts } from "./report-facts.js";
import { printedLedgerFile } from "./printed-ledger.js";
import { pack, siteInOne, siteTexts } from "./site.js";
import { revise, withNamesIn } from "./edit-plan.js";
import { take, type TextFile } from "./take.js";

/** What may take long, and so runs beside the page. */
export const JOBS = {
  take,
  examine,
  "plan-file": readPlanFile,
  "read-copy": readCopy,
  "add-ledger": ({ plan, ledger, file }: Readonly<{ plan: Plan; ledger: Ledger; file: TextFile }>) =>
    addLedger(ledger, file, plan),
  "report-facts": reportFacts,
  "printed-ledger": printedLedgerFile,
  "site-texts": siteTexts,
  "site-in-one": siteInOne,
  pack,
  "with-names": withNamesIn,
  "revise-plan": revise,
  advise: (plan: Plan) => advise(plan),
  "read-document": readDocument,
  remind: ({ plan, ledger, options }: Readonly<{ plan: Plan; ledger: Ledger; options: ReminderOptions }>) =>
    reminders(plan, ledger, options),
  "close-books": ({
    plan,
    ledger,
    options,
  }: Readonly<{ plan: Plan; ledger: Ledger; options: CloseOptions }>) => closeBooks(plan, ledger, options),
  "check-closed": checkClosed,
  "closed-facts": closedFacts,
  "closed-page": closedPage,
  "closed-differences": closedDifferences,
} satisfies Record<string, (request: never, onProgress: (progress: JobProgress) => void) => unknown>;

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;

/** What the worker says to the page. */
export type WorkerMessage =
  | { readonly is: "progress"; readonly progress: JobProgress }
  | { readonly is: "done"; readonly outcome: unknown }
  | { readonly is: "failed"; readonly message: string };
