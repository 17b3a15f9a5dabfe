import type { Locale, Problem } from "@bangfu/core";
import { describeProblem } from "@bangfu/core/schema";
import { describeReaderProblem, type ReaderProblem } from "@bangfu/reader";
import { INTAKE_TEXT } from "@bangfu/view/office";
import { describeWorkbookProblems, type WorkbookProblem } from "@bangfu/workbook";

/** What a file is taken for. */
export type FileKind = "workbook" | "ledger" | "answers" | "plan" | "copy" | "document" | "unknown";

/** What only the page can find wrong with a file. */
export type PageProblem = "unknown-format" | "unreadable" | "no-plan" | "second-plan";

/** What is wrong with one file. */
export interface FileProblems {
  readonly format?: readonly Problem[];
  readonly workbook?: readonly WorkbookProblem[];
  readonly reader?: readonly ReaderProblem[];
  readonly page?: readonly PageProblem[];
}

/** One file of the list: what it is, what became of it and what is wrong with it. */
export interface FileReport {
  readonly name: string;
  readonly kind: FileKind;
  /** `held` is sound, and waits for another one that was read with it. */
  readonly result: "taken" | "wrong" | "asked" | "held";
  readonly problems: FileProblems;
}

/** The sentences of what is wrong; questions are asked elsewhere. */
export const describeFileProblems = (problems: FileProblems, locale: Locale): readonly string[] => [
  ...(problems.page ?? []).map((code) => INTAKE_TEXT[locale].problems[code]),
  ...(problems.format ?? []).map((problem) => describeProblem(problem, locale)),
  ...(problems.reader ?? []).map((problem) => describeReaderProblem(problem, locale)),
  ...describeWorkbookProblems(
    (problems.workbook ?? []).filter(({ question }) => question === undefined),
    locale,
  ),
];
