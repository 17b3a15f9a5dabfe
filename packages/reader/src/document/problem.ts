import type { Locale } from "@bangfu/core";
import type { FormatName } from "./format.js";
import { STEPS } from "./steps.js";

export const READER_PROBLEM_CODES = [
  "unknown-format",
  "refused",
  "picture",
  "scanned",
  "password",
  "not-loaded",
  "not-a-document",
  "damaged",
  "too-large",
  "too-deep",
  "declares-entities",
  "unknown-encoding",
  "empty",
  "no-date",
] as const;
export type ReaderProblemCode = (typeof READER_PROBLEM_CODES)[number];

/** Why a file gives no plan. */
export interface ReaderProblem {
  readonly code: ReaderProblemCode;
  /** The file's name as it was given. */
  readonly file: string;
  /** What the file is, for what to do about it. */
  readonly format: FormatName;
}

type Sentences = Readonly<Record<ReaderProblemCode, string>>;

const zh: Sentences = {
  "unknown-format": "不是能读的格式。",
  refused: "这种格式不直接读。",
  picture: "是图片，里面没有文字可读。",
  scanned: "各页都是扫描的图片，里面没有文字可读。",
  password: "设有密码，不予读取；请先在打开后取消密码。",
  "not-loaded": "这里没有装读这种格式的部分。",
  "not-a-document": "里面没有文档，请确认选对了文件。",
  damaged: "文件已损坏；请重新下载，或重新保存后再读。",
  "too-large": "解开后超过上限，不予读取；方案文件通常不到 1 MB，请删去图片等附件。",
  "too-deep": "表格或标记嵌套过深，不予读取，请把嵌套的表格拆开。",
  "declares-entities": "自带文档类型声明（DTD），办公软件不会这样写，不予读取。",
  "unknown-encoding": "文字编码无法识别。",
  empty: "没有文字。",
  "no-date": "没有找到可以作为方案起始日期的年份，请用 --start YYYY-MM-DD 给出。",
};

const en: Sentences = {
  "unknown-format": "is of no format that can be read.",
  refused: "is of a format that is not read as it is.",
  picture: "is a picture and holds no text to read.",
  scanned: "holds scanned pictures on all its pages and no text to read.",
  password: "has a password and is not read; open it and take the password off first.",
  "not-loaded": "is of a format whose reader is not installed here.",
  "not-a-document": "holds no document; check that it is the right file.",
  damaged: "is damaged; download it again, or save it again.",
  "too-large": "is too large unpacked and is not read; plans are below 1 MB, take out pictures.",
  "too-deep": "has tables or marks nested too deep and is not read; take the nested tables apart.",
  "declares-entities": "declares a document type (DTD), as no office program does, and is not read.",
  "unknown-encoding": "is in an unknown encoding.",
  empty: "has no text.",
  "no-date": "names no year that the plan could start in; give --start YYYY-MM-DD.",
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = { zh, en };

/** Between the file's name and what is wrong, and between that and what to do. */
const BETWEEN: Readonly<Record<Locale, readonly [name: string, steps: string]>> = {
  zh: ["：", ""],
  en: [" ", " "],
};

/** A problem as a sentence with the file's name in front, then the steps in WPS and Word that help. */
export const describeReaderProblem = ({ code, file, format }: ReaderProblem, locale: Locale): string => {
  const [name, between] = BETWEEN[locale];
  const steps = code === "no-date" ? "" : between + STEPS[locale][format];
  return `${file}${name}${SENTENCES[locale][code]}${steps}`;
};
