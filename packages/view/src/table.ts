import type { Status } from "@bangfu/core";
import type { TrailView } from "./region/trail.js";

/** What a cell says, and what a spreadsheet calculates with. */
export interface ViewFigure {
  readonly text: string;
  /** For the colour; the text says the status too. */
  readonly status?: Status | undefined;
  /** A share of 0 to 1 where the text is a percentage. */
  readonly share?: number | undefined;
  /** Where the text is a whole number. */
  readonly count?: number | undefined;
  /** How a school came to its share. */
  readonly trail?: TrailView | undefined;
}

export type ViewCell = string | ViewFigure;

/** A table in finished words: what a page without script, a spreadsheet, a report and a terminal show. */
export interface ViewTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ViewCell[])[];
  /** The sentence that stands in its place where it has no row; absent: its head stands alone. */
  readonly empty?: string;
}

/** What a cell says, without what a spreadsheet or a colour needs. */
export const cellText = (cell: ViewCell): string => (typeof cell === "string" ? cell : cell.text);
