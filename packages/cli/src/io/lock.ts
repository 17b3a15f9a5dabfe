import { readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Locale } from "@bangfu/core";
import { FILES, LOCK } from "@bangfu/view/commands";
import { besideDigest, besideName, HOST, isGone } from "./beside.js";
import type { Io } from "./console.js";
import { makeFolder } from "./folder.js";
import { InputError } from "./read.js";
import { cannotWrite } from "./write.js";

/** Who holds a lock: what its file says. */
interface Owner {
  readonly host: string;
  readonly pid: number;
  readonly time: string;
}

/** Milliseconds to wait for a process of this machine, and for a lock of which nobody here knows whether it is held. */
const PATIENCE = { here: 600_000, elsewhere: 2_000 };
/** After so many milliseconds it is said for whom a command waits. */
const QUIET = 1_000;
const PAUSE = 25;

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

const textOf = (lock: string): string | undefined => {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
};

/** Undefined where the text is none of ours, as while it is being written. */
const ownerIn = (text: string): Owner | undefined => {
  try {
    const { host, pid, time } = JSON.parse(text) as Partial<Owner>;
    return typeof host === "string" && Number.isSafeInteger(pid) && typeof time === "string"
      ? { host, pid: pid!, time }
      : undefined;
  } catch {
    return undefined;
  }
};

const isHere = (owner: Owner | undefined): owner is Owner => owner?.host === HOST;

/** Makes the lock's file, which only one can do. */
const isMade = (lock: string, own: string): boolean => {
  try {
    writeFileSync(lock, own, { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another one has just taken the folder away again.
    if (code === "ENOENT") makeFolder(dirname(lock));
    // Windows refuses a name whose file is just being deleted.
    else if (code !== "EEXIST" && !(process.platform === "win32" && code === "EPERM")) throw error;
    return false;
  }
};

/** The folders from one up to another, as far as there is nothing in them. */
const removeEmpty = (folder: string, topmost: string): void => {
  try {
    for (let at = folder; at.length >= topmost.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Something stands in it.
  }
};

const release = (lock: string, own: string): void => {
  if (textOf(lock) === own) rmSync(lock, { force: true });
};

/**
 * Takes away a lock whose process is gone. Of several that find it so, a slow one could take away the new lock of a
 * quick one; hence under a lock of its own, named after the old one, and only while that is still there.
 */
const breakLock = (lock: string, old: string, own: string): void => {
  const guard = besideDigest(lock, old);
  if (!isTaken(guard, own)) return;
  try {
    if (textOf(lock) === old) rmSync(lock, { force: true });
  } finally {
    release(guard, own);
  }
};

/** Whether the lock is ours now; one that a killed process left is broken, so that the next attempt gets it. */
const isTaken = (lock: string, own: string): boolean => {
  if (isMade(lock, own)) return true;
  const text = textOf(lock);
  const owner = text === undefined ? undefined : ownerIn(text);
  if (isHere(owner) && isGone(owner.pid)) breakLock(lock, text!, own);
  return false;
};

const holderOf = (owner: Owner | undefined, locale: Locale): string => {
  const { otherProgram, process: named } = LOCK[locale];
  return owner === undefined ? otherProgram : named(owner.host, owner.pid, owner.time);
};

/** @throws InputError after saying who holds the lock and which file to delete */
const wait = (path: string, lock: string, own: string, io: Io, locale: Locale): void => {
  const started = performance.now();
  let isSaid = false;
  while (!isTaken(lock, own)) {
    const text = textOf(lock);
    // Just released or broken.
    if (text === undefined) continue;
    const owner = ownerIn(text);
    const waited = performance.now() - started;
    const say = (words: (holder: string, lock: string) => string): void =>
      io.err(FILES[locale].in(path, words(holderOf(owner, locale), lock)));
    if (waited > (isHere(owner) ? PATIENCE.here : PATIENCE.elsewhere)) {
      say(LOCK[locale].held);
      throw new InputError();
    }
    if (waited > QUIET && isHere(owner) && !isSaid) {
      say(LOCK[locale].waiting);
      isSaid = true;
    }
    pause();
  }
};

/**
 * Does something while no other command of ours, on any machine, does so with the same file. The lock is a file
 * beside it, such as `.台账.json.lock`; one that a killed process of this machine left is broken, one of another
 * machine never.
 * @throws InputError after saying who holds the lock and which file to delete
 */
export const withLock = <T>(path: string, io: Io, locale: Locale, work: () => T): T => {
  const folder = dirname(path);
  const lock = join(folder, besideName(basename(path), "lock"));
  const owner: Owner = { host: HOST, pid: process.pid, time: new Date(io.now()).toISOString() };
  const own = JSON.stringify(owner);
  let made: string | undefined;
  try {
    made = makeFolder(folder);
    wait(path, lock, own, io, locale);
  } catch (error) {
    if (error instanceof InputError) throw error;
    cannotWrite(folder, error, io, locale);
  }
  try {
    return work();
  } finally {
    release(lock, own);
    if (made !== undefined) removeEmpty(folder, made);
  }
};
