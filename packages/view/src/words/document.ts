import type { Texts } from "./common.js";

/** What of the document is shown. */
export type DocumentPart = "chapters" | "attention" | "text";

export const DOCUMENT_TEXT: Texts<{
  shown: string;
  parts: (attention: number) => Readonly<Record<DocumentPart, string>>;
  chosen: string;
  hint: string;
  close: string;
}> = {
  zh: {
    shown: "显示",
    parts: (attention) => ({
      chapters: "章节",
      attention: `只看需要关注的（${attention}）`,
      text: "全文",
    }),
    chosen: "选中的承诺",
    hint: "点一句承诺：这里写出责任单位、期限、数字和数字的由来。",
    close: "关闭",
  },
  en: {
    shown: "Show",
    parts: (attention) => ({
      chapters: "Chapters",
      attention: `Needs attention only (${attention})`,
      text: "Whole text",
    }),
    chosen: "The chosen promise",
    hint: "Choose a promise in the text: who carries it, when it is due, its figures and how they came about stand here.",
    close: "Close",
  },
};
