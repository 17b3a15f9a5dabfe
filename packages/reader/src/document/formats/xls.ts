import { readXls } from "@bangfu/ooxml";
import type { Format, FormatRead } from "../format.js";
import { sheetsDocument } from "../sheets.js";

const read = (bytes: Uint8Array): FormatRead => {
  const grids = readXls(bytes);
  if (grids === "old-format") return "refused";
  if (grids === "not-a-workbook") return "not-a-document";
  if (typeof grids === "string") return grids;
  return sheetsDocument(grids);
};

/** The mark with which a workbook begins that has no container around it. */
const BARE = /^\x09\x08[\x04-\x10]\0/;

/** A workbook of Excel 5 to 2003, or of WPS. */
export const xls: Format = {
  name: "xls",
  endings: ["xls", "xlt", "et", "ett"],
  is: ({ head, hasStream }) => hasStream("Workbook") || hasStream("Book") || BARE.test(head),
  read,
};
