import type { Locale, Status } from "@bangfu/core";
import { posterView, type PosterView } from "@bangfu/view";
import { attribute, escape } from "./markup.js";
import { htmlPage } from "./page.js";
import { qrCode } from "./pictures/qr.js";
import { INK, lamp, LINE, MUTED, TRACK } from "./pictures/svg.js";
import type { Subject } from "./tables.js";

/** One rem is 28 px on a screen of 1920 × 1080, and grows and shrinks with the screen: nothing is smaller. */
const STYLE = `* { box-sizing: border-box; margin: 0; }
html { font: min(1.45834vw, 2.5926vh)/1.35 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  color: ${INK}; background: #fff; }
main { position: fixed; inset: 0; margin: auto; width: 68.57rem; height: 38.57rem; padding: 1.8rem 2.6rem 1.4rem;
  display: grid; grid-template: auto 1fr auto / 1fr 1fr; gap: 1.1rem 3rem; }
header, footer { grid-column: 1 / -1; }
h1 { font-size: 1.8rem; line-height: 1.3; }
h1, header p, h3, li p { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
h2 { font-size: 1.25rem; color: ${MUTED}; margin-bottom: .5rem; }
h3 { font-size: 1.35rem; line-height: 1.3; }
section { min-width: 0; }
.muted, header p, li p, .expected, footer { color: ${MUTED}; }
.share { display: flex; align-items: baseline; gap: .6rem; }
.share { margin-bottom: 1rem; }
.share b { font-size: 5.4rem; line-height: 1.1; }
.status { font-size: 2rem; font-weight: 600; margin-left: auto; }
.status .lamp { margin-right: .6rem; vertical-align: -.12em; }
.lamp { flex: none; width: 1em; height: 1em; }
.bar { position: relative; height: 1.4rem; border-radius: .3rem; background: ${TRACK}; }
.fill { height: 100%; border-radius: .3rem; background: ${MUTED}; }
.mark { position: absolute; top: -.35rem; bottom: -.35rem; width: .18rem; margin-left: -.09rem; background: ${INK}; outline: .18rem solid #fff; }
.expected { position: relative; width: max-content; margin-top: .6rem; left: clamp(3.5rem, var(--at), 100% - 3.5rem); transform: translateX(-50%); }
.capped { margin-top: 1rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.groups { display: flex; gap: 1.8rem; margin-top: 1.6rem; padding: 0; list-style: none; }
.groups b { font-size: 1.8rem; display: block; line-height: 1.2; }
ul.rows { padding: 0; list-style: none; } .rows + h2 { margin-top: 1.3rem; }
.rows li { display: grid; grid-template-columns: 1.3rem minmax(0, 1fr); gap: 0 .8rem; margin-bottom: .55rem; }
.rows .lamp { width: 1.2rem; height: 1.2rem; margin-top: .3rem; grid-row: span 2; }
.line { display: flex; justify-content: space-between; gap: 1.5rem; align-items: baseline; }
.line h3 { font-size: 1.2rem; } .line p { flex: none; }
footer { border-top: 2px solid ${LINE}; padding-top: 1rem; display: flex; align-items: center; gap: 2rem; }
footer b { color: ${INK}; font-size: 1.4rem; }
footer svg { width: 5.8rem; height: 5.8rem; flex: none; margin-block: -.5rem; }
.scan { margin-left: auto; }
@media (max-width: 760px) {
  html { font-size: 16px; }
  main { position: static; width: auto; height: auto; display: block; padding: 1.2rem; }
  section, footer { margin-top: 1.4rem; }
  h1, header p, h3, li p { white-space: normal; }
  .share, .line, footer { flex-wrap: wrap; gap: .4rem 1rem; }
}`;

/** Every hour, whether a new day has begun; the page is asked for first, so that no error takes its place. */
const SCRIPT = `var day = new Date().toDateString();
setInterval(function () {
  if (new Date().toDateString() === day) return;
  fetch(location.href, { cache: "no-store" }).then(function (answer) {
    if (answer.ok) location.reload();
  }, function () {});
}, 3600000);`;

/** The shape of a status; with a word it is read out, without one a word stands beside it. */
const shape = (status: Status | undefined, word?: string): string => {
  if (status === undefined) return "";
  const said = word === undefined ? ` aria-hidden="true"` : ` role="img"${attribute("aria-label", word)}`;
  return `<svg class="lamp" viewBox="0 0 16 16"${said}>${lamp(0, 0, status)}</svg>`;
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const standing = ({ title, share, attained, expected, capped, groups }: PosterView): string => {
  const { attainment, status, statusWord } = share;
  const counts = groups.map(({ word, count }) => `<li><b>${count}</b>${escape(word)}</li>`);
  return `<section>
<h2>${escape(title)}</h2>
<p class="share">${attainment === undefined ? "" : `<b>${escape(share.percent)}</b><span class="muted">${escape(attained)}</span>`}<span class="status">${shape(status)}${escape(statusWord)}</span></p>
<div class="bar" aria-hidden="true"><div class="fill" style="width: ${percent(attainment ?? 0)}"></div><div class="mark" style="left: ${percent(share.expected)}"></div></div>
<p class="expected" style="--at: ${percent(share.expected)}">${escape(expected)}</p>
${capped === undefined ? "" : `<p class="capped muted">${escape(capped)}</p>`}
<ul class="groups">${counts.join("")}</ul>
</section>`;
};

/** Rows below their title, or the sentence that there are none. */
const list = (title: string, rows: readonly string[], none: string): string =>
  `<h2>${escape(title)}</h2>
${rows.length === 0 ? `<p>${escape(none)}</p>` : `<ul class="rows">${rows.join("")}</ul>`}`;

const attentionRow = ({
  status,
  statusWord,
  title,
  trouble,
  lead,
}: PosterView["attention"][number]): string =>
  `<li>${shape(status, statusWord)}<h3>${escape(title)}</h3><p>${escape([trouble, lead].filter(Boolean).join(" · "))}</p></li>`;

const doneRow = ({ status, title, when }: PosterView["done"][number]): string =>
  `<li>${shape(status)}<div class="line"><h3>${escape(title)}</h3><p>${escape(when)}</p></div></li>`;

const lists = ({ attentionTitle, attention, noAttention, doneTitle, done, noDone }: PosterView): string =>
  `<section>
${list(attentionTitle, attention.map(attentionRow), noAttention)}
${list(doneTitle, done.map(doneRow), noDone)}
</section>`;

const foot = ({ asOf, notice, scan }: PosterView, address: string | undefined): string =>
  `<footer><b>${escape(asOf)}</b>${notice === undefined ? "" : `<span>${escape(notice)}</span>`}${
    address === undefined
      ? ""
      : `<span class="scan">${escape(scan)}</span><svg viewBox="0 0 100 100" role="img" aria-label="${escape(address)}">${qrCode(0, 0, 100, address)}</svg>`
  }</footer>`;

/** A page for a screen on a wall: 1920 × 1080 and others, without scrolling; whoever comes by reads it from afar. */
export const wallPage = (
  { facts, progress }: Subject,
  { notice, address }: { readonly notice: string | undefined; readonly address: string | undefined },
  locale: Locale,
): string => {
  const view = posterView(facts, progress, notice, locale);
  return htmlPage(
    `${view.school} · ${view.title}`,
    `<style>\n${STYLE}\n</style>\n<script>\n${SCRIPT}\n</script>`,
    `<main>
<header><h1>${escape(view.school)}</h1><p>${escape(view.plan)}</p></header>
${standing(view)}
${lists(view)}
${foot(view, address)}
</main>`,
    locale,
  );
};
