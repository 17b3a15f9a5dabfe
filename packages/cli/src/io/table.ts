import { cellText, type ViewCell, type ViewTable } from "@bangfu/view";
import stringWidth from "string-width";
import type { Line } from "./console.js";
import { printable } from "./printable.js";

const textOf = (cell: ViewCell): string => printable(cellText(cell));

/** Cuts to a width in columns; a Chinese character is two. */
export const cut = (text: string, width: number): string => {
  const whole = printable(text);
  if (stringWidth(whole) <= width) return whole;
  let short = "";
  for (const char of whole) {
    if (stringWidth(short + char) > width - 1) break;
    short += char;
  }
  return `${short}…`;
};

const aligned = (rows: readonly (readonly ViewCell[])[], right: readonly number[]): Line[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(textOf(row[column] ?? "")))),
  );
  return rows.map((row) => {
    const last = row.findLastIndex((cell) => textOf(cell) !== "");
    return row.slice(0, last + 1).flatMap((cell, column): ViewCell[] => {
      const space = " ".repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(textOf(cell))));
      const gap = column === 0 ? "" : "  ";
      // Nothing is printed behind the last one.
      return right.includes(column) ? [gap + space, cell] : [gap, cell, column === last ? "" : space];
    });
  });
};

/** The column of the names, and how much of one has room. */
const NAME = { column: 1, width: 46 };

/**
 * A table in aligned columns, with its heads; long names are cut.
 * @param right the columns that are aligned to the right
 */
export const tableLines = ({ columns, rows }: ViewTable, right: readonly number[] = []): Line[] =>
  aligned(
    [
      columns,
      ...rows.map((row) =>
        row.map((cell, at) =>
          at === NAME.column && typeof cell === "string" ? cut(cell, NAME.width) : cell,
        ),
      ),
    ],
    right,
  );
