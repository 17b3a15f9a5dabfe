import {
  statusWord,
  wholePercent,
  type Basis,
  type Facts,
  type Progress,
  type ProgressNode,
} from "@bangfu/core";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const percent = (share: number): string => `${wholePercent(share, share >= 1)}%`;

const figures = (node: ProgressNode | null): string => {
  if (node === null || !node.dataCoverage)
    return `${node === null ? "—" : statusWord(node.status, "zh")}</td><td>暂无数据`;
  return `${statusWord(node.status, "zh")}</td><td>${percent(node.attainment)}`;
};

/** What is read before the script has run, or where it never does. */
const staticTable = ({ plan }: Facts, progress: Progress): string => {
  const rows = plan.tasks.map(
    ({ id, text }) =>
      `<tr><td>${escape(id)}</td><td>${escape(text)}</td><td>${figures(progress.tasks[id] ?? null)}</td></tr>`,
  );
  return `<table><caption>重点任务进展（截至 ${progress.asOf}）</caption>
<thead><tr><th>编号</th><th>重点任务</th><th>状态</th><th>完成</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>`;
};

const staticSummary = ({ overall, asOf }: Progress): string =>
  overall === null
    ? `<p>截至 ${asOf}：暂无数据</p>`
    : `<p>截至 ${asOf}：总体${statusWord(overall.status, "zh")}，完成 ${percent(overall.attainment)}，应达 ${percent(overall.expected)}</p>`;

export interface PageOptions {
  readonly asOf: string | undefined;
  readonly notice: string | undefined;
  readonly basis: Basis | undefined;
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${name}="${escape(value)}"`;

/** A whole progress page; the same input gives the same bytes. */
export const progressPage = (
  facts: Facts,
  progress: Progress,
  { asOf, notice, basis }: PageOptions,
): string => {
  const { title, school } = facts.plan;
  const attributes = `src="facts.json"${attribute("as-of", asOf)}${attribute("basis", basis)}${attribute("notice", notice)}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · 进展</title>
<style>
body { margin: 0 auto; max-width: 1080px; padding: 24px 16px 48px; color: #1c2733; background: #f6f8fa;
  font: 15px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 24px; line-height: 1.4; margin: 0 0 4px; }
bangfu-summary, bangfu-tasks { display: block; margin-top: 20px; }
table { border-collapse: collapse; width: 100%; background: #fff; }
th, td { border: 1px solid #d8dee6; padding: 6px 10px; text-align: left; vertical-align: top; }
td:nth-child(n + 3) { white-space: nowrap; }
@media print { body { background: none; max-width: none; padding: 0; } }
</style>
<script src="bangfu.js" defer></script>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${escape(school.name)}${notice === undefined ? "" : `（${escape(notice)}）`}</p>
<bangfu-summary ${attributes}>
${staticSummary(progress)}
</bangfu-summary>
<bangfu-tasks ${attributes}>
${staticTable(facts, progress)}
</bangfu-tasks>
</body>
</html>
`;
};
