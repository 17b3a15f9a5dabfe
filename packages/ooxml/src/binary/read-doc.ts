import { blockText } from "../document/block-text.js";
import type { DocumentRead, Note } from "../document/document-read.js";
import type { Omission, Omitted } from "../document/omission.js";
import { isPageNumber } from "../document/page-number.js";
import { openContainer } from "./container.js";
import { numberingIn } from "./word-numbering.js";
import { runAt, runsIn } from "./word-properties.js";
import { unreadAt } from "./word-signs.js";
import { storyOf, type SignsSay } from "./word-story.js";
import { paragraphSays, stylesIn } from "./word-styles.js";
import { openWord, signsOf, type Part, type WordText } from "./word-text.js";

/** Why a file is no Word 97 document that can be read here. */
export type UnreadableDoc = "not-a-document" | "old-format" | "password" | "damaged";

const signsSay = (word: WordText, data: Uint8Array): SignsSay => {
  const styles = stylesIn(word.table("styles"));
  const paragraphs = runsIn(word.table("paragraphs"), word.main, "paragraphs");
  const characters = runsIn(word.table("characters"), word.main, "characters");
  return {
    paragraph: (byte) => {
      const run = runAt(paragraphs, byte);
      return run === undefined ? {} : { ...styles[run.style], ...paragraphSays(run.list, data) };
    },
    unread: unreadAt(characters),
    numbering: numberingIn(word.table("lists"), word.behind("lists"), word.table("listUses")),
  };
};

/**
 * The paragraphs and tables of a Word 97 to 2003 document (.doc, .wps) as it is after all tracked changes, or why it
 * cannot be read.
 * @throws TooMuch
 */
export const readDoc = (bytes: Uint8Array): DocumentRead | UnreadableDoc => {
  const container = openContainer(bytes);
  if (container === undefined) return "not-a-document";
  if (container.names.includes("EncryptedPackage")) return "password";
  const main = container.stream("WordDocument");
  if (main === undefined) return "not-a-document";
  const word = openWord(main, container.stream);
  if (typeof word === "string") return word;
  const say = signsSay(word, container.stream("Data") ?? new Uint8Array());
  const story = (part: Part) => storyOf(signsOf(word, part), say);
  const notes = (part: Part, is: Note["is"]): readonly Note[] =>
    story(part).blocks.map((block) => ({ is, text: blockText(block) }));
  const omitted = (part: Part, why: Omitted): readonly Omission[] =>
    story(part).blocks.map((block) => {
      const words = blockText(block);
      return { why: why === "header" && isPageNumber(words) ? "page-number" : why, words };
    });
  const [body, boxes] = [story("body"), story("boxes").blocks];
  // Which drawings are the frames of text boxes is not looked up.
  const pictures = body.pictures + (boxes.length === 0 ? body.drawings : 0);
  return {
    blocks: [...body.blocks, ...boxes],
    notes: [...notes("footnotes", "footnote"), ...notes("endnotes", "endnote")],
    omitted: [
      ...body.omitted,
      ...omitted("headers", "header"),
      ...omitted("comments", "comment"),
      ...(pictures > 0 ? [{ why: "picture", words: "", count: pictures } as const] : []),
    ],
  };
};
