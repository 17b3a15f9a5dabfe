import type { SheetKind } from "../sheets/columns.js";
import { SHEET_NAMES } from "../sheets/names.js";
import type { ProblemTexts } from "./problem.js";

/** What a cell should hold, by its field. */
const WANTED: Readonly<Record<string, string>> = {
  id: "an id",
  indicator: "an indicator from the list",
  date: "a date like 2023-12-31",
  found: "a date like 2023-12-31",
  value: "a number",
  for: "a period like 2024, Q1 2024, 2024-05 or spring term 2024",
  members: "ids or names of members",
  item: "an item from the list",
  task: "a task from the list",
  roster: "a roster from the list",
  text: "a text",
  title: "the title of the evidence",
};

const COLUMNS: Readonly<Record<string, string>> = { value: "Value", members: "Members", item: "Item" };

const perhaps = (near: string, otherwise: string): string =>
  near === "" ? otherwise : `did you mean “${near}”?`;

/** What is wrong in a cell and what would be right, in English; the place stands before it. */
export const EN: ProblemTexts = {
  "not-a-workbook": () => "is no workbook; an .xlsx or .csv file would be right.",
  "old-format": () =>
    "is in an old format, has a password or is no .xlsx; save it as .xlsx without a password.",
  "too-large": () => "is too large; leave out what does not belong to the ledger.",
  damaged: () => "is damaged; save it or send it again.",
  "unknown-encoding": () => "is in an unknown encoding; save it as a CSV in UTF-8 or as .xlsx.",
  "no-sheet": () => "has no sheet to read; Records, Rosters, Findings or Updates would be right.",
  "no-header": () => "has no header; one of the first 30 rows has to name the columns.",
  "missing-column": ({ en }) => `the column “${en}” is missing; add it.`,
  "duplicate-column": ({ first }) => `is the same column as ${first}; rename or delete one.`,
  "error-cell": (_, value) => `the cell shows an error (${value}); write a value or a text.`,
  "not-calculated": () =>
    "the formula has no result yet; open and save the file in a spreadsheet program, or write the value.",
  "picture-cell": () =>
    "the cell holds a picture, which cannot be imported; write what it shows, such as the title of the evidence.",
  "damaged-cell": (_, value) =>
    `the cell is damaged${value === "“”" ? "" : ` (the file says ${value})`}; fill it in again and save the file.`,
  "lost-digits": (_, value) =>
    `${value} has more than 15 digits, of which a spreadsheet keeps 15; format the cell as text and type it again.`,
  "merged-cells": (_, value) =>
    `merged over several rows, but ${value} can belong to one only; unmerge the cells.`,
  "not-a-number": ({ steps }, value) =>
    steps === ""
      ? `${value} is no number; write it like 50.5 or 1,234.`
      : `${value} is no number and no step of the indicator, only: ${steps}.`,
  "shown-as-date": (_, value) =>
    `the cell shows a date (${value}), not a number; format it as a number and type it again.`,
  "wrong-unit": ({ unit, shown }, value) => {
    const given = shown === "" ? value : `${value} is in “${shown}” by its table, which`;
    if (unit === "")
      return `${value} has a unit${shown === "" ? "" : ` (“${shown}”)`}, but the indicator has none; write the number alone.`;
    return shown === ""
      ? `${value} is of another unit; the indicator is measured in ${unit}.`
      : `${given} cannot be converted; the indicator is measured in ${unit}.`;
  },
  "unclear-unit": ({ unit, shown }, value) =>
    shown === ""
      ? `the unit of ${value} is unclear; write it in full, such as “3千元”; the indicator is measured in ${unit}.`
      : `the unit of ${value} is unclear: the table names several (${shown}); write it behind the number; the indicator is measured in ${unit}.`,
  "not-in-percent": ({ unit }, value) =>
    `${value} is a percentage, but the indicator is not measured in percent; write the number${unit === "" ? "" : ` (${unit})`}.`,
  "ambiguous-name": ({ ids }, value) => `${value} may mean several; write the id: ${ids}.`,
  "same-name": ({ ids }, value) =>
    `the roster has ${value} already (${ids}); give two people an id each, or delete one row.`,
  "no-name": () => "has neither id nor name; write one of them.",
  "duplicate-row": ({ first }) =>
    `is the same as ${first}; give two events an id or a note each, or delete one row.`,
  "other-member": ({ first, before }, value) =>
    `${value} is not what ${first} says of the same member (“${before}”); make them agree.`,
  "example-changed": (_, value) =>
    `the example was written over (${value}); clear its id if it is to count, or delete the row.`,
  "evidence-lines": ({ lines }, value) =>
    `there are ${lines} lines of evidence, so ${value} belongs to none; add its title or delete it.`,
  "ambiguous-correction": ({ ids }) =>
    `is of the same indicator and date as ${ids}, but says something else; write that id for a correction, a new id for another event.`,
  "row-gone": ({ row }) => `“${row}” of the former import is gone: was it changed, or withdrawn?`,
  "rows-gone": ({ count, rows }) =>
    `${count} rows of the former import are gone (${rows}): are they withdrawn, or do they still hold?`,
  "row-reused": ({ before, row }) =>
    `the row was “${before}” and is “${row}” now, which is quite different: is it a correction, or another event in a cleared row?`,
  "rows-refilled": ({ count, before, row }) =>
    `${count} rows all hold later events now (“${before}” became “${row}”): are they corrections, or new events in cleared rows?`,
  "same-id": ({ row }, value) =>
    `the ledger has “${row}” under the id ${value}, which is quite different: is this row a correction of it, or another event?`,
  "same-rows": ({ count, first, row }) =>
    `${count} rows say the same as rows of ${first} (“${row}”): is each one event that both have, or are they two?`,
  "same-workbook": ({ count, first, row }) =>
    `${count} rows say the same as rows of ${first}, or nearly (“${row}”): is this a newer version of it, or another workbook?`,
  "corrected-twice": ({ first, before }) =>
    `${first} has corrected the same record to “${before}”, which is not what this row says: which of them holds?`,
  "member-renamed": ({ before, row }) =>
    `the ledger has “${before}” under this id, and here it is “${row}”: is it the same person with a corrected name? Give two people an id each.`,
  "members-gone": ({ count, rows }) =>
    `${count} members of the roster are gone (${rows}): were they entered by mistake, or are they still in it? (For those who leave, give the date and keep the row.)`,
  "two-versions": ({ first }) =>
    `is a version of the same workbook as ${first}, and nothing says which is the later one; give that alone. If they are two workbooks, give them different names.`,
  "unlike-readings": ({ first, before }, value) =>
    `is ${value}, but ${first || "the ledger"} has “${before}” for the same indicator and day; make them agree.`,
  "zero-report": ({ title }) =>
    `“${title}” is a level or a checklist, of which there is no zero report; write the level or the item, or delete the row.`,
  "other-plan": ({ plan }, value) => `the workbook is of the plan ${value}, but the plan here is ${plan}.`,
  "duplicate-id": ({ first }, value) =>
    `the id ${value} stands at ${first} with other content; give each its own.`,
  "missing-field": ({ field }) => `is empty; ${WANTED[field] ?? "something"} would be right.`,
  "wrong-type": ({ field }, value) =>
    `${value} cannot be read; ${field === "public" ? "yes or no" : (WANTED[field] ?? "a text")} would be right.`,
  "not-one-of": (_, value) => `${value} is no state, only: reported, verified, rejected.`,
  "unknown-reference": ({ list, near }, value) =>
    `${list} has no ${value}; ${perhaps(near, "choose one from the list or correct the id.")}`,
  "unknown-item": ({ items, near }, value) =>
    `the checklist has no item ${value}; ${perhaps(near, `only: ${items}.`)}`,
  "unknown-member": ({ roster }, value) =>
    `the roster “${roster}” has no ${value}; add the member there, or correct the id or name.`,
  "wrong-record": ({ title, field, wanted }) =>
    `“${title}” takes no ${COLUMNS[field] ?? field} but ${COLUMNS[wanted] ?? wanted}; clear this cell.`,
  "one-of-fields": ({ given }) =>
    given === ""
      ? "neither task nor commitment is given; fill in one."
      : "both task and commitment are given; clear one.",
  "unknown-window": ({ windows }, value) =>
    windows === ""
      ? `the indicator is not asked for by period; clear the cell (${value}).`
      : `the indicator has no period ${value}, only: ${windows}.`,
  "not-a-window": (_, value) => `${value} is none; ${WANTED["for"]} would be right.`,
  "second-sheet": ({ kind, rows, sheets }, value) =>
    `the sheet ${value} looks like ${SHEET_NAMES.en[kind as SheetKind] ?? kind} too (${rows} rows), and there is ${sheets} already; reading both may count one event twice. Read it too?`,
  "large-amount": ({ target, unit }, value) =>
    `${value} ${unit} is more than 20 times the target of its period (${target} ${unit}); is the unit right? If not, correct it.`,
  "share-or-percent": ({ unit, percent }, value) =>
    `the indicator is measured in ${unit}, so ${value} is ${value} ${unit}; should it be ${percent}? If so, correct it.`,
  "future-date": ({ day }, value) => `${value} is after today (${day}); is it right? If not, correct it.`,
  "long-before": ({ day }, value) =>
    `${value} is more than a year before the plan begins (${day}); is it right? If not, correct it.`,
  "quotient-record": ({ title, numerator, denominator }) =>
    `“${title}” is calculated and has no rows of its own; record “${numerator}” and “${denominator}”.`,
  "off-scale": ({ values }, value) => `${value} is off the scale of the indicator, which is: ${values}.`,
};
