import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

type Locale = "zh" | "en";

const PAGES = fileURLToPath(new URL("../.pages/", import.meta.url));

interface Section {
  readonly zh: string;
  readonly en: string;
  /** Pages in this order, or all those of a folder: the known ones first. */
  readonly pages: readonly string[];
  readonly folder?: string;
}

const SECTIONS: readonly Section[] = [
  {
    zh: "开始",
    en: "Start",
    folder: "start",
    pages: ["start/webmaster", "start/office", "start/county", "start/developer"],
  },
  { zh: "试一试", en: "Try it", pages: ["configurator", "living-document", "try"] },
  { zh: "模型", en: "The model", pages: ["model", "glossary", "why"] },
  { zh: "进度规则", en: "Rules of progress", folder: "rules", pages: [] },
  {
    zh: "怎么做",
    en: "How to",
    folder: "how-to",
    pages: [
      "how-to/embed",
      "how-to/office",
      "how-to/reporting",
      "how-to/shared-folder",
      "how-to/closing",
      "how-to/report",
      "how-to/region",
      "how-to/privacy",
      "how-to/read",
      "how-to/define-a-plan",
      "how-to/derive",
      "how-to/change-a-plan",
    ],
  },
  {
    zh: "参考",
    en: "Reference",
    pages: ["reference/widgets/index", "reference/cli", "troubleshooting", "reference/api/index"],
  },
  {
    zh: "项目",
    en: "The project",
    pages: ["architecture", "decisions", "rules", "mutants", "benchmarks", "contributing"],
  },
];

const root = (locale: Locale): string => (locale === "en" ? `${PAGES}en/` : PAGES);

const titleOf = (locale: Locale, page: string): string => {
  const text = readFileSync(`${root(locale)}${page}.md`, "utf8");
  const title = /^title: (.*)$/m.exec(/^---\n.*?\n---\n/s.exec(text)?.[0] ?? "")?.[1];
  return (title ?? /^# (.*)$/m.exec(text)?.[1] ?? page).replaceAll(/[`*]/g, "");
};

const inFolder = (folder: string): string[] => {
  const path = `${PAGES}${folder}`;
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(".md"))
        .map((name) => `${folder}/${name.slice(0, -3)}`)
        .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    : [];
};

const itemOf = (locale: Locale, page: string): DefaultTheme.SidebarItem => ({
  text: titleOf(locale, page),
  link: `${locale === "en" ? "/en/" : "/"}${page.replace(/(^|\/)index$/, "$1")}`,
});

const WIDGETS: Section = {
  zh: "组件",
  en: "Widgets",
  folder: "reference/widgets",
  pages: ["reference/widgets/index"],
};

const sectionOf = (locale: Locale, { pages, folder, ...title }: Section): DefaultTheme.SidebarItem => {
  const known = pages.filter((page) => existsSync(`${root(locale)}${page}.md`));
  const more = folder === undefined ? [] : inFolder(folder).filter((page) => !known.includes(page));
  return { text: title[locale], items: [...known, ...more].map((page) => itemOf(locale, page)) };
};

/** Every page of the site in its place; one in a folder that nobody named stands last there. */
export const sidebarOf = (locale: Locale): DefaultTheme.SidebarMulti => {
  const base = locale === "en" ? "/en/" : "/";
  const sections = SECTIONS.map((section) => sectionOf(locale, section)).filter(
    ({ items }) => items!.length > 0,
  );
  return {
    [`${base}reference/widgets/`]: [sectionOf(locale, WIDGETS), ...sections],
    [base]: sections,
  };
};
