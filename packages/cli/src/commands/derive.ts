import type { Locale } from "@bangfu/core";
import { changesTemplate, derivePlan, namesLeft, type NameLeft } from "@bangfu/core/plan";
import type { Io } from "../io/console.js";
import { JSON_ENDINGS, outputFile } from "../io/output-file.js";
import { printProblems, readChanges, readPlan } from "../io/read.js";
import { cut } from "../io/table.js";
import { writeFile } from "../io/write.js";
import { UsageError } from "../usage.js";

export interface DeriveArguments {
  readonly base: string;
  readonly changes: string | undefined;
  readonly out: string;
  /** Writes a file of changes to fill in, instead of a plan. */
  readonly template: boolean;
  readonly locale: Locale;
}

const TEXT = {
  zh: {
    usage: "请写明改动文件；要一份待填的改动文件，请用 --template（两者不同时写）。",
    written: (path: string) => `已写入 ${path}`,
    changed: (count: number) => `与模板不同的有 ${count} 处，记在 derivedFrom 中。`,
    left: (count: number) => `仍有 ${count} 处出现原来的名称，请在 replace 中补上，或逐条改：`,
    none: "没有仍出现原校、原县、原省名称的地方。",
    place: ({ name, path, text }: NameLeft) => `${path}：“${name}” · ${text}`,
  },
  en: {
    usage: "name the file of changes; for one to fill in use --template (not both).",
    written: (path: string) => `Written to ${path}`,
    changed: (count: number) => `It differs from its template in ${count} places, kept in derivedFrom.`,
    left: (count: number) =>
      `${count} ${count === 1 ? "place still has" : "places still have"} the old names; add them to replace, or change each:`,
    none: "The names of the other school, county and province stand nowhere any more.",
    place: ({ name, path, text }: NameLeft) => `${path}: “${name}” · ${text}`,
  },
} as const;

const WIDTH = 60;

const writeJson = (value: unknown, path: string, io: Io, locale: Locale): void => {
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`, io, locale);
  io.out(TEXT[locale].written(path));
};

/** Makes a plan from another one by a file of changes, or writes such a file to fill in. */
export const derive = (
  { base: source, changes: file, out, template, locale }: DeriveArguments,
  io: Io,
): void => {
  const text = TEXT[locale];
  if ((file === undefined) !== template) {
    io.err(text.usage);
    throw new UsageError();
  }
  const path = outputFile(out, JSON_ENDINGS, io, locale);
  const base = readPlan(source, io, locale);
  if (file === undefined) return writeJson(changesTemplate(base), path, io, locale);
  const derived = derivePlan(base, readChanges(file, io, locale));
  if (!derived.ok) return printProblems(file, derived.problems, io, locale);
  writeJson(derived.value, path, io, locale);
  io.out(text.changed(derived.value.derivedFrom?.changed.length ?? 0));
  const left = namesLeft(base, derived.value);
  if (left.length === 0) return io.out(text.none);
  io.err(text.left(left.length));
  for (const each of left) io.err(text.place({ ...each, text: cut(each.text, WIDTH) }));
};
