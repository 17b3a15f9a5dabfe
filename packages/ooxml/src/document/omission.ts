/** Why something that stands in a file is not in the document that was read of it. */
export const OMITTED = [
  /** A tracked change takes it out; read as if that were accepted. */
  "deleted",
  /** A tracked change moved it; it stands where it was moved to. */
  "moved",
  /** A line goes through it. */
  "struck",
  /** The program does not show it. */
  "hidden",
  /** The table of contents says again what headings say. */
  "contents",
  /** A form asks for it, and nobody has filled it in. */
  "placeholder",
  /** A reader of the document wrote it beside it. */
  "comment",
  /** It stands above or below the text of every page. */
  "header",
  "footer",
  /** It leads to other pages, or stands beside the article of a web page. */
  "menu",
  "page-number",
  "picture",
  "hidden-row",
  "hidden-column",
  "hidden-sheet",
  /** A page that has a picture and no text. */
  "scanned-page",
  /** It stands aslant or upright on its page: a watermark, a stamp. */
  "aslant",
] as const;
export type Omitted = (typeof OMITTED)[number];

/** Where something stands in its file; all numbers from 1. */
export type Place =
  | { readonly is: "page"; readonly page: number }
  /** A paragraph of the text, tables apart. */
  | { readonly is: "paragraph"; readonly number: number }
  | { readonly is: "row"; readonly table: number; readonly row: number }
  | { readonly is: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly is: "sheet"; readonly sheet: string };

/** Something that was left out. */
export interface Omission {
  readonly why: Omitted;
  /** Its text; of a picture none. */
  readonly words: string;
  readonly place?: Place;
  /** How many there are; 1 where absent. */
  readonly count?: number;
}
