import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const CHUNK = 1 << 20;

/** The bytes of a file, piece by piece: it may be larger than memory. Each is overwritten by the next. */
export function* chunksOf(
  path: string,
  onProgress: (share: number) => void = () => {},
): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const buffer = new Uint8Array(CHUNK);
    let read = 0;
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      read += count;
      onProgress(size === 0 ? 1 : read / size);
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

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
