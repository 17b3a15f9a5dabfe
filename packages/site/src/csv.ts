import { writeCsv } from "@bangfu/ooxml";
import { cellText, type ViewTable } from "@bangfu/view";

/** A table for a spreadsheet. */
export const csvOf = ({ columns, rows }: ViewTable): string =>
  writeCsv([columns, ...rows.map((row) => row.map(cellText))]);
