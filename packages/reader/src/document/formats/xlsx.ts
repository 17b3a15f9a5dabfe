import { readXlsx } from "@bangfu/ooxml";
import type { Format, FormatRead } from "../format.js";
import { LIMITS } from "../limits.js";
import { sheetsDocument } from "../sheets.js";

const read = (bytes: Uint8Array): FormatRead => {
  const grids = readXlsx(bytes, LIMITS.unpacked);
  if (grids === "old-format") return "password";
  if (grids === "not-a-workbook") return "not-a-document";
  if (typeof grids === "string") return grids;
  return sheetsDocument(grids);
};

/** A workbook of Excel 2007 or later, or one that WPS wrote so. */
export const xlsx: Format = {
  name: "xlsx",
  endings: ["xlsx", "xlsm", "xltx"],
  is: ({ parts }) => parts.has("xl/workbook.xml"),
  read,
};
