import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Ledger, Locale, Plan, StreamedLedger } from "@bangfu/core";
import { withoutPersons } from "@bangfu/core/privacy";
import { describeProblem, parseLedger } from "@bangfu/core/schema";
import {
  isWriterFile,
  mergeLedgerFiles,
  writersFolder,
  type FileProblem,
  type LedgerFile,
} from "@bangfu/desk";
import { FILES } from "@bangfu/view/commands";
import { targetOf } from "./beside.js";
import type { Io } from "./console.js";
import { fail, InputError, locate, read, readJsonText, SAMPLE_LEDGER, unreadable } from "./read.js";
import { printContested } from "./contested.js";
import { isStreamed, streamed } from "./streamed.js";

/** Where a ledger really lies: what stands beside it stands beside the end of a link. */
export const placeOf = (path: string): string => {
  try {
    return targetOf(path);
  } catch {
    // A ring of links: reading it says so.
    return path;
  }
};

/** The files of those who write a ledger besides its own, in the folder beside it. */
const writerFilesOf = (path: string): readonly string[] => {
  const folder = writersFolder(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => isWriterFile(path, file));
};

/** @throws InputError after printing every problem with its file and place */
export const printFileProblems = (problems: readonly FileProblem[], io: Io, locale: Locale): never =>
  fail(
    problems.map(({ file, ...problem }) => `${file}: ${describeProblem(withoutPersons(problem), locale)}`),
    io,
    locale,
  );

const fileAt = (name: string, io: Io, locale: Locale): LedgerFile[] =>
  // What is gone by now has been folded into the ledger.
  existsSync(name) ? [{ name, content: readJsonText(name, io, locale) }] : [];

const readWithWriters = (
  path: string,
  files: readonly string[],
  plan: Plan,
  io: Io,
  locale: Locale,
): Ledger => {
  if (isStreamed(path)) {
    const text = FILES[locale];
    io.err(text.in(path, text.streamedWithWriters(writersFolder(path))));
    throw new InputError();
  }
  const writers = files.flatMap((file) => fileAt(file, io, locale));
  const [base] = fileAt(path, io, locale);
  const merged = mergeLedgerFiles({ base, writers }, plan);
  if (!merged.ok) return printFileProblems(merged.problems, io, locale);
  printContested(merged, plan, io, locale);
  return merged.ledger;
};

/**
 * A ledger, with the files of its writers where there are any beside it.
 * @throws InputError after printing every problem with its place
 */
export const readLedger = (source: string, plan: Plan, io: Io, locale: Locale): StreamedLedger => {
  const path = locate(source, SAMPLE_LEDGER, io.cwd);
  const place = placeOf(path);
  const files = writerFilesOf(place);
  if (files.length > 0) return readWithWriters(place, files, plan, io, locale);
  if (!isStreamed(path)) return read(path, (text) => parseLedger(text, plan), io, locale);
  if (!existsSync(path)) return fail([unreadable(path, locale)], io, locale);
  const { ledger, problems } = streamed(path, plan, io, locale);
  return problems.length > 0 ? fail(problems, io, locale) : ledger;
};

/** All of it, for what goes through it in another order. @throws InputError as `readLedger` */
export const readWholeLedger = (source: string, plan: Plan, io: Io, locale: Locale): Ledger => {
  const ledger = readLedger(source, plan, io, locale);
  return { ...ledger, records: [...ledger.records] };
};
