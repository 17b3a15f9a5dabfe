import type { Status } from "@bangfu/core";

/** A table of finished words: what a page without script, a spreadsheet and a terminal show. */
export interface ViewTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The word of a status, which may be shown in the status's colour. */
export interface StatusPiece {
  readonly text: string;
  readonly status: Status;
}

/** A cell: a text, or texts and statuses one after the other. */
export type TableCell = string | readonly (string | StatusPiece)[];

/** A table whose cells keep which status they name. */
export interface StatusTable extends Pick<ViewTable, "caption" | "columns"> {
  readonly rows: readonly (readonly TableCell[])[];
}
