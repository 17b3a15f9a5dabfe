import type { DefaultTreeAdapterTypes } from "parse5";
import { LIMITS } from "./limits.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** How much text an element has, and how much of it leads elsewhere. */
interface Measure {
  text: number;
  linked: number;
  links: number;
  /** Whether a table of data stands in it, which no menu has. */
  hasTable: boolean;
}

const AROUND_TAGS: ReadonlySet<string> = new Set(["nav", "footer", "aside", "header"]);
const AROUND_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|tablist)$/;
const AROUND_NAMES =
  /^(?:nav|navbar|navigation|menu|submenu|crumb|crumbs|breadcrumb|breadcrumbs|sidebar|side|aside|foot|footer|copyright|header|topbar|banner|share|related|rel|recommend|pager|pagination|toolbar|search|login|friendlink|friendlinks|links|sitemap|qrcode)$/i;
const PLACES: ReadonlySet<string> = new Set([
  "ul",
  "ol",
  "div",
  "p",
  "td",
  "section",
  "dl",
  "span",
  "center",
  "table",
  "tr",
]);

/** A list of links has at least so many, and so much of its text leads elsewhere; of few links all of it does. */
const LINKS = 3;
const DENSE = 0.7;
const FEW_LINKS = 2;
const ALL = 0.95;
/** What holds more of the page's text is no menu, whatever it is called. */
const SMALL = 0.4;

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((each) => each.name === name)?.value ?? "";

const NONE: Measure = { text: 0, linked: 0, links: 0, hasTable: false };

/** Which parts of a page are the page's and not the document's. */
export interface WebPage {
  /** @param isInside whether the element stands in the article */
  readonly isAround: (element: Element, isInside: boolean) => boolean;
  readonly isArticle: (element: Element) => boolean;
}

const hasRows = (table: Element): boolean => {
  let cells = 0;
  const look = (node: Node, depth: number): void => {
    if (depth > 4) return;
    for (const child of childrenOf(node))
      if (isElement(child)) {
        if (child.tagName === "td" || child.tagName === "th") cells++;
        else look(child, depth + 1);
      }
  };
  look(table, 0);
  return cells >= 6;
};

const measured = (page: Node, isHidden: (element: Element) => boolean): ReadonlyMap<Node, Measure> => {
  const found = new Map<Node, Measure>();
  const look = (node: Node, depth: number): Measure => {
    if (depth > LIMITS.elements) return NONE;
    if (node.nodeName === "#text")
      return { ...NONE, text: (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s/g, "").length };
    if (isElement(node) && isHidden(node) && !AROUND_TAGS.has(node.tagName)) return NONE;
    const sum = { ...NONE };
    for (const child of childrenOf(node)) {
      const { text, linked, links, hasTable } = look(child, depth + 1);
      sum.text += text;
      sum.linked += linked;
      sum.links += links;
      sum.hasTable ||= hasTable;
    }
    if (isElement(node) && node.tagName === "a" && attribute(node, "href") !== "") {
      sum.linked = sum.text;
      sum.links = sum.text > 0 ? 1 : 0;
    }
    if (isElement(node) && node.tagName === "table") sum.hasTable ||= hasRows(node);
    found.set(node, sum);
    return sum;
  };
  look(page, 0);
  return found;
};

const isMain = (element: Element): boolean =>
  element.tagName === "main" || element.tagName === "article" || attribute(element, "role") === "main";

/** @param isHidden whether an element is not shown at all */
export const webPage = (page: Node, isHidden: (element: Element) => boolean): WebPage => {
  const sizes = measured(page, isHidden);
  const whole = sizes.get(page) ?? NONE;
  const sizeOf = (element: Element): Measure => sizes.get(element) ?? NONE;
  const mains = [...sizes.keys()].filter((node): node is Element => isElement(node) && isMain(node));
  const inMains = mains.reduce((most, element) => Math.max(most, sizeOf(element).text), 0);
  // A teaser is an article too: what has little of the text is not the one.
  const main = mains.find((element) => sizeOf(element).text === inMains && inMains >= whole.text * 0.3);
  const isNamed = (element: Element): boolean =>
    AROUND_TAGS.has(element.tagName) ||
    AROUND_ROLES.test(attribute(element, "role")) ||
    `${attribute(element, "class")} ${attribute(element, "id")}`
      .split(/[\s_-]+/)
      .some((name) => AROUND_NAMES.test(name));
  const isOfLinks = (element: Element): boolean => {
    const { text, linked, links } = sizeOf(element);
    return (
      PLACES.has(element.tagName) &&
      ((links >= LINKS && linked >= text * DENSE) || (links >= FEW_LINKS && linked >= text * ALL))
    );
  };
  const holders = new Set<Node>();
  for (
    let node: Node | null = main ?? null;
    node !== null;
    node = "parentNode" in node ? node.parentNode : null
  )
    holders.add(node);
  return {
    isArticle: (element) => element === main,
    isAround: (element, isInside) => {
      const { text, hasTable } = sizeOf(element);
      if (element === main || hasTable) return false;
      if (isOfLinks(element)) return text <= whole.text * SMALL;
      if (isInside) return element.tagName === "nav";
      return (
        isNamed(element) && (element.tagName === "nav" || text <= whole.text * SMALL) && !holders.has(element)
      );
    },
  };
};
