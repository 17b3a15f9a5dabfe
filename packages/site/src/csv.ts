import { writeCsv } from "@bangfu/ooxml";
import { cellText, progressTable } from "@bangfu/view";
import type { Subject } from "./tables.js";

/** The task list as a table for a spreadsheet. */
export const progressCsv = ({ facts, progress }: Subject): string => {
  const { columns, rows } = progressTable(facts, progress, "zh");
  return writeCsv([columns, ...rows.map((row) => row.map(cellText))]);
};
