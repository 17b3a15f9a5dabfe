import type { Locale, ProgressNode } from "@bangfu/core";
import { commonText } from "./words/common.js";
import { percentText } from "./words/percent.js";
import { statusWord } from "./words/status.js";

type Node = ProgressNode | null | undefined;

/** What a cell says where there is nothing to say. */
export const NOTHING = "—";

/** `61%`; 暂无数据 where nothing is recorded, for that is not 0. */
export const attainedText = (node: Node, locale: Locale): string =>
  node && node.attainment !== null ? percentText(node.attainment) : commonText(locale).noData;

export const expectedText = (node: Node): string => (node ? percentText(node.expected) : NOTHING);

export const statusText = (node: Node, locale: Locale): string =>
  node ? statusWord(node.status, locale) : commonText(locale).noData;
