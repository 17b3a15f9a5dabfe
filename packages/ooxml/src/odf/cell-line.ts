import { BLOCK_LIMITS, TooMuch } from "../document/block.js";

/** A line of a cell: all of it, and its parts with a line through them or not. */
export interface CellLine {
  readonly text: string;
  readonly kept: string;
  readonly struck: string;
}

/** The lines of cells as their text is heard. */
export interface CellLines {
  readonly begin: () => void;
  readonly span: (isStruck: boolean) => void;
  readonly endSpan: () => void;
  /** @throws TooMuch */
  readonly hear: (text: string) => void;
  readonly end: () => CellLine;
}

export const newCellLines = (): CellLines => {
  const spans: boolean[] = [];
  let [characters, struckSpans, open] = [0, 0, 0];
  let [text, kept, struck] = ["", "", ""];
  return {
    begin: () => {
      open++;
      [text, kept, struck] = ["", "", ""];
    },
    span: (isStruck) => {
      spans.push(isStruck);
      if (isStruck) struckSpans++;
    },
    endSpan: () => {
      if (spans.pop()) struckSpans--;
    },
    hear: (more) => {
      if (open === 0) return;
      characters += more.length;
      if (characters > BLOCK_LIMITS.characters) throw new TooMuch();
      text += more;
      if (struckSpans > 0) struck += more;
      else kept += more;
    },
    end: () => {
      open = Math.max(0, open - 1);
      return { text: text.trim(), kept: kept.trim(), struck: struck.trim() };
    },
  };
};
