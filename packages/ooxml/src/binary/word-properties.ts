import { bytesOf, type Bytes } from "./bytes.js";

/** One change of a property ([MS-DOC] 2.6): its code, and its operand with the length left out. */
export interface Change {
  readonly code: number;
  readonly operand: Bytes;
}

const TABLE_LAYOUT = 0xd608;
const TAB_STOPS = 0xc615;
/** Bytes of an operand by the three highest bits of the code; the seventh kind says it in its first byte. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3] as const;

const variable = (file: Bytes, code: number, at: number): { readonly from: number; readonly to: number } => {
  if (code === TABLE_LAYOUT) return { from: at + 2, to: at + Math.max(2, file.u16(at) + 1) };
  const length = file.u8(at);
  if (code !== TAB_STOPS || length !== 255) return { from: at + 1, to: at + 1 + length };
  const deleted = file.u8(at + 1);
  const added = file.u8(at + 2 + deleted * 4);
  return { from: at + 1, to: at + 3 + deleted * 4 + added * 3 };
};

/** The changes in a list of them. */
export const changesIn = (list: Uint8Array): readonly Change[] => {
  const file = bytesOf(list);
  const found: Change[] = [];
  for (let at = 0; at + 2 < list.length;) {
    const code = file.u16(at);
    const fixed = OPERANDS[code >> 13]!;
    const { from, to } = fixed === 0 ? variable(file, code, at + 2) : { from: at + 2, to: at + 2 + fixed };
    found.push({ code, operand: bytesOf(list.subarray(from, to)) });
    at = to;
  }
  return found;
};

/** What holds for the bytes of the text from `from` on, up to the next one. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** The style's number for a paragraph, 0 for characters. */
  readonly style: number;
  readonly list: Uint8Array;
}

const PAGE = 512;

const paragraphList = (page: Bytes, at: number): Pick<Run, "style" | "list"> => {
  const words = page.u8(at);
  const [from, length] = words === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, words * 2 - 1];
  return { style: page.u16(from), list: page.piece(from + 2, from + length) };
};

const characterList = (page: Bytes, at: number): Pick<Run, "style" | "list"> => ({
  style: 0,
  list: page.piece(at + 1, at + 1 + page.u8(at)),
});

const NOTHING = new Uint8Array();

/**
 * The runs that a table of pages lists ([MS-DOC] 2.8.5 and 2.8.6), in the order of the text's bytes.
 * @param of what the pages are about: their entries are 13 bytes for paragraphs, one for characters
 */
export const runsIn = (
  table: Uint8Array,
  main: Uint8Array,
  of: "paragraphs" | "characters",
): readonly Run[] => {
  const numbers = bytesOf(table);
  const pages = Math.floor((table.length - 4) / 8);
  const [entry, listAt] = of === "paragraphs" ? [13, paragraphList] : [1, characterList];
  const runs: Run[] = [];
  for (let number = 0; number < pages; number++) {
    const start = (numbers.u32((pages + 1 + number) * 4) & 0x3fffff) * PAGE;
    const page = bytesOf(main.subarray(start, start + PAGE));
    const many = Math.min(101, page.u8(PAGE - 1));
    for (let at = 0; at < many; at++) {
      const offset = page.u8((many + 1) * 4 + at * entry) * 2;
      const found = offset === 0 ? { style: 0, list: NOTHING } : listAt(page, offset);
      runs.push({ from: page.u32(at * 4), to: page.u32(at * 4 + 4), ...found });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
};

/** The run that holds for a byte. */
export const runAt = (runs: readonly Run[], byte: number): Run | undefined => {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.from <= byte) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && byte < run.to ? run : undefined;
};
