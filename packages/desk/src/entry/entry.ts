import type { Answer, LedgerRecord, Ledger, Locale, Plan } from "@bangfu/core";
import { ENTRY_TEXT } from "@bangfu/view/desk";
import { readForms, withdrawalOf, type Content, type FormValues } from "@bangfu/workbook";
import { isLocalPath, isWebAddress } from "../evidence/address.js";
import { fieldProblem, ledgerProblem, type FieldProblem } from "./field-problem.js";
import { appendItems } from "./append.js";
import { entriesOf, withItems, type Entries, type FormList, type ItemList, type Items } from "./items.js";
import { headOf, lineOf, standingOf } from "./line.js";

/** What an entry is written down with: the clock and new ids come from outside. */
export interface Writing {
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** What is dated after it is asked about. */
  readonly today: string;
  /** Becomes `recordedAt`: a date and time with its offset, or a date. */
  readonly now: string;
  readonly newId: () => string;
  readonly locale: Locale;
  readonly answers?: readonly Answer[] | undefined;
}

export type Evidence = NonNullable<LedgerRecord["evidence"]>[number];

/** Items to append, or what is wrong field by field. */
export type Made =
  | { readonly ok: true; readonly items: Items }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** What is wrong with evidence: no title, an address that is none. */
export const evidenceProblems = (evidence: readonly Evidence[], locale: Locale): readonly FieldProblem[] => {
  const { noTitle, localPath, noAddress } = ENTRY_TEXT[locale];
  return evidence.flatMap(({ title, url }) => [
    ...(title.trim() === "" ? [{ field: "evidence", text: noTitle }] : []),
    ...(url === undefined || isWebAddress(url)
      ? []
      : [{ field: "evidence", text: isLocalPath(url) ? localPath(url) : noAddress(url) }]),
  ]);
};

const NOT_THERE = (locale: Locale): Made => ({
  ok: false,
  problems: [{ field: "", text: ENTRY_TEXT[locale].notThere }],
});

/** Items that the ledger's own checks let pass, or what they find. */
export const checkedItems = (items: Items, { plan, ledger, locale }: Writing): Made => {
  const appended = appendItems(plan, ledger, items);
  if (appended.ok) return { ok: true, items };
  return { ok: false, problems: appended.problems.map((problem) => ledgerProblem(problem, locale)) };
};

/** The entry as the ledger has it; what was written by hand has no source. */
export const entryOf = <L extends ItemList>(content: Content, { now, newId }: Writing): Entries[L] =>
  ({
    id: newId(),
    ...Object.fromEntries(
      Object.entries(content).filter(
        ([key, value]) => value !== undefined && key !== "source" && key !== "id",
      ),
    ),
    recordedAt: now,
  }) as Entries[L];

export const itemsOf = <L extends ItemList>(list: L, ...entries: readonly Entries[L][]): Items => ({
  [list]: entries,
});

export interface MakeOptions {
  readonly evidence?: readonly Evidence[] | undefined;
  /** The id of any entry of the line that is corrected. */
  readonly corrects?: string | undefined;
}

/**
 * An entry made of the values of a form, as one item to append. Numbers, dates, names and units are read as in a
 * workbook; what is out of all proportion is asked about. With `corrects` it takes the place of what stands of that
 * entry, or comes after its being sent back.
 */
export const entryFrom = (
  list: FormList,
  values: FormValues,
  writing: Writing,
  { evidence = [], corrects }: MakeOptions = {},
): Made => {
  const { ledger, locale } = writing;
  const [read] = readForms(list, [values], writing);
  const found = [
    ...(read?.ok === false ? read.problems.map((problem) => fieldProblem(problem, locale)) : []),
    ...evidenceProblems(evidence, locale),
  ];
  if (read?.ok !== true || found.length > 0) return { ok: false, problems: found };
  const head = corrects === undefined ? undefined : headOf(lineOf(entriesOf(ledger, list), corrects));
  if (corrects !== undefined && head === undefined) return NOT_THERE(locale);
  const whole = {
    ...read.content,
    ...(evidence.length > 0 && { evidence }),
    ...(head && { supersedes: head.id }),
  };
  return checkedItems(itemsOf(list, entryOf<FormList>(whole, writing)), writing);
};

/** The entries of a line that count, where nothing has taken their place. */
const standingEntries = <L extends ItemList>(ledger: Ledger, list: L, id: string): readonly Entries[L][] => {
  const line = lineOf(entriesOf(ledger, list), id);
  const standing = standingOf(list, line);
  return line.filter((entry) => standing(entry) === "stands");
};

/**
 * Takes back all of an event: where only its last correction were turned down, what that had replaced would count
 * again (rules §1.2).
 */
export const withdraw = (list: FormList, id: string, writing: Writing, remark?: string | undefined): Made => {
  const added: Entries[FormList][] = [];
  let ledger = writing.ledger;
  for (;;) {
    const stands = standingEntries(ledger, list, id).at(-1);
    if (stands === undefined) break;
    const content = { ...withdrawalOf(list, stands), supersedes: stands.id };
    const why = list === "records" && remark !== undefined ? { remark } : {};
    const entry = entryOf<FormList>({ ...content, ...why }, writing);
    added.push(entry);
    ledger = withItems(ledger, itemsOf(list, entry));
  }
  return added.length === 0 ? NOT_THERE(writing.locale) : checkedItems(itemsOf(list, ...added), writing);
};

/** What was decided about an entry, or says where it came from: a correction has none of it. */
const OF_THE_FORMER = ["id", "state", "verifiedBy", "remark", "recordedAt", "supersedes"];

/** The values of a form that says what an entry says, for correcting it; a correction is verified anew. */
export const valuesOf = (entry: Entries[FormList]): FormValues =>
  Object.fromEntries(
    Object.entries(entry).flatMap(([field, value]): [string, string | readonly string[]][] => {
      if (OF_THE_FORMER.includes(field)) return [];
      if (typeof value === "boolean") return [[field, value ? "true" : "false"]];
      if (field === "members") return [[field, value as readonly string[]]];
      return typeof value === "object" || value === undefined ? [] : [[field, String(value)]];
    }),
  );
