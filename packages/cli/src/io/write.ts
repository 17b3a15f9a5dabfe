import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Locale } from "@bangfu/core";
import type { Io } from "./console.js";
import { InputError } from "./read.js";

type Files = readonly (readonly [name: string, content: string | Uint8Array])[];

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user's is there, though no signal may be sent to it.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** What runs that were killed left beside these files; a ledger's own is as private as the ledger. */
const sweep = (folder: string, names: readonly string[]): void => {
  for (const left of readdirSync(folder)) {
    const [, name = "", pid = ""] = /^\.(.+)\.(\d+)\.part$/.exec(left) ?? [];
    if (names.includes(name) && !isRunning(Number(pid))) rmSync(join(folder, left), { force: true });
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
const isSpecial = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
};

/**
 * Writes every file beside its place first and renames them then, in the order given: a run that is cut
 * short leaves whole files only.
 * @throws InputError after saying what cannot be written, with nothing changed
 */
export const writeFiles = (folder: string, files: Files, io: Io, locale: Locale): void => {
  const beside = files.map(([name]) => join(folder, `.${name}.${process.pid}.part`));
  try {
    mkdirSync(folder, { recursive: true });
    // A rename that fails half-way would leave some files new and some old.
    for (const [name] of files)
      if (isFolder(join(folder, name))) throw new Error(`EISDIR: ${join(folder, name)}`);
    sweep(
      folder,
      files.map(([name]) => name),
    );
    const special = files.map(([name]) => isSpecial(join(folder, name)));
    files.forEach(([, content], at) => special[at] || writeFileSync(beside[at]!, content, { flush: true }));
    files.forEach(([name, content], at) =>
      special[at] ? writeFileSync(join(folder, name), content) : renameSync(beside[at]!, join(folder, name)),
    );
    flushFolder(folder);
  } catch (error) {
    io.err(
      locale === "zh"
        ? `${folder}：无法写入，请另选文件夹或检查权限（${said(error)}）。`
        : `${folder}: cannot be written; choose another folder or check its permissions (${said(error)}).`,
    );
    throw new InputError();
  } finally {
    for (const path of beside) if (existsSync(path)) rmSync(path);
  }
};

/** Writes one file, the same way. */
export const writeFile = (path: string, content: string | Uint8Array, io: Io, locale: Locale): void =>
  writeFiles(dirname(path), [[basename(path), content]], io, locale);
