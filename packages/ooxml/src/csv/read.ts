import type { Cell, Grid } from "../xlsx/cell.js";
import { isPicture } from "../xlsx/read-cell.js";
import { decode, ENCODING_NAMES } from "./encoding.js";
import { csvRows } from "./rows.js";

const cellOf = (text: string): Cell =>
  isPicture(text) ? { is: "error", fault: "picture-cell", text: "" } : { is: "text", text };

/** A CSV file as a sheet; undefined where its encoding is not known. */
export const readCsv = (bytes: Uint8Array): Grid | undefined => {
  const decoded = decode(bytes);
  if (decoded === undefined) return undefined;
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  let number = 0;
  for (const { fields } of csvRows([decoded.text])) {
    number++;
    const cells = new Map<number, Cell>();
    fields.forEach((field, at) => {
      if (field !== "") cells.set(at + 1, cellOf(field));
    });
    if (cells.size > 0) rows.set(number, cells);
  }
  return { name: "", hidden: false, rows, merged: [], encoding: ENCODING_NAMES[decoded.encoding] };
};
