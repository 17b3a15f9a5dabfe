import { decodeText } from "@bangfu/ooxml";
import type { Format } from "../format.js";
import { readText } from "../text.js";

/** Plain text. No sign tells it from other texts, only its ending. */
export const text: Format = {
  name: "text",
  endings: ["txt", "md"],
  is: () => false,
  read: (bytes) => {
    const decoded = decodeText(bytes);
    return decoded === undefined ? "unknown-encoding" : readText(decoded);
  },
};
