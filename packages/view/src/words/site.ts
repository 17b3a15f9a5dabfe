import type { Locale } from "@bangfu/core";
import { CHART_TEXT } from "./charts.js";
import type { Texts } from "./common.js";
import { LIST_TEXT } from "./lists.js";
import { SUMMARY_TEXT } from "./summary.js";
import { TASKS_TEXT } from "./tasks.js";

/** The frame of the pages that a school or a region publishes. */
export const SITE_TEXT: Texts<{
  readonly progress: (title: string) => string;
  readonly school: (name: string, notice: string | undefined) => string;
  readonly calendar: string;
  readonly table: string;
  readonly embed: string;
  /** How a snippet of one of several elements is put into a page. */
  readonly hint: (data: string) => string;
  readonly pictures: string;
  readonly copy: string;
  readonly copied: string;
  readonly badge: string;
  readonly poster: string;
  /** The page for a screen on a wall. */
  readonly wall: string;
  readonly picture: (name: string) => string;
  readonly alt: (title: string, name: string, asOf: string) => string;
}> = {
  zh: {
    progress: (title) => `${title} · 进展`,
    school: (name, notice) => (notice === undefined ? name : `${name}（${notice}）`),
    calendar: "到期日历",
    table: "进展表（CSV）",
    embed: "贴到别的网页",
    hint: (data) => `把 bangfu.js 与 ${data} 放在网页的同一文件夹，再复制一段到网页里。`,
    pictures: "微信公众号只收图片，请用 summary.png、tasks.png 与海报 poster.png。",
    copy: "复制",
    copied: "已复制",
    badge: "小徽章",
    poster: "海报",
    wall: "大屏",
    picture: (name) => `${name}（图片，用于会去掉脚本的网页）`,
    alt: (title, name, asOf) => `${title}：${name}（截至 ${asOf}）`,
  },
  en: {
    progress: (title) => `${title} · Progress`,
    school: (name, notice) => (notice === undefined ? name : `${name} (${notice})`),
    calendar: "Calendar of due dates",
    table: "Progress table (CSV)",
    embed: "For other pages",
    hint: (data) =>
      `Put bangfu.js and ${data} into one folder with the page, then copy one of these into the page.`,
    pictures: "WeChat takes pictures alone: use summary.png, tasks.png and the poster, poster.png.",
    copy: "Copy",
    copied: "Copied",
    badge: "Badge",
    poster: "Poster",
    wall: "For a wall",
    picture: (name) => `${name} (a picture, for pages that strip scripts)`,
    alt: (title, name, asOf) => `${title}: ${name} (as of ${asOf})`,
  },
};

/** An element, or what a `bangfu-strip` goes by. */
export type TitledElement =
  | "badge"
  | "curve"
  | "deadlines"
  | "document"
  | "findings"
  | "measures"
  | "phases"
  | "summary"
  | "tasks"
  | "timeline"
  | "units";

/** What each element calls itself. */
export const elementTitles = (locale: Locale): Readonly<Record<TitledElement, string>> => {
  const [chart, list] = [CHART_TEXT[locale], LIST_TEXT[locale]];
  return {
    badge: SITE_TEXT[locale].badge,
    curve: chart.curve,
    deadlines: list.deadlines,
    document: list.document,
    findings: list.findings,
    measures: chart.measures,
    phases: chart.phases,
    summary: SUMMARY_TEXT[locale].title,
    tasks: TASKS_TEXT[locale].title,
    timeline: chart.timeline,
    units: chart.units,
  };
};
