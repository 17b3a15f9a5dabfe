import { statusWord, wholePercent, type ProgressNode } from "@bangfu/core";

/** Everything written without a script is Chinese: it stands on the pages of Chinese schools. */
const percentOf = (share: number): string => `${wholePercent(share, share >= 1)}%`;

/** `61%`; 暂无数据 where nothing is recorded, for that is not 0. */
export const attained = (node: ProgressNode | null | undefined): string =>
  node?.dataCoverage ? percentOf(node.attainment) : "暂无数据";

export const expected = (node: ProgressNode | null | undefined): string =>
  node ? percentOf(node.expected) : "—";

export const word = (node: ProgressNode | null | undefined): string =>
  node ? statusWord(node.status, "zh") : "暂无数据";
