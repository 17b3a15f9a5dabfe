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
  },
};
