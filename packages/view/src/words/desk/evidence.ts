import type { Texts } from "../common.js";
import { quoted } from "../quoted.js";

const zh = {
  none: "没有佐证",
  titleOnly: "只有佐证名称，没有文件或网址",
  notRedrawn: (title: string, ending: string) =>
    `${quoted(title)}（.${ending}）不能重新绘制，会原样公开，文件里可能写有作者姓名、单位或拍摄地点，请确认没有再公开。`,
  fileGone: (title: string) => `${quoted(title)}的文件不在佐证文件夹里，不能公开。`,
  redrawn: "照片公开前重新绘制，不带拍摄时间、地点和机型。",
};

/** What is said of evidence. */
export const EVIDENCE_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    none: "no evidence",
    titleOnly: "a title alone, with no file and no address",
    notRedrawn: (title, ending) =>
      `${quoted(title)} (.${ending}) cannot be drawn anew and is published as it is: the file may name its author or where it was made. Make sure that it does not.`,
    fileGone: (title) =>
      `The file of ${quoted(title)} is not in the folder of evidence and cannot be published.`,
    redrawn: "Photos are drawn anew before they are published, without the time, place and camera in them.",
  },
};
