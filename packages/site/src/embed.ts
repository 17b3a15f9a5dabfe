import { elementText, type Told } from "./element.js";
import { escape } from "./markup.js";
import { htmlPage, STYLE } from "./page.js";
import type { Subject } from "./tables.js";

const WIDGETS = [
  ["bangfu-summary", "总体进展"],
  ["bangfu-tasks", "重点任务清单"],
  ["bangfu-measures", "举措"],
  ["bangfu-phases", "阶段目标"],
  ["bangfu-curve", "进展曲线"],
  ["bangfu-timeline", "任务时间轴"],
  ["bangfu-units", "责任单位"],
  ["bangfu-deadlines", "即将到期"],
  ["bangfu-findings", "督导问题"],
  ["bangfu-document", "方案原文与落实情况"],
  ["bangfu-badge", "小徽章"],
] as const;

const PICTURES = [
  ["badge.svg", "小徽章"],
  ["summary.svg", "总体进展"],
  ["tasks.svg", "重点任务清单"],
] as const;

/** Copies by a click; without a script the text is there to be marked. */
export const copyScript = (copied: string): string => `addEventListener("click", function (event) {
  var button = event.target;
  if (!button.matches("button[data-copy]")) return;
  var area = button.parentNode.querySelector("textarea");
  area.select();
  document.execCommand("copy");
  button.textContent = "${copied}";
});`;

const block = (title: string, snippet: string, shown: string): string => `<section>
<h2>${escape(title)}</h2>
<p><button type="button" data-copy>复制</button></p>
<textarea readonly rows="6" aria-label="${escape(title)}">${escape(snippet)}</textarea>
${shown}
</section>`;

/** Snippets to copy: one for each widget with its static table, and pictures for pages that strip scripts. */
export const embedPage = (subject: Subject, told: Told): string => {
  const { title } = subject.facts.plan;
  const widgets = WIDGETS.map(([tag, name]) => {
    const element = elementText(tag, told, subject);
    return block(name, `<script src="bangfu.js" defer></script>\n${element}`, element);
  });
  const pictures = PICTURES.map(([file, name]) => {
    const snippet = `<img src="${file}" alt="${escape(`${title}：${name}（截至 ${subject.progress.asOf}）`)}">`;
    return block(`${name}（图片，用于会去掉脚本的网页）`, snippet, snippet);
  });
  return htmlPage(
    `${title} · 贴到网页`,
    `<style>
${STYLE}
h2 { font-size: 18px; margin: 32px 0 8px; }
textarea { width: 100%; box-sizing: border-box; font: 13px/1.5 monospace; margin-bottom: 12px; }
img { max-width: 100%; height: auto; }
</style>
<script src="bangfu.js" defer></script>
<script>${copyScript("已复制")}</script>`,
    `<h1>贴到网页</h1>
<p>把 bangfu.js 与 ${escape(told.src)} 放在网页的同一文件夹，复制下面任意一段到网页里。微信公众号只收图片，请用 summary.png 与 tasks.png。</p>
${[...widgets, ...pictures].join("\n")}`,
  );
};
