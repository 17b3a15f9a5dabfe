import type { FileKind } from "./file-problem.js";

/** A file with what it is taken for; the text of one that is JSON. */
export interface SortedFile {
  readonly file: File;
  readonly kind: FileKind;
  readonly text: string;
}

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  xlsx: "workbook",
  xlsm: "workbook",
  csv: "workbook",
  zip: "copy",
};

const FORMAT = /"bangfu-(plan|ledger|answers)\/\d+"/;

/** Tells by its ending, and for JSON by its format, what a file is. */
export const sortFile = async (file: File): Promise<SortedFile> => {
  const ending = file.name.toLowerCase().split(".").at(-1) ?? "";
  if (ending !== "json") return { file, kind: BY_ENDING[ending] ?? "unknown", text: "" };
  const text = await file.text();
  return { file, kind: (FORMAT.exec(text)?.[1] as FileKind | undefined) ?? "unknown", text };
};
