import type { Cell, Grid } from "../xlsx/cell.js";
import { isPicture } from "../xlsx/read-cell.js";
import { decode } from "./decode.js";

/** Comma, semicolon or tab: whichever the first line has most of, outside quotes. */
const separatorOf = (text: string): string => {
  const line = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1)[0]!;
  const counted = [",", "\t", ";", "，"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.sort((a, b) => b.count - a.count)[0]!.sign;
};

/**
 * The rows of a text with fields between separators; a field in double quotes may hold anything. A quote that nothing
 * closes on its line is a character like others: else it would take all rows up to the next one into its field.
 */
const parseRows = (text: string, separator: string): string[][] => {
  const rest = `[^${separator}\\r\\n]*`;
  const whole = `"([^"]*(?:""[^"]*)*)"(?=[${separator}\\r\\n]|$)`;
  const first = `"([^"\\r\\n]*(?:""[^"\\r\\n]*)*)"(${rest})`;
  const field = new RegExp(`${whole}|${first}|(${rest})`, "y");
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0;) {
    field.lastIndex = at;
    const [, all, part, behind = "", plain = ""] = field.exec(text)!;
    const quoted = all ?? part;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + behind);
    at = field.lastIndex;
    if (text[at] === separator) {
      at++;
      // A separator that ends the text has an empty field behind it.
      if (at < text.length) continue;
      row.push("");
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  return rows;
};

/** Spreadsheets put an apostrophe before what would else be taken for a formula. */
const bare = (text: string): string => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, "");

const cellOf = (text: string): Cell =>
  isPicture(text) ? { is: "error", fault: "picture-cell", text: "" } : { is: "text", text };

/** A CSV file as a sheet; undefined where its encoding is none that is known. */
export const readCsv = (bytes: Uint8Array): Grid | undefined => {
  const decoded = decode(bytes);
  if (decoded === undefined) return undefined;
  const text = decoded.text.replace(/^\ufeff/, "");
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  parseRows(text, separatorOf(text)).forEach((fields, at) => {
    const cells = new Map<number, Cell>();
    fields.forEach((field, column) => {
      if (field !== "") cells.set(column + 1, cellOf(bare(field)));
    });
    if (cells.size > 0) rows.set(at + 1, cells);
  });
  return { name: "", hidden: false, rows, merged: [], encoding: decoded.encoding };
};
