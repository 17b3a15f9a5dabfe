import type { Format } from "../format.js";

/** A PDF, whatever stands before its mark. */
export const pdf: Format = {
  name: "pdf",
  endings: ["pdf"],
  is: ({ head }) => head.includes("%PDF-"),
  read: "loaded",
};
