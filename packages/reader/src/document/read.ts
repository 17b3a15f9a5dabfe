import { decodeText, readCsv, readDocx, readXlsx, TooMuch, type Block } from "@bangfu/ooxml";
import { readHtml } from "./html.js";
import { LIMITS } from "./limits.js";
import type { ReaderProblem, ReaderProblemCode } from "./problem.js";
import { blocksOfGrid } from "./sheet.js";
import { readText } from "./text.js";

export interface PlanFile {
  /** With its ending, which gives its format: `方案.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Read = readonly Block[] | ReaderProblemCode;

const sheets = (bytes: Uint8Array): Read => {
  const grids = readXlsx(bytes, LIMITS.unpacked);
  if (typeof grids === "string") return grids === "not-a-workbook" ? "not-a-document" : grids;
  return grids.filter(({ hidden }) => !hidden).flatMap(blocksOfGrid);
};

const decoded = (bytes: Uint8Array, read: (text: string) => Read): Read => {
  const text = decodeText(bytes);
  return text === undefined ? "unknown-encoding" : read(text);
};

const table = (bytes: Uint8Array): Read => {
  const grid = readCsv(bytes);
  return grid === undefined ? "unknown-encoding" : blocksOfGrid(grid);
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const readFormat = ({ name, bytes }: PlanFile): Read => {
  if (bytes.length > LIMITS.file) return "too-large";
  const ending = name.toLowerCase().split(".").at(-1)!;
  switch (ending) {
    case "docx":
    case "docm":
      return readDocx(bytes, LIMITS.unpacked);
    case "xlsx":
    case "xlsm":
      return sheets(bytes);
    case "csv":
    case "tsv":
      return isZip(bytes) ? sheets(bytes) : table(bytes);
    case "html":
    case "htm":
    case "mht":
      return decoded(bytes, readHtml);
    case "txt":
    case "md":
      return decoded(bytes, readText);
    case "doc":
    case "xls":
    case "wps":
    case "et":
      return "old-format";
    default:
      return "unknown-format";
  }
};

const readBytes = (file: PlanFile): Read => {
  try {
    return readFormat(file);
  } catch (error) {
    if (error instanceof TooMuch) return "too-large";
    throw error;
  }
};

/** A file as the blocks its reader sees, or why it cannot be read. Never throws, whatever the bytes. */
export const readBlocks = (file: PlanFile): readonly Block[] | ReaderProblem => {
  const read = readBytes(file);
  const code = typeof read === "string" ? read : read.length === 0 ? "empty" : undefined;
  return code === undefined ? (read as readonly Block[]) : { code, file: file.name };
};
