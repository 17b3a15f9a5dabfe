import type { Locale } from "@bangfu/core";
import { changesTemplate, derivePlan, namesLeft } from "@bangfu/core/plan";
import { RESULTS, USAGE } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { JSON_ENDINGS, outputFile } from "../io/output-file.js";
import { printProblems, readChanges, readPlan } from "../io/read.js";
import { cut } from "../io/table.js";
import { writeFile } from "../io/write.js";
import { wrongUsage } from "../usage.js";

export interface DeriveArguments {
  readonly base: string;
  readonly changes: string | undefined;
  readonly out: string;
  /** Writes a file of changes to fill in, instead of a plan. */
  readonly template: boolean;
  readonly locale: Locale;
}

const WIDTH = 60;

const writeJson = (value: unknown, path: string, io: Io, locale: Locale): void => {
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`, io, locale);
  io.out(RESULTS[locale].written(path));
};

/** Makes a plan from another one by a file of changes, or writes such a file to fill in. */
export const derive = (
  { base: source, changes: file, out, template, locale }: DeriveArguments,
  io: Io,
): void => {
  const text = RESULTS[locale];
  if ((file === undefined) !== template) wrongUsage(USAGE[locale].derive, io, locale);
  const path = outputFile(out, JSON_ENDINGS, io, locale);
  const base = readPlan(source, io, locale);
  if (file === undefined) return writeJson(changesTemplate(base), path, io, locale);
  const derived = derivePlan(base, readChanges(file, io, locale));
  if (!derived.ok) return printProblems(file, derived.problems, io, locale);
  writeJson(derived.value, path, io, locale);
  io.out(text.changed(derived.value.derivedFrom?.changed.length ?? 0));
  const left = namesLeft(base, derived.value);
  if (left.length === 0) return io.out(text.noNamesLeft);
  io.err(text.namesLeft(left.length));
  for (const each of left) io.err(text.nameLeft({ ...each, text: cut(each.text, WIDTH) }));
};
