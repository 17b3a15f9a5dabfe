import type { Cell, CellFault, StruckText } from "./cell.js";
import { displayOf, shownText, type NumberFormat } from "./number-format.js";
import { decodeEscapes } from "./read-styles.js";

/** What cells refer to, for the whole workbook. */
export interface Shared {
  readonly texts: readonly string[];
  /** The number format of each style; none where the workbook has no part for styles. */
  readonly styles: readonly NumberFormat[];
  /** Days from the first day of this workbook's dates back to that of 1900. */
  readonly offset: number;
  /** Styles and shared texts with a line through them, by their places in the lists; none where absent. */
  readonly struckStyles?: ReadonlySet<number>;
  readonly struckTexts?: ReadonlyMap<number, StruckText>;
}

/** A cell as the file gives it. */
export interface RawCell {
  readonly type: string;
  readonly style: string;
  readonly value: string;
  readonly formula: string | undefined;
  /** Whether it holds something richer than its value, such as a picture. */
  readonly isRich: boolean;
}

const fault = (is: CellFault, text = ""): Cell => ({ is: "error", fault: is, text });

/** A photo that WPS or a newer Excel has put into a cell. */
const PICTURE = /^=?\s*(?:_xlfn\.)?(?:DISPIMG|IMAGE)\s*\(/i;

/** A text that is the formula of a picture: what a program leaves that does not know it. */
export const isPicture = (text: string): boolean => PICTURE.test(text);

/** The sixteenth digit of a number is lost when it is typed in; this one has zeros alone, and a ledger may hold it. */
const LONGEST = 1e15;

const numberCell = (value: string, format: NumberFormat, { offset }: Shared): Cell => {
  const number = Number(value);
  if (!Number.isFinite(number) || /[^\d.eE+-]/.test(value)) return fault("damaged-cell", value);
  if (Math.abs(number) > LONGEST) return fault("lost-digits", BigInt(Math.round(number)).toString());
  return { is: "number", number, serial: number + offset, ...displayOf(format, number) };
};

/** The address in a formula such as `HYPERLINK("https://…","纪要")`. */
const linkIn = (formula: string | undefined): { readonly link?: string } => {
  const [, link] = /^\s*HYPERLINK\(\s*"([^"]*)"/i.exec(formula ?? "") ?? [];
  return link === undefined ? {} : { link };
};

const textCell = (text: string, { formula }: RawCell, format: NumberFormat): Cell | undefined => {
  if (isPicture(text)) return fault("picture-cell");
  return text === "" ? undefined : { is: "text", text: shownText(format, text), ...linkIn(formula) };
};

/** ISO dates are written by few programs, and only where asked to. */
const isoText = (value: string): string => value.replace(/T00:00:00(\.0+)?Z?$/, "");

const GENERAL: NumberFormat = [];

const formatOf = (style: string, { styles }: Shared): NumberFormat | undefined => {
  if (!/^\d+$/.test(style)) return undefined;
  return styles[Number(style)] ?? (styles.length === 0 && Number(style) === 0 ? GENERAL : undefined);
};

const plainCell = (raw: RawCell, format: NumberFormat, shared: Shared): Cell | undefined => {
  const value = raw.value.trim();
  if (value !== "") return numberCell(value, format, shared);
  // A formula that no program has calculated yet has no value to go by.
  return raw.formula === undefined ? undefined : fault("not-calculated", `=${raw.formula}`);
};

/** What a cell holds; undefined: nothing. */
export const cellOf = (raw: RawCell, shared: Shared): Cell | undefined => {
  const { type, value } = raw;
  const format = formatOf(raw.style, shared);
  if (isPicture(raw.formula ?? "") || (type === "e" && raw.isRich)) return fault("picture-cell");
  if (value === "" && raw.formula === undefined) return undefined;
  if (format === undefined) return fault("damaged-cell", value);
  switch (type) {
    case "n":
      return plainCell(raw, format, shared);
    case "s": {
      const text = /^\s*\d+\s*$/.test(value) ? shared.texts[Number(value)] : undefined;
      return text === undefined ? fault("damaged-cell", value) : textCell(text, raw, format);
    }
    case "str":
    case "inlineStr":
      return textCell(decodeEscapes(value), raw, format);
    case "b":
      if (!/^(?:[01]|true|false)$/i.test(value.trim())) return fault("damaged-cell", value);
      return { is: "boolean", value: /^(?:1|true)$/i.test(value.trim()) };
    case "e":
      return fault("error-cell", value);
    case "d":
      return textCell(isoText(value), raw, format);
    default:
      return fault("damaged-cell", value);
  }
};

/** What of a cell has a line through it; undefined: nothing. All of a cell is struck where nothing of it is kept. */
export const struckOf = (
  { style, type, value }: RawCell,
  { struckStyles, struckTexts }: Shared,
): StruckText | undefined => {
  if (struckStyles?.has(Number(style))) return { kept: "", struck: value };
  return type === "s" ? struckTexts?.get(Number(value)) : undefined;
};
