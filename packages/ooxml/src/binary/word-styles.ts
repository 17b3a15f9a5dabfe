import { bytesOf, type Bytes } from "./bytes.js";
import { changesIn } from "./word-properties.js";

/** What changes of properties say of a paragraph. */
export interface ParagraphSays {
  /** The level of a heading, 1 for the title; 0: text. */
  readonly level?: number;
  /** The number of its list's use, 0 for none, and the level in it. */
  readonly list?: number;
  readonly listLevel?: number;
  readonly isInTable?: boolean;
  /** Tables it is in. */
  readonly depth?: number;
  readonly endsRow?: boolean;
  readonly endsInnerCell?: boolean;
  readonly endsInnerRow?: boolean;
  /** The layout of the row that it ends. */
  readonly row?: Bytes;
  /** Cells that go on from above, or begin to: their number, and 1 or 3. */
  readonly vertical?: readonly (readonly [number, number])[];
}

const DEEPEST_HEADING = 6;

/** Below the document's own title. */
const headingLevel = (outline: number): number =>
  outline < DEEPEST_HEADING ? Math.min(DEEPEST_HEADING, outline + 2) : 0;

const OF_CODE: Readonly<Record<number, (operand: Bytes, says: ParagraphSays) => ParagraphSays>> = {
  0x2640: (operand) => ({ level: headingLevel(operand.u8(0)) }),
  0x460b: (operand) => ({ list: operand.i16(0) }),
  0x260a: (operand) => ({ listLevel: operand.u8(0) }),
  0x2416: (operand) => ({ isInTable: operand.u8(0) === 1 }),
  0x2417: (operand) => ({ endsRow: operand.u8(0) === 1 }),
  0x6649: (operand) => ({ depth: operand.u32(0) }),
  0x244b: (operand) => ({ endsInnerCell: operand.u8(0) === 1 }),
  0x244c: (operand) => ({ endsInnerRow: operand.u8(0) === 1 }),
  0xd608: (operand) => ({ row: operand }),
  0xd62b: (operand, { vertical = [] }) => ({ vertical: [...vertical, [operand.u8(0), operand.u8(1)]] }),
};

/** A list that is too long for its page stands in the stream `Data`, under one of these. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646]);

/**
 * What a list of changes says of its paragraph.
 * @param data the stream where long lists stand
 */
export const paragraphSays = (list: Uint8Array, data: Uint8Array, isLong = false): ParagraphSays => {
  let says: ParagraphSays = {};
  for (const { code, operand } of changesIn(list)) {
    if (ELSEWHERE.has(code) && !isLong) {
      const at = operand.u32(0);
      const length = bytesOf(data).u16(at);
      says = { ...says, ...paragraphSays(data.subarray(at + 2, at + 2 + length), data, true) };
    } else says = { ...says, ...OF_CODE[code]?.(operand, says) };
  }
  return says;
};

interface RawStyle {
  readonly parent: number;
  readonly says: ParagraphSays;
}

const TITLE = 62;
const NO_STYLE = 0xfff;

const headingOf = (kind: number): ParagraphSays =>
  kind === TITLE ? { level: 1 } : kind >= 1 && kind <= 9 ? { level: headingLevel(kind - 1) } : {};

/** @param base bytes of the part that all styles have alike */
const rawStyle = (style: Bytes, base: number): RawStyle => {
  const [kind, family] = [style.u16(0) & 0xfff, style.u16(2)];
  const raw = { parent: family >> 4, says: headingOf(kind) };
  if ((family & 0xf) !== 1) return raw;
  const behindName = base + 2 + (style.u16(base) + 1) * 2;
  const length = style.u16(behindName);
  const list = style.piece(behindName + 4, behindName + 2 + length);
  return { ...raw, says: { ...paragraphSays(list, new Uint8Array()), ...raw.says } };
};

const rawStyles = (sheet: Uint8Array): readonly (RawStyle | undefined)[] => {
  const file = bytesOf(sheet);
  const header = file.u16(0);
  const [many, base] = [file.u16(2), file.u16(4)];
  const found: (RawStyle | undefined)[] = [];
  for (let at = 2 + header; found.length < many && at + 2 <= sheet.length;) {
    const length = file.u16(at);
    found.push(length === 0 ? undefined : rawStyle(bytesOf(file.piece(at + 2, at + 2 + length)), base));
    at += 2 + length;
  }
  return found;
};

/** The paragraph styles by number, with what they take from those they are based on ([MS-DOC] 2.9.271). */
export const stylesIn = (sheet: Uint8Array): readonly ParagraphSays[] => {
  const raw = rawStyles(sheet);
  return raw.map((style) => {
    let says: ParagraphSays = {};
    let at = style;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      says = { ...at.says, ...says };
      at = at.parent === NO_STYLE ? undefined : raw[at.parent];
    }
    return says;
  });
};
