import type { PlacedText } from "../document/placed.js";
import { moved, numbersIn, scale, POINTS, type Matrix } from "./geometry.js";

/** A text object of a page: what its text codes have in common. */
export interface TextObject {
  readonly page: number;
  readonly matrix: Matrix;
  /** Millimetres. */
  readonly size: number;
}

export interface TextCode {
  readonly x: number;
  readonly y: number;
  readonly deltaX: string | undefined;
  readonly deltaY: string | undefined;
  readonly text: string;
}

/** So much of a font's size lies above the line that signs stand on. */
const ASCENT = 0.88;
/** A step of more than so many sizes is a gap between words. */
const GAP = 1.6;

/** Steps from sign to sign, `g 3 5.2` standing for three of 5.2; no more than there are signs. */
const stepsOf = (delta: string | undefined, many: number): readonly number[] => {
  const parts = (delta ?? "").trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < parts.length && steps.length < many; at++) {
    if (parts[at] !== "g") {
      steps.push(numbersIn(parts[at])[0] ?? 0);
      continue;
    }
    const [times = 0] = numbersIn(parts[at + 1]);
    const [step = 0] = numbersIn(parts[at + 2]);
    for (let time = 0; time < times && steps.length < many; time++) steps.push(step);
    at += 2;
  }
  return steps;
};

/** The width of a sign where the file does not say it. */
const usualWidth = (sign: string, size: number): number => (sign.codePointAt(0)! < 0x2000 ? size / 2 : size);

/** The runs of one text code: it is cut where a step is wide, or leads to another line. */
export const placedTexts = (
  { page, matrix, size }: TextObject,
  { x, y, deltaX, deltaY, text }: TextCode,
): readonly PlacedText[] => {
  const signs = [...text];
  const [right, down] = [stepsOf(deltaX, signs.length), stepsOf(deltaY, signs.length)];
  const height = size * scale(matrix) * POINTS;
  const found: PlacedText[] = [];
  let [open, left, across, below] = ["", x, x, y];
  const end = (width: number): void => {
    const from = moved(matrix, left, below);
    const to = moved(matrix, left + width, below);
    if (open.trim() !== "")
      found.push({
        text: open,
        x: Math.min(from.x, to.x),
        y: from.y - ASCENT * height,
        width: Math.abs(to.x - from.x),
        height,
        page,
      });
    open = "";
  };
  signs.forEach((sign, at) => {
    open += sign;
    const own = usualWidth(sign, size);
    const stepX = right[at] ?? (down[at] ? 0 : own);
    const stepY = down[at] ?? 0;
    if (at === signs.length - 1 || stepY !== 0 || stepX > GAP * size || stepX < 0) {
      end(across + own - left);
      left = across + stepX;
    }
    across += stepX;
    below += stepY;
  });
  return found;
};
