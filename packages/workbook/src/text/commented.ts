import type { Locale } from "@bangfu/core";
import { withComments, type Unreadable } from "@bangfu/ooxml";
import type { WorkbookProblem } from "../read/problem.js";
import { describeFormProblem } from "./problem.js";

/**
 * A workbook as it was, with what is wrong or asked as a comment at its cell (批注版), to be given back to those who
 * filled it in.
 * @param problems those of this workbook
 * @returns why it cannot be read, where it cannot
 */
export const commentedWorkbook = (
  bytes: Uint8Array,
  problems: readonly WorkbookProblem[],
  locale: Locale,
): Uint8Array | Unreadable =>
  withComments(
    bytes,
    problems.map((problem) => ({
      sheet: problem.place.sheet,
      cell: problem.place.cell,
      text: describeFormProblem(problem, locale),
    })),
  );
