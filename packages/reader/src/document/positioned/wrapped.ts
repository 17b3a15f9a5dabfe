import { linesOf, type Line } from "./lines.js";
import type { PlacedText } from "@bangfu/ooxml";
import type { Box } from "./placed.js";

/** Points that a program leaves between a cell's edges and its text, on both sides together. */
const PADDING = 12;
/** A line that lacks no more of the width than this many signs was broken because the next one had no room. */
const ROOM = 1.5;

const LATIN_END = /[A-Za-z0-9]$/;
const LATIN_START = /^[A-Za-z]/;

/** Two pieces of one text with the break between them taken out; words in Latin letters stay two. */
export const joinedText = (one: string, next: string): string =>
  one + (LATIN_END.test(one) && LATIN_START.test(next) ? " " : "") + next;

/** The text of a cell: lines that end for lack of room are joined, others stay lines. */
const joinedIn = (lines: readonly Line[], width: number): string => {
  let text = "";
  let isFull = false;
  for (const { box, height, text: more } of lines) {
    text = text === "" ? more : isFull ? joinedText(text, more) : `${text}\n${more}`;
    isFull = width - (box.right - box.left) < PADDING + ROOM * height;
  }
  return text;
};

export const cellText = (texts: readonly PlacedText[], { left, right }: Box): string =>
  joinedIn(linesOf(texts), right - left);
