import { resolve } from "node:path";
import { dateOfInstant, timeZoneOf, type Ledger, type Locale, type Plan } from "@bangfu/core";
import {
  reportingOf,
  reportingTable,
  takeIn,
  writersFolder,
  type FileTaken,
  type GivenFile,
  type TakenIn,
} from "@bangfu/desk";
import { COLLECT, RESULTS } from "@bangfu/view/commands";
import { describeWorkbookNote } from "@bangfu/workbook";
import { changeLedger, type LedgerChange } from "../io/change-ledger.js";
import { chooseCorrections } from "../io/contested.js";
import type { Console, Io } from "../io/console.js";
import { handedIn } from "../io/handed-in.js";
import { placeOf, printFileProblems } from "../io/ledger.js";
import { InputError, planSource, readAnswers, readPlan } from "../io/read.js";
import { tableLines } from "../io/table.js";
import { printWorkbookProblems } from "../io/workbook-problems.js";

export interface CollectArguments {
  /** The ledger to write. */
  readonly ledger: string;
  /** Files and folders that units have handed in. */
  readonly files: readonly string[];
  readonly plan: string | undefined;
  readonly answers: string | undefined;
  readonly takeOver: boolean;
  readonly locale: Locale;
}

type Collected = Extract<TakenIn, { ok: true }>;

/** What each file is, and how much is wrong with it. */
const printFiles = (files: readonly FileTaken[], io: Io, locale: Locale): void => {
  const text = COLLECT[locale];
  for (const { path, recognized, problems, workbookProblems } of files)
    io.out(text.file(path, text.kinds[recognized.kind], problems.length + workbookProblems.length));
  if (!files.some(({ recognized: { kind } }) => kind === "workbook" || kind === "ledger"))
    io.err(text.nothing);
};

const taken = (
  { ledger: name, answers, locale }: CollectArguments,
  files: readonly GivenFile[],
  plan: Plan,
  before: Ledger | undefined,
  io: Io,
): Collected => {
  const read = takeIn(files, plan, {
    ledger: before,
    name,
    recordedAt: `${new Date(io.now()).toISOString().slice(0, 19)}Z`,
    today: dateOfInstant(io.now(), timeZoneOf(plan)),
    answers: readAnswers(answers, io, locale),
  });
  printFiles(read.files, io, locale);
  if (read.ok) return read;
  const ofWorkbooks = read.files.flatMap(({ workbookProblems }) => workbookProblems);
  const others = [...read.problems, ...read.files.flatMap(({ problems }) => problems)];
  if (ofWorkbooks.length > 0) printWorkbookProblems(ofWorkbooks, plan, io, locale);
  if (others.length > 0) printFileProblems(others, io, locale);
  throw new InputError();
};

/** Who has not handed in, where the plan says who has to. */
const printMissing = (plan: Plan, ledger: Ledger, io: Console, locale: Locale): void => {
  if (plan.reporting === undefined) return;
  const today = dateOfInstant(io.now(), timeZoneOf(plan));
  const missing = reportingOf(plan, ledger, today).filter(({ state }) => state === "missing");
  const table = reportingTable(plan, missing, today, locale);
  io.print([
    "",
    missing.length === 0 ? COLLECT[locale].allHandedIn : COLLECT[locale].notHandedIn(missing.length),
  ]);
  if (missing.length > 0) io.print(tableLines(table));
};

/** Takes in what units have handed in, in whatever order, and the files of the ledger's writers: all or nothing. */
export const collect = async (args: CollectArguments, io: Console): Promise<void> => {
  const { ledger: out, takeOver, locale } = args;
  const plan = readPlan(planSource(args.plan, io, locale), io, locale);
  const place = placeOf(resolve(io.cwd, out));
  await chooseCorrections(place, plan, readAnswers(args.answers, io, locale), io, locale);
  const files = handedIn(args.files, [place, writersFolder(place)], io, locale);
  const change = (before: Ledger | undefined): LedgerChange<Collected> => {
    const said = taken(args, files, plan, before, io);
    return { ledger: said.ledger, said };
  };
  const { path, said, folded } = await changeLedger(out, change, { plan, takeOver, locale }, io);
  for (const { notes } of said.files) for (const note of notes) io.err(describeWorkbookNote(note, locale));
  const text = RESULTS[locale];
  if (folded > 0) io.out(text.folded(folded));
  io.out(text.imported(path, said.changes));
  printMissing(plan, said.ledger, io, locale);
};
