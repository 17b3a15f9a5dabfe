import { strToU8, zipSync, type Zippable } from "fflate";

/** The first moment that a ZIP file knows, in local time as it wants it: no clock decides over the bytes. */
const MOMENT = new Date(1980, 0, 1);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts as an office file, in their order; a text is XML that lacks its declaration alone. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [
      typeof content === "string" ? strToU8(XML + content) : content,
      { mtime: MOMENT, level: 6 },
    ];
  return zipSync(files);
};
