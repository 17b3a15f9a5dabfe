import type { Ledger, Locale, Plan } from "@bangfu/core";
import { SHEETS, type SheetKind } from "../sheets/columns.js";
import { examplesOf, type SheetRow } from "../sheets/example.js";
import { scopeOf, type Scope } from "../sheets/scope.js";
import { writeXlsx } from "../xlsx/write.js";
import { choiceNames, choicesOf, choicesSheet } from "./choices.js";
import { emptyParts, entryRows } from "./entry-rows.js";
import { guideSheet } from "./guide-sheet.js";
import { ledgerSheet } from "./ledger-sheet.js";
import { planSheet } from "./plan-sheet.js";
import { tasksSheet } from "./tasks-sheet.js";

type Rows = Readonly<Record<SheetKind, readonly SheetRow[]>>;

const bookOf = (scope: Scope, rows: Rows, empty: readonly string[], locale: Locale): Uint8Array => {
  const choices = choicesOf(scope, locale);
  return writeXlsx({
    sheets: [
      ...SHEETS.map((kind) => ledgerSheet(kind, rows, choices, locale)),
      tasksSheet(scope, locale),
      guideSheet(scope, locale),
      choicesSheet(choices, locale),
      planSheet(scope, empty, locale),
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
  return bookOf(scope, examplesOf(scope, locale), [], locale);
};

/** A ledger as a workbook (.xlsx), from which `readWorkbooks` reads the same ledger again. */
export const exportWorkbook = (plan: Plan, ledger: Ledger, locale: Locale = "zh"): Uint8Array =>
  bookOf(scopeOf(plan, undefined), entryRows(plan, ledger, locale), emptyParts(ledger), locale);
