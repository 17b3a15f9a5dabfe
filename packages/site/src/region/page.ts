import type { Locale } from "@bangfu/core";
import { basisWord } from "@bangfu/view";
import type { Rollup } from "@bangfu/core/rollup";
import { attribute, escape } from "../markup.js";
import { copyScript } from "../embed.js";
import { htmlPage, LANG, STYLE } from "../page.js";
import { shareText } from "./figures.js";
import { distributionTable, groupTables, notesTable, schoolsTable, statesText } from "./tables.js";
import { regionWords } from "./words.js";

export interface RegionPage {
  readonly rollup: Rollup;
  readonly locale: Locale;
  readonly title: string;
  readonly notice: string | undefined;
}

const element = ({ locale, notice }: RegionPage, within: string): string =>
  `<bangfu-region src="rollup.json"${attribute("notice", notice)} lang="${locale}">
${within}
</bangfu-region>`;

const SCRIPT = '<script src="bangfu.js" defer></script>';

/** The page of a region: the board, and what is calculated of its groups, readable without a script and in print. */
export const regionPage = (page: RegionPage): string => {
  const { rollup, locale, title, notice } = page;
  const words = regionWords(locale);
  const { overall, asOf, basis, staleDays } = rollup;
  const summary = words.summary({
    ...overall,
    attained: shareText(overall.attainment, locale),
    expected: shareText(overall.expected, locale),
  });
  const section = (id: string, kind: string, table: string): string =>
    table === "" ? "" : `<section id="${id}"${kind}>\n${table}\n</section>\n`;
  const sections = groupTables(rollup, locale).map(([id, table]) => section(id, ' class="wide"', table));
  return htmlPage(
    `${title} · ${words.asOf(asOf)}`,
    `<style>
${STYLE}
.wide { overflow-x: auto; }
.wide tr > :nth-child(-n + 6) { white-space: nowrap; }
.wide tr > :first-child { white-space: normal; min-width: 7em; }
@media screen { .wide table { min-width: 1040px; } }
</style>
${SCRIPT}`,
    `<h1>${escape(title)}</h1>
<p>${escape(words.asOf(asOf))} · ${escape(words.basis(basisWord(basis, locale)))}${notice === undefined ? "" : ` · ${escape(notice)}`}</p>
<p>${escape(summary)}</p>
<p>${escape(words.states)}：${escape(statesText(overall, locale))}</p>
<p>${escape(words.stale(staleDays))}</p>
<section id="board">
${element(page, `${schoolsTable(rollup, locale)}\n${distributionTable(rollup, locale)}`)}
</section>
${section("notes", "", notesTable(rollup, locale))}${sections.join("")}<p><a href="region.csv">${escape(words.csv)}</a> · <a href="embed.html">${escape(words.embed)}</a> · <a href="rollup.json">rollup.json</a></p>`,
    LANG[locale],
  );
};

/** The board to copy into another page. */
export const regionEmbedPage = (page: RegionPage): string => {
  const { rollup, locale, title } = page;
  const words = regionWords(locale);
  const { overall } = rollup;
  const line = words.summary({
    ...overall,
    attained: shareText(overall.attainment, locale),
    expected: shareText(overall.expected, locale),
  });
  const board = element(page, `<p>${escape(`${words.asOf(rollup.asOf)} · ${line}`)}</p>`);
  return htmlPage(
    `${title} · ${words.embed}`,
    `<style>
${STYLE}
textarea { width: 100%; box-sizing: border-box; font: 13px/1.5 monospace; margin-bottom: 12px; }
</style>
${SCRIPT}
<script>${copyScript(words.copied)}</script>`,
    `<h1>${escape(words.embed)}</h1>
<p>${escape(words.embedHint)}</p>
<section>
<p><button type="button" data-copy>${escape(words.copy)}</button></p>
<textarea readonly rows="6" aria-label="bangfu-region">${escape(`${SCRIPT}\n${board}`)}</textarea>
${board}
</section>`,
    LANG[locale],
  );
};
