import type { Plan } from "@bangfu/core";
import { csvRows, type Cell, type Grid } from "@bangfu/ooxml";
import { tidy } from "../forms/fold.js";
import { cellText } from "../forms/text.js";
import type { ListKind } from "../merge/content.js";
import { findHeader } from "../sheets/header.js";
import { unitsOf } from "../sheets/unit-names.js";
import { declaredIn } from "./declared.js";
import type { FormValues } from "./read-form.js";

/** Cells copied from a spreadsheet: rows of lines, columns parted by tabs, a cell with a line break in quotes. */
const gridOf = (text: string): Grid => {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  let number = 0;
  // A heading of tabs alone makes the tab the separator, whatever commas stand in the cells.
  for (const { fields } of csvRows([`\t\t\n${text.replace(/^\ufeff/, "")}`])) {
    if (number++ === 0) continue;
    const cells = fields.flatMap((field, at): [number, Cell][] =>
      tidy(field) === "" ? [] : [[at + 1, { is: "text", text: field }]],
    );
    if (cells.length > 0) rows.set(number - 1, new Map(cells));
  }
  return { name: "", hidden: false, rows, merged: [] };
};

/**
 * The rows of cells that were copied from a spreadsheet, as values of forms.
 * @param fields what the columns are, where the first row does not name them
 * @example pastedForms("2024-03-05\t3", "records", ["date", "value"], plan) // [{ date: "2024-03-05", value: "3" }]
 */
export const pastedForms = (
  text: string,
  kind: ListKind,
  fields: readonly string[],
  plan: Plan,
): readonly FormValues[] => {
  const grid = gridOf(text);
  const [first] = grid.rows.keys();
  const named = findHeader(grid, kind);
  const header = named !== undefined && named.row === first ? named : undefined;
  const columns = header?.columns ?? new Map(fields.map((field, at) => [field, at + 1]));
  const declared = header === undefined ? undefined : declaredIn(grid, header, unitsOf(plan));
  return [...grid.rows].flatMap(([row, cells]): FormValues[] => {
    if (row === header?.row) return [];
    const values = [...columns].flatMap(([field, column]): [string, string][] => {
      const cell = cells.get(column);
      return cell === undefined ? [] : [[field, cellText(cell)]];
    });
    const unit = declared?.units.length === 1 ? { unit: declared.units[0] } : {};
    return values.length === 0 ? [] : [{ ...unit, ...Object.fromEntries(values) }];
  });
};
