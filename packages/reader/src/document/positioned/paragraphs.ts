import { paragraph, type Block } from "@bangfu/ooxml";
import { fold } from "../../words/fold.js";
import { BEGINS, ENDS } from "../broken-lines.js";
import type { PlacedTable } from "./grid-table.js";
import type { Line } from "./lines.js";
import type { PageSize } from "@bangfu/ooxml";
import { joinedText } from "./wrapped.js";

/** Where the text of pages of one size begins and ends. */
interface Margins {
  readonly left: number;
  /** Infinity where too few lines are full, so that none is known to be. */
  readonly right: number;
}

/** A line begins a paragraph where it stands so many signs to the right of the others. */
const INDENT = 1.2;
/** A line that ends so many signs before the margin is full: a sign may not stand at a line's head. */
const SLACK = 1.7;
/** Paragraphs stand so many sizes of the font farther apart than lines. */
const APART = 0.8;
/** Fewer signs in a line are a list. */
const NARROWEST = 18;

/** Lines that end before this part of the page's width end of themselves, unless this share of them ends alike. */
const FARTHEST_IN = 0.7;
const BROKEN = 0.3;

/** So many of the lines share a margin, two at least. */
const SHARE = 0.08;

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

/** The first of some places, from the outside in, near which others lie too: a signature alone is no margin. */
const shared = (places: readonly number[], near: number, direction: 1 | -1): number | undefined => {
  const sorted = [...places].sort((one, other) => direction * (one - other));
  const many = Math.max(2, Math.ceil(sorted.length * SHARE));
  return sorted.find((place, at) => {
    const other = sorted[at + many - 1];
    return other !== undefined && Math.abs(other - place) <= near;
  });
};

const marginsOf = (lines: readonly Line[], pageWidth: number): Margins => {
  const height = middle(lines.map((line) => line.height));
  const lefts = lines.map(({ box }) => box.left);
  const left = shared(lefts, height / 2, 1) ?? lefts.reduce((one, other) => Math.min(one, other));
  const right = shared(
    lines.map(({ box }) => box.right),
    height,
    -1,
  );
  if (right === undefined || right - left < NARROWEST * height) return { left, right: Infinity };
  const full = lines.filter(({ box }) => box.right >= right - height).length;
  const isMargin = right >= FARTHEST_IN * pageWidth || full >= Math.max(3, BROKEN * lines.length);
  return { left, right: isMargin ? right : Infinity };
};

const isLine = (piece: Line | PlacedTable): piece is Line => "segments" in piece;

/** A bracket behind a task names its unit and its day: …完成）, and then the next number. */
const CLOSED = /[）)]$/;

/** A browser prints （⼀） with a radical. */
const beginsAnew = (text: string): boolean => BEGINS.test(fold(text).text);

/** Whether a line goes on with the paragraph of the one before. */
const goesOn = (line: Line, before: Line, { left, right }: Margins): boolean => {
  const isFull = before.box.right >= right - SLACK * before.height;
  if (!isFull || Math.abs(line.height - before.height) > 0.2 * before.height) return false;
  if (line.box.left - left > INDENT * line.height) return false;
  if ((ENDS.test(before.text) || CLOSED.test(before.text)) && beginsAnew(line.text)) return false;
  return true;
};

/** The usual space between two lines of one page. */
const usualGap = (lines: readonly Line[]): number => {
  const gaps: number[] = [];
  lines.forEach((line, place) => {
    const before = lines[place - 1];
    if (before !== undefined && before.page === line.page && line.box.top > before.box.top)
      gaps.push(line.box.top - before.box.bottom);
  });
  return gaps.length === 0 ? Infinity : middle(gaps);
};

/** Lines and tables in order as blocks: lines that were broken by the page's width or its end are joined. */
export const blocksOfPieces = (
  pieces: readonly (Line | PlacedTable)[],
  pages: readonly PageSize[],
): readonly Block[] => {
  const sizes = new Map(pages.map(({ page, width }) => [page, Math.round(width)]));
  const lines = pieces.filter(isLine);
  const margins = new Map<number, Margins>();
  for (const size of new Set(sizes.values())) {
    const own = lines.filter(({ page }) => sizes.get(page) === size);
    if (own.length > 0) margins.set(size, marginsOf(own, size));
  }
  const gap = usualGap(lines);
  const blocks: Block[] = [];
  let [text, before]: [string, Line | undefined] = ["", undefined];
  const end = (): void => {
    if (text !== "") blocks.push(paragraph(text));
    [text, before] = ["", undefined];
  };
  for (const piece of pieces) {
    if (!isLine(piece)) {
      end();
      blocks.push(piece.block);
      continue;
    }
    const isNear =
      before !== undefined &&
      (piece.page !== before.page || piece.box.top - before.box.bottom <= gap + APART * piece.height);
    if (before !== undefined && isNear && goesOn(piece, before, margins.get(sizes.get(piece.page)!)!))
      text = joinedText(text, piece.text);
    else {
      end();
      text = piece.text;
    }
    before = piece;
  }
  end();
  return blocks;
};
