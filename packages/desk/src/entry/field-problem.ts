import type { Locale, Problem } from "@bangfu/core";
import { describeProblem } from "@bangfu/core/schema";
import { describeChoices, describeFormProblem, type WorkbookProblem } from "@bangfu/workbook";

/** What is wrong with a field of a form, or has to be asked about it. */
export interface FieldProblem {
  /** The name of the field; "" where it is of no single one. */
  readonly field: string;
  readonly text: string;
  /** Present where the input may be right: the answer goes into the `answers` of the next try. */
  readonly question?: {
    readonly id: string;
    readonly choices: readonly { readonly answer: string; readonly text: string }[];
  };
}

/** Evidence has fields of its own within the form. */
const EVIDENCE = ["title", "url", "sha256"];

export const fieldProblem = (problem: WorkbookProblem, locale: Locale): FieldProblem => {
  const { field = "", question } = problem;
  return {
    field: EVIDENCE.includes(field) ? "evidence" : field,
    text: describeFormProblem(problem, locale),
    ...(question && { question: { id: question.id, choices: describeChoices(problem, locale) } }),
  };
};

/** A problem that the ledger's own checks find, at the field that its path ends with. */
export const ledgerProblem = (problem: Problem, locale: Locale): FieldProblem => ({
  field: /([A-Za-z]\w*)(?:\[\d+\])?$/.exec(problem.path)?.[1] ?? "",
  text: describeProblem(problem, locale),
});
