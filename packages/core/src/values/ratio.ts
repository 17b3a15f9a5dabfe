import { parseDecimal } from "./decimal.js";

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

const isNumber = (value: Whole): value is number => typeof value === "number";

/** A whole number as a double where it is one. */
const narrowed = (value: bigint): Whole => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
};

const times = (a: Whole, b: Whole): Whole => {
  if (isNumber(a) && isNumber(b)) {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
};

/** The exact sum: a number while that holds it, else a bigint. */
export const plus = (a: Whole, b: Whole): Whole => {
  if (isNumber(a) && isNumber(b)) {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
};

/** The greatest common divisor, up to its sign; both of one type. */
const divisor = <W extends Whole>(a: W, b: W): W => {
  while (b) {
    const rest = (a % b) as W;
    a = b;
    b = rest;
  }
  return a;
};

/** num ÷ den, whole numbers, den not 0. */
export const ratio = (num: Whole, den: Whole): Ratio => {
  if (isNumber(num) && isNumber(den)) {
    if (num === 0) return ZERO;
    if (num === den) return ONE;
    const by = Math.abs(divisor(num, den)) * Math.sign(den);
    return { num: num / by, den: den / by };
  }
  const n = BigInt(num);
  const d = BigInt(den);
  const common = divisor(n, d);
  const by = common < 0n === d < 0n ? common : -common;
  return { num: narrowed(n / by), den: narrowed(d / by) };
};

/** A decimal of up to 6 places, as a number or as text, exactly. */
export const ratioOf = (value: number | string): Ratio => {
  if (Number.isSafeInteger(value)) return ratio(value as number, 1);
  return ratio(parseDecimal(String(value), 6), 1_000_000n);
};

export const add = (a: Ratio, b: Ratio): Ratio => {
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  if (a.den === b.den) return ratio(plus(a.num, b.num), a.den);
  return ratio(plus(times(a.num, b.den), times(b.num, a.den)), times(a.den, b.den));
};

/** Two fractions as one, not in lowest terms where it is larger than doubles: to bring it there takes long. */
const joined = (a: Ratio, b: Ratio): Ratio =>
  isNumber(a.num) && isNumber(a.den) && isNumber(b.num) && isNumber(b.den)
    ? add(a, b)
    : { num: plus(times(a.num, b.den), times(b.num, a.den)), den: times(a.den, b.den) };

/**
 * The exact sum. Those of one denominator come first, then two and two and so on: one after another, a sum of
 * thousands of denominators would have thousands of digits nearly all the way.
 */
const sum = (parts: readonly Ratio[]): Ratio => {
  const nums = new Map<Whole, Whole>();
  parts.forEach(({ num, den }) => nums.set(den, plus(nums.get(den) ?? 0, num)));
  let level = [...nums].map(([den, num]): Ratio => ({ num, den }));
  while (level.length > 1) {
    const next: Ratio[] = [];
    for (let at = 0; at < level.length; at += 2)
      next.push(at + 1 < level.length ? joined(level[at]!, level[at + 1]!) : level[at]!);
    level = next;
  }
  const [whole] = level;
  return whole === undefined ? ZERO : ratio(whole.num, whole.den);
};

export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { num: -b.num, den: b.den });

export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(times(a.num, b.num), times(a.den, b.den));

/** a ÷ b, b not 0. */
export const divide = (a: Ratio, b: Ratio): Ratio =>
  b === ONE ? a : ratio(times(a.num, b.den), times(a.den, b.num));

/** Whether a ≥ b; a number and a bigint compare exactly. */
export const atLeast = (a: Ratio, b: Ratio): boolean => times(a.num, b.den) >= times(b.num, a.den);

export const isZero = (a: Ratio): boolean => a.num === 0;

/** 0 where below it, 1 where above it. */
export const clamp = (a: Ratio): Ratio => (a.num <= 0 ? ZERO : a.num >= a.den ? ONE : a);

/** Rounds a share of 0 to 1 down, or up with `up`, to a whole multiple of 1/n. */
export const roundToSteps = ({ num, den }: Ratio, n: Whole, up: boolean): Ratio => {
  const [scaled, whole] = [BigInt(times(num, n)), BigInt(den)];
  return ratio(narrowed((scaled + (up ? whole - 1n : 0n)) / whole), n);
};

/** The weighted mean of one share of the parts; the weights' sum is not 0, a weight is 1 where absent. */
export const weightedMean = <S extends string>(
  parts: readonly ({ readonly [share in S]: Ratio } & { readonly weight?: Ratio })[],
  share: S,
): Ratio => {
  if (parts.length === 1) return parts[0]![share];
  const shares = parts.map((part) => {
    const { weight = ONE } = part;
    return weight === ONE ? part[share] : multiply(part[share], weight);
  });
  return divide(sum(shares), sum(parts.map(({ weight = ONE }) => weight)));
};

/** The nearest double; only where something is printed or written. */
export const toNumber = ({ num, den }: Ratio): number => {
  if (isNumber(num) && isNumber(den)) return num / den;
  // Beyond doubles' whole numbers: divide exactly to 20 significant places first.
  const places = BigInt(Math.max(0, String(den).length - String(num).length) + 20);
  return Number(`${(BigInt(num) * 10n ** places) / BigInt(den)}e-${places}`);
};
