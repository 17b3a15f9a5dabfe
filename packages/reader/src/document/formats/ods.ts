import { readOds } from "@bangfu/ooxml";
import type { Format, FormatRead } from "../format.js";
import { LIMITS } from "../limits.js";
import { sheetsDocument } from "../sheets.js";

const read = (bytes: Uint8Array): FormatRead => {
  const grids = readOds(bytes, LIMITS.unpacked);
  return typeof grids === "string" ? grids : sheetsDocument(grids);
};

/** A workbook of LibreOffice, or of an office suite that keeps to OpenDocument. */
export const ods: Format = {
  name: "ods",
  endings: ["ods", "ots"],
  is: ({ head, parts }) => parts.has("content.xml") && head.includes("opendocument.spreadsheet"),
  read,
};
