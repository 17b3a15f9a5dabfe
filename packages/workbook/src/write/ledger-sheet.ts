import type { Locale } from "@bangfu/core";
import {
  columnName,
  quotedName,
  serialOfDate,
  type CellStyle,
  type OutCell,
  type OutSheet,
} from "@bangfu/ooxml";
import { COLUMNS, columnNumber, type Column, type SheetKind } from "../sheets/columns.js";
import { isExampleWord, type SheetRow } from "../sheets/example.js";
import { SHEET_NAMES } from "../sheets/names.js";
import type { Choices } from "./choices.js";
import { STYLES } from "./styles.js";
import { unneededOf, rulesOf } from "./rules.js";

/** Rows that lists and colours reach at least, and those beyond what is filled in. */
const ROWS = { least: 3000, spare: 1000 };

const lastRow = (rows: readonly SheetRow[]): number => Math.max(ROWS.least, rows.length + ROWS.spare);

const styleOf = ({ form }: Column, isExample: boolean): CellStyle => {
  if (!isExample) return STYLES[form];
  return form === "date" ? STYLES.exampleDate : form === "number" ? STYLES.exampleNumber : STYLES.example;
};

const cellOf = (
  value: SheetRow[string] | undefined,
  column: Column,
  isExample: boolean,
): OutCell | undefined => {
  if (value === undefined) return undefined;
  const style = styleOf(column, isExample);
  if (typeof value !== "object") return { value, style };
  const serial = serialOfDate(value.date);
  // A day before there were date numbers stays a text.
  if (serial === undefined) return { value: value.date, style: isExample ? STYLES.example : STYLES.text };
  return { value: serial, style: isExample ? STYLES.exampleDate : STYLES.date };
};

const rowOf = (kind: SheetKind, row: SheetRow): (OutCell | undefined)[] => {
  const isExample = isExampleWord(String(row["id"] ?? ""));
  return COLUMNS[kind].map((column) => cellOf(row[column.field], column, isExample));
};

const membersArea = (rosters: readonly SheetRow[], locale: Locale): string => {
  const column = columnName(columnNumber("rosters", "id"));
  return `${quotedName(SHEET_NAMES[locale].rosters)}!$${column}$2:$${column}$${lastRow(rosters)}`;
};

/** A sheet that holds a part of the ledger: examples or what there is. */
export const ledgerSheet = (
  kind: SheetKind,
  rows: Readonly<Record<SheetKind, readonly SheetRow[]>>,
  choices: Choices,
  locale: Locale,
): OutSheet => {
  const last = lastRow(rows[kind]);
  return {
    name: SHEET_NAMES[locale][kind],
    columns: COLUMNS[kind].map(({ width, form, hidden = false }) => ({ width, style: STYLES[form], hidden })),
    rows: [
      COLUMNS[kind].map((column) => ({
        value: column[locale],
        style: column.needed === true ? STYLES.neededHeader : STYLES.header,
      })),
      ...rows[kind].map((row) => rowOf(kind, row)),
    ],
    hasHeader: true,
    rules: rulesOf(kind, choices, membersArea(rows.rosters, locale), last, locale),
    conditions: unneededOf(kind, last),
  };
};
