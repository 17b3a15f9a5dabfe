import { dirname, join } from "node:path/posix";
import MarkdownIt, { type Token } from "markdown-it";

/** What is counted of a section, by the name of its token. */
const BLOCKS: Readonly<Record<string, string>> = {
  paragraph_open: "paragraph",
  list_item_open: "item",
  tr_open: "row",
  blockquote_open: "quote",
  fence: "code",
  code_block: "indented code",
  html_block: "html",
  hr: "line",
};

/** What stands below a heading, up to the next one. */
interface Section {
  readonly heading: string;
  readonly level: number;
  readonly id: string | undefined;
  readonly blocks: string[];
  readonly code: { readonly language: string; readonly text: string }[];
  readonly links: string[];
}

const parser = new MarkdownIt({ html: true });
const EXPLICIT_ID = /\s*\{#([\w-]+)\}$/;

const headingOf = (open: Token, content: string): Section => ({
  heading: content.replace(EXPLICIT_ID, ""),
  level: Number(open.tag.slice(1)),
  id: EXPLICIT_ID.exec(content)?.[1],
  blocks: [],
  code: [],
  links: [],
});

const linksOf = ({ children }: Token): string[] =>
  (children ?? []).flatMap((token) =>
    token.type === "link_open"
      ? [String(token.attrGet("href"))]
      : token.type === "image"
        ? [String(token.attrGet("src"))]
        : [],
  );

/** A page as its sections; the first one is what stands before any heading. */
const sectionsOf = (markdown: string): Section[] => {
  const body = markdown.replace(/^---\n.*?\n---\n/s, "");
  const sections = [headingOf({ tag: "h0" } as Token, "")];
  const tokens = parser.parse(body, {});
  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open") sections.push(headingOf(token, tokens[at + 1]!.content));
    const section = sections.at(-1)!;
    // A hidden paragraph is the text of an item of a list without blank lines.
    if (token.type in BLOCKS && !token.hidden) section.blocks.push(BLOCKS[token.type]!);
    if (token.type === "fence") section.code.push({ language: token.info, text: token.content });
    if (token.type === "inline") section.links.push(...linksOf(token));
  }
  return sections;
};

/** Blocks that are language themselves: a formula in words, what the program prints, a list of schools. */
const WORDS = new Set(["text", "csv"]);

/** Code without what may differ: comments, what stands in quotes, names of files, the language asked for. */
const bare = (language: string, code: string): string =>
  code
    .replaceAll(/(["'`])(?:\\.|(?!\1).)*\1(?!\s*:)/gs, "▢")
    .replaceAll(language === "sh" ? /#.*$/gm : /\/\/.*$|<!--.*?-->|\/\*.*?\*\//gm, "")
    .replaceAll(language === "sh" ? /\S+\.(?:json|docx|xlsx|html|csv)\b| --lang en/g : /$^/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The heading that a fragment of a page leads to, by its number; what GitHub and VitePress make of a heading. */
const numberOf = (sections: readonly Section[], fragment: string): number | undefined => {
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s+/g, "-");
  const at = sections.findIndex(({ heading, id }) => (id ?? slug(heading)) === fragment);
  return at < 0 ? undefined : at;
};

/** The text of another page of the same language; `undefined` where there is none. */
type Pages = (path: string) => string | undefined;

/** A link in a form that is the same in both languages; `path` is the page that it stands in. */
const targetOf = (link: string, path: string, pages: Pages): string => {
  if (/^[a-z]+:/.test(link)) return link;
  const [file, fragment] = decodeURI(link).split("#") as [string, string | undefined];
  const page = (file === "" ? path : join(dirname(path), file)).replace(/\.en\.md$/, ".md");
  if (fragment === undefined) return page;
  return `${page} heading ${numberOf(sectionsOf(pages(page) ?? ""), fragment) ?? `#${fragment}, which it does not have`}`;
};

const counted = (blocks: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(block, (counts.get(block) ?? 0) + 1);
  return (
    [...counts]
      .sort()
      .map(([block, count]) => `${count} × ${block}`)
      .join(", ") || "nothing"
  );
};

const codeDifferences = (zh: Section, en: Section): string[] =>
  zh.code.flatMap(({ language, text }, at) => {
    const other = en.code[at]!;
    if (language !== other.language)
      return [`code ${at + 1} is ${language}, and ${other.language} in English`];
    if (WORDS.has(language) || bare(language, text) === bare(language, other.text)) return [];
    return [`code ${at + 1} differs by more than comments and quoted words`];
  });

/** A language of a page, with the other pages of that language. */
export interface Side {
  readonly text: string;
  readonly pages: Pages;
}

/**
 * How the two languages of a page differ in all but their words, each difference with its heading.
 * @example pairDifferences("a.md", { text: "# 甲\n\n一", pages }, { text: "# A", pages })
 * // ["a.md, “甲” / “A”: 1 × paragraph, and nothing in English"]
 */
export const pairDifferences = (path: string, zh: Side, en: Side): string[] => {
  const [chinese, english] = [sectionsOf(zh.text), sectionsOf(en.text)];
  const outline = (sections: readonly Section[]): string =>
    sections
      .slice(1)
      .map(({ level, heading }) => `${"#".repeat(level)} ${heading}`)
      .join(", ");
  const levels = (sections: readonly Section[]): string => sections.map(({ level }) => level).join();
  if (levels(chinese) !== levels(english))
    return [`${path}: other headings: ${outline(chinese)}; in English ${outline(english)}`];
  return chinese.flatMap((section, at) => {
    const other = english[at]!;
    const found: string[] = [];
    if (section.id !== other.id) found.push(`the id ${section.id}, and ${other.id} in English`);
    if (section.blocks.join() !== other.blocks.join())
      found.push(
        counted(section.blocks) === counted(other.blocks)
          ? `another order: ${section.blocks.join(", ")}; in English ${other.blocks.join(", ")}`
          : `${counted(section.blocks)}, and ${counted(other.blocks)} in English`,
      );
    else found.push(...codeDifferences(section, other));
    const links = (own: Section, side: Side): string =>
      own.links
        .map((link) => targetOf(link, path, side.pages))
        .sort()
        .join(", ") || "none";
    if (links(section, zh) !== links(other, en))
      found.push(`links to ${links(section, zh)}; in English ${links(other, en)}`);
    return found.map((each) => `${path}, “${section.heading}” / “${other.heading}”: ${each}`);
  });
};
