import { numberingBy, type Level, type Numbering } from "../docx/numbering.js";
import { bytesOf, type Bytes } from "./bytes.js";

/** The numbers of formats ([MS-OSHARED] 2.2.1.3) that do not count in plain figures, by the names that .docx has. */
const FORMATS: Readonly<Record<number, string>> = {
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  10: "ideographDigital",
  11: "japaneseCounting",
  14: "decimalFullWidth",
  18: "decimalEnclosedCircle",
  23: "bullet",
  28: "decimalEnclosedCircleChinese",
  33: "taiwaneseCounting",
  35: "taiwaneseCountingThousand",
  37: "chineseCounting",
  39: "chineseCountingThousand",
  255: "none",
};
const LIST = 28;
const USE = 16;
const LEVEL = 28;
const LEVELS = 9;
const LONGEST = 60;

/** The level that begins at a byte, and where the next one does. */
const levelAt = (file: Bytes, at: number): { readonly level: Level; readonly next: number } => {
  const text = at + LEVEL + file.u8(at + 24) + file.u8(at + 25);
  const length = file.u16(text);
  const signs = Array.from({ length: Math.min(length, LONGEST) }, (_, number) =>
    file.u16(text + 2 + number * 2),
  );
  return {
    level: {
      format: FORMATS[file.u8(at + 4)] ?? "decimal",
      // A sign below the tenth stands for the number of that level.
      text: signs.map((sign) => (sign < LEVELS ? `%${sign + 1}` : String.fromCharCode(sign))).join(""),
      start: Math.min(32_767, file.u32(at)),
    },
    next: text + 2 + length * 2,
  };
};

/**
 * What Word prints before numbered paragraphs, by the number of the list's use.
 * @param lists the lists, and @param levels what stands behind them: the levels of each in turn ([MS-DOC] 2.9.131)
 */
export const numberingIn = (lists: Uint8Array, levels: Uint8Array, uses: Uint8Array): Numbering => {
  const [list, level, use] = [bytesOf(lists), bytesOf(levels), bytesOf(uses)];
  const abstracts = new Map<string, Level[]>();
  let at = 0;
  for (let number = 0; number < Math.min(list.u16(0), Math.floor(lists.length / LIST)); number++) {
    const from = 2 + number * LIST;
    const found: Level[] = [];
    const many = (list.u8(from + 26) & 1) === 1 ? 1 : LEVELS;
    for (let each = 0; each < many && at < levels.length; each++) {
      const read = levelAt(level, at);
      found.push(read.level);
      at = read.next;
    }
    abstracts.set(String(list.u32(from)), found);
  }
  const many = Math.min(use.u32(0), Math.floor(uses.length / USE));
  const named = new Map(
    Array.from({ length: many }, (_, number) => [String(number + 1), String(use.u32(4 + number * USE))]),
  );
  return numberingBy(abstracts, named);
};
