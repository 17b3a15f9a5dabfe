import type { Source } from "./content.js";
import { ownRow } from "./former.js";

/** A row by its number, or by what stands for it in its workbook. */
const rowText = (row: string): string => {
  const named = /^(?:id|record):(.*)$/s.exec(row)?.[1];
  // A CSV file has no sheet.
  return named === undefined ? row.replace(/^!/, "") : `“${named}”`;
};

/**
 * Where an entry comes from, to read.
 * @example sourceText({ file: "教务科.xlsx", row: "台账!3" }) // "教务科.xlsx 台账!3"
 * @example sourceText({ file: "教务科.xlsx", row: "id:12" }) // "教务科.xlsx “12”"
 */
export const sourceText = (source: Source | undefined): string =>
  source === undefined ? "" : `${source.file} ${rowText(ownRow(source.row))}`;
