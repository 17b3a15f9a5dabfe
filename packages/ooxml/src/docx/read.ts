import { TooMuch } from "../document/block.js";
import type { DocumentRead } from "../document/document-read.js";
import { openPackage, type Package, type Unreadable } from "../package.js";
import { scanXml } from "../xml.js";
import { commentsOf, edgesOf, notesOf, type Beside } from "./beside.js";
import { numberingOf } from "./numbering.js";
import { newStory } from "./story.js";
import { readStyles } from "./styles.js";
import { TooDeep } from "./tables.js";

/** Why a file is no Word document that can be read here. */
export type UnreadableDocument =
  | Exclude<Unreadable, "not-a-workbook">
  | "not-a-document"
  /** Tables in tables, deeper than any that people write. */
  | "too-deep"
  /** It declares a document type, as no office program does. */
  | "declares-entities";

/** A part declares a document type. */
class Declares extends Error {}

const documentPart = (office: Package): string =>
  office.related("").find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";

/** The parts that a document's own part leads to. @throws Declares */
const partsOf = (office: Package, part: string): Pick<Beside, "partOf" | "partNamed" | "textOf"> => {
  const related = office.related(part);
  const byId = new Map(related.map((each) => [each.id, each.part]));
  const textOf = (name: string): string => {
    const xml = office.part(name) ?? "";
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new Declares();
    return xml;
  };
  return {
    partOf: (type) => textOf(related.find((each) => each.type === type)?.part ?? ""),
    partNamed: (relation) => byId.get(relation),
    textOf,
  };
};

const read = (office: Package): DocumentRead | UnreadableDocument => {
  const part = documentPart(office);
  const xml = office.part(part);
  if (xml === undefined || !/\.xml$/.test(part)) return "not-a-document";
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return "declares-entities";
  const parts = partsOf(office, part);
  const styles = readStyles(parts.partOf("styles"));
  const numbering = numberingOf(parts.partOf("numbering"));
  const { story, listener, end } = newStory(styles, numbering);
  if (!scanXml(xml, listener)) return "damaged";
  end();
  const beside: Beside = { ...parts, styles, numbering };
  const { notes, omitted } = notesOf(story.references, beside);
  const { references } = story;
  return {
    blocks: story.blocks,
    notes,
    omitted: [
      ...story.omitted,
      ...omitted,
      ...commentsOf(references, beside),
      ...edgesOf(references, beside),
    ],
  };
};

/**
 * The paragraphs and tables of a Word document as it is after all tracked changes, its notes, and what was left out;
 * or why it cannot be read.
 * @param largest bytes that its parts may have unpacked
 */
export const readDocx = (bytes: Uint8Array, largest?: number): DocumentRead | UnreadableDocument => {
  const office = openPackage(bytes, largest);
  if (typeof office === "string") return office === "not-a-workbook" ? "not-a-document" : office;
  try {
    return read(office);
  } catch (error) {
    if (error instanceof TooDeep) return "too-deep";
    if (error instanceof TooMuch) return "too-large";
    if (error instanceof Declares) return "declares-entities";
    throw error;
  }
};
