import { blockText } from "../document/block-text.js";
import type { Note } from "../document/document-read.js";
import type { Omission } from "../document/omission.js";
import { isPageNumber } from "../document/page-number.js";
import { scanXml } from "../xml.js";
import { newStory, type References } from "./story.js";
import type { Numbering } from "./numbering.js";
import type { Styles } from "./styles.js";

/** What the parts beside the body need of the others. */
export interface Beside {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The text of the part of a type, such as `footnotes`; nothing where there is none. */
  readonly partOf: (type: string) => string;
  /** The name of the part that a relationship leads to, and the text of a part. */
  readonly partNamed: (relation: string) => string | undefined;
  readonly textOf: (part: string) => string;
}

/** Texts by id of a part that has many, and what was left out of them. */
interface Texts {
  readonly texts: ReadonlyMap<string, string>;
  readonly omitted: readonly Omission[];
}

const withoutPlace = ({ why, words }: Omission): Omission => ({ why, words });

const textsIn = (xml: string, element: string, { styles, numbering }: Beside): Texts => {
  const texts = new Map<string, string>();
  const { story, listener } = newStory(styles, numbering);
  let id: string | undefined;
  let from = 0;
  scanXml(xml, {
    ...listener,
    open: (name, attribute) => {
      // Lines that part the notes from the text have a type.
      if (name === element) {
        id = /^(?:separator|continuation)/.test(attribute("type") ?? "") ? undefined : attribute("id");
        from = story.blocks.length;
      }
      listener.open(name, attribute);
    },
    close: (name) => {
      listener.close(name);
      if (name !== element) return;
      const text = story.blocks.slice(from).map(blockText).join("\n");
      if (id !== undefined && text !== "") texts.set(id, text);
      id = undefined;
    },
  });
  return { texts, omitted: story.omitted.map(withoutPlace) };
};

/** The notes whose marks stand in the text, in the order of these. */
export const notesOf = (
  { footnotes, endnotes }: References,
  beside: Beside,
): { readonly notes: readonly Note[]; readonly omitted: readonly Omission[] } => {
  const atFoot = textsIn(beside.partOf("footnotes"), "footnote", beside);
  const atEnd = textsIn(beside.partOf("endnotes"), "endnote", beside);
  const noted = (is: Note["is"], ids: ReadonlySet<string>, { texts }: Texts): readonly Note[] =>
    [...ids].flatMap((id) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ is, text }];
    });
  return {
    notes: [...noted("footnote", footnotes, atFoot), ...noted("endnote", endnotes, atEnd)],
    omitted: [...atFoot.omitted, ...atEnd.omitted],
  };
};

export const commentsOf = ({ comments }: References, beside: Beside): readonly Omission[] =>
  [...textsIn(beside.partOf("comments"), "comment", beside).texts].map(([id, words]) => {
    const place = comments.get(id);
    return { why: "comment", words, ...(place && { place }) };
  });

/** Heads and feet of pages, each part and each text once; sections share them. */
export const edgesOf = ({ edges }: References, beside: Beside): readonly Omission[] => {
  const found = new Map<string, Omission>();
  const seen = new Set<string>();
  for (const [relation, is] of edges) {
    const part = beside.partNamed(relation);
    if (part === undefined || seen.has(part)) continue;
    seen.add(part);
    const { story, listener } = newStory(beside.styles, beside.numbering);
    scanXml(beside.textOf(part), listener);
    for (const block of story.blocks) {
      const words = blockText(block);
      const why = isPageNumber(words) ? "page-number" : is;
      const same = why === "page-number" ? why : `${why} ${words}`;
      if (!found.has(same)) found.set(same, { why, words: why === "page-number" ? "" : words });
    }
  }
  return [...found.values()];
};
