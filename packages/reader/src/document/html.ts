import {
  BLOCK_LIMITS,
  paragraph,
  spread,
  type Block,
  type DocumentRead,
  type Omission,
  type SpannedCell,
} from "@bangfu/ooxml";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { boundedTree, TooDeep } from "./bounded-tree.js";
import { LIMITS } from "./limits.js";
import type { ReaderProblemCode } from "./problem.js";
import { webPage, type WebPage } from "./web-page.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Not seen by who reads the page. */
const UNSEEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "head",
  "template",
  "noscript",
  "svg",
  "select",
  "button",
  "del",
  "iframe",
  "object",
]);
const BLOCKS: ReadonlySet<string> = new Set([
  "p",
  "div",
  "li",
  "ul",
  "ol",
  "section",
  "article",
  "main",
  "header",
  "nav",
  "aside",
  "footer",
  "blockquote",
  "br",
  "hr",
  "tr",
  "table",
  "dd",
  "dt",
  "dl",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "figure",
  "figcaption",
  "pre",
  "center",
  "body",
  "html",
  "form",
]);

const isElement = (node: Node): node is Element => "tagName" in node;
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const isHidden = (element: Element): boolean =>
  UNSEEN.has(element.tagName) ||
  attribute(element, "hidden") !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden/.test(attribute(element, "style") ?? "");

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

const clean = (text: string): string => text.replace(/[ \t\r\n\u00a0]+/g, " ").trim();

/** The text of an element, its lines one by one. */
const linesOf = (node: Node, depth: number, lines: string[] = [""]): string[] => {
  if (depth > LIMITS.elements) throw new TooDeep();
  for (const child of childrenOf(node)) {
    if (child.nodeName === "#text")
      lines[lines.length - 1] += (child as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, " ");
    if (!isElement(child) || isHidden(child)) continue;
    const breaks = BLOCKS.has(child.tagName);
    if (breaks && lines.at(-1)!.trim() !== "") lines.push("");
    linesOf(child, depth + 1, lines);
    if (breaks && lines.at(-1)!.trim() !== "") lines.push("");
  }
  return lines;
};

const textIn = (node: Node, depth: number): string =>
  linesOf(node, depth)
    .map(clean)
    .filter((line) => line !== "")
    .join("\n");

const rowsOf = (table: Element, depth: number): SpannedCell[][] => {
  const rows: SpannedCell[][] = [];
  const look = (node: Node, level: number): void => {
    if (level > LIMITS.elements) throw new TooDeep();
    for (const child of childrenOf(node)) {
      if (!isElement(child) || isHidden(child)) continue;
      if (child.tagName === "tr")
        rows.push(
          childrenOf(child)
            .filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tagName))
            .map((cell) => ({
              text: textIn(cell, level + 1),
              columns: Number(attribute(cell, "colspan") ?? 1) || 1,
              // 0 reaches to the end of the table.
              rows: Number(attribute(cell, "rowspan") ?? 1) || table.childNodes.length * 1000,
            })),
        );
      else if (child.tagName !== "table") look(child, level + 1);
    }
  };
  look(table, depth);
  return rows;
};

/** A table for the layout of the page, not of data: one column, or tables and headings inside. */
const isLayout = (table: Element, rows: readonly (readonly SpannedCell[])[]): boolean => {
  if (rows.every((cells) => cells.length <= 1)) return true;
  const nested = (node: Node, depth: number): boolean =>
    depth < LIMITS.elements &&
    childrenOf(node).some(
      (child) => isElement(child) && (/^(table|h[1-6])$/.test(child.tagName) || nested(child, depth + 1)),
    );
  return rows.length <= 3 && nested(table, 0);
};

interface Walk {
  readonly blocks: Block[];
  readonly omitted: Omission[];
  readonly page: WebPage;
  readonly line: { text: string; level?: number };
}

/** What stands around the article: menus, lists of links, who runs the site. */
const leaveOut = (element: Element, depth: number, { omitted }: Walk): void => {
  const words = textIn(element, depth);
  if (words === "") return;
  const name = element.tagName === "header" || element.tagName === "footer" ? element.tagName : "menu";
  omitted.push({ why: name, words });
};

const walk = (node: Node, depth: number, going: Walk, isInside: boolean): void => {
  const { blocks, line, page } = going;
  if (depth > LIMITS.elements) throw new TooDeep();
  const flush = (): void => {
    const text = clean(line.text);
    if (text !== "") blocks.push(paragraph(text, line.level));
    line.text = "";
  };
  for (const child of childrenOf(node)) {
    if (child.nodeName === "#text") line.text += (child as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(child) || isHidden(child)) continue;
    const { tagName } = child;
    if (page.isAround(child, isInside)) {
      flush();
      leaveOut(child, depth + 1, going);
      continue;
    }
    if (BLOCKS.has(tagName)) flush();
    const rows = tagName === "table" ? rowsOf(child, depth + 1) : [];
    if (tagName === "table" && !isLayout(child, rows)) {
      blocks.push(spread(rows));
      continue;
    }
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading !== null) line.level = Number(heading[1]);
    walk(child, depth + 1, going, isInside || page.isArticle(child));
    if (BLOCKS.has(tagName)) flush();
    if (heading !== null) delete line.level;
  }
};

/** The paragraphs, headings and tables of a web page; what stands around its article is left out, and reported. */
export const readHtml = (html: string): DocumentRead | ReaderProblemCode => {
  if (html.length > BLOCK_LIMITS.characters * 4) return "too-large";
  try {
    const tree = parse(html, { treeAdapter: boundedTree(html) });
    const going: Walk = { blocks: [], omitted: [], page: webPage(tree, isHidden), line: { text: "" } };
    walk(tree, 0, going, false);
    return { blocks: going.blocks, notes: [], omitted: going.omitted };
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return "too-deep";
    throw error;
  }
};
