import { readDocx } from "@bangfu/ooxml";
import type { Format } from "../format.js";
import { LIMITS } from "../limits.js";

/** A document of Word 2007 or later, or one that WPS wrote so. */
export const docx: Format = {
  name: "docx",
  endings: ["docx", "docm", "dotx"],
  is: ({ parts }) => parts.has("word/document.xml"),
  read: (bytes) => {
    const read = readDocx(bytes, LIMITS.unpacked);
    return read === "old-format" ? "password" : read;
  },
};
