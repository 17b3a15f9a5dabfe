import type { Locale } from "@bangfu/core";
import type { ViewCell, ViewTable } from "@bangfu/view";

export interface ReportColumn {
  readonly title: string;
  /** In parts of the table's width. */
  readonly width: number;
  /** `start` where absent. */
  readonly align?: "center" | "end" | undefined;
}

export interface ReportTable {
  readonly kind: "table";
  /** Undefined: the heading above says what it is. */
  readonly caption: string | undefined;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ViewCell[])[];
}

export interface ReportPicture {
  readonly kind: "picture";
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** For those who do not see it. */
  readonly alt: string;
  /** Undefined: the text around it says what it is. */
  readonly caption: string | undefined;
}

/** Draws an SVG picture as PNG; by what, the command and the page know. */
export type DrawPng = (svg: string) => Promise<Uint8Array>;

interface ReportParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

/** Whose report it is and the day, at the right below the text. */
interface ReportClosing {
  readonly kind: "closing";
  readonly lines: readonly string[];
}

export type ReportBlock = ReportParagraph | ReportTable | ReportPicture | ReportClosing;

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
  /** The line above the text that says whom it is for. */
  readonly addressee: string | undefined;
  readonly sections: readonly ReportSection[];
}

/** A section before it has its number. */
export interface Draft extends Partial<Omit<ReportSection, "heading">> {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
  /** True where absent; what stands below a heading without a number is counted anew. */
  readonly numbered?: boolean;
}

export const paragraph = (text: string): ReportBlock => ({ kind: "paragraph", text });

/** The width of a column, in parts of the table's; one in brackets is centred. */
export type Width = number | readonly [number];

/** A table with the widths of its columns; its sentence in its place where it has no row. */
export const laidOut = (
  { caption, columns, rows, empty }: ViewTable,
  widths: readonly Width[],
): ReportBlock =>
  rows.length === 0 && empty !== undefined
    ? paragraph(empty)
    : {
        kind: "table",
        caption,
        columns: columns.map((title, at): ReportColumn => {
          const width = widths[at] ?? 10;
          return typeof width === "number" ? { title, width } : { title, width: width[0], align: "center" };
        }),
        rows,
      };
