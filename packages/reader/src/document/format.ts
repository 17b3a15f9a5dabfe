import type { DocumentRead } from "@bangfu/ooxml";
import type { Probe } from "./probe.js";
import type { ReaderProblemCode } from "./problem.js";

export const FORMAT_NAMES = [
  "docx",
  "xlsx",
  "odt",
  "ods",
  "ofd",
  "pdf",
  "doc",
  "xls",
  "html",
  "csv",
  "text",
  "rtf",
  "xml",
  "slides",
  "picture",
  "archive",
  "unknown",
] as const;
/** What a file is; `doc` and `xls` are those of Word and Excel 97 and of WPS, `text` is plain. */
export type FormatName = (typeof FORMAT_NAMES)[number];

/** The formats whose readers are large, and so are loaded where a file needs them. */
export const LOADED_FORMATS = ["pdf"] as const satisfies readonly FormatName[];
export type LoadedFormat = (typeof LOADED_FORMATS)[number];

/** What a reader makes of a file, or why it cannot. It may throw `TooMuch`. */
export type FormatRead = DocumentRead | ReaderProblemCode;

/** One kind of file. */
export interface Format {
  readonly name: FormatName;
  /** Its usual endings, in small letters without the dot; they count where the content does not tell. */
  readonly endings: readonly string[];
  /** Whether the content tells that a file is of this format. */
  readonly is: (probe: Probe) => boolean;
  /** Its reader; `loaded` where that comes with `openFiles`, else the problem of a format that is never read. */
  readonly read: ((bytes: Uint8Array, ending: string) => FormatRead) | "loaded" | ReaderProblemCode;
}
