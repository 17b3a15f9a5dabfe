/** Points in a millimetre, the unit of OFD. */
export const POINTS = 72 / 25.4;

/** From the coordinates of an object to those of the page: [a, b, c, d, e, f] of x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const numbersIn = (text: string | undefined): readonly number[] =>
  (text ?? "")
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "")
    .map(Number)
    .map((number) => (Number.isFinite(number) ? number : 0));

/** An object's matrix with the corner of its boundary added. */
export const matrixOf = (ctm: string | undefined, boundary: string | undefined): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(ctm);
  const [left = 0, top = 0] = numbersIn(boundary);
  return [a, b, c, d, e + left, f + top];
};

export const moved = (
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } => ({
  x: (a * x + c * y + e) * POINTS,
  y: (b * x + d * y + f) * POINTS,
});

/** A size up or down, as the matrix changes it. */
export const scale = ([, , c, d]: Matrix): number => Math.hypot(c, d);
