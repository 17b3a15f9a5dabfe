import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** What texts are read in; JSON is UTF-8 alone. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GB18030",
};

/** By the mark at a file's beginning; a file without one is in UTF-8 or GB18030. */
export const marked = (bytes: Uint8Array): Encoding | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
};

/** The bytes in which a mark would stand. */
export const beginning = (chunks: Iterable<Uint8Array>): Uint8Array => {
  for (const chunk of chunks) return Uint8Array.from(chunk.subarray(0, 4));
  return new Uint8Array();
};

const CHUNK = 1 << 20;

/** The bytes of a file, piece by piece: it may be larger than memory. Each is overwritten by the next. */
export function* chunksOf(path: string, told: (share: number) => void = () => {}): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const buffer = new Uint8Array(CHUNK);
    let read = 0;
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      read += count;
      told(size === 0 ? 1 : read / size);
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** Whether these are a text in the encoding. A picture is one in GB18030 too, though none that anybody wrote. */
export const decodesAs = (encoding: Encoding, chunks: Iterable<Uint8Array>): boolean => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (const chunk of chunks) if (decoder.decode(chunk, { stream: true }).includes("\0")) return false;
    return !decoder.decode().includes("\0");
  } catch {
    return false;
  }
};

const LOST = "\uFFFD";
const LOST_BYTES = [0xef, 0xbf, 0xbd] as const;

/** Where the first of these bytes stand, from 0, that are not UTF-8; undefined where all are. */
const firstWrong = (bytes: Uint8Array): number | undefined => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let [from, offset] = [0, 0];
  for (;;) {
    const at = text.indexOf(LOST, from);
    if (at === -1) return undefined;
    offset += Buffer.byteLength(text.slice(from, at));
    // The character itself may stand in a file, in its own three bytes.
    if (LOST_BYTES.some((byte, place) => bytes[offset + place] !== byte)) return offset;
    offset += LOST_BYTES.length;
    from = at + 1;
  }
};

/** Where a sequence begins that the end of the bytes cuts off; their length where none does. */
const incompleteFrom = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    // 10xxxxxx goes on; 110…, 1110… and 11110… begin two, three and four bytes.
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
};

/** Where in all of the chunks the first bytes stand, from 0, that are not UTF-8; undefined where all are. */
export const notUtf8 = (chunks: Iterable<Uint8Array>): number | undefined => {
  // A sequence that a chunk's end cuts is looked at with the next chunk.
  let [rest, offset] = [Buffer.alloc(0), 0];
  for (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const cut = incompleteFrom(bytes);
    const at = firstWrong(bytes.subarray(0, cut));
    if (at !== undefined) return offset + at;
    offset += cut;
    rest = Buffer.from(bytes.subarray(cut));
  }
  return rest.length > 0 ? offset : undefined;
};

/** What a table of text is written in; undefined where it is nothing that is known. */
export const encodingOfFile = (path: string): Encoding | undefined => {
  const mark = marked(beginning(chunksOf(path)));
  const candidates: readonly Encoding[] = mark === undefined ? ["utf-8", "gb18030"] : [mark];
  return candidates.find((encoding) => decodesAs(encoding, chunksOf(path)));
};
