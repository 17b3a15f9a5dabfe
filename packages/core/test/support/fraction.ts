// Exact fractions and days for the naive reckoning; nothing of src.
export interface Fraction {
  n: bigint;
  d: bigint;
}
export const fraction = (n: bigint, d: bigint): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d });
export const decimal = (value: number): Fraction => fraction(BigInt(Math.round(value * 1e6)), 1_000_000n);
export const ZERO = decimal(0);
export const ONE = decimal(1);
export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => plus(a, fraction(-b.n, b.d));
export const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const less = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
export const clamp = (a: Fraction) => (less(a, ZERO) ? ZERO : less(ONE, a) ? ONE : a);
export const number = ({ n, d }: Fraction) => Number((n * 10n ** 20n) / d) / 1e20;

const DAY = 86_400_000;
export const shift = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
export const span = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
