import type { Grid } from "../xlsx/cell.js";
import { numberFormat, type NumberFormat } from "../xlsx/number-format.js";
import { openContainer } from "./container.js";
import { decoderOf, recordsFrom, textAt, type TextReading } from "./records.js";
import { sharedTextsIn } from "./shared-texts.js";
import { sheetIn } from "./sheet-records.js";

/** Why a file is no Excel 97 workbook that can be read here. */
export type UnreadableXls = "not-a-workbook" | "old-format" | "password" | "damaged";

/** Records of the workbook as a whole ([MS-XLS] 2.3). */
const TYPE = {
  begin: 0x809,
  end: 0x0a,
  password: 0x2f,
  codePage: 0x42,
  since1904: 0x22,
  sheet: 0x85,
  format: 0x41e,
  /** Of Excel 5. */
  style: 0xe0,
  shared: 0xfc,
} as const;
const EXCEL_97 = 0x600;
const EXCEL_5 = 0x500;
const CHINESE = 936;
/** Days from the system of 1900 to that of 1904. */
const SINCE_1904 = 1462;

interface Book {
  readonly reading: TextReading;
  readonly sheets: { readonly name: string; readonly start: number; readonly hidden: boolean }[];
  readonly formats: Map<number, string>;
  readonly styles: number[];
  texts: readonly string[];
  offset: number;
}

/** The code page may stand behind the texts that need it. */
const readingIn = (stream: Uint8Array): TextReading | UnreadableXls => {
  let [version, codePage] = [0, CHINESE];
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (type === TYPE.begin) version ||= data.u16(0);
    else if (type === TYPE.password) return "password";
    else if (type === TYPE.codePage) codePage = data.u16(0);
    else if (type === TYPE.end) break;
  }
  if (version !== EXCEL_97 && version !== EXCEL_5) return "old-format";
  return { isUnicode: version === EXCEL_97, decoder: decoderOf(codePage) };
};

const bookIn = (stream: Uint8Array, reading: TextReading): Book => {
  const book: Book = { reading, sheets: [], formats: new Map(), styles: [], texts: [], offset: 0 };
  for (const record of recordsFrom(stream, 0)) {
    const { type, data } = record;
    if (type === TYPE.since1904) book.offset = data.u16(0) === 1 ? SINCE_1904 : 0;
    else if (type === TYPE.sheet && data.u8(5) === 0)
      // Charts and macros are sheets too.
      book.sheets.push({
        name: textAt(data, 6, 1, reading),
        start: data.u32(0),
        hidden: (data.u8(4) & 3) !== 0,
      });
    else if (type === TYPE.format)
      book.formats.set(data.u16(0), textAt(data, 2, reading.isUnicode ? 2 : 1, reading));
    else if (type === TYPE.style) book.styles.push(data.u16(2));
    else if (type === TYPE.shared) book.texts = sharedTextsIn(record);
    else if (type === TYPE.end) break;
  }
  return book;
};

const stylesOf = ({ styles, formats }: Book): readonly NumberFormat[] => {
  const known = new Map<number, NumberFormat>();
  return styles.map((id) => {
    const format = known.get(id) ?? numberFormat(id, formats.get(id));
    known.set(id, format);
    return format;
  });
};

/** A workbook of Excel 5 may be a bare stream, without a container. */
const streamOf = (bytes: Uint8Array): Uint8Array | UnreadableXls => {
  const container = openContainer(bytes);
  if (container?.names.includes("EncryptedPackage") === true) return "password";
  const isBare = bytes[0] === 0x09 && bytes[1] === 0x08;
  return container?.stream("Workbook") ?? container?.stream("Book") ?? (isBare ? bytes : "not-a-workbook");
};

/**
 * The sheets of an Excel 5 to 2003 workbook (.xls, .et) in their order, hidden ones too, or why it cannot be read.
 * @throws TooMuch
 */
export const readXls = (bytes: Uint8Array): readonly Grid[] | UnreadableXls => {
  const stream = streamOf(bytes);
  if (typeof stream === "string") return stream;
  const reading = readingIn(stream);
  if (typeof reading === "string") return reading;
  const book = bookIn(stream, reading);
  const shared = { texts: book.texts, styles: stylesOf(book), offset: book.offset };
  // A sheet ends where the next one begins, whatever it says, so that no byte is read for two sheets.
  const starts = [...new Set(book.sheets.map(({ start }) => start))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, at) => [start, starts[at + 1] ?? stream.length]));
  const grids = book.sheets.map(({ name, start, hidden }) => {
    const bounds = [start, ends.get(start) ?? start] as const;
    // The next of two that claim one place has nothing.
    ends.delete(start);
    return { name, hidden, ...sheetIn(stream, bounds, shared, reading) };
  });
  return grids.length === 0 ? "damaged" : grids;
};
