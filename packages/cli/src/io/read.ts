import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import type { Answer, Locale, Plan } from "@bangfu/core";
import { withoutPersons } from "@bangfu/core/privacy";
import {
  describeProblem,
  parseAnswers,
  parseChanges,
  parsePlan,
  type Changes,
  type Parsed,
  type Problem,
} from "@bangfu/core/schema";
import { FILES, PLAN_FILES, RESULTS, SAMPLE_NOTICE, USAGE } from "@bangfu/view/commands";
import { wrongUsage } from "../usage.js";
import type { Io } from "./console.js";
import { encodingMistake } from "./json-text.js";

/** Something was wrong with an input; every problem has been printed. */
export class InputError extends Error {}

/** The file of a package that stands for its ledger. */
export const SAMPLE_LEDGER = "sample-ledger.json";

const isFile = (source: string): boolean =>
  /\.(json|txt|ndjson|jsonl|csv)$/.test(source) && !/^@[^/]+\/[^/]+\//.test(source);

/** A file's path; or the file of a package, `@bangfu/plan-yanhe` standing for its plan.json. */
export const locate = (source: string, file: string, cwd: string): string => {
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

/** That a file cannot be read, as a sentence. */
export const unreadable = (path: string, locale: Locale): string => {
  const text = FILES[locale];
  return text.in(path, text.unreadable);
};

/** @throws InputError after printing what is wrong, and how much */
export const fail = (problems: readonly string[], io: Io, locale: Locale): never => {
  for (const problem of problems) io.err(problem);
  io.err(FILES[locale].problems(problems.length));
  throw new InputError();
};

/** The text of a file of JSON, which is UTF-8 to its end. @throws InputError after saying where it is not */
export const readJsonText = (source: string, io: Io, locale: Locale): string => {
  const bytes = readBytes(source, io, locale);
  const mistake = encodingMistake(() => [bytes], locale);
  if (mistake === undefined) return new TextDecoder().decode(bytes);
  io.err(FILES[locale].in(source, mistake));
  throw new InputError();
};

/** A value that was read, and what would read better in its file. */
interface Advised<T> {
  readonly value: T;
  readonly advice: readonly Problem[];
}

const readAdvised = <T>(
  path: string,
  parse: (text: string) => Parsed<T>,
  io: Io,
  locale: Locale,
): Advised<T> => {
  const parsed = parse(readJsonText(path, io, locale));
  if (!parsed.ok) return printProblems(path, parsed.problems, io, locale);
  return { value: parsed.value, advice: parsed.warnings ?? [] };
};

/** @throws InputError after printing every problem with its place */
export const read = <T>(path: string, parse: (text: string) => Parsed<T>, io: Io, locale: Locale): T =>
  readAdvised(path, parse, io, locale).value;

/** @throws InputError after printing every problem of a file with its place */
export const printProblems = (path: string, problems: readonly Problem[], io: Io, locale: Locale): never =>
  fail(
    problems.map((problem) => `${path}: ${describeProblem(withoutPersons(problem), locale)}`),
    io,
    locale,
  );

/** A plan; that it is a draft is said. @throws InputError after printing every problem with its place */
export const readPlan = (source: string, io: Io, locale: Locale): Plan => {
  const plan = read(locate(source, "plan.json", io.cwd), parsePlan, io, locale);
  const open = plan.draft?.open.length ?? 0;
  if (open > 0) io.err(RESULTS[locale].isDraft(source, open));
  return plan;
};

/** A plan with advice on it. @throws InputError after printing every problem with its place */
export const readAdvisedPlan = (source: string, io: Io, locale: Locale): Advised<Plan> =>
  readAdvised(locate(source, "plan.json", io.cwd), parsePlan, io, locale);

/** @throws InputError after printing every problem with its place */
export const readChanges = (source: string, io: Io, locale: Locale): Changes =>
  read(resolve(io.cwd, source), parseChanges, io, locale);

/**
 * What an answers file holds; none where no file is named.
 * @throws InputError after printing every problem with its place
 */
export const readAnswers = (source: string | undefined, io: Io, locale: Locale): readonly Answer[] =>
  source === undefined ? [] : read(resolve(io.cwd, source), parseAnswers, io, locale).answers;

/** The remark on a ledger that comes with a package; undefined for a school's own. */
export const sampleNotice = (source: string, { cwd }: Io, locale: Locale): string | undefined =>
  basename(locate(source, SAMPLE_LEDGER, cwd)) === SAMPLE_LEDGER ? SAMPLE_NOTICE[locale] : undefined;

/** @throws UsageError after saying how to name the plan */
export const planSource = (given: string | undefined, io: Io, locale: Locale): string => {
  const source = given ?? PLAN_FILES.find((name) => existsSync(join(io.cwd, name)));
  return source ?? wrongUsage(USAGE[locale].noPlan(PLAN_FILES), io, locale);
};

/** @throws InputError after saying that the file cannot be read */
export const readBytes = (source: string, io: Io, locale: Locale): Uint8Array => {
  const path = resolve(io.cwd, source);
  try {
    return readFileSync(path);
  } catch {
    io.err(unreadable(path, locale));
    throw new InputError();
  }
};
