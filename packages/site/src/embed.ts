import { elementTitles, SITE_TEXT, type TitledElement } from "@bangfu/view";
import { elementText, type Setting } from "./element.js";
import { escape } from "./markup.js";
import { htmlPage, STYLE } from "./page.js";
import type { Subject } from "./tables.js";

const WIDGETS: readonly TitledElement[] = [
  ...(["summary", "tasks", "measures", "phases", "curve", "timeline"] as const),
  ...(["units", "deadlines", "findings", "document", "badge"] as const),
];

const PICTURES = ["badge", "summary", "tasks", "poster"] as const;

/** Copies by a click; without a script the text is there to be marked. */
export const copyScript = (copied: string): string => `addEventListener("click", function (event) {
  var button = event.target;
  if (!button.matches("button[data-copy]")) return;
  var area = button.parentNode.querySelector("textarea");
  area.select();
  document.execCommand("copy");
  button.textContent = "${copied}";
});`;

interface Snippet {
  readonly title: string;
  /** What is copied. */
  readonly text: string;
  /** What it looks like. */
  readonly shown: string;
}

const block = ({ title, text, shown }: Snippet, copy: string): string => `<section>
<h2>${escape(title)}</h2>
<p><button type="button" data-copy>${escape(copy)}</button></p>
<textarea readonly rows="6" aria-label="${escape(title)}">${escape(text)}</textarea>
${shown}
</section>`;

/** Snippets to copy: one for each widget with its static table, and pictures for pages that strip scripts. */
export const embedPage = (subject: Subject, setting: Setting & { readonly src: string }): string => {
  const { locale, src } = setting;
  const { title } = subject.facts.plan;
  const words = SITE_TEXT[locale];
  const titles = elementTitles(locale);
  const widgets = WIDGETS.map((name): Snippet => {
    const shown = elementText(name, setting, subject);
    return { title: titles[name], text: `<script src="bangfu.js" defer></script>\n${shown}`, shown };
  });
  const pictures = PICTURES.map((name): Snippet => {
    const called = name === "poster" ? words.poster : titles[name];
    const alt = words.alt(title, called, subject.progress.asOf);
    const shown = `<img src="${name}.svg" alt="${escape(alt)}">`;
    return { title: words.picture(called), text: shown, shown };
  });
  return htmlPage(
    `${title} · ${words.embed}`,
    `<style>
${STYLE}
h2 { font-size: 18px; margin: 32px 0 8px; }
textarea { width: 100%; box-sizing: border-box; font: 13px/1.5 monospace; margin-bottom: 12px; }
img { max-width: 100%; height: auto; }
</style>
<script src="bangfu.js" defer></script>
<script>${copyScript(words.copied)}</script>`,
    `<h1>${escape(words.embed)}</h1>
<p>${escape(words.hint(src))}</p>
<p>${escape(words.pictures)}</p>
${[...widgets, ...pictures].map((each) => block(each, words.copy)).join("\n")}`,
    locale,
  );
};
