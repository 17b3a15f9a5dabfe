import { readFields } from "../fields/read.js";
import type { FieldName, FieldTexts } from "../fields/field.js";
import type { FieldContext } from "../fields/texts.js";
import { keyOf } from "../fields/words.js";
import type { Corrected, Decision } from "../decision.js";
import type { CommitmentValue, ItemKind, ItemValues, ReviewItem } from "../item.js";
import { isSame, shown } from "./cell-text.js";
import { fieldsOf, SHEET_WORDS, type InfoColumn } from "./columns.js";
import type { TypedRow } from "./grid.js";
import type { ReviewProblem } from "./problem.js";
import type { SheetRow } from "./rows.js";

export type Problem = Omit<ReviewProblem, "file">;

export interface RowRead<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export type Keep = "yes" | "no" | "open";

/** A problem in a cell of a row. */
export const inCell = (
  row: TypedRow,
  column: InfoColumn | FieldName,
  problem: Omit<Problem, "sheet" | "cell">,
): Problem => ({
  ...problem,
  sheet: row.sheet,
  cell: row.cellOf(column),
});

export const keepIn = (row: TypedRow, context: FieldContext): RowRead<Keep> => {
  const { keep = "" } = row.texts;
  const key = keyOf(keep, (locale) => SHEET_WORDS[locale].keep);
  // An emptied cell is undecided.
  if (key !== undefined || keep === "") return { value: key ?? "open", problems: [] };
  const choices = Object.values(SHEET_WORDS[context.locale].keep);
  return { value: "open", problems: [inCell(row, "keep", { code: "not-one-of", value: keep, choices })] };
};

/** The fields of a row that somebody changed. */
export const changedFields = (row: TypedRow, { fields }: Pick<SheetRow, "fields">): FieldTexts => {
  const changed: Partial<Record<FieldName, string>> = {};
  for (const field of fieldsOf(row.kind)) {
    const text = row.texts[field] ?? "";
    if (!isSame(text, fields[field] ?? "")) changed[field] = text;
  }
  return changed;
};

/** Of a commitment other words of its clause may be quoted; no other words can be changed. */
const quoteIn = (
  row: TypedRow,
  item: ReviewItem,
  untouched: SheetRow,
  context: FieldContext,
): RowRead<{ quote?: string }> => {
  const { words = "" } = row.texts;
  if (isSame(words, untouched.info.words)) return { value: {}, problems: [] };
  if (item.kind !== "commitment")
    return {
      value: {},
      problems: [inCell(row, "words", { code: "changed-words", value: shown(untouched.info.words) })],
    };
  const clause = context.read.plan.document.find(({ id }) => id === item.clause);
  return clause?.text.includes(words) === true && words !== ""
    ? { value: { quote: words }, problems: [] }
    : { value: {}, problems: [inCell(row, "words", { code: "not-in-clause", value: words })] };
};

export interface RowChanges {
  readonly keep: Keep;
  readonly changes: Corrected<ItemValues[ItemKind]>;
}

/** What a row says of its item. */
export const changesIn = (
  row: TypedRow,
  item: ReviewItem,
  untouched: SheetRow,
  context: FieldContext,
): RowRead<RowChanges> => {
  const keep = keepIn(row, context);
  const quote = quoteIn(row, item, untouched, context);
  const read = readFields(item, changedFields(row, untouched), context);
  return {
    value: { keep: keep.value, changes: { ...read.value, ...quote.value } },
    problems: [
      ...keep.problems,
      ...quote.problems,
      ...read.problems.map(({ field, ...problem }) => inCell(row, field, problem)),
    ],
  };
};

const hasAny = (changes: RowChanges["changes"]): boolean => Object.keys(changes).length > 0;

/** The decision that the rows of an item come to; undefined: none was taken. */
export const decisionOf = (item: ReviewItem, rows: readonly RowChanges[]): Decision | undefined => {
  const isKept = item.kept || item.kind === "fact";
  // Whoever fills in what is only offered wants it, though its row still says no.
  const kept = rows.filter(({ keep, changes }) => keep !== "no" || (!isKept && hasAny(changes)));
  if (kept.length === 0) return isKept || item.open ? { is: "strike" } : undefined;
  if (kept.length > 1)
    return { is: "split", into: kept.map(({ changes }) => changes as Corrected<CommitmentValue>) };
  const [{ keep, changes }] = kept as [RowChanges];
  if (hasAny(changes)) return { is: "correct", value: changes };
  return keep === "yes" && (item.open || !isKept) ? { is: "accept" } : undefined;
};
