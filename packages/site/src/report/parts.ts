import type { Locale, Status } from "@bangfu/core";

/** What a cell says, and what a spreadsheet calculates with. */
export interface ReportFigure {
  readonly text: string;
  /** Tells the colour; the text says the status too. */
  readonly status?: Status | undefined;
  /** A share of 0 to 1 where the text is a percentage. */
  readonly share?: number | undefined;
  /** Where the text is a whole number. */
  readonly count?: number | undefined;
}
export type ReportCell = string | ReportFigure;

export interface ReportColumn {
  readonly title: string;
  /** In parts of the table's width. */
  readonly width: number;
  /** `start` where absent. */
  readonly align?: "center" | "end" | undefined;
}

export interface ReportTable {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportPicture {
  readonly kind: "picture";
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

interface ReportParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

export type ReportBlock = ReportParagraph | ReportTable | ReportPicture;

/** A heading with its number, and what stands below it. */
export interface ReportSection {
  readonly level: 1 | 2;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
  /** Too broad for an upright page. */
  readonly wide: boolean;
  /** Begins on a page of its own. */
  readonly newPage: boolean;
}

export interface Report {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: string;
  /** The title block: school, period, as-of date, basis. */
  readonly particulars: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly ReportSection[];
}

/** A section before it has its number. */
export interface Draft extends Partial<Omit<ReportSection, "heading">> {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export const paragraph = (text: string): ReportBlock => ({ kind: "paragraph", text });

/** A table; a sentence in its place where it would have no row. */
export const tableOr = (
  caption: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly ReportCell[])[],
  nothing: string,
): ReportBlock => (rows.length === 0 ? paragraph(nothing) : { kind: "table", caption, columns, rows });

export const cellText = (cell: ReportCell): string => (typeof cell === "string" ? cell : cell.text);
