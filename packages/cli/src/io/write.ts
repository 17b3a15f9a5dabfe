import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Locale } from "@bangfu/core";
import { FILES } from "@bangfu/view/commands";
import { besideName, HOST, isGone, targetOf } from "./beside.js";
import type { Io } from "./console.js";
import { makeFolder } from "./folder.js";
import { InputError } from "./read.js";

type Content = string | Uint8Array;
type Files = readonly (readonly [name: string, content: Content])[];

export interface WriteOptions {
  /** Whether a file that is new is for its owner's eyes alone; one that is there keeps its mode. */
  readonly isPrivate?: boolean;
}

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws InputError after saying that nothing can be written in a folder, and why */
export const cannotWrite = (folder: string, error: unknown, io: Io, locale: Locale): never => {
  const text = FILES[locale];
  io.err(text.in(folder, text.unwritable(said(error))));
  throw new InputError();
};

const partOf = (target: string): string =>
  join(dirname(target), besideName(basename(target), `${HOST}.${process.pid}.part`));

/** What runs of this machine that were killed left beside a file; a ledger's own is as private as the ledger. */
const sweep = (target: string): void => {
  const start = besideName(basename(target), `${HOST}.`);
  for (const left of readdirSync(dirname(target))) {
    const pid = left.startsWith(start) ? /^(\d+)\.part$/.exec(left.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && isGone(Number(pid))) rmSync(join(dirname(target), left), { force: true });
  }
};

/** A rename is only on the disk when its folder is. */
const flushFolder = (folder: string): void => {
  // Windows opens no folders, and keeps its renames in order by itself.
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

/** A pipe or a device, such as /dev/null, is written into: a file renamed over it would take its place. */
export const isSpecial = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
};

/** A file that takes the place of another one is as open as that, and belongs to the same. */
const keepAccess = (file: number, { uid, gid, mode }: Stats): void => {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // To give a file away is root's right alone.
  }
  fchmodSync(file, mode & 0o7777);
};

const writePart = (part: string, content: Content, target: string, { isPrivate }: WriteOptions): void => {
  const found = statSync(target, { throwIfNoEntry: false });
  // Nobody else may look into it before it has its mode.
  const file = openSync(part, "wx", found !== undefined || isPrivate ? 0o600 : 0o666);
  try {
    writeFileSync(file, content);
    if (found !== undefined) keepAccess(file, found);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** @throws Error for what the system refuses */
const put = (folder: string, files: Files, options: WriteOptions): void => {
  makeFolder(folder);
  // A rename that fails half-way would leave some files new and some old.
  for (const [name] of files)
    if (isFolder(join(folder, name))) throw new Error(`EISDIR: ${join(folder, name)}`);
  const all = files.map(([name, content]) => {
    const target = targetOf(join(folder, name));
    return { target, content, part: partOf(target), special: isSpecial(target) };
  });
  const plain = all.filter(({ special }) => !special);
  try {
    for (const { target } of plain) sweep(target);
    for (const { part, content, target } of plain) writePart(part, content, target, options);
    for (const { part, content, target, special } of all)
      if (special) writeFileSync(target, content);
      else renameSync(part, target);
    for (const each of new Set(plain.map(({ target }) => dirname(target)))) flushFolder(each);
  } finally {
    for (const { part } of plain) if (existsSync(part)) rmSync(part);
  }
};

/**
 * Writes every file beside its place first and renames them then, in the order given: a run that is cut
 * short leaves whole files only. A link is followed; a file that is there keeps its mode.
 * @throws InputError after saying what cannot be written, with nothing changed
 */
export const writeFiles = (
  folder: string,
  files: Files,
  io: Io,
  locale: Locale,
  options: WriteOptions = {},
): void => {
  try {
    put(folder, files, options);
  } catch (error) {
    cannotWrite(folder, error, io, locale);
  }
};

/** Writes one file, the same way. */
export const writeFile = (
  path: string,
  content: Content,
  io: Io,
  locale: Locale,
  options: WriteOptions = {},
): void => writeFiles(dirname(path), [[basename(path), content]], io, locale, options);
