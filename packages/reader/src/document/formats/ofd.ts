import { readOfd } from "@bangfu/ooxml";
import type { Format, FormatRead } from "../format.js";
import { LIMITS } from "../limits.js";
import { placedPages } from "../positioned/pages.js";

const read = (bytes: Uint8Array): FormatRead => {
  const found = readOfd(bytes, LIMITS.unpacked);
  return typeof found === "string" ? found : placedPages(found);
};

/** A page document of the national standard GB/T 33190, as offices in China issue them. */
export const ofd: Format = {
  name: "ofd",
  endings: ["ofd"],
  is: ({ parts }) => parts.has("ofd.xml"),
  read,
};
