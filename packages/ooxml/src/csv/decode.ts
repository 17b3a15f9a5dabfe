export interface Decoded {
  readonly text: string;
  /** In which encoding it was written, as people call it. */
  readonly encoding: "UTF-8" | "UTF-16" | "GB18030";
}

type Candidate = readonly [label: string, encoding: Decoded["encoding"]];

const UTF_8: Candidate = ["utf-8", "UTF-8"];

/** By the mark at its beginning; without one, UTF-8 where all of it is. */
const candidatesOf = ([first, second, third]: Uint8Array): readonly Candidate[] => {
  if (first === 0xff && second === 0xfe) return [["utf-16le", "UTF-16"]];
  if (first === 0xfe && second === 0xff) return [["utf-16be", "UTF-16"]];
  if (first === 0xef && second === 0xbb && third === 0xbf) return [UTF_8];
  return [UTF_8, ["gb18030", "GB18030"]];
};

/** A text in UTF-8, UTF-16 with its mark, or GB18030, without the mark; undefined where it is none of them. */
export const decode = (bytes: Uint8Array): Decoded | undefined => {
  for (const [label, encoding] of candidatesOf(bytes))
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      // A picture or a program is a text in GB18030 too, though one that nobody wrote.
      return text.includes("\0") ? undefined : { text, encoding };
    } catch {
      // Not in this one.
    }
  return undefined;
};

/** The text alone of what `decode` gives. */
export const decodeText = (bytes: Uint8Array): string | undefined => decode(bytes)?.text;
