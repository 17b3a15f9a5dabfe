/**
 * A run of text where a page has it. Lengths are points: 72 an inch, `y` grows from the page's top downwards, `x` and
 * `y` are the left and the top of the text's box, `height` is about the size of its font. Pages count from 1.
 */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly page: number;
}

/** A drawn line, or an edge of a rectangle; those that are neither level nor upright are no part of a table. */
export interface Ruling {
  readonly page: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PageSize {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** A document of which only is known where its texts and lines stand on the pages. */
export interface PlacedPages {
  readonly pages: readonly PageSize[];
  readonly texts: readonly PlacedText[];
  readonly rulings: readonly Ruling[];
  /** Pages that have pictures. */
  readonly pictured: ReadonlySet<number>;
}
