import type { ViewTable } from "../table.js";
import type { ReportSubject } from "./subject.js";

/** A remark on a record, which stays in the school. */
export interface InternalNote {
  readonly date: string;
  readonly indicator: string;
  /** The name of the unit that reported; "" where it is not known. */
  readonly unit: string;
  readonly text: string;
}

/** So many rows a report has at most; the ledger has all. */
const MOST = 200;

/** The remarks on the records of the period, the newest first. */
export const notesTable = ({ words, columns }: ReportSubject, notes: readonly InternalNote[]): ViewTable => {
  const caption = words.captions.notes;
  return {
    caption: notes.length > MOST ? words.newest(caption, MOST, notes.length) : caption,
    columns: [columns.date, columns.indicator, columns.unit, columns.note],
    rows: notes.slice(0, MOST).map(({ date, indicator, unit, text }) => [date, indicator, unit, text]),
    empty: words.nothing.notes,
  };
};
