import { scanXml } from "../xml.js";

export interface Numbered {
  readonly list: string;
  readonly level: number;
}

/** What a paragraph style says: the heading level, 1 for the title, and the list its paragraphs are numbered by. */
export interface ParagraphStyle {
  readonly level?: number | undefined;
  readonly numbered?: Numbered | undefined;
}

interface RawStyle {
  id: string;
  name: string;
  parent: string | undefined;
  outline: number | undefined;
  list: string | undefined;
  listLevel: number;
}

const levelByName = (name: string): number | undefined => {
  if (/^(?:title|标题)$/i.test(name)) return 1;
  const match = /^(?:heading|标题)\s*([1-6])$/i.exec(name);
  // Below the document's own title.
  return match === null ? undefined : Math.min(6, Number(match[1]) + 1);
};

const rawStyles = (xml: string): ReadonlyMap<string, RawStyle> => {
  const styles = new Map<string, RawStyle>();
  let style: RawStyle | undefined;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "style" && attribute("type") === "paragraph")
        style = {
          id: attribute("styleId") ?? "",
          name: "",
          parent: undefined,
          outline: undefined,
          list: undefined,
          listLevel: 0,
        };
      if (style === undefined) return;
      if (name === "name") style.name = attribute("val") ?? "";
      else if (name === "basedOn") style.parent = attribute("val");
      else if (name === "outlineLvl") style.outline = Number(attribute("val"));
      else if (name === "numId") style.list = attribute("val");
      else if (name === "ilvl") style.listLevel = Number(attribute("val"));
    },
    close: (name) => {
      if (name !== "style" || style === undefined) return;
      styles.set(style.id, style);
      style = undefined;
    },
    text: () => undefined,
  });
  return styles;
};

/** The paragraph styles by id, with what they take from those they are based on. */
export const readParagraphStyles = (xml: string): ReadonlyMap<string, ParagraphStyle> => {
  const raw = rawStyles(xml);
  const found = new Map<string, ParagraphStyle>();
  for (const [id] of raw) {
    let level: number | undefined;
    let numbered: Numbered | undefined;
    let at = raw.get(id);
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      level ??=
        levelByName(at.name) ??
        (at.outline !== undefined && at.outline < 6 ? Math.min(6, at.outline + 2) : undefined);
      if (at.list !== undefined) numbered ??= { list: at.list, level: at.listLevel };
      at = at.parent === undefined ? undefined : raw.get(at.parent);
    }
    found.set(id, { level, numbered });
  }
  return found;
};
