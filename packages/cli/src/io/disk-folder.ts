import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@bangfu/core";
import { checkPath, type Folder } from "@bangfu/desk";
import { FILES } from "@bangfu/view/commands";
import type { Io } from "./console.js";
import { InputError } from "./read.js";
import { writeFile } from "./write.js";

/** What the system says where nothing stands at a path, or something else than was asked for. */
const NOT_THERE = ["ENOENT", "ENOTDIR", "EISDIR"];

const isThere = (error: unknown): boolean => !NOT_THERE.includes((error as NodeJS.ErrnoException).code ?? "");

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The files below a folder; a link to a file is one, a link to a folder is not followed: it may lead in a ring. */
const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path);
    return entry.isFile() || (entry.isSymbolicLink() && isFile(join(root, path))) ? [path] : [];
  });

/**
 * A folder of the disk. A file that is there keeps its mode and a link is followed; a new one is for its owner's
 * eyes alone.
 * @throws InputError after saying what the system refuses
 */
export const diskFolder = (root: string, io: Io, locale: Locale): Folder => {
  const orNothing = <T>(path: string, nothing: T, work: (whole: string) => T): T => {
    checkPath(path);
    const whole = join(root, path);
    try {
      return work(whole);
    } catch (error) {
      if (!isThere(error)) return nothing;
      const text = FILES[locale];
      io.err(text.in(whole, text.unreadable));
      throw new InputError();
    }
  };
  return {
    list: async (path) => {
      if (path === undefined) return filesBelow(root, "").sort();
      return orNothing(path, [], (whole) => (isFile(whole) ? [path] : filesBelow(root, path).sort()));
    },
    read: async (path) => orNothing(path, undefined, (whole) => new Uint8Array(readFileSync(whole))),
    write: async (path, bytes) => {
      checkPath(path);
      writeFile(join(root, path), bytes, io, locale, { isPrivate: true });
    },
    remove: async (path) =>
      orNothing(path, undefined, (whole) => {
        if (isFile(whole)) rmSync(whole, { force: true });
      }),
  };
};
