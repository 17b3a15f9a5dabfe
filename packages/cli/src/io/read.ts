import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describeProblem, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { parseLedger, parsePlan, type Parsed } from "@bangfu/core/schema";
import type { Io } from "./console.js";

/** Something was wrong with an input; every problem has been printed. */
export class InputError extends Error {}

const isFile = (source: string): boolean => /\.(json|txt)$/.test(source) && !/^@[^/]+\/[^/]+\//.test(source);

/** A file's path; or the file of a package, `@bangfu/plan-yanhe` standing for its plan.json. */
const locate = (source: string, file: string, cwd: string): string => {
  if (isFile(source) || source.startsWith(".") || source.startsWith("/")) return resolve(cwd, source);
  const specifier = /^(@[^/]+\/)?[^/]+$/.test(source) ? `${source}/${file}` : source;
  for (const from of [join(cwd, "package.json"), import.meta.url])
    try {
      return createRequire(from).resolve(specifier);
    } catch {
      // Not a package from here; the next place, or as a path.
    }
  return resolve(cwd, source);
};

const unreadable = (path: string, locale: Locale): string =>
  locale === "zh"
    ? `${path}：无法读取，请给出存在的文件或已安装的包名。`
    : `${path}: cannot be read; name a file that exists or an installed package.`;

const read = <T>(path: string, parse: (text: string) => Parsed<T>, io: Io, locale: Locale): T => {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    io.err(unreadable(path, locale));
    throw new InputError();
  }
  const parsed = parse(text);
  if (parsed.ok) return parsed.value;
  for (const problem of parsed.problems) io.err(`${path}: ${describeProblem(problem, locale)}`);
  const count = parsed.problems.length;
  io.err(locale === "zh" ? `共 ${count} 处问题。` : `${count} ${count === 1 ? "problem" : "problems"}.`);
  throw new InputError();
};

/** @throws InputError after printing every problem with its place */
export const readPlan = (source: string, io: Io, locale: Locale): Plan =>
  read(locate(source, "plan.json", io.cwd), parsePlan, io, locale);

/** @throws InputError after printing every problem with its place */
export const readLedger = (source: string, plan: Plan, io: Io, locale: Locale): Ledger =>
  read(locate(source, "sample-ledger.json", io.cwd), (text) => parseLedger(text, plan), io, locale);
