import { basename } from "node:path";
import type { Locale } from "@bangfu/core";
import { describeReaderProblem, readPlan, reportHtml, reportText } from "@bangfu/reader";
import { parsePlan } from "@bangfu/core/schema";
import { RESULTS } from "@bangfu/view/commands";
import type { Console, Io } from "../io/console.js";
import { JSON_ENDINGS, outputFile, PAGE_ENDINGS } from "../io/output-file.js";
import { InputError, printProblems, readBytes } from "../io/read.js";
import { writeFile } from "../io/write.js";

export interface ReadArguments {
  /** The plan's document, or text and annex in this order. */
  readonly files: readonly string[];
  /** The draft plan to write. */
  readonly out: string;
  /** The report: a page (.html) or data (.json). */
  readonly report: string | undefined;
  readonly id: string | undefined;
  readonly start: string | undefined;
  readonly issued: string | undefined;
  readonly locale: Locale;
}

type Read = Extract<ReturnType<typeof readPlan>, { ok: true }>;

const understood = ({ files, id, start, issued, locale }: ReadArguments, io: Io): Read => {
  const read = readPlan(
    files.map((file) => ({ name: basename(file), bytes: readBytes(file, io, locale) })),
    { id, start, issued },
  );
  if (read.ok) {
    // A document may hold what no plan may, such as a character that was lost earlier.
    const { problems } = parsePlan(read.plan);
    return problems.length > 0 ? printProblems(files.join(" "), problems, io, locale) : read;
  }
  for (const problem of read.problems) io.err(describeReaderProblem(problem, locale));
  throw new InputError();
};

/** Reads a plan's document into a draft plan, and says what a person must decide. */
export const readCommand = (args: ReadArguments, io: Console): void => {
  const { out, report, locale } = args;
  const path = outputFile(out, JSON_ENDINGS, io, locale);
  const to = report && outputFile(report, [...PAGE_ENDINGS, ".json"], io, locale);
  const read = understood(args, io);
  writeFile(path, `${JSON.stringify(read.plan, null, 2)}\n`, io, locale);
  if (to) {
    const content = /\.json$/i.test(to)
      ? `${JSON.stringify(read.report, null, 2)}\n`
      : reportHtml(read.report, read.plan, locale);
    writeFile(to, content, io, locale);
  }
  io.print(reportText(read.report, read.plan, locale).split("\n"));
  io.out(RESULTS[locale].draft(path));
};
