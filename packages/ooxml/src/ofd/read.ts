import { TooMuch } from "../document/block.js";
import type { PageSize, PlacedPages, PlacedText, Ruling } from "../document/placed.js";
import { openParts, resolved, type Parts, type Unreadable } from "../package.js";
import { scanXml } from "../xml.js";
import { POINTS } from "./geometry.js";
import { readPage, sizeIn, type PageContent } from "./page.js";

/** Why a file is no OFD that can be read here. */
export type UnreadableOfd =
  Exclude<Unreadable, "old-format" | "not-a-workbook"> | "not-a-document" | "declares-entities" | "password";

/** No document that people read has more pages, nor more on all of them. */
const MOST_PAGES = 3000;
const MOST_OBJECTS = 1_000_000;

/** A4, where the file does not say how large its pages are. */
const USUAL = { width: 210 * POINTS, height: 297 * POINTS };

interface Outline {
  readonly pages: readonly string[];
  readonly templates: ReadonlyMap<string, string>;
  readonly size: { readonly width: number; readonly height: number };
}

/** The text of the first element of a name; undefined where there is none. */
const textIn = (xml: string, element: string): string | undefined => {
  let found: string | undefined;
  let inside = false;
  scanXml(xml, {
    open: (name) => {
      inside = found === undefined && name === element;
      if (inside) found = "";
    },
    close: () => (inside = false),
    text: (more) => {
      if (inside) found += more;
    },
  });
  return found?.trim();
};

const outlineOf = (xml: string, root: string): Outline => {
  const pages: string[] = [];
  const templates = new Map<string, string>();
  scanXml(xml, {
    open: (name, attribute) => {
      const at = resolved(attribute("BaseLoc") ?? "", root);
      if (name === "Page") pages.push(at);
      if (name === "TemplatePage") templates.set(attribute("ID") ?? "", at);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { pages, templates, size: sizeIn(textIn(xml, "PhysicalBox") ?? "") ?? USUAL };
};

/** A part's text; a document type that is declared in one says that no office program wrote it. */
class Declares extends Error {}
const part = (parts: Parts, name: string): string | undefined => {
  const xml = parts.part(name);
  if (xml !== undefined && /<!DOCTYPE|<!ENTITY/i.test(xml)) throw new Declares();
  return xml;
};

const read = (parts: Parts): PlacedPages | UnreadableOfd => {
  const main = part(parts, "OFD.xml");
  if (main === undefined) return parts.has("Encryptions.xml") ? "password" : "not-a-document";
  const root = resolved(textIn(main, "DocRoot") ?? "", "OFD.xml");
  const document = part(parts, root);
  if (document === undefined) return parts.has("Encryptions.xml") ? "password" : "damaged";
  const { pages, templates, size } = outlineOf(document, root);
  if (pages.length > MOST_PAGES) throw new TooMuch();
  const sizes: PageSize[] = [];
  const texts: PlacedText[] = [];
  const rulings: Ruling[] = [];
  const pictured = new Set<number>();
  for (const [at, name] of pages.entries()) {
    const page = at + 1;
    const contentOf = (path: string | undefined): PageContent | undefined => {
      const xml = path === undefined ? undefined : part(parts, path);
      return xml === undefined ? undefined : readPage(xml, page);
    };
    const own = contentOf(name);
    if (own === undefined) return "damaged";
    sizes.push({ page, ...(own.size ?? size) });
    if (own.hasPicture) pictured.add(page);
    const below = own.templates.map((id) => contentOf(templates.get(id)));
    for (const content of [own, ...below]) {
      for (const text of content?.texts ?? []) texts.push(text);
      for (const ruling of content?.rulings ?? []) rulings.push(ruling);
    }
    if (texts.length + rulings.length > MOST_OBJECTS) throw new TooMuch();
  }
  return { pages: sizes, texts, rulings, pictured };
};

/**
 * The texts and lines of an OFD (GB/T 33190) where its pages have them, or why it cannot be read.
 * @param largest bytes that its parts may have unpacked
 */
export const readOfd = (bytes: Uint8Array, largest: number): PlacedPages | UnreadableOfd => {
  const parts = openParts(bytes, largest);
  if (typeof parts === "string") return parts === "not-a-workbook" ? "not-a-document" : parts;
  try {
    return read(parts);
  } catch (error) {
    if (error instanceof Declares) return "declares-entities";
    if (error instanceof TooMuch) return "too-large";
    throw error;
  }
};
