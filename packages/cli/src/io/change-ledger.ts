import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Ledger, Locale, Plan } from "@bangfu/core";
import { additionTo, appendToLedger, foldLedger, isEmpty, ledgerText, writersFolder } from "@bangfu/desk";
import { FILES, LOCK } from "@bangfu/view/commands";
import { HOST } from "./beside.js";
import type { Io } from "./console.js";
import { diskFolder } from "./disk-folder.js";
import { placeOf, printFileProblems, readWholeLedger } from "./ledger.js";
import { JSON_ENDINGS, outputFile } from "./output-file.js";
import { InputError } from "./read.js";
import { replaceFile } from "./replace.js";

/** What becomes of a ledger, and what is to be said of it. */
export interface LedgerChange<T> {
  readonly ledger: Ledger;
  readonly said: T;
}

/** What was written where. */
export interface LedgerChanged<T> {
  readonly path: string;
  readonly said: T;
  /** How many files of writers went into the ledger. */
  readonly folded: number;
}

export interface ChangeOptions {
  readonly plan: Plan;
  /** Whether to go on where somebody else says that he folds the ledger. */
  readonly takeOver: boolean;
  readonly locale: Locale;
}

type Change<T> = (before: Ledger | undefined) => LedgerChange<T>;

/** The ledger to whose folder of writers' files a name leads, as `台账.d` does. */
const ledgerOf = (folder: string): string => {
  const stem = folder.slice(0, -2);
  return JSON_ENDINGS.map((ending) => stem + ending).find((path) => existsSync(path)) ?? `${stem}.json`;
};

/** Writes what is new into a file of its own and leaves the ledger as it is. */
const appendFile = async <T>(
  folder: string,
  change: Change<T>,
  { plan, locale }: ChangeOptions,
  io: Io,
): Promise<LedgerChanged<T>> => {
  const path = ledgerOf(folder);
  const isThere = existsSync(path) || existsSync(folder);
  const before = isThere ? readWholeLedger(path, plan, io, locale) : undefined;
  const { ledger, said } = change(before);
  const addition = additionTo(before ?? { format: ledger.format, plan: ledger.plan, records: [] }, ledger);
  if (addition === undefined) {
    const text = FILES[locale];
    io.err(text.in(folder, text.takenBack(path)));
    throw new InputError();
  }
  if (isEmpty(addition)) return { path: folder, said, folded: 0 };
  const disk = diskFolder(dirname(path), io, locale);
  const file = await appendToLedger(disk, basename(path), addition, randomUUID());
  return { path: join(dirname(path), file), said, folded: 0 };
};

/** Folds the writers' files into the ledger and changes it then. */
const foldAndChange = async <T>(
  path: string,
  change: Change<T>,
  { plan, takeOver, locale }: ChangeOptions,
  io: Io,
): Promise<LedgerChanged<T>> => {
  const folder = dirname(path);
  let said: { readonly value: T } | undefined;
  const by = LOCK[locale].process(HOST, process.pid, new Date(io.now()).toISOString());
  const fold = (claims: readonly string[]) =>
    foldLedger(diskFolder(folder, io, locale), basename(path), plan, {
      id: randomUUID(),
      by,
      takeOver: claims,
      change: (before) => {
        const changed = change(before);
        said = { value: changed.said };
        return changed.ledger;
      },
    });
  let done = await fold([]);
  if (!done.ok && takeOver) done = await fold(done.claims.map(({ file }) => file));
  if (done.ok) return { path, said: said!.value, folded: done.folded };
  if (done.claims.length === 0)
    return printFileProblems(
      done.problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })),
      io,
      locale,
    );
  const text = FILES[locale];
  io.err(
    text.in(path, text.folding(done.claims.map(({ file, by: who }) => text.claim(join(folder, file), who)))),
  );
  throw new InputError();
};

/**
 * Changes a ledger where it is to be written. Into `台账.json` all goes, the files of `台账.d/` beside it too; into
 * `台账.d` what is new goes in a file of its own.
 * @throws InputError after saying what is in the way
 */
export const changeLedger = async <T>(
  out: string,
  change: Change<T>,
  options: ChangeOptions,
  io: Io,
): Promise<LedgerChanged<T>> => {
  const { plan, locale } = options;
  const named = out.replace(/[/\\]+$/, "");
  if (named.endsWith(".d")) return appendFile(resolve(io.cwd, named), change, options, io);
  const path = outputFile(out, JSON_ENDINGS, io, locale);
  const place = placeOf(path);
  const folder = writersFolder(place);
  if (existsSync(folder) && readdirSync(folder).length > 0) return foldAndChange(place, change, options, io);
  const make = (file: string, bytes: Uint8Array | undefined) => {
    const { ledger, said } = change(bytes && readWholeLedger(file, plan, io, locale));
    return { text: ledgerText(ledger), said };
  };
  return { path, said: replaceFile(path, make, io, locale), folded: 0 };
};
