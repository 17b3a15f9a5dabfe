import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import type { Answer, Ledger, Locale, Plan, StreamedLedger } from "@bangfu/core";
import { withoutPersons } from "@bangfu/core/privacy";
import {
  describeProblem,
  parseAnswers,
  parseChanges,
  parseLedger,
  parsePlan,
  type Changes,
  type Parsed,
  type Problem,
} from "@bangfu/core/schema";
import { UsageError } from "../usage.js";
import type { Io } from "./console.js";
import { encodingMistake, inFile } from "./json-text.js";
import { isStreamed, streamed } from "./streamed.js";

/** Something was wrong with an input; every problem has been printed. */
export class InputError extends Error {}

/** The file of a package that stands for its ledger. */
const SAMPLE_LEDGER = "sample-ledger.json";

const isFile = (source: string): boolean =>
  /\.(json|txt|ndjson|jsonl|csv)$/.test(source) && !/^@[^/]+\/[^/]+\//.test(source);

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

const fail = (problems: readonly string[], io: Io, locale: Locale): never => {
  for (const problem of problems) io.err(problem);
  const count = problems.length;
  io.err(locale === "zh" ? `共 ${count} 处问题。` : `${count} ${count === 1 ? "problem" : "problems"}.`);
  throw new InputError();
};

/** The text of a file of JSON, which is UTF-8 to its end. @throws InputError after saying where it is not */
export const readJsonText = (source: string, io: Io, locale: Locale): string => {
  const bytes = readBytes(source, io, locale);
  const mistake = encodingMistake(() => [bytes], locale);
  if (mistake === undefined) return new TextDecoder().decode(bytes);
  io.err(inFile(source, mistake, locale));
  throw new InputError();
};

const read = <T>(path: string, parse: (text: string) => Parsed<T>, io: Io, locale: Locale): T => {
  const parsed = parse(readJsonText(path, io, locale));
  return parsed.ok ? parsed.value : printProblems(path, parsed.problems, io, locale);
};

/** @throws InputError after printing every problem of a file with its place */
export const printProblems = (path: string, problems: readonly Problem[], io: Io, locale: Locale): never =>
  fail(
    problems.map((problem) => `${path}: ${describeProblem(withoutPersons(problem), locale)}`),
    io,
    locale,
  );

/** @throws InputError after printing every problem with its place */
export const readPlan = (source: string, io: Io, locale: Locale): Plan =>
  read(locate(source, "plan.json", io.cwd), parsePlan, io, locale);

/** @throws InputError after printing every problem with its place */
export const readChanges = (source: string, io: Io, locale: Locale): Changes =>
  read(resolve(io.cwd, source), parseChanges, io, locale);

/**
 * What an answers file holds; none where no file is named.
 * @throws InputError after printing every problem with its place
 */
export const readAnswers = (source: string | undefined, io: Io, locale: Locale): readonly Answer[] =>
  source === undefined ? [] : read(resolve(io.cwd, source), parseAnswers, io, locale).answers;

/** What is said wherever figures of an invented ledger are shown. */
const SAMPLE: Readonly<Record<Locale, string>> = {
  zh: "示例数据，纯属虚构",
  en: "sample data, invented",
};

/** The remark on a ledger that comes with a package; undefined for a school's own. */
export const sampleNotice = (source: string, { cwd }: Io, locale: Locale): string | undefined =>
  basename(locate(source, SAMPLE_LEDGER, cwd)) === SAMPLE_LEDGER ? SAMPLE[locale] : undefined;

/** @throws InputError after printing every problem with its place */
export const readLedger = (source: string, plan: Plan, io: Io, locale: Locale): StreamedLedger => {
  const path = locate(source, SAMPLE_LEDGER, io.cwd);
  if (!isStreamed(path)) return read(path, (text) => parseLedger(text, plan), io, locale);
  if (!existsSync(path)) return fail([unreadable(path, locale)], io, locale);
  const { ledger, problems } = streamed(path, plan, io, locale);
  return problems.length > 0 ? fail(problems, io, locale) : ledger;
};

/** All of it, for what goes through it in another order. @throws InputError as `readLedger` */
export const readWholeLedger = (source: string, plan: Plan, io: Io, locale: Locale): Ledger => {
  const ledger = readLedger(source, plan, io, locale);
  return { ...ledger, records: [...ledger.records] };
};

/** Where the plan lies when nobody says. */
const PLAN_FILES = ["方案.json", "plan.json"];

/** @throws UsageError after saying how to name the plan */
export const planSource = (given: string | undefined, io: Io, locale: Locale): string => {
  const source = given ?? PLAN_FILES.find((name) => existsSync(join(io.cwd, name)));
  if (source !== undefined) return source;
  io.err(
    locale === "zh"
      ? `用法有误：请用 --plan 写明方案（当前文件夹没有 ${PLAN_FILES.join(" 或 ")}）。`
      : `Wrong usage: name the plan with --plan (there is no ${PLAN_FILES.join(" or ")} here).`,
  );
  throw new UsageError();
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
