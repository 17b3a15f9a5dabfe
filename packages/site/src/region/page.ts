import type { Locale } from "@bangfu/core";
import { SITE_TEXT, type RegionView } from "@bangfu/view";
import { attribute, escape } from "../markup.js";
import { copyScript } from "../embed.js";
import { htmlPage, STYLE } from "../page.js";
import { table } from "../tables.js";

export interface RegionPage {
  readonly view: RegionView;
  readonly locale: Locale;
  readonly notice: string | undefined;
}

const element = ({ locale, notice }: RegionPage, within: string): string =>
  `<bangfu-region src="rollup.json"${attribute("notice", notice)} lang="${locale}">
${within}
</bangfu-region>`;

const SCRIPT = '<script src="bangfu.js" defer></script>';

const section = (id: string, kind: string, within: string): string =>
  `<section id="${id}"${kind}>\n${within}\n</section>\n`;

/** The page of a region: the board, and what is calculated of its groups, readable without a script and in print. */
export const regionPage = (page: RegionPage): string => {
  const { view, locale, notice } = page;
  const { title, asOf, notes } = view;
  const words = SITE_TEXT[locale];
  const head = [asOf, view.basis, ...(notice === undefined ? [] : [notice])];
  const tables = view.distribution === undefined ? [view.schools] : [view.schools, view.distribution];
  const sections = [
    ...(notes.rows.length === 0 ? [] : [section("notes", "", table(notes))]),
    ...view.groups.map(([kind, group]) =>
      section(kind, ` class="wide" tabindex="0"${attribute("aria-label", group.caption)}`, table(group)),
    ),
  ];
  return htmlPage(
    `${title} · ${asOf}`,
    `<style>
${STYLE}
strong { font-size: 18px; }
.trail { display: block; width: 96px; height: 28px; fill: none; stroke: #1f5fae; stroke-width: 1.5; stroke-linejoin: round; }
.trail :last-child { stroke-width: 5; stroke-linecap: round; }
.wide, bangfu-region:not(:defined) { display: block; overflow-x: auto; }
.wide tr > :nth-child(-n + 6) { white-space: nowrap; }
.wide tr > :first-child { white-space: normal; min-width: 7em; }
@media screen { .wide table { min-width: 1040px; } }
@media print { .wide table { font-size: 10px; } .wide th, .wide td { padding: 3px 4px; } .wide tr > :nth-child(-n + 6) { white-space: normal; min-width: 0; } }
</style>
${SCRIPT}`,
    `<main>
<h1>${escape(title)}</h1>
<p>${head.map(escape).join(" · ")}</p>
<section id="board">
${element(
  page,
  `<p><strong>${escape(view.sentence)}</strong></p>
${tables.map(table).join("\n")}`,
)}
</section>
<p>${escape(view.summary)}</p>
<p>${escape(view.states)}</p>
<p>${escape(view.stale)}</p>
${sections.join("")}<p><a href="region.csv">${escape(view.sheetName)}</a> · <a href="embed.html">${escape(words.embed)}</a> · <a href="rollup.json">rollup.json</a></p>
</main>`,
    locale,
  );
};

/** The board to copy into another page. */
export const regionEmbedPage = (page: RegionPage): string => {
  const { view, locale } = page;
  const words = SITE_TEXT[locale];
  const board = element(page, `<p>${escape(`${view.asOf} · ${view.sentence}`)}</p>`);
  return htmlPage(
    `${view.title} · ${words.embed}`,
    `<style>
${STYLE}
textarea { width: 100%; box-sizing: border-box; font: 13px/1.5 monospace; margin-bottom: 12px; }
</style>
${SCRIPT}
<script>${copyScript(words.copied)}</script>`,
    `<h1>${escape(words.embed)}</h1>
<p>${escape(words.hint("rollup.json"))}</p>
<section>
<p><button type="button" data-copy>${escape(words.copy)}</button></p>
<textarea readonly rows="6" aria-label="bangfu-region">${escape(`${SCRIPT}\n${board}`)}</textarea>
${board}
</section>`,
    locale,
  );
};
