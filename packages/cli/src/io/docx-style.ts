import { AlignmentType, HeadingLevel, LineRuleType, type IStylesOptions } from "docx";

/** What a program that lacks a font of official documents is to take, written into the file's font table. */
export const ALTERNATIVES: Readonly<Record<string, string>> = {
  仿宋: "FangSong",
  黑体: "SimHei",
  楷体: "KaiTi",
  宋体: "SimSun",
  方正小标宋简体: "STZhongsong",
};

type ChineseFont = "仿宋" | "黑体" | "楷体" | "宋体" | "方正小标宋简体";

/** Latin letters and figures stand in Times New Roman, as GB/T 9704 documents have them. */
export const font = (eastAsia: ChineseFont) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

/** Half points: 二号, 三号, 小四, 五号, 小五. */
export const SIZE = { title: 44, body: 32, small: 24, caption: 24, table: 19, page: 28 } as const;

/** 28 points from line to line, in twentieths. */
export const LINE = { line: 560, lineRule: LineRuleType.EXACT } as const;

export const MARGINS = {
  upright: { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1400 },
  wide: { top: 1588, bottom: 1474, left: 1418, right: 1418, footer: 900 },
} as const;

/** Twentieths of a point; A4. */
export const PAPER = { width: 11906, height: 16838 } as const;

const heading = (eastAsia: ChineseFont) => ({
  run: { font: font(eastAsia), size: SIZE.body, color: "000000" },
  paragraph: {
    spacing: { before: 160, after: 80, ...LINE },
    indent: { firstLine: 640 },
    keepNext: true,
    alignment: AlignmentType.LEFT,
  },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: font("仿宋"), size: SIZE.body, language: { value: "en-US", eastAsia: "zh-CN" } },
    },
    heading1: heading("黑体"),
    heading2: heading("楷体"),
  },
};

export const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
