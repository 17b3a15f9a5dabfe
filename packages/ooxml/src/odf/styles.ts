import type { RunStyle } from "../docx/styles.js";
import { scanXml } from "../xml.js";

/** A level of a list: its numbers in a format, with what stands around them. */
export interface ListLevel {
  readonly format: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels the number shows: 2 for 1.1. */
  readonly shown: number;
  /** What LibreOffice writes beside, and goes by: `（%2%）` has the number of level 2. */
  readonly pattern: string | undefined;
}

export interface OdfStyles {
  /** The looks of spans and paragraphs by the family and the name of their style: `text T1`. */
  readonly looks: ReadonlyMap<string, RunStyle>;
  /** Levels of lists by the name of their style, the first at 1. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
}

/** The list that numbers headings has no name of its own in the file. */
export const OUTLINE = "outline-style";

interface RawStyle {
  readonly parent: string | undefined;
  hidden: boolean | undefined;
  struck: boolean | undefined;
}

type Attribute = (name: string) => string | undefined;

const whole = (text: string | undefined, usual: number): number =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : usual;

const levelOf = (attribute: Attribute): ListLevel => ({
  format: attribute("num-format") ?? "",
  before: (attribute("num-prefix") ?? "").slice(0, 20),
  after: (attribute("num-suffix") ?? "").slice(0, 20),
  start: whole(attribute("start-value"), 1),
  shown: Math.min(10, whole(attribute("display-levels"), 1)),
  pattern: attribute("num-list-format")?.slice(0, 60),
});

/** How many styles may be based on each other. */
const DEEPEST = 20;

const withParents = (raw: ReadonlyMap<string, RawStyle>): ReadonlyMap<string, RunStyle> => {
  const found = new Map<string, RunStyle>();
  for (const name of raw.keys()) {
    let [hidden, struck]: [boolean | undefined, boolean | undefined] = [undefined, undefined];
    let at = raw.get(name);
    for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
      hidden ??= at.hidden;
      struck ??= at.struck;
      at = at.parent === undefined ? undefined : raw.get(at.parent);
    }
    found.set(name, { hidden: hidden ?? false, struck: struck ?? false });
  }
  return found;
};

/** The styles of an OpenDocument, from `styles.xml` and from the document itself. */
export const readOdfStyles = (parts: readonly string[]): OdfStyles => {
  const raw = new Map<string, RawStyle>();
  const lists = new Map<string, Map<number, ListLevel>>();
  let style: RawStyle | undefined;
  let list = new Map<number, ListLevel>();
  const open = (name: string, attribute: Attribute): void => {
    if (name === "style") {
      const family = attribute("family") ?? "";
      const parent = attribute("parent-style-name");
      style = { parent: parent && `${family} ${parent}`, hidden: undefined, struck: undefined };
      raw.set(`${family} ${attribute("name") ?? ""}`, style);
    } else if (name === "text-properties" && style !== undefined) {
      const display = attribute("display");
      if (display !== undefined) style.hidden = display === "none";
      const line = attribute("text-line-through-style") ?? attribute("text-line-through-type");
      if (line !== undefined) style.struck = line !== "none";
    } else if (name === "table-properties" && style !== undefined)
      style.hidden = attribute("display") === "false";
    else if (name === "list-style") lists.set(attribute("name") ?? "", (list = new Map()));
    else if (name === OUTLINE) lists.set(OUTLINE, (list = new Map()));
    else if (name === "list-level-style-number" || name === "outline-level-style")
      list.set(whole(attribute("level"), 1), levelOf(attribute));
  };
  const close = (name: string): void => {
    if (name === "style") style = undefined;
  };
  for (const xml of parts) scanXml(xml, { open, close, text: () => undefined });
  return { looks: withParents(raw), lists };
};
