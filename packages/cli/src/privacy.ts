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
export const withPrivacyOptions = (command: Command): Command =>
  command
    // On by default; who writes it all the same is understood.
    .addOption(new Option("--check").default(true).hideHelp())
    .option("--no-check", "不检查人员姓名、编号与号码 · do not look for names, ids and numbers of persons")
    .option(
      "--answers <file>",
      "对误报的答复，如 answers.json，与方案放在一起 · answers to false alarms, such as answers.json, kept beside the plan",
    );

export interface Checked extends PrivacyOptions {
  readonly published: Published;
  /** Where there is a ledger, its names, ids and private texts are looked for too. */
  readonly plan?: Plan;
  readonly ledger?: StreamedLedger;
  readonly locale: Locale;
}

const NOT_CHECKED: Readonly<Record<Locale, string>> = {
  zh: "没有检查（--no-check）：公开的内容里可能有人员姓名、编号、手机号、身份证号或邮箱。",
  en: "Not checked (--no-check): names, ids, telephone and identity numbers or mail addresses of persons may be in what is public.",
};

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
  if (!check) return io.err(NOT_CHECKED[locale]);
  const answers = answersById(readAnswers(checked.answers, io, locale));
  const leaks = leaksIn(published, { plan, ledger, answers });
  if (leaks.length === 0) return;
  printLeaks(leaks, io, locale);
  io.err(
    locale === "zh"
      ? `共 ${leaks.length} 处不该公开的内容，没有写入。`
      : `${leaks.length} ${leaks.length === 1 ? "place" : "places"} with what must not be public; nothing is written.`,
  );
  printHowToAnswer(leaks.length, dateOfInstant(io.now(), plan?.timeZone ?? "Asia/Shanghai"), io, locale);
  throw new InputError();
};

/** What was looked for, where nothing was found. */
export const sayChecked = ({ check, locale }: Checked, files: number, io: Io): void => {
  if (!check) return;
  io.out(
    locale === "zh"
      ? `已检查 ${files} 个文件：没有成员姓名、编号、未公开的内容、身份证号、手机号或电子邮箱。`
      : `${files} files checked: no member's name or id, no private text, no identity or mobile number and no mail address.`,
  );
};

const OFFER: Readonly<Record<Locale, string>> = {
  zh: "加上 --coarse，与人有关的数值只在各期末与年末变动，看不出是哪一天。",
  en: "With --coarse figures about persons change at the ends of periods and years only, and show no day.",
};

/** Says which addresses were published without their keys, and where one person can be told from what is published. */
export const warnOfPublished = (
  facts: Facts,
  ledger: StreamedLedger,
  options: { readonly locale: Locale; readonly coarse: boolean },
  io: Io,
): void => {
  for (const remark of remarksOn(facts, ledger, options)) io.err(remark);
  if (!options.coarse && smallCells(facts, ledger).length > 0) io.err(OFFER[options.locale]);
};
