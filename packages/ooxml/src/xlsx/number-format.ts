import { numberText } from "./number-text.js";

/** How a number is shown in a cell. */
export interface Display {
  readonly shown: "plain" | "date" | "percent";
  /**
   * What the cell shows where that is not the bare number: `50.5万元`, `007`. Digits that the format rounds away
   * are kept, and thousands are not grouped.
   */
  readonly text?: string;
}

/** A number format: its parts for positive, negative and other numbers. */
export type NumberFormat = readonly Section[];

interface Section {
  readonly condition: ((number: number) => boolean) | undefined;
  readonly shown: Display["shown"];
  /** What stands before and behind the digits. */
  readonly before: string;
  readonly after: string;
  /** Powers of ten that are not shown: `0!.0,` shows a number of yuan in units of ten thousand. */
  readonly power: number;
  /** The places of whole digits from left to right, and the literal texts between them. */
  readonly layout: readonly string[];
  readonly hasNumber: boolean;
  readonly holdsText: boolean;
}

/** Formats that have a number but no code in the file; 27 to 36 and 50 to 58 are the dates of East Asia. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The code of a format that a file names by number only; where money is meant, that of the Chinese program. */
const builtInCode = (id: number): string => {
  if (isBuiltInDate(id)) return "yyyy-mm-dd";
  if (id === 9 || id === 10) return "0%";
  if ((id >= 5 && id <= 8) || id === 42 || id === 44) return "¥#,##0";
  return "General";
};

/** A literal, what is skipped, what stands in brackets, a number, a part of a date; else one character. */
const TOKEN =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>.)|(?<skipped>[_*].)|\[(?<bracketed>[^\]]*)\]|(?<general>general|G\/通用格式|常规)|(?<clock>AM\/PM|A\/P|上午\/下午)|(?<exponent>E[+-])|(?<date>[ymdhse])|(?<char>.)/gisu;

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;

const conditionIn = (text: string): Section["condition"] => {
  const [, sign, limit] = CONDITION.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const to = Number(limit);
  switch (sign) {
    case "<":
      return (number) => number < to;
    case "<=":
      return (number) => number <= to;
    case ">":
      return (number) => number > to;
    case ">=":
      return (number) => number >= to;
    case "=":
      return (number) => number === to;
    default:
      return (number) => number !== to;
  }
};

/** What a section is made of while it is read. */
interface Parts {
  before: string;
  /** Whole digits' places (`0`, `#` or `?`) and the literals behind the first of them. */
  layout: string[];
  condition: Section["condition"];
  isDate: boolean;
  isPercent: boolean;
  hasNumber: boolean;
  holdsText: boolean;
  /** Whether a decimal point of its own or an exponent came. */
  isPastPoint: boolean;
}

const putLiteral = (parts: Parts, text: string): void => {
  if (parts.layout.length === 0 && !parts.hasNumber) parts.before += text;
  else parts.layout.push(text);
};

const putBracketed = (parts: Parts, text: string): void => {
  if (/^(h+|m+|s+)$/i.test(text)) parts.isDate = true;
  else if (text.startsWith("$")) putLiteral(parts, text.slice(1).replace(/-[^-]*$/, ""));
  else parts.condition ??= conditionIn(text);
};

const putChar = (parts: Parts, char: string): void => {
  if (/[0#?]/.test(char)) {
    parts.hasNumber = true;
    if (!parts.isPastPoint) parts.layout.push(char);
  } else if (char === ".") parts.isPastPoint = true;
  else if (char === ",") parts.layout.push(char);
  else if (char === "@") parts.hasNumber = parts.holdsText = true;
  else {
    if (char === "%") parts.isPercent = true;
    putLiteral(parts, char);
  }
};

const put = (parts: Parts, token: Readonly<Record<string, string | undefined>>): void => {
  const { quoted, escaped, skipped, bracketed, general, clock, exponent, date, char } = token;
  if (quoted !== undefined || escaped !== undefined) putLiteral(parts, quoted ?? escaped!);
  else if (bracketed !== undefined) putBracketed(parts, bracketed);
  else if (general !== undefined) parts.hasNumber = true;
  else if (exponent !== undefined) parts.isPastPoint = true;
  else if (date !== undefined || clock !== undefined) parts.isDate = true;
  else if (char !== undefined && skipped === undefined) putChar(parts, char);
};

const isPlace = (text: string): boolean => /^[0#?]$/.test(text);

/** Signs and brackets of negative numbers say nothing that the number does not. */
const bare = (text: string): string => text.replace(/[-+()\s]/g, "");

/** A point that is printed as it stands among the digits divides by as many tens as places stand behind it. */
const literalPoint = (layout: readonly string[]): number => {
  const at = layout.indexOf(".");
  return at === -1 ? 0 : layout.slice(at).filter(isPlace).length;
};

const sectionOf = (code: string): Section => {
  const parts: Parts = {
    before: "",
    layout: [],
    condition: undefined,
    isDate: false,
    isPercent: false,
    hasNumber: false,
    holdsText: false,
    isPastPoint: false,
  };
  for (const { groups } of code.matchAll(TOKEN)) put(parts, groups!);
  const { layout } = parts;
  const last = layout.findLastIndex(isPlace);
  const inside = layout.slice(0, last + 1).filter((text) => text !== ",");
  const behind = layout.slice(last + 1);
  const thousands = behind.filter((text) => text === ",").length * 3;
  const point = literalPoint(inside);
  return {
    condition: parts.condition,
    shown: parts.isDate ? "date" : parts.isPercent ? "percent" : "plain",
    before: bare(parts.before),
    after: bare(behind.filter((text) => text !== ",").join("")),
    power: thousands + point,
    // A point among them is part of the power.
    layout: point > 0 ? [] : inside,
    hasNumber: parts.hasNumber,
    holdsText: parts.holdsText,
  };
};

/** A semicolon parts sections, but not within a literal. */
const sectionCodes = (code: string): string[] => {
  const codes = [""];
  for (const [token] of code.matchAll(/"[^"]*"?|[\\!_*].|\[[^\]]*\]|[^]/gu))
    if (token === ";") codes.push("");
    else codes[codes.length - 1] += token;
  return codes;
};

/** @param code as the file gives it; undefined: the format is one of those that are known by number */
export const numberFormat = (id: number, code: string | undefined): NumberFormat =>
  sectionCodes(code === undefined || code.trim() === "" ? builtInCode(id) : code).map(sectionOf);

const sectionFor = (format: NumberFormat, number: number): Section | undefined => {
  const numeric = format.filter((section, at) => at < 3 && !section.holdsText);
  const [first, second, third] = numeric;
  if (numeric.some(({ condition }) => condition !== undefined))
    return numeric.find(({ condition }) => condition?.(number) ?? true);
  if (number < 0) return second ?? first;
  return number === 0 ? (third ?? first) : first;
};

/** Digits in their places, from the right, such as `2023-05-01`; undefined: the places are of no special kind. */
const laidOut = (number: number, layout: readonly string[]): string | undefined => {
  const places = layout.filter(isPlace);
  const least = places.length - Math.max(0, places.indexOf("0"));
  const isPadded = places.includes("0") && least > 1;
  if (!Number.isSafeInteger(number) || (!isPadded && places.length === layout.length)) return undefined;
  const digits = [...String(Math.abs(number)).padStart(isPadded ? least : 0, "0")];
  let text = "";
  for (const part of [...layout].reverse()) text = (isPlace(part) ? (digits.pop() ?? "") : part) + text;
  return digits.join("") + text;
};

/** What a cell of this format shows of a number. */
export const displayOf = (format: NumberFormat, number: number): Display => {
  const section = sectionFor(format, number);
  if (section === undefined || section.shown === "date") return { shown: section?.shown ?? "plain" };
  const { shown, before, after, power, layout, hasNumber } = section;
  if (!hasNumber) return before === "" ? { shown: "plain" } : { shown: "plain", text: before };
  const isBare = before === "" && after === (shown === "percent" ? "%" : "") && power === 0;
  const laid = shown === "percent" || power > 0 ? undefined : laidOut(number, layout);
  if (isBare && laid === undefined) return { shown };
  const amount = Number(`${numberText(Math.abs(number))}e${(shown === "percent" ? 2 : 0) - power}`);
  return { shown, text: `${number < 0 ? "-" : ""}${before}${laid ?? numberText(amount)}${after}` };
};

/** What a cell of this format shows of a text: `@"元"` puts one behind it. */
export const shownText = (format: NumberFormat, text: string): string => {
  const section = format.find(({ holdsText }) => holdsText);
  return section === undefined ? text : `${section.before}${text}${section.after}`;
};
