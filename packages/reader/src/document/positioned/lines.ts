import type { PlacedText } from "@bangfu/ooxml";
import { around, boxOf, type Box } from "./placed.js";

/** Text of one line without a wide gap in it. */
export interface Segment {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

export interface Line {
  readonly page: number;
  readonly box: Box;
  /** The size of the font that most of it has. */
  readonly height: number;
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Gaps in sizes of the font: between words in Latin letters, between any signs, between cells without lines. */
const WORD_GAP = 0.2;
const BLANK_GAP = 0.6;
const CELL_GAP = 1.5;
/** So much of the lower one of two texts must lie beside the other for both to be one line. */
const BESIDE = 0.5;

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A small number above the line is a footnote's mark or a power, and no figure of the text. */
const raised = (text: string): string => text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));

const mainHeight = (texts: readonly PlacedText[]): number => {
  const lengths = new Map<number, number>();
  for (const { height, text } of texts) lengths.set(height, (lengths.get(height) ?? 0) + text.trim().length);
  let [main, most] = [0, -1];
  for (const [height, length] of lengths) if (length > most) [main, most] = [height, length];
  return main;
};

const isRaised = (text: PlacedText, height: number, bottom: number): boolean =>
  /^\s*\d{1,2}\s*$/.test(text.text) &&
  text.height < 0.8 * height &&
  text.y + text.height < bottom - 0.15 * height;

/** The same text drawn twice, a little apart, is bold. */
const isAgain = (text: PlacedText, before: PlacedText | undefined): boolean =>
  before !== undefined &&
  before.text === text.text &&
  Math.abs(before.x - text.x) < 0.3 * text.height &&
  Math.abs(before.y - text.y) < 0.3 * text.height;

/** @param isCell whether a text that begins at a place is in another cell than what stands before it */
export const lineOf = (texts: readonly PlacedText[], isCell: (x: number) => boolean = () => false): Line => {
  const height = mainHeight(texts);
  const main = texts.filter((text) => text.height === height);
  const { bottom } = around(main.map(boxOf));
  const sorted = [...texts].sort((one, other) => one.x - other.x);
  const segments: { left: number; right: number; text: string }[] = [];
  let before: PlacedText | undefined;
  for (const placed of sorted) {
    if (isAgain(placed, before)) continue;
    const text = isRaised(placed, height, bottom) ? raised(placed.text) : placed.text;
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : (placed.x - last.right) / height;
    before = placed;
    if (last === undefined || gap > CELL_GAP || isCell(placed.x)) {
      segments.push({ left: placed.x, right: placed.x + placed.width, text });
      continue;
    }
    const isLatin = /[\w%)\].,;:]$/.test(last.text) && /^[\w([]/.test(text);
    last.text += (gap > (isLatin ? WORD_GAP : BLANK_GAP) ? " " : "") + text;
    last.right = Math.max(last.right, placed.x + placed.width);
  }
  const cleaned = segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, " ").trim() }));
  return {
    page: texts[0]!.page,
    box: around(texts.map(boxOf)),
    height,
    text: cleaned.map(({ text }) => text).join(" "),
    segments: cleaned,
  };
};

/** The texts of one page, or of a part of it, line by line from top to bottom. */
export const textLines = (texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] => {
  const seen = texts.filter(({ text }) => text.trim() !== "");
  const sorted = [...seen].sort((one, other) => one.y + one.height / 2 - (other.y + other.height / 2));
  const lines: PlacedText[][] = [];
  let open: PlacedText[] = [];
  let [top, bottom] = [0, 0];
  for (const text of sorted) {
    const overlap = Math.min(bottom, text.y + text.height) - Math.max(top, text.y);
    if (open.length > 0 && overlap >= BESIDE * Math.min(text.height, bottom - top)) {
      open.push(text);
      // The line keeps the box of its largest text: a row of small steps must not draw it down the page.
      if (text.height > bottom - top) [top, bottom] = [text.y, text.y + text.height];
      continue;
    }
    if (open.length > 0) lines.push(open);
    open = [text];
    [top, bottom] = [text.y, text.y + text.height];
  }
  if (open.length > 0) lines.push(open);
  return lines;
};

/** The lines of texts of one page, or of a part of it, from top to bottom. */
export const linesOf = (texts: readonly PlacedText[]): readonly Line[] =>
  textLines(texts).map((line) => lineOf(line));
