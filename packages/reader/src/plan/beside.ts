import type { Note } from "@bangfu/ooxml";
import type { Source } from "../document/source.js";
import { inOneLine } from "../words/trim.js";
import { nextClause, withAsides, withNote, type Desk } from "./desk.js";

const WHY: Readonly<Record<Note["is"], string>> = { footnote: "脚注", endnote: "尾注" };

/** Notes of the document as clauses behind all others: what they say stands beside the text. */
export const addBeside = (notes: Source["notes"], desk: Desk): void => {
  for (const note of notes) {
    const text = inOneLine(note.text);
    const clause = withNote({ id: nextClause(desk), text }, desk, note);
    desk.document.push(withAsides(clause, [{ text, why: WHY[note.is] }], desk));
  }
};
