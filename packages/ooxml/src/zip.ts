import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The first moment that a ZIP file knows, in local time as it wants it: no clock decides over the bytes. */
const MOMENT = new Date(1980, 0, 1);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES = "[Content_Types].xml";

const packed = (parts: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of parts) files[name] = [content, { mtime: MOMENT, level: 6 }];
  return zipSync(files);
};

/** Parts as an office file, in their order; a text is XML that lacks its declaration alone. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  packed(
    Object.entries(parts).map(
      ([name, content]) => [name, typeof content === "string" ? strToU8(XML + content) : content] as const,
    ),
  );

/**
 * An office file again, without the time at which it was made: the same parts give the same bytes.
 * @param changes what becomes of some of its parts, by their names
 */
export const rezipped = (
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const change = changes[name];
    return [name, change === undefined ? content : strToU8(change(strFromU8(content)))] as const;
  });
  // Many programs tell by the first part what a file is.
  return packed([
    ...parts.filter(([name]) => name === CONTENT_TYPES),
    ...parts.filter(([name]) => name !== CONTENT_TYPES),
  ]);
};
