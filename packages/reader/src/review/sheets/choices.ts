import { KINDS, type Locale } from "@bangfu/core";
import { columnName, quotedName, type OutBook, type OutSheet } from "@bangfu/ooxml";
import { KIND_WORDS } from "@bangfu/view";
import type { FieldName } from "../fields/field.js";
import { taskText } from "../fields/texts.js";
import { FIELD_WORDS } from "../fields/words.js";
import type { ReadDocument } from "../items.js";
import { SHEET_WORDS, type Column } from "./columns.js";
import { STYLES } from "./styles.js";
import { shown } from "./cell-text.js";

const LISTS = ["keep", "kinds", "hows", "force", "of", "units", "measures", "tasks", "rosters"] as const;
type ListName = (typeof LISTS)[number];
export type Choices = Readonly<Record<ListName, readonly string[]>>;

/** The list of each column that has one; what is not in a strict one is asked about. */
export const LIST_OF: Readonly<Partial<Record<Column, readonly [list: ListName, strict: boolean]>>> = {
  keep: ["keep", true],
  kind: ["kinds", true],
  how: ["hows", true],
  force: ["force", true],
  of: ["of", true],
  same: ["units", true],
  task: ["tasks", true],
  measure: ["measures", false],
  roster: ["rosters", false],
  lead: ["units", false],
  support: ["units", false],
} satisfies Partial<Record<FieldName | "keep", readonly [ListName, boolean]>>;

export const choicesFor = ({ plan }: ReadDocument, locale: Locale): Choices => {
  const words = FIELD_WORDS[locale];
  return {
    keep: Object.values(SHEET_WORDS[locale].keep),
    kinds: KINDS.map((kind) => KIND_WORDS[locale][kind]),
    hows: Object.values(words.hows),
    force: Object.values(words.force),
    of: Object.values(words.of),
    units: plan.units.map(({ name }) => shown(name)),
    measures: plan.measures.map(({ title }) => shown(title)),
    tasks: plan.tasks.map(({ id }) => shown(taskText(plan, id))),
    rosters: (plan.rosters ?? []).map(({ name }) => shown(name)),
  };
};

/**
 * What a field of an item may hold, for a form to offer.
 * @returns `isClosed`: nothing else may stand there
 */
export const fieldChoices = (
  field: FieldName,
  read: ReadDocument,
  locale: Locale,
): { readonly list: readonly string[]; readonly isClosed: boolean } => {
  const [list, isClosed] = LIST_OF[field] ?? [];
  return { list: list === undefined ? [] : choicesFor(read, locale)[list], isClosed: isClosed === true };
};

export const listName = (list: ListName): string => `rv_${list}`;

/** The hidden sheet that the lists come from: a column each, under its name. */
export const choicesSheet = (choices: Choices, locale: Locale): OutSheet => {
  const longest = Math.max(...LISTS.map((list) => choices[list].length));
  const cell = (value: string | undefined) =>
    value === undefined ? undefined : { value, style: STYLES.text };
  return {
    name: SHEET_WORDS[locale].sheets.choices,
    hidden: true,
    columns: LISTS.map(() => ({ width: 16, style: STYLES.text })),
    rows: [
      LISTS.map((list) => cell(list)),
      ...Array.from({ length: longest }, (_, at) => LISTS.map((list) => cell(choices[list][at]))),
    ],
    hasHeader: false,
  };
};

/** The area of each list that has anything in it. */
export const choiceNames = (choices: Choices, locale: Locale): OutBook["names"] =>
  LISTS.flatMap((list, at) => {
    const count = choices[list].length;
    const column = columnName(at + 1);
    const sheet = quotedName(SHEET_WORDS[locale].sheets.choices);
    return count === 0 ? [] : [[listName(list), `${sheet}!$${column}$2:$${column}$${count + 1}`] as const];
  });
