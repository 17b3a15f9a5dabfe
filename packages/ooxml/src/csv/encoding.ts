/** The encodings of texts from offices. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** What people call each of them. */
export const ENCODING_NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GB18030",
} as const satisfies Readonly<Record<Encoding, string>>;

/** The encoding that the byte order mark at the beginning of a text names; undefined: there is no mark. */
export const markedEncoding = ([first, second, third]: Uint8Array): Encoding | undefined => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
};

/** The first bytes of a text, in which a byte order mark stands. */
export const firstBytes = (chunks: Iterable<Uint8Array>): Uint8Array => {
  for (const chunk of chunks) return Uint8Array.from(chunk.subarray(0, 4));
  return new Uint8Array();
};

/**
 * Whether the bytes are a text in the encoding. Most pictures and programs can be decoded as GB18030 too; the null
 * characters in them tell that they are no text.
 */
export const decodesAs = (encoding: Encoding, chunks: Iterable<Uint8Array>): boolean => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (const chunk of chunks) if (decoder.decode(chunk, { stream: true }).includes("\0")) return false;
    return !decoder.decode().includes("\0");
  } catch {
    return false;
  }
};

/**
 * The encoding of a text: that of its byte order mark, else UTF-8 or GB18030; undefined where it is none of them.
 * @param chunks its bytes, as often as they are asked for
 */
export const encodingOf = (chunks: () => Iterable<Uint8Array>): Encoding | undefined => {
  const mark = markedEncoding(firstBytes(chunks()));
  const candidates: readonly Encoding[] = mark === undefined ? ["utf-8", "gb18030"] : [mark];
  return candidates.find((encoding) => decodesAs(encoding, chunks()));
};

/** A text without its byte order mark, and its encoding; undefined where the encoding is not known. */
export const decode = (bytes: Uint8Array): { text: string; encoding: Encoding } | undefined => {
  const encoding = encodingOf(() => [bytes]);
  return encoding === undefined ? undefined : { text: new TextDecoder(encoding).decode(bytes), encoding };
};

/** The text of bytes in UTF-8, UTF-16 or GB18030; undefined where the encoding is not known. */
export const decodeText = (bytes: Uint8Array): string | undefined => decode(bytes)?.text;
