import type { Locale } from "@bangfu/core";
import type { Omitted, Place } from "@bangfu/ooxml";

interface OmittedWords {
  readonly heading: string;
  readonly columns: readonly [file: string, place: string, words: string, why: string, count: string];
  /** Why, then how many. */
  readonly many: (why: string, count: number) => string;
  readonly why: Readonly<Record<Omitted, string>>;
  readonly place: { readonly [Is in Place["is"]]: (place: Extract<Place, { is: Is }>) => string };
}

const zh: OmittedWords = {
  heading: "没有收入条款的内容",
  columns: ["文件", "位置", "原文", "说明", "处数"],
  many: (why, count) => `${why} ${count} 处`,
  why: {
    deleted: "修订中删去，按接受修订读",
    moved: "修订中移走，在移到的地方读",
    struck: "加了删除线",
    hidden: "设为隐藏，不显示",
    contents: "目录",
    placeholder: "没有填的占位文字",
    comment: "批注",
    header: "页眉",
    footer: "页脚",
    "page-number": "页码",
    picture: "图片，没有文字可读",
    "hidden-row": "隐藏的行",
    "hidden-column": "隐藏的列",
    "hidden-sheet": "隐藏的工作表",
    menu: "网页的菜单、版权等",
    "scanned-page": "整页是扫描的图片，请补录这一页的文字",
    aslant: "斜放或竖放在页上的文字，如水印、印章",
  },
  place: {
    page: ({ page }) => `第 ${page} 页`,
    paragraph: ({ number }) => `第 ${number} 段`,
    row: ({ table, row }) => `第 ${table} 张表第 ${row} 行`,
    cell: ({ sheet, cell }) => `${sheet} ${cell}`,
    sheet: ({ sheet }) => sheet,
  },
};

const en: OmittedWords = {
  heading: "What is in no clause",
  columns: ["File", "Place", "Words", "Why", "How many"],
  many: (why, count) => `${why}: ${count}`,
  why: {
    deleted: "deleted by a tracked change, read as accepted",
    moved: "moved by a tracked change, read where it was moved to",
    struck: "struck out",
    hidden: "hidden, so not shown",
    contents: "table of contents",
    placeholder: "placeholder that nobody filled in",
    comment: "comment",
    header: "page header",
    footer: "page footer",
    "page-number": "page number",
    picture: "picture, no text to read",
    "hidden-row": "hidden row",
    "hidden-column": "hidden column",
    "hidden-sheet": "hidden sheet",
    menu: "menu or copyright of a web page",
    "scanned-page": "the whole page is a scanned picture; type its text in",
    aslant: "stands aslant or upright on its page, as a watermark or a stamp does",
  },
  place: {
    page: ({ page }) => `page ${page}`,
    paragraph: ({ number }) => `paragraph ${number}`,
    row: ({ table, row }) => `table ${table}, row ${row}`,
    cell: ({ sheet, cell }) => `${sheet} ${cell}`,
    sheet: ({ sheet }) => sheet,
  },
};

export const OMITTED_WORDS: Readonly<Record<Locale, OmittedWords>> = { zh, en };
