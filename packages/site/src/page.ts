import type { Locale } from "@bangfu/core";
import { elementTitles, LIST_TEXT, SITE_TEXT, type TitledElement } from "@bangfu/view";
import { elementText, givenText, type Setting } from "./element.js";
import { escape } from "./markup.js";
import type { Subject } from "./tables.js";

/**
 * The heights of the figures that stand first, as they are drawn of three phases and six measures: the tables take as
 * much room, so that nothing moves when the figures take their place.
 */
const ROOM = `bangfu-summary { --bangfu-min-height: 319px; }
bangfu-document { --bangfu-min-height: 673px; }
bangfu-strip[by="phase"] { --bangfu-min-height: 345px; }
bangfu-strip { --bangfu-min-height: 361px; }
@media (max-width: 600px) {
  bangfu-summary { --bangfu-min-height: 603px; }
  :lang(en) bangfu-summary { --bangfu-min-height: 720px; }
  bangfu-document { --bangfu-min-height: 1076px; }
  bangfu-strip[by="phase"] { --bangfu-min-height: 699px; }
  bangfu-strip { --bangfu-min-height: 1036px; }
}`;

export const STYLE = `body { margin: 0 auto; max-width: 1080px; padding: 24px 16px 48px; color: #1c2733; background: #f6f8fa;
  font: 15px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
h1 { font-size: 24px; line-height: 1.4; margin: 0 0 4px; }
nav { margin: 12px 0 20px; display: flex; flex-wrap: wrap; gap: 4px 16px; }
a { color: #1f5fae; }
section, details[id] { margin-top: 20px; }
summary { font-weight: 600; cursor: pointer; }
table { border-collapse: collapse; width: 100%; background: #fff; }
caption { text-align: start; font-weight: 600; padding: 6px 0; }
th, td { border: 1px solid #d8dee6; padding: 6px 10px; text-align: start; vertical-align: top; }
bangfu-summary, bangfu-document, bangfu-strip { display: block; min-height: var(--bangfu-min-height); }
${ROOM}
@media (min-width: 601px) {
  bangfu-summary caption, bangfu-summary th, bangfu-summary td { padding: 0 10px; line-height: 19px; }
}
@media (max-width: 600px) {
  body { padding-top: 12px; }
  h1 { font-size: 18px; }
  nav { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; margin: 6px 0 12px; }
}
@media print {
  body { background: none; max-width: none; padding: 0; }
  nav { display: none; }
  bangfu-summary, bangfu-document, bangfu-strip { min-height: 0; }
}`;

const SECTIONS: readonly TitledElement[] = [
  ...(["summary", "document", "phases", "measures", "tasks"] as const),
  ...(["deadlines", "curve", "findings", "units", "timeline"] as const),
];

/** Shut at first: what they say of tasks stands in the list too, by another order. */
const FOLDED: readonly TitledElement[] = ["units", "timeline"];

/** What pages say of their language. */
export const LANG: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en" };

/** A whole page in UTF-8. */
export const htmlPage = (
  title: string,
  head: string,
  body: string,
  locale: Locale,
): string => `<!doctype html>
<html lang="${LANG[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** The way to what lies beside the page. */
const filesBeside = (words: (typeof SITE_TEXT)[Locale]): string =>
  `<p><a href="calendar.ics">${escape(words.calendar)}</a> · <a href="progress.csv">${escape(words.table)}</a> · <a href="wall.html">${escape(words.wall)}</a> · <a href="embed.html">${escape(words.embed)}</a></p>`;

/** Inside a script element the beginning of a tag or a comment could end it. */
const inScript = (text: string): string => text.replace(/<(?=\/script|!--|script)/gi, String.raw`\x3c`);
const inJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", String.raw`\u003c`);

/**
 * The whole progress page of a school: every element, readable without its script, and in print.
 * @param script where the page is to be one file with nothing beside it: the text of the script that goes into it
 */
export const progressPage = (subject: Subject, setting: Setting, script?: string): string => {
  const { locale, notice } = setting;
  const { title, school } = subject.facts.plan;
  const words = SITE_TEXT[locale];
  const titles = elementTitles(locale);
  const sections = SECTIONS.map((name) => {
    const text = elementText(name, { locale }, subject);
    return FOLDED.includes(name)
      ? `<details id="${name}"><summary>${escape(titles[name])}</summary>\n${text}\n</details>`
      : `<section id="${name}">\n${text}\n</section>`;
  });
  const links = SECTIONS.map((name) => `<a href="#${name}">${escape(titles[name])}</a>`);
  return htmlPage(
    words.progress(title),
    `<style>
${STYLE}
</style>
${script === undefined ? '<script src="bangfu.js" defer></script>' : ""}`,
    `<main>
<h1>${escape(title)}</h1>
<p>${escape(words.school(school.name, notice))}</p>
<nav aria-label="${escape(LIST_TEXT[locale].contents)}">${links.join(" ")}</nav>
<bangfu-plan timeline${givenText(setting)}>
${script === undefined ? "" : `<script type="application/json">${inJson(subject.facts)}</script>\n`}${sections.join("\n")}
</bangfu-plan>
${script === undefined ? filesBeside(words) : ""}
</main>
${script === undefined ? "" : `<script>${inScript(script)}</script>`}`,
    locale,
  );
};
