import { randomUUID } from "node:crypto";
import { basename, dirname } from "node:path";
import type { Answer, Locale, Plan } from "@bangfu/core";
import {
  appendToLedger,
  chooseCorrection,
  contestedQuestion,
  readLedgerFolder,
  type LedgerMerged,
} from "@bangfu/desk";
import { CONTESTED_TEXT } from "@bangfu/view/desk";
import type { Io } from "./console.js";
import { diskFolder } from "./disk-folder.js";
import { printQuestion } from "./questions.js";

/** Asks which of several corrections counts that people have made at the same time; the ledger is read without them. */
export const printContested = (
  { contested, ledger }: Extract<LedgerMerged, { ok: true }>,
  plan: Plan,
  io: Io,
  locale: Locale,
): void => {
  for (const each of contested) {
    const { meanwhile, ...question } = contestedQuestion(each, { plan, ledger }, locale);
    printQuestion(question, io, locale);
    io.err(meanwhile);
  }
  if (contested.length > 0) io.err(CONTESTED_TEXT[locale].howTo);
};

/** Writes the choices that were answered beside a ledger, for everyone who reads it. */
export const chooseCorrections = async (
  place: string,
  plan: Plan,
  answers: readonly Answer[],
  io: Io,
  locale: Locale,
): Promise<void> => {
  if (answers.length === 0) return;
  const folder = diskFolder(dirname(place), io, locale);
  const read = await readLedgerFolder(folder, basename(place), plan);
  // What is wrong there is said where the ledger is read.
  if (!read.ok) return;
  const given = new Map(answers.map(({ id, answer }) => [id, answer]));
  for (const each of read.contested) {
    const { id, choices } = contestedQuestion(each, { plan, ledger: read.ledger }, locale);
    const answer = given.get(id);
    if (answer !== undefined && choices.some((choice) => choice.answer === answer))
      await appendToLedger(
        folder,
        basename(place),
        chooseCorrection(read.ledger, each, answer),
        randomUUID(),
      );
  }
};
