import { hashOf, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { writeXlsx } from "@bangfu/ooxml";
import { exportId, templateId } from "../merge/book.js";
import { LISTS } from "../merge/content.js";
import { exportedOf } from "../merge/exported.js";
import { ownMark } from "../merge/mark.js";
import { SHEETS, type SheetKind } from "../sheets/columns.js";
import { examplesOf, type SheetRow } from "../sheets/example.js";
import { scopeOf, type Scope } from "../sheets/scope.js";
import { choiceNames, choicesOf, choicesSheet } from "./choices.js";
import { emptyParts, entryRows } from "./entry-rows.js";
import { guideSheet } from "./guide-sheet.js";
import { ledgerSheet } from "./ledger-sheet.js";
import { planSheet, type About } from "./plan-sheet.js";
import { tasksSheet } from "./tasks-sheet.js";

type Rows = Readonly<Record<SheetKind, readonly SheetRow[]>>;

/** Rows that get an id of their own before anything stands in them, so that it stays with what is typed there. */
const SPARE: Readonly<Record<SheetKind, number>> = {
  records: 500,
  rosters: 300,
  findings: 100,
  updates: 200,
  extensions: 50,
};

/** Rows with an id of their own, the number that they have now: those that have none yet, and blank ones below. */
const keyed = (kind: SheetKind, rows: readonly SheetRow[]): readonly SheetRow[] => [
  ...rows.map((row, at) => ({ rowKey: ownMark(at + 2), ...row })),
  ...Array.from({ length: SPARE[kind] }, (_, at) => ({ rowKey: ownMark(rows.length + at + 2) })),
];

const bookOf = (scope: Scope, given: Rows, about: About, locale: Locale): Uint8Array => {
  const rows = Object.fromEntries(SHEETS.map((kind) => [kind, keyed(kind, given[kind])])) as Rows;
  const choices = choicesOf(scope, locale);
  return writeXlsx({
    sheets: [
      ...SHEETS.map((kind) => ledgerSheet(kind, rows, choices, locale)),
      tasksSheet(scope, locale),
      guideSheet(scope, locale),
      choicesSheet(choices, locale),
      planSheet(scope, about, locale),
    ],
    names: choiceNames(choices, locale),
  });
};

export interface TemplateOptions {
  /** The id of the unit that the workbook is for; absent: the whole plan. */
  readonly unit?: string | undefined;
  readonly locale?: Locale | undefined;
}

/** A workbook (.xlsx) for a plan, to fill in; the same plan gives the same bytes. */
export const templateOf = (plan: Plan, { unit, locale = "zh" }: TemplateOptions = {}): Uint8Array => {
  const scope = scopeOf(plan, unit);
  const about = { id: templateId(plan.id, unit), exported: undefined, empty: [] };
  return bookOf(scope, examplesOf(scope, locale), about, locale);
};

/** A ledger as a workbook (.xlsx), from which `readWorkbooks` reads the same ledger again. */
export const exportWorkbook = (plan: Plan, ledger: Ledger, locale: Locale = "zh"): Uint8Array => {
  const exported = Object.fromEntries(
    LISTS.map((list) => [list, exportedOf((ledger[list] ?? []).map(({ id }) => id))]),
  );
  const about = { id: exportId(plan.id, hashOf(ledger)), exported, empty: emptyParts(ledger) };
  return bookOf(scopeOf(plan, undefined), entryRows(plan, ledger, locale), about, locale);
};
