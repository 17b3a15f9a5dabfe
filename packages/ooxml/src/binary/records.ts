import { bytesOf, type Bytes } from "./bytes.js";

/** A record of a workbook ([MS-XLS] 2.1.4): what goes on in further records stands in `pieces` behind the first. */
export interface Record97 {
  readonly type: number;
  readonly data: Bytes;
  readonly pieces: readonly Uint8Array[];
}

const CONTINUE = 0x3c;

/** The records from a byte of the stream on, up to another. */
export function* recordsFrom(whole: Uint8Array, start: number, end = whole.length): Generator<Record97> {
  const stream = whole.subarray(0, end);
  const file = bytesOf(stream);
  const pieceAt = (at: number): Uint8Array => file.piece(at + 4, at + 4 + file.u16(at + 2));
  for (let at = start; at + 4 <= stream.length;) {
    const [type, first] = [file.u16(at), pieceAt(at)];
    at += 4 + file.u16(at + 2);
    const pieces = [first];
    while (at + 4 <= stream.length && file.u16(at) === CONTINUE) {
      pieces.push(pieceAt(at));
      at += 4 + file.u16(at + 2);
    }
    yield { type, data: bytesOf(first), pieces };
  }
}

/** Texts of records are in one byte a character or in two, or in the code page of an older program. */
export interface TextReading {
  /** Excel 97 and later. */
  readonly isUnicode: boolean;
  readonly decoder: TextDecoder;
}

/** The encodings of code pages that a Chinese office meets; 1200 is UTF-16. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  936: "gbk",
  950: "big5",
  932: "shift_jis",
  949: "euc-kr",
  65001: "utf-8",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: "windows-1252",
};
export const decoderOf = (codePage: number): TextDecoder => new TextDecoder(CODE_PAGES[codePage] ?? "gbk");

const narrow = new TextDecoder("windows-1252");
const wide = new TextDecoder("utf-16le");

/**
 * A text with its length in front, in `width` bytes.
 * @returns the text, up to where the record ends
 */
export const textAt = (
  data: Bytes,
  at: number,
  width: 1 | 2,
  { isUnicode, decoder }: TextReading,
): string => {
  const length = width === 1 ? data.u8(at) : data.u16(at);
  const from = at + width;
  if (!isUnicode) return decoder.decode(data.piece(from, from + length));
  const flags = data.u8(from);
  const start = from + 1 + ((flags & 8) === 0 ? 0 : 2) + ((flags & 4) === 0 ? 0 : 4);
  return (flags & 1) === 0
    ? narrow.decode(data.piece(start, start + length))
    : wide.decode(data.piece(start, start + length * 2));
};
