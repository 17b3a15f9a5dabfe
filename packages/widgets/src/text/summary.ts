import type { Texts } from "./common.js";

export const SUMMARY_TEXT: Texts<{
  title: string;
  attained: string;
  basis: (word: string) => string;
  dataCoverage: (percent: string) => string;
  otherBasis: (word: string, percent: string) => string;
}> = {
  zh: {
    title: "总体进展",
    attained: "完成",
    basis: (word) => `${word}口径`,
    dataCoverage: (percent) => `数据覆盖 ${percent}`,
    otherBasis: (word, percent) => `${word}口径 ${percent}`,
  },
  en: {
    title: "Overall progress",
    attained: "attained",
    basis: (word) => word,
    dataCoverage: (percent) => `Data for ${percent}`,
    otherBasis: (word, percent) => `${word} ${percent}`,
  },
};
