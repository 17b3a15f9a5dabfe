import { answerTo, hashOf, questionId, type Answers, type Choice } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import { cellText } from "../forms/text.js";
import { isExported, markOf } from "../merge/mark.js";
import type { WorkbookProblem, WorkbookQuestionCode } from "./problem.js";
import { placeOf, type Row } from "./row.js";

/** What asks: the answers that there are, and the list that takes what is still open. */
export interface Asking {
  readonly answers: Answers;
  readonly problems: WorkbookProblem[];
}

/** A problem that may be none: a person has to say so. */
export interface Asked extends Omit<WorkbookProblem, "code" | "question"> {
  readonly code: WorkbookQuestionCode;
  /**
   * Where the question belongs, from the widest part to the narrowest, in words that stay the same when rows are
   * sorted or inserted; `askIn` gives those of a row.
   */
  readonly at: readonly string[];
  readonly choices: readonly Choice[];
}

/**
 * The answer to a question; where there is none, the question goes to the problems, so that nothing is written.
 * @returns the text of one of the choices; undefined while the question is open
 */
export const ask = ({ answers, problems }: Asking, { at, choices, ...asked }: Asked): string | undefined => {
  const question = { id: questionId(asked.code, at, asked.value), choices };
  const answer = answerTo(question, answers);
  if (answer === undefined) problems.push({ ...asked, question });
  return answer;
};

/** What a row without an id is known by. */
const TELLING = ["indicator", "date", "members", "item", "task", "commitment", "found", "requested"];

/** A row in words that stay the same when rows are sorted or inserted. */
const rowText = (row: Row): string => {
  const mark = markOf(row);
  if (mark !== undefined && !isExported(mark)) return mark.key;
  const [id, ...cells] = ["id", ...TELLING].map((field) => {
    const cell = row.cells.get(field);
    return cell === undefined ? "" : folded(cellText(cell));
  });
  return id !== "" ? `id-${id}` : hashOf(cells).slice(0, 8);
};

/**
 * Asks about a cell of a row.
 * @param params what the sentence of the question names; `value` is what it is asked about
 */
export const askIn = (
  asking: Asking,
  { row, field, ...asked }: Pick<Asked, "code" | "value" | "params" | "choices"> & CellOf,
): string | undefined =>
  ask(asking, {
    ...asked,
    field,
    place: placeOf(row, field),
    at: [row.file, row.sheet, rowText(row), field],
  });

interface CellOf {
  readonly row: Row;
  readonly field: string;
}
