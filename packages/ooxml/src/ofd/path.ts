import type { Ruling } from "../document/placed.js";
import { moved, type Matrix } from "./geometry.js";

/** How many numbers follow each command of a path; the last two of them are where it leads. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The straight lines of a path such as `M 0 0 L 100 0 L 100 20 C`. */
export const rulingsOf = (page: number, matrix: Matrix, path: string): readonly Ruling[] => {
  const words = path.trim().split(/\s+/);
  const found: Ruling[] = [];
  let [start, here]: [readonly [number, number], readonly [number, number]] = [
    [0, 0],
    [0, 0],
  ];
  const draw = (to: readonly [number, number]): void => {
    const [from, end] = [moved(matrix, ...here), moved(matrix, ...to)];
    found.push({ page, x1: from.x, y1: from.y, x2: end.x, y2: end.y });
  };
  for (let at = 0; at < words.length;) {
    const command = words[at]!;
    const many = NUMBERS[command];
    if (many === undefined) {
      at++;
      continue;
    }
    const to: readonly [number, number] =
      command === "C" ? start : [Number(words[at + many - 1]), Number(words[at + many])];
    if (command === "L" || command === "C") draw(to);
    if (command === "M" || command === "S") start = to;
    here = to;
    at += many + 1;
  }
  return found;
};
