import type { Locale, Plan } from "@bangfu/core";
import { countsOf, reportLines, type Line } from "./lines.js";
import { omittedLines } from "./omitted.js";
import { OMITTED_WORDS } from "./omitted-words.js";
import type { Reading } from "./reading.js";
import { WORDS } from "./words.js";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:start;font-weight:600;padding:.5rem 0}
th,td{border:1px solid #8888;padding:.35rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{white-space:nowrap}tr[data-decide] td:nth-child(5){font-weight:600}`;

const cells = ({ topic, id, words, read, sure, why }: Line): string =>
  [topic, id, words, read, sure, why].map((cell) => `<td>${escaped(cell)}</td>`).join("");

const omitted = (report: Reading, locale: Locale): string => {
  const { heading, columns } = OMITTED_WORDS[locale];
  const rows = omittedLines(report, locale).map(({ file, place, words, why, count }) =>
    [file, place, words, why, String(count)].map((cell) => `<td>${escaped(cell)}</td>`).join(""),
  );
  const heads = columns.map((head) => `<th scope="col">${escaped(head)}</th>`).join("");
  return `<table><caption>${escaped(heading)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row}</tr>`)
    .join("")}</tbody></table>`;
};

const table = (caption: string, lines: readonly Line[], heads: readonly string[]): string =>
  `<table><caption>${escaped(caption)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead><tbody>${lines
    .map((line) => `<tr${line.decide ? " data-decide" : ""}>${cells(line)}</tr>`)
    .join("")}</tbody></table>`;

/** The report as one page without scripts: what a person must decide first, then every decision. */
export const reportHtml = (report: Reading, plan: Plan, locale: Locale): string => {
  const words = WORDS[locale];
  const lines = reportLines(report, plan, locale);
  const open = lines.filter(({ decide }) => decide);
  const title = escaped(words.heading(plan.title));
  return `<!doctype html><html lang="${locale === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${escaped(words.counts(countsOf(report, plan)))}</p>${
    open.length === 0 ? `<p>${escaped(words.nothing)}</p>` : table(words.decide, open, words.columns)
  }${report.omitted.length === 0 ? "" : omitted(report, locale)}${table(words.all, lines, words.columns)}</main></body></html>\n`;
};
