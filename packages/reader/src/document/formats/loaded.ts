import type { Format } from "../format.js";

/** A PDF, whatever stands before its mark. */
export const pdf: Format = {
  name: "pdf",
  endings: ["pdf"],
  is: ({ head }) => head.includes("%PDF-"),
  read: "loaded",
};

/** A document of Word 97 to 2003, or of WPS. */
export const doc: Format = {
  name: "doc",
  endings: ["doc", "dot", "wps", "wpt"],
  is: ({ hasStream }) => hasStream("WordDocument"),
  read: "loaded",
};

/** A workbook of Excel 5 to 2003, or of WPS. */
export const xls: Format = {
  name: "xls",
  endings: ["xls", "xlt", "et", "ett"],
  is: ({ hasStream }) => hasStream("Workbook") || hasStream("Book"),
  read: "loaded",
};
