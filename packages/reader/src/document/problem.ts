import type { Locale } from "@bangfu/core";

export const READER_PROBLEM_CODES = [
  "unknown-format",
  "old-format",
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
}

const SENTENCES: Readonly<Record<Locale, Readonly<Record<ReaderProblemCode, string>>>> = {
  zh: {
    "unknown-format": "不是能读的格式，应为 .docx、.xlsx、.csv、.html 或 .txt（PDF 请另存为其中一种）。",
    "old-format": "是旧格式或带密码的文件，请用 Word、WPS 或 Excel 另存为 .docx 或 .xlsx，不设密码。",
    "not-a-document": "里面没有 Word 文档，请确认选对了文件。",
    damaged: "文件已损坏，请重新保存或重新下载后再读。",
    "too-large": "解开后超过上限，不予读取；方案文件通常不到 1 MB，请删去图片等附件。",
    "too-deep": "表格或标记嵌套过深，不予读取，请把嵌套的表格拆开。",
    "declares-entities": "自带文档类型声明（DTD），办公软件不会这样写，不予读取。",
    "unknown-encoding": "文字编码无法识别，请另存为 UTF-8。",
    empty: "没有文字。",
    "no-date": "全文没有任何年份，无从确定起始日期，请用 --start YYYY-MM-DD 给出。",
  },
  en: {
    "unknown-format":
      "is of no format that can be read: .docx, .xlsx, .csv, .html or .txt (save a PDF as one of them).",
    "old-format": "is of an old format or has a password; save it as .docx or .xlsx without one.",
    "not-a-document": "holds no Word document; check that it is the right file.",
    damaged: "is damaged; save or download it again.",
    "too-large": "is too large unpacked and is not read; plans are below 1 MB, take out pictures.",
    "too-deep": "has tables or marks nested too deep and is not read; take the nested tables apart.",
    "declares-entities": "declares a document type (DTD), as no office program does, and is not read.",
    "unknown-encoding": "is in an unknown encoding; save it as UTF-8.",
    empty: "has no text.",
    "no-date": "names no year at all, so the plan's start is not known; give --start YYYY-MM-DD.",
  },
};

/** A problem as a sentence, the file's name in front. */
export const describeReaderProblem = ({ code, file }: ReaderProblem, locale: Locale): string =>
  `${file}${{ zh: "：", en: " " }[locale]}${SENTENCES[locale][code]}`;
