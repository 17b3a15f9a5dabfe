import { basename } from "node:path";
import { dateOfInstant, timeZoneOf, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { RESULTS } from "@bangfu/view/commands";
import { describeWorkbookNote, readWorkbooks, type WorkbooksRead } from "@bangfu/workbook";
import { changeLedger, type LedgerChange, type LedgerChanged } from "../io/change-ledger.js";
import type { Io } from "../io/console.js";
import { InputError, planSource, readAnswers, readBytes, readPlan } from "../io/read.js";
import { printWorkbookProblems } from "../io/workbook-problems.js";

export interface ImportArguments {
  readonly files: readonly string[];
  readonly plan: string | undefined;
  /** The ledger to write; one that is there already is merged into. `台账.d`: a file of one's own beside it. */
  readonly out: string;
  /** Whether to go on where somebody else says that he folds the ledger. */
  readonly takeOver: boolean;
  /** The file with answers to the questions of a former run. */
  readonly answers: string | undefined;
  readonly locale: Locale;
}

type Read = Extract<WorkbooksRead, { ok: true }>;

const merged = (
  { files, answers, locale }: ImportArguments,
  plan: Plan,
  ledger: Ledger | undefined,
  io: Io,
): Read => {
  const read = readWorkbooks(
    files.map((file) => ({ name: basename(file), bytes: readBytes(file, io, locale) })),
    plan,
    {
      ledger,
      recordedAt: `${new Date(io.now()).toISOString().slice(0, 19)}Z`,
      today: dateOfInstant(io.now(), timeZoneOf(plan)),
      answers: readAnswers(answers, io, locale),
    },
  );
  if (read.ok) return read;
  printWorkbookProblems(read.problems, plan, io, locale);
  throw new InputError();
};

const report = ({ path, said, folded }: LedgerChanged<Read>, io: Io, locale: Locale): void => {
  for (const note of said.notes) io.err(describeWorkbookNote(note, locale));
  if (folded > 0) io.out(RESULTS[locale].folded(folded));
  io.out(RESULTS[locale].imported(path, said.changes));
};

/** Reads workbooks into a ledger: all of it or, where anything is wrong, nothing. */
export const importCommand = async (args: ImportArguments, io: Io): Promise<void> => {
  const { out, takeOver, locale } = args;
  const plan = readPlan(planSource(args.plan, io, locale), io, locale);
  const change = (before: Ledger | undefined): LedgerChange<Read> => {
    const said = merged(args, plan, before, io);
    return { ledger: said.ledger, said };
  };
  report(await changeLedger(out, change, { plan, takeOver, locale }, io), io, locale);
};
