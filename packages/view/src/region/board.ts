import type { Locale, Status } from "@bangfu/core";
import type { SchoolState } from "@bangfu/core/rollup";
import { BOARD_TEXT, NEED_ORDER } from "../words/board.js";
import type { SchoolRow } from "./school.js";

/** From how many schools with data on their distribution says more than their list. */
export const LEAST_DISTRIBUTED = 12;

/** So many columns of lamps have room beside the figures of a school. */
const MOST_MEASURES = 8;

/**
 * The first line of a board: how many schools, and how many of them need something.
 * @param days the bound beyond which a school's records are old
 * @example boardSentence({ current: 1, behind: 1, unpublished: 1, stale: 1 }, 90, "en")
 * // "4 schools: 1 needs a call, 1 has not published, 1 has no news for 90 days."
 */
export const boardSentence = (
  states: Readonly<Partial<Record<SchoolState, number>>>,
  days: number,
  locale: Locale,
): string => {
  const { sentence, part } = BOARD_TEXT[locale];
  const parts: string[] = [];
  let schools = 0;
  for (const state of NEED_ORDER) {
    const count = states[state] ?? 0;
    schools += count;
    if (state !== "current" && count > 0) parts.push(part[state](count, days));
  }
  return sentence(schools, parts);
};

/** How many schools are in each state. */
export const stateCounts = (
  rows: readonly Pick<SchoolRow, "state">[],
): Partial<Record<SchoolState, number>> => {
  const counts: Partial<Record<SchoolState, number>> = {};
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

/** A school's status in each measure. */
type Measured = Pick<SchoolRow, "measures">;

/**
 * The measures that have a column: those of most schools first, then as they come.
 * @returns `left`: how many have none
 */
export const measureColumns = (
  rows: readonly Measured[],
): { readonly titles: readonly string[]; readonly left: number } => {
  const counts = new Map<string, number>();
  for (const { measures } of rows)
    for (const { title } of measures) counts.set(title, (counts.get(title) ?? 0) + 1);
  const titles = [...counts].sort(([, a], [, b]) => b - a).map(([title]) => title);
  return { titles: titles.slice(0, MOST_MEASURES), left: Math.max(0, titles.length - MOST_MEASURES) };
};

/** The status under a title; undefined where the school has no such measure. */
export const measureStatus = ({ measures }: Measured, title: string): Status | undefined =>
  measures.find((measure) => measure.title === title)?.status;
