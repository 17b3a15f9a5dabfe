import type { Block } from "./block.js";
import type { Omission } from "./omission.js";

/** A text that stands beside the document's own: at the foot of a page, or at the end. */
export interface Note {
  readonly is: "footnote" | "endnote";
  readonly text: string;
}

/** What was read of a document. */
export interface DocumentRead {
  /** What a reader of it sees, in order. */
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Everything of it that stands in neither. */
  readonly omitted: readonly Omission[];
}

/** A document of blocks alone. */
export const plainDocument = (blocks: readonly Block[]): DocumentRead => ({ blocks, notes: [], omitted: [] });
