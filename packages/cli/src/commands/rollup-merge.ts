import { resolve } from "node:path";
import type { Locale } from "@bangfu/core";
import { mergeRollups, type Rollup } from "@bangfu/core/rollup";
import { describeProblem, parseRollup } from "@bangfu/core/schema";
import { ROLLUP } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { InputError, readJsonText } from "../io/read.js";
import { wrongUsage } from "../usage.js";

const parsed = (file: string, io: Io, locale: Locale): Rollup | undefined => {
  const result = parseRollup(readJsonText(file, io, locale));
  for (const problem of result.problems)
    io.err(`${resolve(io.cwd, file)}: ${describeProblem(problem, locale)}`);
  return result.ok ? result.value : undefined;
};

/** @throws InputError after printing every problem with its place */
export const readRollup = (file: string, io: Io, locale: Locale): Rollup => {
  const value = parsed(file, io, locale);
  if (value === undefined) throw new InputError();
  return value;
};

/** Roll-ups in one. @throws InputError after printing all that is wrong in any of them, or between them */
export const mergedRollup = (files: readonly string[], io: Io, locale: Locale): Rollup => {
  if (files.length === 0) wrongUsage(ROLLUP[locale].noRollups, io, locale);
  const all = files.map((file) => parsed(file, io, locale));
  const sound = all.filter((each) => each !== undefined);
  if (sound.length < all.length) throw new InputError();
  const merged = mergeRollups(sound);
  if (merged.ok) return merged.value;
  /** `[1].asOf`: the file, then the place in it. */
  const inFile = (path: string): string =>
    path.replace(/^\[(\d+)\]\.?/, (_, at: string) => `${files[Number(at)]}: `);
  for (const problem of merged.problems) {
    const { first } = problem.params;
    const params = typeof first === "string" ? { ...problem.params, first: inFile(first) } : problem.params;
    io.err(describeProblem({ ...problem, path: inFile(problem.path), params }, locale));
  }
  throw new InputError();
};
