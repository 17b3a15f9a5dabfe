/** The words of the configurator, complete in each language. */
export interface ConfiguratorWords {
  readonly plan: string;
  readonly sample: string;
  readonly sampleRegion: string;
  readonly drop: string;
  readonly back: string;
  readonly notJson: string;
  readonly notFacts: (format: string) => string;
  readonly widget: string;
  readonly indicator: string;
  readonly scheme: string;
  readonly schemes: readonly [string, string, string, string];
  readonly theme: string;
  readonly themes: readonly [string, string, string];
  readonly width: string;
  readonly full: string;
  readonly compact: string;
  readonly lang: string;
  readonly langs: readonly [string, string, string];
  readonly asOf: string;
  readonly today: string;
  readonly basis: string;
  readonly bases: readonly [string, string];
  readonly notice: string;
  readonly at: string;
  readonly atHint: string;
  readonly preview: string;
  readonly places: readonly [string, string];
  readonly oldNote: string;
  readonly code: string;
  readonly codeNote: string;
  readonly frame: string;
  readonly frameNote: string;
  readonly download: (name: string) => string;
  readonly picture: string;
  readonly pictureNote: string;
  readonly noPicture: string;
  readonly copy: string;
  readonly copied: string;
  readonly privacy: string;
}

const zh: ConfiguratorWords = {
  plan: "方案",
  sample: "沿河方案与示例台账（虚构）",
  sampleRegion: "七所学校的汇总（虚构）",
  drop: "换成自己的 facts.json 或 rollup.json（选择或拖到这里）",
  back: "用回示例",
  notJson: "这个文件不是 JSON。请选 bangfu publish 写出的 facts.json。",
  notFacts: (format) =>
    `这个文件的格式是 ${format}，应为 bangfu-facts/1 或 bangfu-rollup/1。请选 bangfu publish 写出的 facts.json，或 bangfu rollup 写出的 rollup.json。`,
  widget: "组件",
  indicator: "指标",
  scheme: "配色",
  schemes: ["默认", "素净", "政务红", "高对比"],
  theme: "明暗",
  themes: ["浅色", "深色", "随系统"],
  width: "最大宽度",
  full: "随页面",
  compact: "紧凑",
  lang: "组件语言",
  langs: ["随页面", "中文", "English"],
  asOf: "截至日期",
  today: "不填则为访问当天",
  basis: "口径",
  bases: ["填报", "核实"],
  notice: "数据说明",
  at: "文件所在的地址",
  atHint: "bangfu.js 与数据文件（facts.json 或 rollup.json）和网页在同一文件夹则不填；否则如 /bangfu/",
  preview: "效果",
  places: ["单独一页", "旧式学校网页"],
  oldNote: "右边是真正的旧式网页：GBK 编码、没有文档类型（怪异模式）、表格布局、12 像素宋体。",
  code: "代码",
  codeNote: "贴到要显示的地方。",
  frame: "框架",
  frameNote: "网站的编辑器不收脚本而收框架时用：把下面这个文件和 bangfu.js、数据文件放在一起。",
  download: (name) => `下载 ${name}`,
  picture: "图片",
  pictureNote: "微信公众号，或只收图片的网站用。SVG 原样，PNG 由您的浏览器画成。",
  noPicture: "这个组件没有图片。有图片的是：总体进展、重点任务清单、小徽章。",
  copy: "复制",
  copied: "已复制",
  privacy: "全部在您的浏览器里，什么也不上传；选择写在地址里，可以收藏或发给别人（自己的文件除外）。",
};

const en: ConfiguratorWords = {
  plan: "Plan",
  sample: "The Yanhe plan with an invented ledger",
  sampleRegion: "Seven schools rolled up (invented)",
  drop: "Use your own facts.json or rollup.json (choose it, or drop it here)",
  back: "Back to the sample",
  notJson: "This file is not JSON. Choose the facts.json that bangfu publish writes.",
  notFacts: (format) =>
    `The format of this file is ${format}, not bangfu-facts/1 or bangfu-rollup/1. Choose the facts.json that bangfu publish writes, or the rollup.json of bangfu rollup.`,
  widget: "Widget",
  indicator: "Indicator",
  scheme: "Colours",
  schemes: ["as it comes", "plain", "government red", "high contrast"],
  theme: "Light or dark",
  themes: ["light", "dark", "as the system"],
  width: "Greatest width",
  full: "as the page",
  compact: "Compact",
  lang: "Language of the widget",
  langs: ["as the page", "中文", "English"],
  asOf: "As-of date",
  today: "empty: the day of the visit",
  basis: "Basis",
  bases: ["reported", "verified"],
  notice: "Remark on the data",
  at: "Where the files lie",
  atHint:
    "Empty where bangfu.js and the data (facts.json or rollup.json) lie beside the page; else such as /bangfu/",
  preview: "How it looks",
  places: ["alone", "in an old school page"],
  oldNote:
    "A real old page: in GBK, without a doctype (quirks mode), laid out by tables, letters of 12 pixels.",
  code: "Code",
  codeNote: "Paste it where it shall be shown.",
  frame: "Frame",
  frameNote: "For an editor that takes frames and no scripts: put this file beside bangfu.js and the data.",
  download: (name) => `Download ${name}`,
  picture: "Picture",
  pictureNote: "For WeChat, or a site that takes pictures only. The PNG is drawn by your browser.",
  noPicture: "There is no picture of this widget. There are pictures of: overall progress, task list, badge.",
  copy: "Copy",
  copied: "Copied",
  privacy:
    "All of it happens in your browser, and nothing is sent; the choice is in the address, to keep or to pass on (but for a file of your own).",
};

export const CONFIGURATOR: Readonly<Record<"zh" | "en", ConfiguratorWords>> = { zh, en };
