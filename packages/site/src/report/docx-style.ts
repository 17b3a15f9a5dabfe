import type { OutDocument, OutLeaf, ParagraphStyle } from "@bangfu/ooxml";

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

/** Half points: 二号, 三号, 小四, 五号, 小五. */
export const SIZE = { title: 44, body: 32, small: 24, caption: 24, table: 19, page: 28 } as const;

/** 28 points from line to line, in twentieths. */
export const LINE = 560;

/** Twentieths of a point; A4. */
const PAPER = { width: 11906, height: 16838 } as const;

const MARGINS = {
  upright: { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1400 },
  wide: { top: 1588, bottom: 1474, left: 1418, right: 1418, footer: 900 },
} as const;

/** An A4 page as GB/T 9704 documents have it, or lying across. */
export const shapeOf = (wide: boolean): Pick<OutLeaf, "page" | "margin"> =>
  wide
    ? { page: { width: PAPER.height, height: PAPER.width }, margin: MARGINS.wide }
    : { page: PAPER, margin: MARGINS.upright };

/** What a page is broad, in twentieths of a point. */
export const breadth = (wide: boolean): number => {
  const { page, margin } = shapeOf(wide);
  return page.width - margin.left - margin.right;
};

/** Two characters at the beginning of a paragraph. */
export const FIRST_LINE = SIZE.body * 20;

const headingOf = (use: "heading" | "subheading") => ({
  ...{ font: FONTS[use].name, size: SIZE.body, color: "000000" },
  ...({
    before: 160,
    after: 80,
    line: LINE,
    firstLine: FIRST_LINE,
    keepNext: true,
    align: "left",
  } satisfies ParagraphStyle),
});

/** How the letters of a report look. */
export const LOOK: Pick<OutDocument, "fonts" | "text" | "headings" | "pageNumber"> = {
  fonts: Object.values(FONTS),
  text: { font: FONTS.body.name, size: SIZE.body },
  headings: { 1: headingOf("heading"), 2: headingOf("subheading") },
  pageNumber: { font: FONTS.page.name, size: SIZE.page },
};
