import type { Locale, ProgressNode, Status } from "@bangfu/core";
import type { ViewCell, ViewFigure } from "./table.js";
import { commonText } from "./words/common.js";
import { percentText } from "./words/percent.js";
import { statusWord } from "./words/status.js";

type Node = Pick<ProgressNode, "attainment" | "expected" | "status"> | null | undefined;

/** What a cell says where there is nothing to say. */
export const NOTHING = "—";

/** `61%`; 暂无数据 where nothing is recorded, for that is not 0. */
export const attainedText = (node: Node, locale: Locale): string =>
  node && node.attainment !== null ? percentText(node.attainment) : commonText(locale).noData;

/**
 * `48%`; `—` where it has not begun.
 * @param judged the day on which it is judged, where nothing is expected before: `到期验收（2035-12-31）`
 */
export const expectedText = (node: Node, locale: Locale, judged?: string): string => {
  if (!node || node.status === "upcoming") return NOTHING;
  return judged === undefined ? percentText(node.expected) : commonText(locale).judgedOn(judged);
};

export const statusText = (node: Node, locale: Locale): string =>
  node ? statusWord(node.status, locale) : commonText(locale).noData;

export const statusFigure = (status: Status, locale: Locale): ViewFigure => ({
  text: statusWord(status, locale),
  status,
});

export const statusCell = (
  node: Pick<ProgressNode, "status"> | null | undefined,
  locale: Locale,
): ViewCell => (node ? statusFigure(node.status, locale) : commonText(locale).noData);

export const attainedCell = (node: Node, locale: Locale): ViewCell => ({
  text: attainedText(node, locale),
  share: node?.attainment ?? undefined,
});

export const expectedCell = (node: Node, locale: Locale, judged?: string): ViewCell => {
  const text = expectedText(node, locale, judged);
  return text === NOTHING || judged !== undefined ? text : { text, share: node?.expected };
};

export const countCell = (count: number): ViewCell => ({ text: String(count), count });
