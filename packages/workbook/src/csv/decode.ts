/** The text of a file in UTF-8, UTF-16 with its mark, or GB18030; undefined where it is none of them. */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encodings = mark === 0xfffe ? ["utf-16le"] : mark === 0xfeff ? ["utf-16be"] : ["utf-8", "gb18030"];
  for (const encoding of encodings)
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // A picture or a program is a text in GB18030 too, though one that nobody wrote.
      return text.includes("\0") ? undefined : text;
    } catch {
      // Not in this one.
    }
  return undefined;
};
