import { readDoc } from "@bangfu/ooxml";
import type { Format } from "../format.js";

/** A document of Word 97 to 2003, or of WPS. */
export const doc: Format = {
  name: "doc",
  endings: ["doc", "dot", "wps", "wpt"],
  is: ({ hasStream }) => hasStream("WordDocument"),
  read: (bytes) => {
    const read = readDoc(bytes);
    return read === "old-format" ? "refused" : read;
  },
};
