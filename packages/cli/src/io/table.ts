import { styleText } from "node:util";
import type { Status } from "@bangfu/core";
import stringWidth from "string-width";

const COLOURS: Record<Status, Parameters<typeof styleText>[0]> = {
  met: "green",
  metLate: "cyan",
  upcoming: "gray",
  onTrack: "green",
  atRisk: "yellow",
  unreported: "magenta",
  behind: "red",
  missed: ["red", "bold"],
};

/** The terminal's own test for colours is not asked: `Io` has decided. */
export const coloured = (status: Status, text: string, colour: boolean): string =>
  colour ? styleText(COLOURS[status], text, { validateStream: false }) : text;

const padded = (text: string, width: number, right: boolean): string => {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
};

/** Cuts to a width in columns; a Chinese character is two. */
export const cut = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  let short = "";
  for (const char of text) {
    if (stringWidth(short + char) > width - 1) break;
    short += char;
  }
  return `${short}…`;
};

/** Rows in aligned columns. @param right the columns that are aligned to the right */
export const table = (rows: readonly (readonly string[])[], right: readonly number[] = []): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0, right.includes(column)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
