import type { Locale } from "@bangfu/core";
import { decodesAs, ENCODING_NAMES, firstBytes, markedEncoding } from "@bangfu/ooxml";
import { FILES } from "@bangfu/view/commands";
import { notUtf8 } from "./encoding.js";

const LINE_FEED = 10;
/** From here on a byte begins a character that is not ASCII. */
const LEAD = 0xc0;
/** So many characters that are UTF-8 do not stand at the beginning of a text in GB18030 by chance. */
const CHARACTERS = 3;

/** The bytes of a file, as often as they are asked for. */
type Chunks = () => Iterable<Uint8Array>;

/** Every other byte of UTF-16 is 0, where the text begins as JSON does. */
const hasNull = ([first, second]: Uint8Array): boolean => first === 0 || second === 0;

/** How many of the bytes before a place are so. */
const countBefore = (
  chunks: Iterable<Uint8Array>,
  at: number,
  isCounted: (byte: number) => boolean,
): number => {
  let [count, offset] = [0, 0];
  for (const chunk of chunks) {
    for (const byte of chunk.subarray(0, at - offset)) if (isCounted(byte)) count++;
    offset += chunk.length;
    if (offset >= at) break;
  }
  return count;
};

/** The encoding in which bytes are that are not UTF-8 at a place; undefined where they are damaged UTF-8, or nothing. */
const otherEncoding = (chunks: Chunks, at: number): string | undefined => {
  const start = firstBytes(chunks());
  const mark = markedEncoding(start);
  if (mark !== undefined && mark !== "utf-8") return ENCODING_NAMES[mark];
  if (hasNull(start)) return ENCODING_NAMES["utf-16le"];
  // Half of all texts in UTF-8 decode as GB18030 too, as signs that nobody wrote.
  const isUtf8 = mark !== undefined || countBefore(chunks(), at, (byte) => byte >= LEAD) >= CHARACTERS;
  return !isUtf8 && decodesAs("gb18030", chunks()) ? ENCODING_NAMES.gb18030 : undefined;
};

/**
 * What is wrong with bytes that should be JSON in UTF-8, anywhere in them; undefined where nothing is. A byte that is
 * passed over would be a character lost for good once the file is written again.
 */
export const encodingMistake = (chunks: Chunks, locale: Locale): string | undefined => {
  const at = notUtf8(chunks()) ?? (hasNull(firstBytes(chunks())) ? 0 : undefined);
  if (at === undefined) return undefined;
  const text = FILES[locale];
  const place = text.byte(at + 1, countBefore(chunks(), at, (byte) => byte === LINE_FEED) + 1);
  const other = otherEncoding(chunks, at);
  return other === undefined ? text.damaged(place) : text.otherEncoding(other, place);
};
