import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { Locale } from "@bangfu/core";
import type { GivenFile } from "@bangfu/desk";
import type { Io } from "./console.js";
import { readBytes } from "./read.js";

/** What is of any use inside; photos and the like are known by their names. */
const READ = /\.(json|txt|xlsx|xlsm|xls|et|csv|tsv)$/i;

/** Names of what the system and an open office program put beside files. */
const isBesides = (name: string): boolean => /^(?:\.|~\$)/.test(name);

const filesIn = (path: string, without: readonly string[]): string[] => {
  if (without.includes(path)) return [];
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path)
    .filter((name) => !isBesides(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name), without));
};

/**
 * The files that were handed in, those of folders too, each once.
 * @param without what lies there and is not handed in, such as the ledger itself
 * @throws InputError after saying what cannot be read
 */
export const handedIn = (
  sources: readonly string[],
  without: readonly string[],
  io: Io,
  locale: Locale,
): readonly GivenFile[] => {
  const paths = new Set(sources.flatMap((source) => filesIn(resolve(io.cwd, source), without)));
  return [...paths].map((path) => ({
    name: basename(path),
    path: relative(io.cwd, path) || path,
    bytes: READ.test(path) ? readBytes(path, io, locale) : new Uint8Array(),
  }));
};
