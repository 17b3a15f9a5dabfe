import type { CommitmentNode, Indicator, PeriodNode } from "@bangfu/core";
import type { Core, View } from "./calculate.js";

/** The words that stand where there is no figure. */
export interface FigureWords {
  /** Nothing is recorded. */
  readonly none: string;
  /** Nothing can be expected: it has not begun. */
  readonly notBegun: string;
  readonly judgedOn: (date: string) => string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** How much of a target is reached: what nobody recorded is not 0 %. */
export const attainedText = (node: CommitmentNode | PeriodNode, { none }: FigureWords): string =>
  node.attainment === null || ("hasData" in node && !node.hasData) ? none : percent(node.attainment);

/** What is expected; of what is judged at its due date, that date. */
export const expectedText = (
  { expected, due, status }: CommitmentNode | PeriodNode,
  isJudgedWhenDue: boolean,
  { notBegun, judgedOn }: FigureWords,
): string => {
  if (expected > 0) return percent(expected);
  if (isJudgedWhenDue && due !== null) return judgedOn(due);
  return status === "upcoming" ? notBegun : percent(0);
};

export const isJudgedWhenDue = (plan: unknown, { phasingOf }: Core): boolean =>
  phasingOf((plan as { indicators: [Indicator] }).indicators[0]) === "due";

export const figureWords = (none: string, { commonText }: View, locale: "zh" | "en"): FigureWords => ({
  none,
  notBegun: "—",
  judgedOn: commonText(locale).judgedOn,
});
