import { scanXml } from "../xml.js";

interface Numbered {
  readonly list: string;
  readonly level: number;
}

/** What a style says of runs that are not read. */
export interface RunStyle {
  readonly hidden: boolean;
  readonly struck: boolean;
}

/** What a paragraph style says: the heading level, 1 for the title, and the list its paragraphs are numbered by. */
export interface ParagraphStyle extends RunStyle {
  readonly level?: number | undefined;
  readonly numbered?: Numbered | undefined;
  /** A line of the table of contents. */
  readonly isContents: boolean;
}

interface RawStyle {
  id: string;
  isParagraph: boolean;
  hidden: boolean | undefined;
  struck: boolean | undefined;
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

/** The lines of tables of contents, as Word and WPS call their styles. */
const CONTENTS = /^(?:toc|目录|WPSOffice手动目录)\s*\d*$/i;

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/.test(value);

const rawStyles = (xml: string): ReadonlyMap<string, RawStyle> => {
  const styles = new Map<string, RawStyle>();
  let style: RawStyle | undefined;
  scanXml(xml, {
    open: (name, attribute) => {
      const type = attribute("type");
      if (name === "style" && (type === "paragraph" || type === "character"))
        style = {
          id: attribute("styleId") ?? "",
          isParagraph: type === "paragraph",
          hidden: undefined,
          struck: undefined,
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
      else if (name === "vanish") style.hidden = isOn(attribute("val"));
      else if (name === "strike" || name === "dstrike") style.struck ||= isOn(attribute("val"));
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

/** How many styles may be based on each other. */
const DEEPEST = 20;

/** A style, then those it is based on. */
const chainOf = (raw: ReadonlyMap<string, RawStyle>, id: string): readonly RawStyle[] => {
  const chain: RawStyle[] = [];
  for (let at = raw.get(id); at !== undefined && chain.length < DEEPEST;) {
    chain.push(at);
    at = at.parent === undefined ? undefined : raw.get(at.parent);
  }
  return chain;
};

const firstOf = <T>(chain: readonly RawStyle[], of: (style: RawStyle) => T | undefined): T | undefined => {
  for (const style of chain) {
    const found = of(style);
    if (found !== undefined) return found;
  }
  return undefined;
};

const looksOf = (chain: readonly RawStyle[]): RunStyle => ({
  hidden: firstOf(chain, ({ hidden }) => hidden) ?? false,
  struck: firstOf(chain, ({ struck }) => struck) ?? false,
});

const levelOf = ({ name, outline }: RawStyle): number | undefined =>
  levelByName(name) ?? (outline !== undefined && outline < 6 ? Math.min(6, outline + 2) : undefined);

export interface Styles {
  readonly paragraphs: ReadonlyMap<string, ParagraphStyle>;
  readonly runs: ReadonlyMap<string, RunStyle>;
}

/** The styles of paragraphs and of runs by id, with what they take from those they are based on. */
export const readStyles = (xml: string): Styles => {
  const raw = rawStyles(xml);
  const paragraphs = new Map<string, ParagraphStyle>();
  const runs = new Map<string, RunStyle>();
  for (const [id, { isParagraph }] of raw) {
    const chain = chainOf(raw, id);
    if (!isParagraph) runs.set(id, looksOf(chain));
    else
      paragraphs.set(id, {
        ...looksOf(chain),
        level: firstOf(chain, levelOf),
        numbered: firstOf(chain, ({ list, listLevel }) =>
          list === undefined ? undefined : { list, level: listLevel },
        ),
        isContents: chain.some(({ name }) => CONTENTS.test(name)),
      });
  }
  return { paragraphs, runs };
};
