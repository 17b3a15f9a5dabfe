import { unguarded } from "./formula.js";

/** A row of a CSV text. */
export interface CsvRow {
  /** The line on which it begins, from 1; a field in quotes may go over several lines. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** The first line is not looked for beyond so many characters. */
const HEAD = 1 << 16;

/** Comma, semicolon or tab: the one that the first line has most of, outside quotes. */
const separatorOf = (text: string): string => {
  const line = text.replace(/"[^"]*"/g, "").split(/\r?\n|\r/, 1)[0]!;
  const counted = [",", "\t", ";", "，"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.sort((a, b) => b.count - a.count)[0]!.sign;
};

/** The same text in pieces, the first of which holds the first line. */
function* withWholeHead(pieces: Iterable<string>): Generator<string> {
  let head: string | undefined = "";
  for (const piece of pieces) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head += piece;
    if (head.length < HEAD) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined) yield head;
}

const lineFeeds = (text: string): number => text.split("\n").length - 1;

/** A field in quotes is not looked for beyond so many characters; a cell of a spreadsheet holds a quarter of them. */
const LONGEST = 1 << 17;

/** Where the quotation mark stands that closes the one at a place; two of them within quotes are one character. */
const closeOf = (text: string, open: number): number | undefined => {
  const last = open + LONGEST;
  for (let at = text.indexOf('"', open + 1); at !== -1 && at <= last; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return undefined;
};

/** How far a text has been read. */
interface Reading {
  readonly separator: string;
  /** Up to the next separator or line break. */
  readonly plain: RegExp;
  line: number;
  /** The line on which the row begins. */
  begin: number;
  fields: string[];
  /** What has been read of a field; undefined: it has not begun. */
  field: string | undefined;
  isAfterReturn: boolean;
}

const endField = (reading: Reading): void => {
  reading.fields.push(unguarded(reading.field ?? ""));
  reading.field = undefined;
};

const endRow = (reading: Reading): CsvRow => {
  endField(reading);
  const { begin, fields } = reading;
  reading.fields = [];
  reading.begin = ++reading.line;
  return { line: begin, fields };
};

/**
 * Reads what stands within quotes at the beginning of a field. It may span lines where the quotation mark that closes
 * it ends the field; one that nothing closes on its line is a character like others, else it would take all rows up to
 * the next one into its field.
 * @returns the place behind it, or how it is to be read: as a character, or later, with more of the text
 */
const quotedAt = (
  reading: Reading,
  text: string,
  at: number,
  isLast: boolean,
): number | "plain" | "later" => {
  const close = closeOf(text, at);
  // Whether the last character is a quotation mark of two, or ends a field, shows with the next one.
  const isCut = close === undefined ? text.length - at <= LONGEST : close === text.length - 1;
  if (isCut && !isLast) return "later";
  if (close === undefined) return "plain";
  const inside = text.slice(at + 1, close);
  const next = text[close + 1];
  const endsField = next === undefined || next === reading.separator || next === "\r" || next === "\n";
  if (!endsField && /[\r\n]/.test(inside)) return "plain";
  reading.field = inside.replaceAll('""', '"');
  reading.line += lineFeeds(inside);
  return close + 1;
};

/** Reads up to what ends the field or the text. */
const plainFrom = (reading: Reading, text: string, at: number): number => {
  reading.plain.lastIndex = at;
  const [more] = reading.plain.exec(text)!;
  if (more !== "") reading.field = (reading.field ?? "") + more;
  return at + more.length;
};

/** The rows that end in a piece of the text; returns what is to be read with the next piece. */
function* rowsIn(reading: Reading, text: string, isLast: boolean): Generator<CsvRow, string> {
  for (let at = 0; at < text.length;) {
    const isSecondOfBreak = reading.isAfterReturn && text[at] === "\n";
    reading.isAfterReturn = false;
    if (isSecondOfBreak) {
      at++;
      continue;
    }
    if (text[at] === '"' && reading.field === undefined) {
      const behind = quotedAt(reading, text, at, isLast);
      if (behind === "later") return text.slice(at);
      if (behind !== "plain") at = behind;
    }
    at = plainFrom(reading, text, at);
    if (at === text.length) break;
    reading.isAfterReturn = text[at] === "\r";
    if (text[at++] === reading.separator) endField(reading);
    else yield endRow(reading);
  }
  return "";
}

const readingOf = (separator: string): Reading => ({
  separator,
  plain: new RegExp(`[^${separator}\\r\\n]*`, "y"),
  line: 1,
  begin: 1,
  fields: [],
  field: undefined,
  isAfterReturn: false,
});

/**
 * The rows of a CSV text, which may come in pieces, each cut anywhere. The separator is the one that the first line
 * has most of; a field in double quotes may hold anything.
 */
export function* csvRows(pieces: Iterable<string>): Generator<CsvRow> {
  let reading: Reading | undefined;
  let rest = "";
  for (const piece of withWholeHead(pieces)) {
    const text: string = reading === undefined ? piece.replace(/^\ufeff/, "") : rest + piece;
    reading ??= readingOf(separatorOf(text));
    rest = yield* rowsIn(reading, text, false);
  }
  if (reading === undefined) return;
  yield* rowsIn(reading, rest, true);
  if (reading.field !== undefined || reading.fields.length > 0) yield endRow(reading);
}
