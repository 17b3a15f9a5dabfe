import { dateOfInstant, timeZoneOf, type Locale, type Plan } from "@bangfu/core";
import { FILES } from "@bangfu/view/commands";
import {
  describeChoices,
  describeWorkbookProblem,
  describeWorkbookProblems,
  type WorkbookProblem,
} from "@bangfu/workbook";
import type { Io } from "./console.js";
import { printHowToAnswer, printQuestion } from "./questions.js";

/** Every problem with its place, and what is asked with its id and its answers. */
export const printWorkbookProblems = (
  problems: readonly WorkbookProblem[],
  plan: Plan,
  io: Io,
  locale: Locale,
): void => {
  const wrong = problems.filter(({ question }) => question === undefined);
  for (const sentence of describeWorkbookProblems(wrong, locale)) io.err(sentence);
  for (const problem of problems)
    if (problem.question !== undefined) {
      const sentence = describeWorkbookProblem(problem, locale);
      printQuestion(
        { id: problem.question.id, sentence, choices: describeChoices(problem, locale) },
        io,
        locale,
      );
    }
  const asked = problems.length - wrong.length;
  io.err(FILES[locale].problemsUnwritten(problems.length));
  if (asked > 0) printHowToAnswer(asked, dateOfInstant(io.now(), timeZoneOf(plan)), io, locale);
};
