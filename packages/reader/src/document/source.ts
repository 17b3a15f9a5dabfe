import type { Block, DocumentRead, Note, Omission } from "@bangfu/ooxml";
import { fold } from "../words/fold.js";
import { foldedBlocks, type FoldedText } from "./folded-blocks.js";
import { maskedText, withoutPersons } from "./persons.js";

/** Something of a file that is in no clause. */
export interface SourceOmission extends Omission {
  readonly file: string;
}

/** The files of a plan as one document, folded, in which no person is named. */
export interface Source {
  readonly files: readonly string[];
  readonly blocks: readonly Block[];
  readonly notes: readonly (Note & FoldedText)[];
  readonly omitted: readonly SourceOmission[];
}

export const sourceOf = (
  read: readonly { readonly file: string; readonly document: DocumentRead }[],
): Source => ({
  files: read.map(({ file }) => file),
  blocks: withoutPersons(read.flatMap(({ document }) => foldedBlocks(document.blocks))),
  notes: read.flatMap(({ document }) =>
    document.notes.map(({ is, text }) => {
      const { text: same, folded } = fold(text);
      return { is, text: maskedText(same), folded };
    }),
  ),
  omitted: read.flatMap(({ file, document }) =>
    document.omitted.map((omission) => ({
      ...omission,
      file,
      words: maskedText(fold(omission.words).text),
    })),
  ),
});
