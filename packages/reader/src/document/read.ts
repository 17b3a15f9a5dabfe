import { TooMuch, type DocumentRead } from "@bangfu/ooxml";
import type { FormatRead } from "./format.js";
import { endingOf, formatOf } from "./formats.js";
import { LIMITS } from "./limits.js";
import type { OpenedFile } from "./open.js";
import type { ReaderProblem } from "./problem.js";

export interface PlanFile {
  /** With its ending, which gives the format where the content does not: `方案.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as it is, or as `openFiles` has read it. */
export type DocumentFile = PlanFile | OpenedFile;

const readBytes = ({ name, bytes }: PlanFile): Omit<OpenedFile, "name"> => {
  if (bytes.length > LIMITS.file) return { format: "unknown", read: "too-large" };
  const { name: format, read } = formatOf(name, bytes);
  if (typeof read === "string") return { format, read: read === "loaded" ? "not-loaded" : read };
  try {
    return { format, read: read(bytes, endingOf(name)) };
  } catch (error) {
    if (error instanceof TooMuch) return { format, read: "too-large" };
    throw error;
  }
};

const isEmpty = (read: FormatRead): boolean =>
  typeof read !== "string" && read.blocks.length === 0 && read.notes.length === 0;

/** A file as the document that was read of it, or why it cannot be read. Never throws, whatever the bytes. */
export const readDocument = (file: DocumentFile): DocumentRead | ReaderProblem => {
  const { format, read } = "bytes" in file ? readBytes(file) : file;
  if (typeof read !== "string" && !isEmpty(read)) return read;
  return { code: typeof read === "string" ? read : "empty", file: file.name, format };
};
