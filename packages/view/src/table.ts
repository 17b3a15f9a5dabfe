/** A table of finished words: what a page without script, a spreadsheet and a terminal show. */
export interface ViewTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
