import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Locale } from "@bangfu/core";
import { FILES } from "@bangfu/view/commands";
import { targetOf } from "./beside.js";
import type { Io } from "./console.js";
import { withLock } from "./lock.js";
import { InputError, readBytes } from "./read.js";
import { cannotWrite, isSpecial, writeFile } from "./write.js";

/** What takes the place of a file, and what is to be said of it. */
export interface Replacement<T> {
  readonly text: string;
  readonly said: T;
}

/** An editor or the office page, which know of no lock, may have written meanwhile; that is not to be lost. */
const mustBeAsRead = (path: string, before: Uint8Array | undefined, io: Io, locale: Locale): void => {
  const now = bytesOf(path, io, locale);
  if (now === undefined ? before === undefined : before !== undefined && Buffer.from(before).equals(now))
    return;
  const text = FILES[locale];
  io.err(text.in(path, text.changedMeanwhile));
  throw new InputError();
};

/** Undefined where nothing stands there; a device such as /dev/null holds nothing. */
const bytesOf = (path: string, io: Io, locale: Locale): Uint8Array | undefined =>
  existsSync(path) && statSync(path).isFile() ? readBytes(path, io, locale) : undefined;

/**
 * Reads a private file, makes its successor from it and puts that in its place, as one step: of several commands
 * that do so at once each one sees what the one before has written.
 * @param make gets the bytes of the file, undefined where there is none; what it throws leaves the file as it is
 * @throws InputError after saying what is in the way
 */
export const replaceFile = <T>(
  out: string,
  make: (path: string, before: Uint8Array | undefined) => Replacement<T>,
  io: Io,
  locale: Locale,
): T => {
  const named = resolve(io.cwd, out);
  const path = ((): string => {
    try {
      return targetOf(named);
    } catch (error) {
      return cannotWrite(named, error, io, locale);
    }
  })();
  const work = (): T => {
    const before = bytesOf(path, io, locale);
    const { text, said } = make(path, before);
    mustBeAsRead(path, before, io, locale);
    writeFile(path, text, io, locale, { isPrivate: true });
    return said;
  };
  return isSpecial(path) ? work() : withLock(path, io, locale, work);
};
