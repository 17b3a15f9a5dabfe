import {
  basisWord,
  daysBetween,
  STATUSES,
  statusWord,
  type Facts,
  type Locale,
  type Progress,
  type Status,
} from "@bangfu/core";
import { messagesIn } from "../text/messages.js";
import { percentText } from "./percent.js";

export interface StatusCount {
  readonly status: Status;
  readonly word: string;
  readonly count: number;
}

/** Finished words and figures of the headline. */
export interface SummaryView {
  readonly title: string;
  readonly school: string;
  readonly status: Status | undefined;
  readonly statusWord: string;
  /** `61%`; 暂无数据 where nothing is recorded. */
  readonly percent: string;
  /** Shares for drawing, 0 to 1; the first undefined where nothing is recorded. */
  readonly attainment: number | undefined;
  readonly expected: number;
  readonly expectedText: string;
  readonly label: string;
  readonly counts: readonly StatusCount[];
  readonly countsTitle: string;
  /** As-of date, basis, share of data, the other basis. */
  readonly footnotes: readonly string[];
  readonly stale: string | undefined;
}

const STALE_DAYS = 90;

/** When the newest record is more than 90 days older than the as-of date. */
export const staleText = ({ newest }: Facts, asOf: string, locale: Locale): string | undefined => {
  const messages = messagesIn(locale);
  if (newest === undefined) return messages.noRecords;
  return daysBetween(newest, asOf) > STALE_DAYS ? messages.stale(newest) : undefined;
};

export const summaryView = (
  facts: Facts,
  progress: Progress,
  other: Progress,
  locale: Locale,
): SummaryView => {
  const messages = messagesIn(locale);
  const { overall, asOf, basis } = progress;
  const hasData = overall !== null && overall.dataCoverage !== null && overall.dataCoverage > 0;
  const percent = hasData ? percentText(overall.attainment) : messages.noData;
  const expectedText = messages.expected(percentText(overall?.expected ?? 0));
  const word = overall === null ? messages.noData : statusWord(overall.status, locale);
  return {
    title: facts.plan.title,
    school: facts.plan.school.name,
    status: overall?.status,
    statusWord: word,
    percent,
    attainment: hasData ? overall.attainment : undefined,
    expected: overall?.expected ?? 0,
    expectedText,
    label: messages.ringLabel(percent, percentText(overall?.expected ?? 0), word),
    counts: STATUSES.flatMap((status) => {
      const count = overall?.counts[status] ?? 0;
      return count === 0 ? [] : [{ status, word: statusWord(status, locale), count }];
    }),
    countsTitle: messages.taskCount(facts.plan.tasks.length),
    footnotes: [
      messages.asOf(asOf),
      messages.basis(basisWord(basis, locale)),
      ...(overall?.dataCoverage == null ? [] : [messages.dataCoverage(percentText(overall.dataCoverage))]),
      ...(other.overall?.dataCoverage
        ? [messages.otherBasis(basisWord(other.basis, locale), percentText(other.overall.attainment))]
        : []),
    ],
    stale: staleText(facts, asOf, locale),
  };
};
