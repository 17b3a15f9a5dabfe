import type { Source } from "./content.js";

/** Where an entry comes from, to read. @example sourceText({ file: "教务科.xlsx", row: "台账!3" }) // "教务科.xlsx 台账!3" */
export const sourceText = (source: Source | undefined): string =>
  source === undefined ? "" : `${source.file} ${source.row}`;
