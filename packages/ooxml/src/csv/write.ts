import { guarded } from "./formula.js";

/** What no table shows, and what some programs obey or take for the end of the file. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const fieldOf = (text: string): string => {
  const safe = guarded(text.replace(CONTROL, ""));
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/**
 * Rows as a CSV file whose cells a spreadsheet shows and never runs; with a byte order mark, by which Excel knows
 * UTF-8.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(fieldOf).join(",")).join("\r\n")}\r\n`;
