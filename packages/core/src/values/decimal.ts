import { MOST_DIGITS } from "./bounds.js";

/**
 * Decimals of up to 6 places, exact: an amount is a whole number of millionths.
 * Ten times 0.1 is 1.
 */
const MILLION = 1_000_000;
// Below this, number × 10⁶ is rounded to the right whole number by doubles.
const SAFE = 2 ** 31;

/**
 * The text of a decimal, without an exponent, as a whole number of units with so many places; what stands beyond them
 * is cut off.
 * @example parseDecimal("-0.25", 6) // -250000n
 */
export const parseDecimal = (text: string, places: number): bigint => {
  const [whole = "0", part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(places, "0").slice(0, places));
};

/** A decimal, which may be given as text, as millionths. */
export const toMillionths = (value: number | string): number | bigint => {
  if (typeof value === "string") return parseDecimal(value, 6);
  // Plus 0: −0 would not come back from JSON as it went.
  if (value < SAFE && value > -SAFE) return Math.round(value * MILLION) + 0;
  // From 10²¹ on the text of a double has an exponent.
  return Math.abs(value) < 1e21 ? parseDecimal(String(value), 6) : BigInt(value) * 1_000_000n;
};

/** Whether a number is written with at most 6 decimal places; no amount is beyond 10¹⁵. */
export const isDecimal = (value: number): boolean =>
  Math.abs(value) <= 1e15 && (Number.isInteger(value) || /^-?\d+\.\d{1,6}$/.test(String(value)));

/** Sums are beyond 10¹⁵ now and then; a longer number would take long to calculate with. */
const EXACT = new RegExp(`^-?\\d{1,${MOST_DIGITS}}(\\.\\d{1,6})?$`);

/** Whether a value of facts is a decimal that can be calculated with exactly: a number, or text. */
export const isExact = (value: number | string): boolean => EXACT.test(String(value));

const decimalText = (millionths: bigint): string => {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, "0");
  const places = digits.slice(-6).replace(/0+$/, "");
  return `${millionths < 0n ? "-" : ""}${digits.slice(0, -6)}${places === "" ? "" : `.${places}`}`;
};

/** Millionths as a JSON value: a number, or text where a number would not carry it exactly. */
export const fromMillionths = (millionths: number | bigint): number | string => {
  // Below this, doubles are closer together than millionths.
  if (typeof millionths === "number" && Math.abs(millionths) < SAFE * MILLION) return millionths / MILLION;
  const text = decimalText(BigInt(millionths));
  return String(Number(text)) === text ? Number(text) : text;
};
