import { bytesOf, type Bytes } from "./bytes.js";

/** The places in a Word 97 file's tables that are read here ([MS-DOC] 2.5): each is an offset and a length. */
const PLACES = {
  styles: 1,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  lists: 73,
  listUses: 74,
} as const;
const FIRST_PLACE = 154;
/** Where the header counts the characters of each part of the text, in their order. */
const COUNTS = 76;
const PARTS = ["body", "footnotes", "headers", "macros", "comments", "endnotes", "boxes"] as const;
export type Part = (typeof PARTS)[number];

const WORD = 0xa5ec;
/** Word 97; the files of Word 6 and 95 before it are of another form. */
const FIRST_VERSION = 0xc1;

/** A stretch of the text: characters from `start` on, at a place in the file. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly byte: number;
  /** One byte a character, in Western letters. */
  readonly isNarrow: boolean;
}

export interface WordText {
  readonly main: Uint8Array;
  readonly table: (place: keyof typeof PLACES) => Uint8Array;
  /** The tables from an offset on, for what stands behind a place. */
  readonly behind: (place: keyof typeof PLACES) => Uint8Array;
  readonly pieces: readonly Piece[];
  /** First and last character of each part, the last one not in it. */
  readonly parts: Readonly<Record<Part, readonly [number, number]>>;
}

const piecesIn = (table: Uint8Array): readonly Piece[] => {
  const file = bytesOf(table);
  let at = 0;
  // Changes of a fast save stand before the pieces.
  while (file.u8(at) === 1) at += 3 + file.u16(at + 1);
  if (file.u8(at) !== 2) return [];
  const many = Math.floor((Math.min(file.u32(at + 1), table.length) - 4) / 12);
  const from = at + 5;
  return Array.from({ length: Math.max(0, many) }, (_, number) => {
    const place = file.u32(from + (many + 1) * 4 + number * 8 + 2);
    const isNarrow = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    return {
      start: file.u32(from + number * 4),
      end: file.u32(from + number * 4 + 4),
      byte: isNarrow ? Math.floor(offset / 2) : offset,
      isNarrow,
    };
  });
};

const partsIn = (header: Bytes): WordText["parts"] => {
  let start = 0;
  const stretch = (number: number): readonly [number, number] => {
    const from = start;
    start += header.u32(COUNTS + number * 4);
    return [from, start];
  };
  return Object.fromEntries(PARTS.map((part, number) => [part, stretch(number)])) as WordText["parts"];
};

/** The header of a Word document, or why it cannot be read. */
export const openWord = (
  main: Uint8Array,
  tableStream: (name: string) => Uint8Array | undefined,
): WordText | "not-a-document" | "old-format" | "password" | "damaged" => {
  const header = bytesOf(main);
  if (header.u16(0) !== WORD || header.u16(2) < FIRST_VERSION)
    return header.u16(0) === WORD || header.u16(0) === 0xa5dc ? "old-format" : "not-a-document";
  const flags = header.u16(10);
  if ((flags & 0x100) !== 0) return "password";
  const tables = tableStream((flags & 0x200) === 0 ? "0Table" : "1Table");
  if (tables === undefined) return "damaged";
  const bounds = (place: keyof typeof PLACES): readonly [number, number] => {
    const at = FIRST_PLACE + PLACES[place] * 8;
    return [header.u32(at), header.u32(at) + header.u32(at + 4)];
  };
  const text = {
    main,
    table: (place: keyof typeof PLACES) => bytesOf(tables).piece(...bounds(place)),
    behind: (place: keyof typeof PLACES) => tables.subarray(Math.min(tables.length, bounds(place)[1])),
    parts: partsIn(header),
  };
  const pieces = piecesIn(text.table("pieces"));
  return pieces.length === 0 ? "damaged" : { ...text, pieces };
};

/** A character of the text and the byte where it stands, which its properties go by. */
export interface Sign {
  readonly char: string;
  readonly byte: number;
}

/** The characters of a part in their order. */
export function* signsOf({ main, pieces, parts }: WordText, part: Part): Generator<Sign> {
  const [first, last] = parts[part];
  const western = new TextDecoder("windows-1252");
  for (const { start, end, byte, isNarrow } of pieces) {
    const [from, to] = [Math.max(start, first), Math.min(end, last)];
    const wide = isNarrow ? 1 : 2;
    const bytes = main.subarray(byte + (from - start) * wide, byte + (to - start) * wide);
    if (from >= to) continue;
    const text = isNarrow ? western.decode(bytes) : undefined;
    const file = bytesOf(bytes);
    for (let at = 0; at < bytes.length / wide; at++)
      yield {
        char: text?.[at] ?? String.fromCharCode(file.u16(at * 2)),
        byte: byte + (from - start + at) * wide,
      };
  }
}
