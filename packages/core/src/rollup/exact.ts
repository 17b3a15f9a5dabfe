import { parseDecimal } from "../values/decimal.js";

/**
 * Sums that are the same in whatever order they are added: a whole number of 10⁻²⁶. A share has up to 20 places
 * (the shortest decimal that stands for its double), a weight up to 6.
 */
const PLACES = 26;
const SHARE_PLACES = 20;
const WEIGHT_PLACES = 6;
const UNIT = 10n ** BigInt(PLACES);

/** A double of 0 or more as the decimal that JSON writes for it. */
export const decimalText = (value: number): string => {
  const [mantissa = "0", exponent] = String(value).split("e-");
  if (exponent === undefined) return mantissa;
  return `0.${"0".repeat(Number(exponent) - 1)}${mantissa.replace(".", "")}`;
};

const ONE_SHARE = 10n ** BigInt(SHARE_PLACES);
const ONE_WEIGHT = 10n ** BigInt(WEIGHT_PLACES);

/** A share in 10⁻²⁰; what stands beyond is cut off. */
export const exactShare = (share: number): bigint =>
  // The most frequent ones without a text.
  share === 0 ? 0n : share === 1 ? ONE_SHARE : parseDecimal(decimalText(share), SHARE_PLACES);

const exactWeight = (weight: number): bigint =>
  weight === 1 ? ONE_WEIGHT : parseDecimal(decimalText(weight), WEIGHT_PLACES);

/** weight × share. */
export const weighted = (weight: number, share: number): bigint => exactWeight(weight) * exactShare(share);

/** A weight, in the same unit as the sums. */
export const asSum = (weight: number): bigint => exactWeight(weight) * ONE_SHARE;

export const fromText = (text: string): bigint => parseDecimal(text, PLACES);

export const toText = (sum: bigint): string => {
  const padded = sum.toString().padStart(PLACES + 1, "0");
  const places = padded.slice(-PLACES).replace(/0+$/, "");
  return `${padded.slice(0, -PLACES)}${places === "" ? "" : `.${places}`}`;
};

/** a ÷ b as the nearest double to 20 places; b is above 0, a may be negative. */
export const quotient = (a: bigint, b: bigint): number => {
  const scaled = ((a < 0n ? -a : a) * UNIT) / b;
  const [sign, part] = [a < 0n ? -1 : 1, scaled % UNIT];
  return sign * Number(`${scaled / UNIT}.${part.toString().padStart(PLACES, "0")}`);
};
