import type { Locale, ProgressNode, Status } from "@bangfu/core";
import { expectedText as expectedWords, NOTHING } from "./cells.js";
import { commonText } from "./words/common.js";
import { percentText } from "./words/percent.js";
import { STATUS_ORDER, statusWord } from "./words/status.js";

/** A node in finished words, and the shares to draw. */
export interface ShareView {
  readonly status: Status | undefined;
  readonly statusWord: string;
  /** `61%`; 暂无数据 where nothing is recorded. */
  readonly percent: string;
  /** 0 to 1; undefined where nothing is recorded. */
  readonly attainment: number | undefined;
  /** 0 to 1. */
  readonly expected: number;
  /** In a column: `48%`; when it is judged, where nothing is expected before; `—` before its first day. */
  readonly expectedPercent: string;
  /** By itself: `应达 48%`, or when it is judged; "" before its first day. */
  readonly expectedText: string;
  /** For those who do not see the picture. */
  readonly label: string;
}

/** @param judged the day on which it is judged, where nothing is expected before */
export const shareView = (
  node: Pick<ProgressNode, "attainment" | "expected" | "status"> | null | undefined,
  locale: Locale,
  judged?: string,
): ShareView => {
  const text = commonText(locale);
  // No commitment below has a record: that is no data, not 0.
  const attainment = node?.attainment ?? undefined;
  const expected = node?.expected ?? 0;
  const percent = attainment === undefined ? text.noData : percentText(attainment);
  const word = node ? statusWord(node.status, locale) : text.noData;
  const expectedPercent = expectedWords(node, locale, judged);
  const expectedText =
    expectedPercent === NOTHING ? "" : (judged && expectedPercent) || text.expected(expectedPercent);
  const label = text.share(percent, expectedText, word);
  return {
    ...{ status: node?.status, statusWord: word, percent, attainment },
    ...{ expected, expectedPercent, expectedText, label },
  };
};

export interface StatusCount {
  readonly status: Status;
  readonly word: string;
  readonly count: number;
}

/** The statuses that occur, in the order of the bar. */
export const statusCounts = (
  counts: Readonly<Partial<Record<Status, number>>> | undefined,
  locale: Locale,
): StatusCount[] =>
  STATUS_ORDER.flatMap((status) => {
    const count = counts?.[status] ?? 0;
    return count === 0 ? [] : [{ status, word: statusWord(status, locale), count }];
  });
