import type { Plan } from "@bangfu/core";
import { folded } from "../forms/fold.js";
import { cellText } from "../forms/text.js";
import { exampleTexts, isExampleWord } from "../sheets/example.js";
import type { WorkbookProblem } from "./problem.js";
import { problemIn, type Row } from "./row.js";

/** Whether a row says in the column of its id that it is an example. */
export const isExample = ({ cells }: Row): boolean => {
  const id = cells.get("id");
  return id !== undefined && isExampleWord(cellText(id));
};

/** Examples that somebody has written over: what was meant to be recorded would be passed over in silence. */
export const changedExamples = (examples: readonly Row[], plan: Plan): WorkbookProblem[] => {
  const known = exampleTexts(plan);
  return examples.flatMap((row) => {
    for (const [field, cell] of row.cells) {
      const text = cellText(cell);
      if (field !== "id" && field !== "rowKey" && !known[row.kind].has(folded(text)))
        return [problemIn(row, field, "example-changed", text)];
    }
    return [];
  });
};
