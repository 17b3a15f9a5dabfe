import { pastedForms, readForms, type FormValues } from "@bangfu/workbook";
import { fieldProblem, type FieldProblem } from "./field-problem.js";
import { entryOf, itemsOf, type Writing } from "./entry.js";
import { formOf } from "./form.js";
import type { Entries, Items } from "./items.js";

/** A row of a table of records: what stands in its cells, and what is wrong with them. */
export interface TableRow {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

/**
 * Rows copied from a spreadsheet as rows of a table of one indicator. Their first row may name the columns; else they
 * stand in the order of the form.
 * @param from the field of the first column; that of the form where absent
 */
export const rowsFromPaste = (
  text: string,
  indicator: string,
  writing: Writing,
  from?: string,
): readonly TableRow[] => {
  const fields = formOf(writing.plan, indicator, writing.locale)
    .map(({ name }) => name)
    .filter((name) => name !== "evidence");
  const first = from === undefined ? 0 : fields.indexOf(from);
  const forms = pastedForms(text, "records", fields.slice(Math.max(0, first)), writing.plan);
  return checkedRows(
    forms.map((values) => ({ ...values, indicator })),
    writing,
  );
};

/** Rows of a table of records with what is wrong with each of them. */
export const checkedRows = (forms: readonly FormValues[], writing: Writing): readonly TableRow[] =>
  readForms("records", forms, writing).map((read, at) => ({
    values: forms[at]!,
    problems: read.ok ? [] : read.problems.map((problem) => fieldProblem(problem, writing.locale)),
  }));

/** The records of rows with nothing wrong in them, to append; the others stay in the table. */
export const itemsFromRows = (forms: readonly FormValues[], writing: Writing): Items => {
  const entries = readForms("records", forms, writing).flatMap((read): Entries["records"][] =>
    read.ok ? [entryOf<"records">(read.content, writing)] : [],
  );
  return entries.length === 0 ? {} : itemsOf("records", ...entries);
};
