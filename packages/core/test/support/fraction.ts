// Exact fractions and days for the naive twin; nothing of src.
export interface Fraction {
  n: bigint;
  d: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

/** In lowest terms, so that long sums stay short. */
export const fraction = (n: bigint, d: bigint): Fraction => {
  const by = d < 0n ? -divisor(n, d) : divisor(n, d);
  return { n: n / by, d: d / by };
};

/** A decimal of up to 6 places, read from its text. */
export const decimal = (value: number): Fraction => {
  const [whole = "0", places = ""] = value.toFixed(6).split(".");
  return fraction(BigInt(whole + places), 1_000_000n);
};

export const ZERO = decimal(0);
export const ONE = decimal(1);
export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => plus(a, fraction(-b.n, b.d));
export const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const less = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
export const clamp = (a: Fraction) => (less(a, ZERO) ? ZERO : less(ONE, a) ? ONE : a);
export const total = (all: readonly Fraction[]) => all.reduce(plus, ZERO);
/** The nearest double: 60 places are enough for the smallest share that the generators reach. */
export const number = ({ n, d }: Fraction) => Number(`${(n * 10n ** 60n) / d}e-60`);

const DAY = 86_400_000;
export const shift = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
export const span = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
