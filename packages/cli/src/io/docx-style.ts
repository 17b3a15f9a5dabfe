import { AlignmentType, HeadingLevel, LineRuleType, type IStylesOptions } from "docx";

/* eslint-disable bangfu/no-sentence -- names of fonts, which no reader sees */
/** The fonts of official documents, and what a program that lacks one is to take instead. */
export const FONTS = {
  body: { name: "仿宋", other: "FangSong" },
  heading: { name: "黑体", other: "SimHei" },
  subheading: { name: "楷体", other: "KaiTi" },
  page: { name: "宋体", other: "SimSun" },
  title: { name: "方正小标宋简体", other: "STZhongsong" },
} as const;
/* eslint-enable bangfu/no-sentence */

/** Latin letters and figures stand in Times New Roman, as GB/T 9704 documents have them. */
export const font = (use: keyof typeof FONTS) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: FONTS[use].name,
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

const heading = (use: "heading" | "subheading") => ({
  run: { font: font(use), size: SIZE.body, color: "000000" },
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
      run: { font: font("body"), size: SIZE.body, language: { value: "en-US", eastAsia: "zh-CN" } },
    },
    heading1: heading("heading"),
    heading2: heading("subheading"),
  },
};

export const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
