import { counted } from "../counted.js";
import type { Texts } from "../common.js";

const zh = {
  /** A sentence about a file, behind its name. */
  in: (file: string, sentence: string) => `${file}：${sentence}`,
  unreadable: "无法读取，请给出存在的文件或已安装的包名。",
  problems: (count: number) => `共 ${count} 处问题。`,
  problemsUnwritten: (count: number) => `共 ${count} 处问题，没有写入。`,
  unwritable: (why: string) => `无法写入，请另选文件夹或检查权限（${why}）。`,
  changedMeanwhile: "其间被别处改动，没有写入，请再做一次。",
  /** Where the first wrong byte stands, from 1. */
  byte: (at: number, line: number) => `第 ${at} 个字节（第 ${line} 行）起`,
  otherEncoding: (name: string, place: string) => `编码是 ${name}，不是 UTF-8（${place}），请另存为 UTF-8。`,
  damaged: (place: string) => `不是 UTF-8，${place}有误，请找出未损坏的那一份，或另存为 UTF-8。`,
  readAs: (name: string) => `按 ${name} 编码读取。`,
  unknownEncoding: "编码不能识别，请另存为 UTF-8。",
  streamedWithWriters: (folder: string) =>
    `逐行读取的台账不能与 ${folder} 中各人的文件合读，请改用 .json 台账，或移走该文件夹。`,
  folding: (claims: readonly string[]) =>
    `正在由别人合并，没有写入：${claims.join("；")}。请稍后再试；若确知已无人在合并，用 --take-over 再运行一次。`,
  takenBack: (ledger: string) => `其中有撤回的成员或日期，自己的文件写不了，请直接写入 ${ledger}。`,
  /** Who folds, and the file that says so. */
  claim: (file: string, by: string) => (by === "" ? file : `${file}（${by}）`),
};

/** What is said of files that are read or written. */
export const FILES: Texts<typeof zh> = {
  zh,
  en: {
    in: (file, sentence) => `${file}: ${sentence}`,
    unreadable: "cannot be read; name a file that exists or an installed package.",
    problems: (count) => `${counted(count, "problem")}.`,
    problemsUnwritten: (count) => `${counted(count, "problem")}, nothing written.`,
    unwritable: (why) => `cannot be written; choose another folder or check its permissions (${why}).`,
    changedMeanwhile: "was changed meanwhile; nothing written, do it once more.",
    byte: (at, line) => `byte ${at}, line ${line}`,
    otherEncoding: (name, place) => `is in ${name}, not UTF-8 (${place}); save it as UTF-8.`,
    damaged: (place) => `not UTF-8, ${place}; find a copy that is whole, or save it as UTF-8.`,
    readAs: (name) => `read as ${name}.`,
    unknownEncoding: "is in an unknown encoding; save it as UTF-8.",
    streamedWithWriters: (folder) =>
      `is read line by line and cannot be read with the files in ${folder}; use a ledger in .json, or move that folder away.`,
    folding: (claims) =>
      `is being folded by somebody else; nothing written: ${claims.join("; ")}. Try again later; if it is known that nobody does, run once more with --take-over.`,
    takenBack: (ledger) =>
      `members or dates are taken back, which a file of one's own cannot say; write into ${ledger} itself.`,
    claim: (file, by) => (by === "" ? file : `${file} (${by})`),
  },
};
