import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import type { Locale } from "@bangfu/core";
import { livePage } from "./live.js";

/** A file of the site's source, by its path from the source's root, with forward slashes. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

export const DOCS = fileURLToPath(new URL("..", import.meta.url));

/** The languages of the site; the first one lies at its root. */
export const LOCALES: readonly Locale[] = ["zh", "en"];

/** What an example of a page may import; the browser has them all. */
const OFFERED = [
  "@bangfu/core",
  "@bangfu/core/plan",
  "@bangfu/core/privacy",
  "@bangfu/core/rollup",
  "@bangfu/core/schema",
  "@bangfu/plan-yanhe",
  "@bangfu/reader",
  "@bangfu/desk",
  "@bangfu/site",
  "@bangfu/view",
  "@bangfu/workbook",
  "@bangfu/ooxml",
] as const;

/** Every page of a language, new ones too, by its path from `docs/zh` or `docs/en`. */
export const sourcePages = (locale: Locale): string[] =>
  readdirSync(join(DOCS, locale), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"))
    .sort();

/** A link that leaves the pages of a language has no page to lead to here: what it says stays. */
const linksInside = (markdown: string, page: string): string =>
  markdown.replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (link, text: string, target: string) => {
    if (/^([a-z]+:|#|\/)/.test(target)) return link;
    return join(dirname(page), target.split("#")[0]!).startsWith("..") ? text : link;
  });

/** The worked example of rules §12 that goes with a section; the page itself is read on GitHub too. */
const LABS: Readonly<Record<string, number>> = { "1": 1, "2": 4, "3": 5, "4": 2, "5": 6, "6": 1, "7": 3 };

/** A page of the rules ends with a place for the reader's own numbers. */
const withLab = (markdown: string, page: string, locale: Locale): string => {
  const example = LABS[/^rules\/(\d)-/.exec(page)?.[1] ?? ""];
  if (example === undefined) return markdown;
  const title = locale === "zh" ? "换您的数字试" : "Try your own numbers";
  return `${markdown}\n## ${title}\n\n<RuleLab :example="${example}" />\n`;
};

/** A page of a language as the site has it, and the module of its examples where it has any. */
export const pageFiles = (page: string, locale: Locale, markdown: string): PageFile[] => {
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

/** How to take part stands at the top of the repository, where it is looked for. */
const CONTRIBUTING: Readonly<Record<Locale, string>> = { zh: "CONTRIBUTING.md", en: "CONTRIBUTING.en.md" };

const contributing = (locale: Locale): PageFile[] => {
  const text = readFileSync(join(DOCS, "..", CONTRIBUTING[locale]), "utf8");
  return pageFiles("contributing.md", locale, text.replaceAll(`](docs/${locale}/`, "]("));
};

/** The whole source of the site, of every page of `docs/zh` and `docs/en`. */
export const allPages = (): PageFile[] =>
  LOCALES.flatMap((locale) => [
    ...sourcePages(locale).flatMap((page) =>
      pageFiles(page, locale, readFileSync(join(DOCS, locale, page), "utf8")),
    ),
    ...contributing(locale),
  ]);
