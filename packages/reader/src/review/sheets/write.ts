import type { Locale } from "@bangfu/core";
import { columnName, writeXlsx, type OutCell, type OutSheet, type Rule } from "@bangfu/ooxml";
import { UNDECIDED, type Decisions } from "../decision.js";
import type { ItemKind } from "../item.js";
import type { ReadDocument } from "../items.js";
import { countOpen, openItems, reviewItems } from "../state.js";
import { shown } from "./cell-text.js";
import { choiceNames, choicesFor, choicesSheet, LIST_OF, listName, type Choices } from "./choices.js";
import {
  columnNumber,
  columnsOf,
  headOf,
  SHEET_WORDS,
  SHEETS,
  INFO,
  type Column,
  type InfoColumn,
} from "./columns.js";
import { dataRows } from "./data.js";
import { sheetRows, type SheetRow } from "./rows.js";
import { STYLES } from "./styles.js";
import { ROW_WORDS } from "./words.js";

/** Rows below the last one that have lists too, for what somebody adds. */
const SPARE = 100;

const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  id: 12,
  clause: 8,
  words: 46,
  from: 16,
  reading: 28,
  sure: 8,
  why: 34,
  keep: 8,
  value: 40,
  indicator: 28,
  schedule: 24,
  lead: 20,
  support: 20,
  task: 20,
  name: 30,
  same: 24,
};
const USUAL_WIDTH = 14;

/** What only programs need, or is not said of a kind. */
const HIDDEN: Readonly<Partial<Record<ItemKind, readonly Column[]>>> = {
  fact: ["id"],
  unit: ["clause", "from"],
  roster: ["clause", "from"],
  unused: ["from", "sure"],
};

const isInfo = (column: Column): column is InfoColumn => (INFO as readonly string[]).includes(column);

const cellsOf = ({ kind, info, fields }: SheetRow): readonly OutCell[] =>
  columnsOf(kind).map((column) => ({
    value: shown(isInfo(column) ? info[column] : (fields[column] ?? "")),
    style: isInfo(column) && column !== "keep" ? STYLES.info : STYLES.field,
  }));

const rulesOf = (kind: ItemKind, last: number, choices: Choices): readonly Rule[] =>
  columnsOf(kind).flatMap((column, at) => {
    const [list, strict] = LIST_OF[column] ?? [];
    if (list === undefined || choices[list].length === 0) return [];
    const letter = columnName(at + 1);
    return [{ area: `${letter}2:${letter}${last}`, list: listName(list), strict: strict === true }];
  });

const sheetOf = (kind: ItemKind, rows: readonly SheetRow[], choices: Choices, locale: Locale): OutSheet => {
  const columns = columnsOf(kind);
  const last = rows.length + 1 + SPARE;
  const area = `A2:${columnName(columns.length)}${last}`;
  const keep = `$${columnName(columnNumber(kind, "keep"))}2`;
  const { no, open } = SHEET_WORDS[locale].keep;
  return {
    name: SHEET_WORDS[locale].sheets[kind],
    columns: columns.map((column) => ({
      width: WIDTHS[column] ?? USUAL_WIDTH,
      style: STYLES.text,
      hidden: HIDDEN[kind]?.includes(column) ?? false,
    })),
    rows: [
      columns.map((column) => ({
        value: headOf(column, locale),
        style: isInfo(column) && column !== "keep" ? STYLES.header : STYLES.openHeader,
      })),
      ...rows.map(cellsOf),
    ],
    hasHeader: true,
    rules: rulesOf(kind, last, choices),
    conditions: [
      { area, when: `${keep}="${open}"`, style: STYLES.undecided },
      { area, when: `${keep}="${no}"`, style: STYLES.unticked },
    ],
  };
};

const guideSheet = (read: ReadDocument, decisions: Decisions, locale: Locale): OutSheet => {
  const words = ROW_WORDS[locale];
  const { items, decisions: many } = countOpen(openItems(reviewItems(read, decisions), decisions));
  const lost = decisions.lost.map((each) => shown("added" in each ? each.added.words : each.was.words));
  const lines = [
    words.open(items, many),
    ...words.guide,
    ...(lost.length === 0 ? [] : [words.lost, ...lost]),
  ];
  return {
    name: SHEET_WORDS[locale].sheets.guide,
    columns: [{ width: 110, style: STYLES.line }],
    rows: [
      [{ value: shown(words.heading(read.plan.title)), style: STYLES.title }],
      ...lines.map((value) => [{ value, style: STYLES.line }]),
    ],
    hasHeader: false,
  };
};

const dataSheet = (read: ReadDocument, { former, lost }: Decisions, locale: Locale): OutSheet => ({
  name: SHEET_WORDS[locale].sheets.data,
  hidden: true,
  columns: [{ width: 20, style: STYLES.text }],
  rows: dataRows({ locale, read, former, lost }).map((value) => [{ value, style: STYLES.text }]),
  hasHeader: false,
});

export interface ReviewWorkbookOptions {
  /** What was decided already; nothing where absent. */
  readonly decisions?: Decisions | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * A workbook (.xlsx) in which a person reviews what was read of a document: a sheet a kind, with the original words, what
 * was read from which of them, how surely, and what may be corrected. `readReviewWorkbook` takes it back.
 */
export const writeReviewWorkbook = (
  read: ReadDocument,
  { decisions = UNDECIDED, locale = "zh" }: ReviewWorkbookOptions = {},
): Uint8Array => {
  const choices = choicesFor(read, locale);
  const rows = sheetRows({ read, decisions, locale });
  return writeXlsx({
    sheets: [
      ...SHEETS.map((kind) =>
        sheetOf(
          kind,
          rows.filter((row) => row.kind === kind),
          choices,
          locale,
        ),
      ),
      guideSheet(read, decisions, locale),
      choicesSheet(choices, locale),
      dataSheet(read, decisions, locale),
    ],
    names: choiceNames(choices, locale),
  });
};
