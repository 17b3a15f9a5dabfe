import { counted } from "../counted.js";
import type { Texts } from "../common.js";
import { quoted } from "../quoted.js";
import { NOTHING_PRIVATE } from "../nothing-private.js";

const zh = {
  notChecked: "没有检查（--no-check）：公开的内容里可能有人员姓名、编号、手机号、身份证号或邮箱。",
  leaks: (count: number) => `共 ${count} 处不该公开的内容，没有写入。`,
  draft: (count: number, first: string) =>
    `方案仍是草稿，有 ${count} 处要由人来定（先看 ${first}），没有写入。用 bangfu read 核对完再发布；现在就要发布的，加上 --draft，网页注明是草案。`,
  checked: (files: number) => `已检查 ${files} 个文件：${NOTHING_PRIVATE.zh}。`,
  notPublished: (why: string) => `没有公开：${why}`,
  cannotDraw: (title: string) =>
    `${quoted(title)}不是这里能重新绘制的照片。要公开的，请在办公页的“发布”一屏看过再发布。`,
  offerCoarse: "加上 --coarse，与人有关的数值只在各期末与年末变动，看不出是哪一天。",
};

/** What is said of personal data before anything is published. */
export const PUBLISHING: Texts<typeof zh> = {
  zh,
  en: {
    notChecked:
      "Not checked (--no-check): names, ids, telephone and identity numbers or mail addresses of persons may be in what is public.",
    leaks: (count) => `${counted(count, "place")} with what must not be public; nothing is written.`,
    draft: (count, first) =>
      `The plan is a draft with ${counted(count, "open decision")} (the first: ${first}); nothing is written. Go through it with bangfu read and publish then; to publish it now, add --draft, and the page says that it is a draft.`,
    checked: (files) => `${counted(files, "file")} checked: ${NOTHING_PRIVATE.en}.`,
    notPublished: (why) => `Not published: ${why}`,
    cannotDraw: (title) =>
      `${quoted(title)} is no picture that can be drawn anew here. To publish it, look at it on the screen “Publish” of the office page.`,
    offerCoarse:
      "With --coarse figures about persons change at the ends of periods and years only, and show no day.",
  },
};
