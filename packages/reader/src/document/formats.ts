import type { Format } from "./format.js";
import { csv } from "./formats/csv.js";
import { doc } from "./formats/doc.js";
import { docx } from "./formats/docx.js";
import { html } from "./formats/html.js";
import { ods } from "./formats/ods.js";
import { odt } from "./formats/odt.js";
import { ofd } from "./formats/ofd.js";
import { pdf } from "./formats/pdf.js";
import { archive, locked, REFUSED } from "./formats/refused.js";
import { text } from "./formats/text.js";
import { xls } from "./formats/xls.js";
import { xlsx } from "./formats/xlsx.js";
import { probeOf } from "./probe.js";

/** In the order in which a file is compared with them: the more special before the more general. */
const FORMATS: readonly Format[] = [
  docx,
  xlsx,
  odt,
  ods,
  ofd,
  pdf,
  doc,
  xls,
  locked,
  html,
  csv,
  text,
  ...REFUSED,
  archive,
];

/** A file of no format that is known. */
const unknown: Format = { name: "unknown", endings: [], is: () => true, read: "unknown-format" };

export const endingOf = (name: string): string =>
  name.includes(".") ? name.toLowerCase().split(".").at(-1)! : "";

/** What a file is by its content; by the ending of its name where the content does not tell. */
export const formatOf = (name: string, bytes: Uint8Array): Format => {
  const probe = probeOf(bytes);
  const ending = endingOf(name);
  return (
    FORMATS.find(({ is }) => is(probe)) ?? FORMATS.find(({ endings }) => endings.includes(ending)) ?? unknown
  );
};
