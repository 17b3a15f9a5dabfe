import { TooMuch } from "../document/block.js";
import type { DocumentRead } from "../document/document-read.js";
import type { Omission } from "../document/omission.js";
import { isPageNumber } from "../document/page-number.js";
import { TooDeep } from "../docx/tables.js";
import { scanXml } from "../xml.js";
import { openOdf, type OdfParts, type UnreadableOdf } from "./open.js";
import { newOdfStory } from "./story.js";
import { readOdfStyles, type OdfStyles } from "./styles.js";

/** Heads and feet of pages, each text once. */
const edgesOf = (xml: string, styles: OdfStyles): readonly Omission[] => {
  const { story, listener } = newOdfStory(styles);
  scanXml(xml, listener);
  const found = new Map<string, Omission>();
  for (const omission of story.omitted) {
    const { why, words } = omission;
    if (why !== "header" && why !== "footer") continue;
    const isNumber = isPageNumber(words);
    found.set(isNumber ? "" : `${why} ${words}`, isNumber ? { why: "page-number", words: "" } : omission);
  }
  return [...found.values()];
};

const read = ({ content, styles: xml }: OdfParts): DocumentRead | UnreadableOdf => {
  const styles = readOdfStyles([xml, content]);
  const { story, listener } = newOdfStory(styles);
  if (!scanXml(content, listener)) return "damaged";
  const { blocks, notes, omitted } = story;
  return { blocks, notes, omitted: [...omitted, ...edgesOf(xml, styles)] };
};

/**
 * The paragraphs and tables of an OpenDocument text (.odt) as it is after all tracked changes, its notes, and what was
 * left out; or why it cannot be read.
 * @param largest bytes that its parts may have unpacked
 */
export const readOdt = (bytes: Uint8Array, largest: number): DocumentRead | UnreadableOdf => {
  const parts = openOdf(bytes, largest);
  if (typeof parts === "string") return parts;
  try {
    return read(parts);
  } catch (error) {
    if (error instanceof TooDeep) return "too-deep";
    if (error instanceof TooMuch) return "too-large";
    throw error;
  }
};
