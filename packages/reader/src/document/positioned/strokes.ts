import type { Ruling } from "@bangfu/ooxml";

/** A level or upright line: where it lies across, and from where to where it goes along. */
export interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Strokes {
  readonly level: readonly Stroke[];
  readonly upright: readonly Stroke[];
}

/** Points by which a line may be aslant, two of them apart and still one, and an end short of the line it meets. */
const SLANT = 1;
export const NEAR = 3;
/** What is shorter is a dash or a part of a picture. */
const SHORTEST = 6;

const ordered = (one: number, other: number): { from: number; to: number } => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
});

/** Lines upon each other, or end to end, as one: every cell of a table may have drawn its own edges. */
const merged = (strokes: readonly Stroke[]): Stroke[] => {
  const found: Stroke[] = [];
  const sorted = [...strokes].sort((one, other) => one.at - other.at);
  for (let first = 0; first < sorted.length;) {
    let end = first;
    while (end < sorted.length && sorted[end]!.at - sorted[first]!.at <= NEAR) end++;
    const { at } = sorted[first]!;
    const along = sorted.slice(first, end).sort((one, other) => one.from - other.from);
    let open: { from: number; to: number } | undefined;
    for (const { from, to } of along) {
      if (open !== undefined && from <= open.to + NEAR) open.to = Math.max(open.to, to);
      else {
        if (open !== undefined) found.push({ at, ...open });
        open = { from, to };
      }
    }
    if (open !== undefined) found.push({ at, ...open });
    first = end;
  }
  return found.filter(({ from, to }) => to - from >= SHORTEST);
};

/** The lines of one page that can be part of a table. */
export const strokesOf = (rulings: readonly Ruling[]): Strokes => {
  const level: Stroke[] = [];
  const upright: Stroke[] = [];
  for (const { x1, y1, x2, y2 } of rulings) {
    if (![x1, y1, x2, y2].every(Number.isFinite)) continue;
    if (Math.abs(y1 - y2) <= SLANT) level.push({ at: (y1 + y2) / 2, ...ordered(x1, x2) });
    else if (Math.abs(x1 - x2) <= SLANT) upright.push({ at: (x1 + x2) / 2, ...ordered(y1, y2) });
  }
  return { level: merged(level), upright: merged(upright) };
};
