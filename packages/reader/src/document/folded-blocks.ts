import type { Block } from "@bangfu/ooxml";
import { fold } from "../words/fold.js";

/** A text, and those of its characters that were folded. */
export interface FoldedText {
  readonly text: string;
  readonly folded?: string;
}

const folded = <T extends { readonly text: string }>(one: T): T => {
  const { text, folded: characters } = fold(one.text);
  return characters === "" ? one : { ...one, text, folded: characters };
};

/** A document with its radicals, twins and wide digits folded; what changed says which characters did. */
export const foldedBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    block.is === "paragraph" ? folded(block) : { ...block, rows: block.rows.map((row) => row.map(folded)) },
  );
