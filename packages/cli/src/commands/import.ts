import { basename } from "node:path";
import { dateOfInstant, timeZoneOf, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { FILES, RESULTS } from "@bangfu/view/commands";
import {
  describeChoices,
  describeWorkbookNote,
  describeWorkbookProblem,
  describeWorkbookProblems,
  readWorkbooks,
  type WorkbookProblem,
  type WorkbooksRead,
} from "@bangfu/workbook";
import type { Io } from "../io/console.js";
import { JSON_ENDINGS, outputFile } from "../io/output-file.js";
import { printHowToAnswer, printQuestion } from "../io/questions.js";
import { InputError, planSource, readAnswers, readBytes, readWholeLedger, readPlan } from "../io/read.js";
import { replaceFile } from "../io/replace.js";

export interface ImportArguments {
  readonly files: readonly string[];
  readonly plan: string | undefined;
  /** The ledger to write; one that is there already is merged into. */
  readonly out: string;
  /** The file with answers to the questions of a former run. */
  readonly answers: string | undefined;
  readonly locale: Locale;
}

type Read = Extract<WorkbooksRead, { ok: true }>;

/** Every problem with its place, and what is asked with its id and its answers. */
const printAll = (problems: readonly WorkbookProblem[], plan: Plan, io: Io, locale: Locale): void => {
  const wrong = problems.filter(({ question }) => question === undefined);
  for (const sentence of describeWorkbookProblems(wrong, locale)) io.err(sentence);
  for (const problem of problems)
    if (problem.question !== undefined) {
      const sentence = describeWorkbookProblem(problem, locale);
      printQuestion(
        { id: problem.question.id, sentence, choices: describeChoices(problem, locale) },
        io,
        locale,
      );
    }
  const asked = problems.length - wrong.length;
  io.err(FILES[locale].problemsUnwritten(problems.length));
  if (asked > 0) printHowToAnswer(asked, dateOfInstant(io.now(), timeZoneOf(plan)), io, locale);
};

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
  printAll(read.problems, plan, io, locale);
  throw new InputError();
};

const report = (path: string, { changes, notes }: Read, io: Io, locale: Locale): void => {
  for (const note of notes) io.err(describeWorkbookNote(note, locale));
  io.out(RESULTS[locale].imported(path, changes));
};

/** Reads workbooks into a ledger: all of it or, where anything is wrong, nothing. */
export const importCommand = (args: ImportArguments, io: Io): void => {
  const { out, locale } = args;
  const plan = readPlan(planSource(args.plan, io, locale), io, locale);
  const named = outputFile(out, JSON_ENDINGS, io, locale);
  const read = replaceFile(
    named,
    (path, before) => {
      const ledger = before && readWholeLedger(path, plan, io, locale);
      const said = merged(args, plan, ledger, io);
      return { text: `${JSON.stringify(said.ledger, null, 2)}\n`, said };
    },
    io,
    locale,
  );
  report(named, read, io, locale);
};
