import { BLOCK_LIMITS, TooMuch } from "../document/block.js";
import { bytesOf } from "./bytes.js";
import type { Record97 } from "./records.js";

const narrow = new TextDecoder("windows-1252");
const wide = new TextDecoder("utf-16le");

/** Where the texts have been read up to: a piece, and a byte in it. */
interface Cursor {
  readonly pieces: readonly Uint8Array[];
  piece: number;
  at: number;
}

const isAtEnd = ({ pieces, piece }: Cursor): boolean => piece >= pieces.length;

/** Passes over the end of a piece, where it is reached. */
const settle = (cursor: Cursor): void => {
  while (!isAtEnd(cursor) && cursor.at >= cursor.pieces[cursor.piece]!.length) {
    cursor.at -= cursor.pieces[cursor.piece]!.length;
    cursor.piece++;
  }
};

const number = (cursor: Cursor, bytes: 1 | 2 | 4): number => {
  settle(cursor);
  if (isAtEnd(cursor)) return 0;
  const data = bytesOf(cursor.pieces[cursor.piece]!);
  const value = bytes === 1 ? data.u8(cursor.at) : bytes === 2 ? data.u16(cursor.at) : data.u32(cursor.at);
  cursor.at += bytes;
  return value;
};

/** Signs of a text that goes on in the next piece, which says anew how many bytes each of them has. */
const signs = (cursor: Cursor, length: number, isWide: boolean): string => {
  let [text, left, two] = ["", length, isWide];
  while (left > 0 && !isAtEnd(cursor)) {
    const piece = cursor.pieces[cursor.piece]!;
    const size = two ? 2 : 1;
    const many = Math.min(left, Math.floor((piece.length - cursor.at) / size));
    const bytes = piece.subarray(cursor.at, cursor.at + Math.max(0, many) * size);
    text += two ? wide.decode(bytes) : narrow.decode(bytes);
    left -= Math.max(0, many);
    cursor.at += bytes.length;
    if (left <= 0) break;
    cursor.piece++;
    cursor.at = 1;
    two = ((cursor.pieces[cursor.piece]?.[0] ?? 0) & 1) === 1;
  }
  return text;
};

/**
 * The texts that cells share ([MS-XLS] 2.4.265); formats within a text are left out.
 * @throws TooMuch
 */
export const sharedTextsIn = ({ data, pieces }: Record97): readonly string[] => {
  const cursor: Cursor = { pieces, piece: 0, at: 8 };
  const texts: string[] = [];
  let characters = 0;
  for (let left = data.u32(4); left > 0; left--) {
    settle(cursor);
    if (isAtEnd(cursor)) break;
    const [length, flags] = [number(cursor, 2), number(cursor, 1)];
    const formats = (flags & 8) === 0 ? 0 : number(cursor, 2);
    const reading = (flags & 4) === 0 ? 0 : number(cursor, 4);
    settle(cursor);
    texts.push(signs(cursor, length, (flags & 1) === 1));
    characters += length;
    if (characters > BLOCK_LIMITS.characters) throw new TooMuch();
    cursor.at += formats * 4 + reading;
  }
  return texts;
};
