import type { Ruling } from "@bangfu/ooxml";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api.js";

/** A matrix as PDF writes it: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const times = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => [
  a * inner[0] + c * inner[1],
  b * inner[0] + d * inner[1],
  a * inner[2] + c * inner[3],
  b * inner[2] + d * inner[3],
  a * inner[4] + c * inner[5] + e,
  b * inner[4] + d * inner[5] + f,
];

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** What is drawn on a page beside its texts. */
export interface PageDrawing {
  readonly rulings: readonly Ruling[];
  /** Pictures larger than a sign; they are not unpacked, only the room that they take is known. */
  readonly pictures: number;
  readonly isBlank: boolean;
}

/** A picture's sides in points, at the least: of a seal or a photo, not of a sign. */
const PICTURE = 30;
/** A filled shape up to this wide, in points, is a line. */
const THIN = 3;
/** Steps in the paths of a page; a table of 1,000 cells has 20,000. */
const LIMIT = 400_000;

type Point = readonly [number, number];

/** How a path goes on ([code, numbers that follow]); curves are no part of tables. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
const NUMBERS: Readonly<Record<number, number>> = {
  [MOVE]: 2,
  [LINE]: 2,
  [CURVE]: 6,
  [QUADRATIC]: 4,
  [CLOSE]: 0,
};

/** The straight lines of each part of a path. */
const partsOf = (path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] => {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at]!;
    const many = NUMBERS[code];
    if (many === undefined) break;
    const point = (): Point => moved(matrix, path[at + many - 1]!, path[at + many]!);
    const part = parts.at(-1);
    if (code === MOVE) parts.push([point()]);
    else if (code === LINE) part?.push(point());
    else if (code === CLOSE && part !== undefined) part.push(part[0]!);
    // What is rounded is no ruling: its part begins anew behind the curve.
    else if (many > 0) parts.push([point()]);
    at += 1 + many;
  }
  return parts;
};

const ruling = (page: number, [x1, y1]: Point, [x2, y2]: Point): Ruling => ({ page, x1, y1, x2, y2 });

const edges = (page: number, part: readonly Point[]): readonly Ruling[] =>
  part.slice(1).map((to, at) => ruling(page, part[at]!, to));

/** A filled shape: a thin one is the line in its middle, any other has edges. */
const filled = (page: number, part: readonly Point[]): readonly Ruling[] => {
  if (part.length < 3) return [];
  const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  if (Math.min(wide, high) > THIN) return edges(page, [...part, part[0]!]);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [wide > high ? ruling(page, [left, y], [right, y]) : ruling(page, [x, top], [x, bottom])];
};

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const BOTH: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** What a path draws; one that only bounds what is drawn after it draws nothing. */
const rulingsOf = (page: number, paint: number, parts: readonly (readonly Point[])[]): readonly Ruling[] => {
  if (STROKES.has(paint)) return parts.flatMap((part) => edges(page, part));
  if (FILLS.has(paint) || BOTH.has(paint)) return parts.flatMap((part) => filled(page, part));
  return [];
};

const isLarge = ([a, b, c, d]: Matrix): boolean => Math.min(Math.hypot(a, b), Math.hypot(c, d)) >= PICTURE;

/**
 * The lines and the pictures that a page draws, in points from its top left.
 * @param view turns the page's own lengths into those
 */
export const drawnOn = (page: number, { fnArray, argsArray }: PDFOperatorList, view: Matrix): PageDrawing => {
  const rulings: Ruling[] = [];
  const kept: Matrix[] = [];
  let [matrix, pictures, steps, isBlank] = [view, 0, 0, true];
  fnArray.forEach((operator, at) => {
    const operands = argsArray[at] as readonly unknown[] | null;
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) {
      matrix = times(matrix, operands as unknown as Matrix);
      // A picture is drawn in a square of 1 by 1 that was made as large as it.
      if (isLarge(matrix)) pictures++;
    } else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      const own = operands?.[0] as Matrix | null | undefined;
      if (own) matrix = times(matrix, own);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.constructPath) {
      const [paint, [path]] = operands as readonly [number, readonly [ArrayLike<number> | null]];
      steps += path?.length ?? 0;
      if (path === null || steps > LIMIT) return;
      const found = rulingsOf(page, paint, partsOf(path, matrix));
      if (found.length > 0) isBlank = false;
      for (const one of found) rulings.push(one);
    } else if (operator === OPS.shadingFill) isBlank = false;
  });
  return { rulings, pictures, isBlank: isBlank && pictures === 0 };
};
