import type { Texts } from "./common.js";
import { counted } from "./counted.js";

const zh = {
  address: "网址（海报和宣传屏的二维码用，可不填）",
  badAddress: "网址要以 https:// 或 http:// 开头。",
  language: "网站语言",
  ownLanguage: "与方案相同",
  languages: { zh: "中文", en: "English" },
  intoFolder: "写进共用文件夹（site）",
  singlePage: "保存单页（.html）",
  singleWhy:
    "单页只有一个文件，不用网站：用微信、邮件发出去，手机和电脑的浏览器都能打开，不联网。微信里点开后选“用其他应用打开”。",
  fonts: "图片和海报用这台电脑的字体画成，换一台电脑，字形会略有不同。",
  includes:
    "网站含进展页、嵌入代码、宣传屏页（wall.html）、海报和图片、日历、表格，以及勾选公开的佐证。网站里的文件不含成员姓名。",
  saved: (what: string, size: string) => `已保存：${what}（${size}）。`,
  site: "网站",
  page: "单页",
  folder: "共用文件夹里的 site",
  isDraft: (count: number, first: string) =>
    `方案仍是草稿，有 ${count} 处要由人来定，先看：${first}。核对完再发布；核对的结果放回“方案”页即可。`,
  publishDraft: "仍是草稿也发布，网页注明“草案”",
  pageName: (school: string, day: string) => `${school}进展-${day}.html`,
};

/** What is said where a site is published. */
export const PUBLISH_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    address: "Address of the site (for the QR code of poster and wall; optional)",
    badAddress: "The address has to begin with https:// or http://.",
    language: "Language of the site",
    ownLanguage: "that of the plan",
    languages: { zh: "中文", en: "English" },
    intoFolder: "Write into the shared folder (site)",
    singlePage: "Save one page (.html)",
    singleWhy:
      "A single file that needs no web site: send it by WeChat or mail, and any browser of a phone or computer opens it without a network. In WeChat, choose “Open with another app”.",
    fonts:
      "Pictures and the poster are drawn with the fonts of this computer; on another one the letters look a little different.",
    includes:
      "The site has the progress page, snippets to embed, a page for a wall screen (wall.html), a poster and pictures, a calendar, a table, and the evidence that is marked public. None of its files names a member.",
    saved: (what, size) => `Saved: ${what} (${size}).`,
    site: "the site",
    page: "the page",
    folder: "site in the shared folder",
    isDraft: (count, first) =>
      `The plan is a draft with ${counted(count, "open decision")}, the first: ${first}. Go through it, put the result in on the page “Plan”, and publish then.`,
    publishDraft: "Publish the draft all the same; the page says that it is one",
    pageName: (school, day) => `${school}-progress-${day}.html`,
  },
};
