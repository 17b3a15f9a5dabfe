import type { Locale } from "@bangfu/core";

/** The elements that the configurator offers, with what only they take. */
export const CHOICES = {
  summary: ["总体进展", "Overall progress"],
  tasks: ["重点任务清单", "Task list"],
  measures: ["各项举措", "Measures"],
  phases: ["阶段目标", "Phases"],
  indicator: ["一项指标", "One indicator"],
  curve: ["进展曲线", "Curve of progress"],
  timeline: ["任务时间轴", "Timeline"],
  units: ["责任单位", "Units"],
  deadlines: ["即将到期", "Deadlines"],
  findings: ["督导问题", "Findings"],
  document: ["方案原文与落实情况", "The living document"],
  badge: ["小徽章", "Badge"],
  region: ["各校看板", "Board of schools"],
} as const satisfies Record<string, readonly [string, string]>;
export type Choice = keyof typeof CHOICES;

/** Choices that are one view of an element of another name. */
const VIEWS: Partial<Record<Choice, readonly [tag: string, attribute: string, value: string]>> = {
  badge: ["summary", "size", "badge"],
  deadlines: ["tasks", "view", "deadlines"],
  timeline: ["tasks", "view", "timeline"],
  measures: ["strip", "by", "measure"],
  phases: ["strip", "by", "phase"],
  indicator: ["curve", "indicator", ""],
};

export const SCHEMES = ["", "plain", "red", "contrast"] as const;
export const THEMES = ["light", "dark", "auto"] as const;
export const WIDTHS = ["", "240", "360", "600", "900"] as const;

/** What somebody has chosen; an empty text is “as it comes”. */
export interface Chosen {
  readonly widget: Choice;
  readonly scheme: (typeof SCHEMES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly compact: boolean;
  readonly lang: "" | Locale;
  readonly asOf: string;
  readonly basis: "reported" | "verified";
  readonly notice: string;
  readonly indicator: string;
  /** Where `bangfu.js` and the data lie, with a `/` at its end. */
  readonly at: string;
}

export const USUAL: Chosen = {
  widget: "summary",
  scheme: "",
  theme: "light",
  width: "",
  compact: false,
  lang: "",
  asOf: "",
  basis: "reported",
  notice: "",
  indicator: "",
  at: "",
};

/** What an English page begins with: an English widget. */
export const usualIn = (locale: Locale): Chosen => (locale === "en" ? { ...USUAL, lang: "en" } : USUAL);

const among = <T extends string>(allowed: readonly T[], value: string | null, usual: T): T =>
  allowed.includes(value as T) ? (value as T) : usual;

/** The choice that an address carries; what it does not say, or says wrongly, is as usual. */
export const chosenIn = (search: string, usual: Chosen = USUAL): Chosen => {
  const query = new URLSearchParams(search);
  const asOf = query.get("as-of") ?? "";
  return {
    widget: among(Object.keys(CHOICES) as Choice[], query.get("widget"), USUAL.widget),
    scheme: among(SCHEMES, query.get("scheme"), ""),
    theme: among(THEMES, query.get("theme"), "light"),
    width: among(WIDTHS, query.get("width"), ""),
    compact: query.has("compact"),
    lang: among(["", "zh", "en"] as const, query.get("lang"), usual.lang),
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : "",
    basis: among(["reported", "verified"] as const, query.get("basis"), "reported"),
    notice: query.get("notice") ?? "",
    indicator: query.get("indicator") ?? "",
    at: query.get("at") ?? "",
  };
};

/** The same as the end of an address; nothing of what is as usual. */
export const searchOf = (chosen: Chosen, usual: Chosen = USUAL): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(chosen)) {
    if (value === usual[key as keyof Chosen]) continue;
    query.set(key === "asOf" ? "as-of" : key, value === true ? "" : String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const attribute = (name: string, value: string): string =>
  value === "" ? "" : ` ${name}="${escaped(value)}"`;

export interface Addresses {
  readonly script: string;
  readonly facts: string;
  readonly rollup: string;
  readonly styles: string;
}

export const addressesAt = (at: string): Addresses => ({
  script: `${at}bangfu.js`,
  facts: `${at}facts.json`,
  rollup: `${at}rollup.json`,
  styles: `${at}themes/`,
});

/** The element alone. */
const elementOf = (chosen: Chosen, { facts, rollup }: Addresses): string => {
  const { widget, theme, width, compact, lang, asOf, basis, notice, indicator, scheme } = chosen;
  const [name = widget, view = "", value = ""] = VIEWS[widget] ?? [];
  const tag = `bangfu-${name}`;
  // Without a background of its own it would be light letters on the page's white.
  const light = theme === "light" || scheme === "plain";
  // A roll-up was calculated for one day and on one basis.
  const region = widget === "region";
  return (
    `<${tag}${attribute(view, value)}${attribute("src", region ? rollup : facts)}${attribute("as-of", region ? "" : asOf)}` +
    attribute("basis", region || basis === "reported" ? "" : basis) +
    attribute("notice", notice) +
    attribute("indicator", widget === "indicator" ? indicator : "") +
    attribute("theme", light ? "" : theme) +
    attribute("density", compact ? "compact" : "") +
    attribute("lang", lang) +
    attribute("style", width === "" ? "" : `max-width: ${width}px`) +
    `></${tag}>`
  );
};

/** What is pasted into a page. */
export const snippetOf = (chosen: Chosen, addresses: Addresses): string =>
  [
    ...(chosen.scheme === ""
      ? []
      : [`<link rel="stylesheet" href="${escaped(addresses.styles)}${chosen.scheme}.css">`]),
    `<script src="${escaped(addresses.script)}" defer></script>`,
    elementOf(chosen, addresses),
  ].join("\n");

/** A page that shows the element alone, to be put beside `facts.json` and framed. */
export const framePage = (chosen: Chosen, addresses: Addresses, title: string): string => `<!doctype html>
<html lang="${chosen.lang === "en" ? "en" : "zh-CN"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body { margin: 8px }</style>
${snippetOf(chosen, addresses)}
</html>
`;

export const frameSnippet = ({ widget, at }: Chosen, title: string): string =>
  `<iframe src="${escaped(at)}bangfu-${widget}.html" title="${escaped(title)}" width="100%" height="480" style="border: 0" loading="lazy"></iframe>`;

/** A school's page as many still are: no doctype, tables, fonts of 12 pixels, GBK. */
export const oldPage = (snippet: string): string => `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>某县中等职业学校</title>
<style>
td { font-size: 12px; font-family: 宋体; line-height: 18px; color: #333333 }
a { color: #003399; text-decoration: none }
.bt { color: #ffffff; font-weight: bold; background: #9c1b1b; text-align: center }
</style>
</head>
<body bgcolor="#e8e4dc" topmargin="0">
<center>
<table width="940" border="0" cellpadding="0" cellspacing="0" bgcolor="#ffffff">
<tr><td colspan="2" height="78" bgcolor="#9c1b1b"><font color="#fff3c8" size="6" face="黑体">&nbsp;&nbsp;某县中等职业学校</font></td></tr>
<tr><td colspan="2" height="26" bgcolor="#f4e5c0">&nbsp;&nbsp;<a href="#">首页</a> | <a href="#">学校概况</a> | <a href="#">新闻中心</a> | <a href="#">组团式帮扶</a> | <a href="#">招生就业</a></td></tr>
<tr valign="top">
<td width="190" bgcolor="#faf6ec"><table width="180" align="center" cellpadding="3"><tr><td class="bt">通知公告</td></tr><tr><td>·<a href="#">秋季学期教学检查</a></td></tr><tr><td>·<a href="#">实训周安排</a></td></tr><tr><td>·<a href="#">技能大赛校内选拔</a></td></tr><tr><td class="bt">友情链接</td></tr><tr><td>·<a href="#">县教育局</a></td></tr></table></td>
<td><table width="730" align="center" cellpadding="6"><tr><td><b>当前位置：首页 &gt; 组团式帮扶 &gt; 帮扶进展</b></td></tr><tr><td>
${snippet}
</td></tr></table></td>
</tr>
<tr><td colspan="2" height="40" align="center" bgcolor="#f0ede6">某县中等职业学校 版权所有（示例页面）</td></tr>
</table>
</center>
</body>
</html>
`;

/** The picture of the site that shows what an element shows, for pages that take no script. */
export const pictureOf = (widget: Choice): string | undefined =>
  widget === "summary" || widget === "tasks" || widget === "badge" ? `${widget}.svg` : undefined;
