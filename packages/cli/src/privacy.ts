import {
  answersById,
  dateOfInstant,
  type Facts,
  type Locale,
  type Plan,
  type StreamedLedger,
} from "@bangfu/core";
import {
  describeLeak,
  describeLeakAnswer,
  leaksIn,
  type Leak,
  remarksOn,
  smallCells,
  type Published,
} from "@bangfu/core/privacy";
import { HELP, PUBLISHING } from "@bangfu/view/commands";
import { Option, type Command } from "commander";
import type { Io } from "./io/console.js";
import { printHowToAnswer, printQuestion } from "./io/questions.js";
import { InputError, readAnswers } from "./io/read.js";

/** What every command that writes public files takes. */
export interface PrivacyOptions {
  /** Looks for personal data before anything is written. */
  readonly check: boolean;
  /** The file with answers to the questions of a former run. */
  readonly answers?: string | undefined;
}

/** Adds `--no-check` and `--answers`. */
export const withPrivacyOptions = (command: Command, locale: Locale): Command => {
  const { options } = HELP[locale];
  return (
    command
      // On by default; who writes it all the same is understood.
      .addOption(new Option("--check").default(true).hideHelp())
      .option("--no-check", options.noCheck)
      .option("--answers <file>", options.leakAnswers)
  );
};

export interface Checked extends PrivacyOptions {
  readonly published: Published;
  /** Where there is a ledger, its names, ids and private texts are looked for too. */
  readonly plan?: Plan;
  readonly ledger?: StreamedLedger;
  readonly locale: Locale;
}

/** Prints each place with its question, and never what was found there. */
export const printLeaks = (leaks: readonly Leak[], io: Io, locale: Locale): void => {
  for (const leak of leaks)
    printQuestion(
      {
        id: leak.question.id,
        sentence: describeLeak(leak, locale),
        choices: [{ answer: "no", text: describeLeakAnswer(leak, locale) }],
      },
      io,
      locale,
    );
};

/**
 * Stops before anything is written where personal data, a secret of the ledger or a key stands in what would be
 * published.
 * @throws InputError after naming every place, never what was found there
 */
export const refuseLeaks = (checked: Checked, io: Io): void => {
  const { check, published, plan, ledger, locale } = checked;
  if (!check) return io.err(PUBLISHING[locale].notChecked);
  const answers = answersById(readAnswers(checked.answers, io, locale));
  const leaks = leaksIn(published, { plan, ledger, answers });
  if (leaks.length === 0) return;
  printLeaks(leaks, io, locale);
  io.err(PUBLISHING[locale].leaks(leaks.length));
  printHowToAnswer(leaks.length, dateOfInstant(io.now(), plan?.timeZone ?? "Asia/Shanghai"), io, locale);
  throw new InputError();
};

/** What was looked for, where nothing was found. */
export const sayChecked = ({ check, locale }: Checked, files: number, io: Io): void => {
  if (check) io.out(PUBLISHING[locale].checked(files));
};

/** Says which addresses were published without their keys, and where one person can be identified from what is published. */
export const warnOfPublished = (
  facts: Facts,
  ledger: StreamedLedger,
  options: { readonly locale: Locale; readonly coarse: boolean },
  io: Io,
): void => {
  for (const remark of remarksOn(facts, ledger, options)) io.err(remark);
  if (!options.coarse && smallCells(facts, ledger).length > 0) io.err(PUBLISHING[options.locale].offerCoarse);
};
