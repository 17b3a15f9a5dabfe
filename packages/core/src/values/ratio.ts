import { toMillionths } from "./decimal.js";

/** A whole number: a double where that is exact, else a bigint. */
type Whole = number | bigint;

/**
 * An exact fraction in lowest terms; `den` is above 0. The one number type for shares and sums.
 * Doubles carry it as long as they are exact, which is several times as fast as bigints alone.
 */
export interface Ratio {
  readonly num: Whole;
  readonly den: Whole;
}

export const ZERO: Ratio = { num: 0, den: 1 };
export const ONE: Ratio = { num: 1, den: 1 };

const gcd = (a: number, b: number): number => {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
};

const gcdBig = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

const narrowed = (value: bigint): Whole => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
};

const reducedBig = (num: bigint, den: bigint): Ratio => {
  const divisor = gcdBig(num < 0n ? -num : num, den < 0n ? -den : den) * (den < 0n ? -1n : 1n);
  return { num: narrowed(num / divisor), den: narrowed(den / divisor) };
};

const reduced = (num: number, den: number): Ratio => {
  if (num === 0) return ZERO;
  if (num === den) return ONE;
  const divisor = gcd(Math.abs(num), Math.abs(den)) * Math.sign(den);
  return { num: num / divisor, den: den / divisor };
};

/** Whole numbers in, exact product out: a double where it is one, else undefined. */
const product = (a: Whole, b: Whole): number | undefined => {
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  const result = a * b;
  return Number.isSafeInteger(result) ? result : undefined;
};

/** num ÷ den, whole numbers, den not 0. */
export const ratio = (num: Whole, den: Whole): Ratio =>
  typeof num === "number" && typeof den === "number"
    ? reduced(num, den)
    : reducedBig(BigInt(num), BigInt(den));

/** A decimal of up to 6 places, as a number or as text, exactly. */
export const ratioOf = (value: number | string): Ratio => {
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? { num: value, den: 1 } : ratio(toMillionths(value), 1_000_000);
  const [whole = "0", places = ""] = value.split(".");
  return reducedBig(BigInt(whole + places), 10n ** BigInt(places.length));
};

export const add = (a: Ratio, b: Ratio): Ratio => {
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  const left = product(a.num, b.den);
  const right = product(b.num, a.den);
  const den = product(a.den, b.den);
  if (left !== undefined && right !== undefined && den !== undefined) {
    const num = left + right;
    if (Number.isSafeInteger(num)) return reduced(num, den);
  }
  const [aDen, bDen] = [BigInt(a.den), BigInt(b.den)];
  return reducedBig(BigInt(a.num) * bDen + BigInt(b.num) * aDen, aDen * bDen);
};

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { num: -b.num, den: b.den });

const multiply = (a: Ratio, b: Ratio): Ratio => {
  const num = product(a.num, b.num);
  const den = product(a.den, b.den);
  if (num !== undefined && den !== undefined) return reduced(num, den);
  return reducedBig(BigInt(a.num) * BigInt(b.num), BigInt(a.den) * BigInt(b.den));
};

/** a ÷ b, b not 0. */
export const divide = (a: Ratio, b: Ratio): Ratio => {
  if (b === ONE) return a;
  const num = product(a.num, b.den);
  const den = product(a.den, b.num);
  if (num !== undefined && den !== undefined) return reduced(num, den);
  return reducedBig(BigInt(a.num) * BigInt(b.den), BigInt(a.den) * BigInt(b.num));
};

/** Negative where a < b, 0 where equal, positive where a > b. */
export const compare = (a: Ratio, b: Ratio): number => {
  const left = product(a.num, b.den);
  const right = product(b.num, a.den);
  if (left !== undefined && right !== undefined) return left - right;
  const difference = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const atLeast = (a: Ratio, b: Ratio): boolean => compare(a, b) >= 0;

export const isZero = (a: Ratio): boolean => a.num === 0;

/** 0 where below it, 1 where above it. */
export const clamp = (a: Ratio): Ratio => (a.num <= 0 ? ZERO : a.num >= a.den ? ONE : a);

/** Rounds down, or up with `up`, to a whole multiple of 1/n. */
export const roundToSteps = ({ num, den }: Ratio, n: number, up: boolean): Ratio => {
  const [scaled, whole] = [BigInt(num) * BigInt(n), BigInt(den)];
  return ratio(narrowed(up ? (scaled + whole - 1n) / whole : scaled / whole), n);
};

export interface Weighted {
  readonly value: Ratio;
  readonly weight: Ratio;
}

/** The weighted mean; the weights' sum is not 0. */
export const weightedMean = (parts: readonly Weighted[]): Ratio => {
  let sum = ZERO;
  let weights = ZERO;
  for (const { value, weight } of parts) {
    sum = add(sum, weight === ONE ? value : multiply(value, weight));
    weights = add(weights, weight);
  }
  return divide(sum, weights);
};

/** The nearest double; only where something is printed or written. */
export const toNumber = ({ num, den }: Ratio): number => {
  if (typeof num === "number" && typeof den === "number") return num / den;
  // Beyond doubles' whole numbers: divide exactly to 20 significant places first.
  const places = BigInt(Math.max(0, String(den).length - String(num).length) + 20);
  return Number(`${(BigInt(num) * 10n ** places) / BigInt(den)}e-${places}`);
};
