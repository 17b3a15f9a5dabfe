import { readOdt } from "@bangfu/ooxml";
import type { Format } from "../format.js";
import { LIMITS } from "../limits.js";

/** A text of LibreOffice, or of an office suite that keeps to OpenDocument. */
export const odt: Format = {
  name: "odt",
  endings: ["odt", "ott", "uot"],
  is: ({ head, parts }) => parts.has("content.xml") && head.includes("opendocument.text"),
  read: (bytes) => readOdt(bytes, LIMITS.unpacked),
};
