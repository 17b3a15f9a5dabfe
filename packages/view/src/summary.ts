import type { Facts, Locale, Progress } from "@bangfu/core";
import { attainedCell, expectedCell, statusCell } from "./cells.js";
import { shareView, statusCounts, type ShareView, type StatusCount } from "./share.js";
import type { ViewTable } from "./table.js";
import { basisWord } from "./words/basis.js";
import { CAPTIONS } from "./words/captions.js";
import { COLUMNS } from "./words/columns.js";
import { commonText } from "./words/common.js";
import { percentText } from "./words/percent.js";
import { SUMMARY_TEXT } from "./words/summary.js";

/** Finished words and figures of the headline. */
export interface SummaryView {
  readonly school: string;
  readonly share: ShareView;
  readonly expectedText: string;
  readonly counts: readonly StatusCount[];
  readonly countsTitle: string;
  /** How many tasks there are and, where some are missed or behind, how many: they cap the status (rules §7.5). */
  readonly reason: string;
  /** Basis, share of data, the other basis. */
  readonly footnotes: readonly string[];
}

/** @param other the progress in the other basis */
export const summaryView = (
  { plan }: Facts,
  { overall, basis }: Progress,
  other: Progress,
  locale: Locale,
): SummaryView => {
  const text = SUMMARY_TEXT[locale];
  const common = commonText(locale);
  const share = shareView(overall, locale);
  const counts = statusCounts(overall?.counts, locale);
  const countsTitle = common.taskCount(plan.tasks.length);
  const failing = counts.filter(({ status }) => status === "missed" || status === "behind");
  return {
    school: plan.school.name,
    share,
    expectedText: common.expected(share.expectedPercent),
    counts,
    countsTitle,
    reason: failing.length === 0 ? countsTitle : text.reason(countsTitle, failing),
    footnotes: [
      text.basis(basisWord(basis, locale)),
      ...(overall?.dataCoverage == null ? [] : [text.dataCoverage(percentText(overall.dataCoverage))]),
      ...(typeof other.overall?.attainment === "number"
        ? [text.otherBasis(basisWord(other.basis, locale), percentText(other.overall.attainment))]
        : []),
    ],
  };
};

/** The headline as a table. */
export const summaryTable = ({ plan }: Facts, progress: Progress, locale: Locale): ViewTable => {
  const { overall, asOf } = progress;
  const columns = COLUMNS[locale];
  return {
    caption: CAPTIONS[locale].summary(plan.school.name, asOf),
    columns: [columns.item, columns.content],
    rows: [
      [columns.status, statusCell(overall, locale)],
      [columns.attained, attainedCell(overall, locale)],
      [columns.expected, expectedCell(overall)],
      ...statusCounts(overall?.counts, locale).map(({ word, count }) => [
        word,
        SUMMARY_TEXT[locale].tasks(count),
      ]),
    ],
  };
};
