import type { Texts } from "./common.js";
import { counted } from "./counted.js";

/** A size as people say it. @example sizeText(2_400_000) // "2.4 MB" */
export const sizeText = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} kB`
      : `${(Math.round(bytes / 100_000) / 10).toFixed(1)} MB`;

const zh = {
  heading: "佐证",
  show: "显示",
  lacking: "缺佐证的记录",
  having: "有佐证的记录",
  all: (count: number) => `${count} 条`,
  none: "没有这样的记录。",
  inFolder: "文件存在共用文件夹的 evidence 里，按内容命名，同一文件只存一份。",
  inBrowser: (size: string) =>
    `文件存在这个浏览器里（现有 ${size}，最多 500 MB），“另存副本”时一并存进副本；放进共用文件夹更稳妥。`,
  add: (record: string) => `添加照片或文件：${record}`,
  addShort: "添加照片或文件",
  newTitles: { picture: (number: number) => `照片 ${number}`, other: (number: number) => `文件 ${number}` },
  title: (file: string) => `“${file}”的名称`,
  titleHint: "名称会随记录公开，不要写人名",
  open: "公开",
  openThis: (title: string) => `公开：${title}`,
  save: "加到这条记录",
  cancel: "不加了",
  corrected: "加上佐证或改动公开与否，都记作对这条记录的更正；已核实的要再核实一次。",
  privacy:
    "不勾“公开”的佐证不会公布。公开的照片重新绘制后再公布，不带拍摄时间、地点和机型；照片上的人脸、姓名、证件请自己先看过。",
  tooLarge: (file: string) => `“${file}”超过 50 MB，没有加上，请压缩后再加。`,
  storeFull: "这个浏览器里的佐证已接近 500 MB，没有加上。请放进共用文件夹，或另存副本后清理。",
  gone: "文件不在这里",
  picture: (title: string) => `照片：${title}`,
  published: "公开的佐证",
  publishedNone: "没有勾选公开的佐证。",
  publishedCount: (redrawn: number) => `${redrawn} 张照片重新绘制后公布在网站的 evidence 文件夹里。`,
  look: (title: string) => `看过了，可以原样公开：${title}`,
  unread: (titles: readonly string[]) => `读不出来，没有公布：${titles.join("、")}`,
};

/** What is said of the evidence of records. */
export const EVIDENCE_SCREEN: Texts<typeof zh> = {
  zh,
  en: {
    heading: "Evidence",
    show: "Show",
    lacking: "records without evidence",
    having: "records with evidence",
    all: (count) => counted(count, "record"),
    none: "There is no such record.",
    inFolder:
      "The files lie in the folder evidence of the shared folder, named by their content: a file added twice is there once.",
    inBrowser: (size) =>
      `The files lie in this browser (${size} so far, 500 MB at most) and go into each copy; a shared folder is safer.`,
    add: (record) => `Add photos or files: ${record}`,
    addShort: "Add photos or files",
    newTitles: { picture: (number) => `photo ${number}`, other: (number) => `file ${number}` },
    title: (file) => `Title of “${file}”`,
    titleHint: "The title is published with it: name no person",
    open: "Public",
    openThis: (title) => `Public: ${title}`,
    save: "Add to this record",
    cancel: "Cancel",
    corrected:
      "Adding evidence, or making it public, is a correction of the record; one that was verified has to be verified again.",
    privacy:
      "Evidence that is not marked public is not published. Public photos are drawn anew first, without the time, place and camera in them; look yourself for faces, names and papers in the picture.",
    tooLarge: (file) => `“${file}” is larger than 50 MB and was not added; make it smaller first.`,
    storeFull:
      "The evidence in this browser comes close to 500 MB, so this was not added. Use a shared folder, or save a copy and clear up.",
    gone: "the file is not here",
    picture: (title) => `Photo: ${title}`,
    published: "Published evidence",
    publishedNone: "No evidence is marked public.",
    publishedCount: (redrawn) =>
      `${counted(redrawn, "photo")} drawn anew and published in the folder evidence of the site.`,
    look: (title) => `I have looked at it; publish it as it is: ${title}`,
    unread: (titles) => `Not published, for they cannot be read: ${titles.join(", ")}`,
  },
};
