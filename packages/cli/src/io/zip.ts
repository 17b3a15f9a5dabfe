import { unzipSync, zipSync, type Zippable } from "fflate";

/** As early as a zip can say; the clock has no place in a file that is to be the same for the same input. */
const MOMENT = new Date(1980, 0, 1);

const TYPES = "[Content_Types].xml";

/** By the first part of an office file many a program tells what it is. */
const inOrder = (parts: [string, Uint8Array][]): [string, Uint8Array][] => [
  ...parts.filter(([name]) => name === TYPES),
  ...parts.filter(([name]) => name !== TYPES),
];

/**
 * A zip again with its parts as they are, or as `mend` has them by their names, and no trace of when it was
 * made.
 */
export const rezipped = (
  zip: Uint8Array,
  mend: Readonly<Record<string, (text: string) => string>>,
): Buffer => {
  const parts: Zippable = {};
  for (const [name, content] of inOrder(Object.entries(unzipSync(zip)))) {
    const change = mend[name];
    const bytes = change === undefined ? content : Buffer.from(change(Buffer.from(content).toString("utf8")));
    parts[name] = [bytes, { mtime: MOMENT, level: 6 }];
  }
  return Buffer.from(zipSync(parts));
};
