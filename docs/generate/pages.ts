import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { livePage } from "./live.js";
import { splitLanguages } from "./split.js";

/** A file of the site's source, by its path from the source's root, with forward slashes. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

export const DOCS = fileURLToPath(new URL("..", import.meta.url));

/** What an example of a page may import; the browser has them all. */
const OFFERED = [
  "@bangfu/core",
  "@bangfu/core/plan",
  "@bangfu/core/privacy",
  "@bangfu/core/rollup",
  "@bangfu/core/schema",
  "@bangfu/plan-yanhe",
  "@bangfu/reader",
  "@bangfu/site",
  "@bangfu/view",
  "@bangfu/workbook",
  "@bangfu/ooxml",
] as const;

const NOT_PAGES = /^(?:\.|node_modules|test\/|generate\/|reports\/)/;

/** Every page of `docs/`, new ones too, by its path from there. */
export const sourcePages = (): string[] =>
  readdirSync(DOCS, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md") && !NOT_PAGES.test(name) && !name.includes("node_modules/"))
    .sort();

/** A link that leaves `docs/` has no page to lead to here: what it says stays. */
const linksInside = (markdown: string, page: string): string => {
  const folder = dirname(resolve(DOCS, page));
  return markdown.replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (link, text: string, target: string) => {
    if (/^([a-z]+:|#|\/)/.test(target)) return link;
    return relative(DOCS, resolve(folder, target.split("#")[0]!)).startsWith("..") ? text : link;
  });
};

/** The worked example of rules §12 that goes with a section; `docs/rules/` itself is read on GitHub too. */
const LABS: Readonly<Record<string, number>> = { "1": 1, "2": 4, "3": 5, "4": 2, "5": 6, "6": 1, "7": 3 };

/** A page of the rules ends with a place for the reader's own numbers. */
const withLab = (markdown: string, page: string, locale: "zh" | "en"): string => {
  const example = LABS[/^rules\/(\d)-/.exec(page)?.[1] ?? ""];
  if (example === undefined) return markdown;
  const title = locale === "zh" ? "换您的数字试" : "Try your own numbers";
  return `${markdown}\n## ${title}\n\n<RuleLab :example="${example}" />\n`;
};

const pageFiles = (page: string, locale: "zh" | "en", markdown: string): PageFile[] => {
  const path = locale === "zh" ? page : `en/${page}`;
  const module = path.replace(/\.md$/, ".live.js");
  const live = livePage(withLab(linksInside(markdown, page), page, locale), {
    address: `./${module.split("/").at(-1)}`,
    locale,
    offered: OFFERED,
  });
  return [
    { path, text: live.markdown },
    ...(live.module === undefined ? [] : [{ path: module, text: live.module }]),
  ];
};

/** Both languages of one page of `docs/`; what `docs/en/` has of it comes before its English half. */
export const pagesOf = (page: string, all: readonly string[]): PageFile[] => {
  const markdown = readFileSync(join(DOCS, page), "utf8");
  if (page.startsWith("en/")) return pageFiles(page.slice(3), "en", markdown);
  if (all.includes(`en/${page}`)) return pageFiles(page, "zh", markdown);
  const { zh, en } = splitLanguages(markdown);
  return [...pageFiles(page, "zh", zh), ...pageFiles(page, "en", en)];
};

/** How to take part stands at the top of the repository, where it is looked for. */
const contributing = (): PageFile[] => {
  const text = readFileSync(join(DOCS, "../CONTRIBUTING.md"), "utf8").replaceAll("](docs/", "](");
  const { zh, en } = splitLanguages(text);
  return [...pageFiles("contributing.md", "zh", zh), ...pageFiles("contributing.md", "en", en)];
};

/** The whole source of the site, of every page that `docs/` has. */
export const allPages = (): PageFile[] => {
  const all = sourcePages();
  return [...all.flatMap((page) => pagesOf(page, all)), ...contributing()];
};
