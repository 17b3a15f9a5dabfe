import {
  goalOf,
  phasingOf,
  type Facts,
  type Indicator,
  type Locale,
  type PeriodNode,
  type Progress,
  type Status,
} from "@bangfu/core";
import { presentOf } from "./present.js";
import { formatValue } from "./words/amounts.js";
import { commonText } from "./words/common.js";
import { describeWindow } from "./words/dates.js";
import { localText } from "./words/localized.js";
import { percentText } from "./words/percent.js";
import { statusWord } from "./words/status.js";
import { describeGoal } from "./words/targets.js";

interface IndicatorBar {
  readonly window: string;
  readonly due: string | null;
  /** In the indicator's unit; undefined: nothing recorded. */
  readonly value: number | undefined;
  readonly valueText: string;
  /** The value to be reached; undefined: that of an indicator without a value. */
  readonly target: number | undefined;
  /** The high end of a range. */
  readonly upTo: number | undefined;
  readonly targetText: string;
  /** The value that should be reached by now; undefined before it is asked for, and once it is the target's. */
  readonly expected: number | undefined;
  /** The share of the target that should be reached by now, or when it is judged; undefined: a standing promise. */
  readonly expectedPercent: string | undefined;
  /** By itself: `应达 75%`, or when it is judged. */
  readonly expectedText: string | undefined;
  readonly status: Status;
  readonly statusWord: string;
}

export interface IndicatorView {
  readonly indicator: Indicator;
  readonly title: string;
  readonly bars: readonly IndicatorBar[];
  /** The bar of the time that is looked at. */
  readonly present: IndicatorBar | undefined;
  /** A value in words. */
  readonly words: (value: number | null) => string;
}

/** The way from the baseline, or the value before, to the target, so far as it is expected (rules §3 the other way round). */
const expectedValue = (
  { kind, baseline }: Indicator,
  { target, due, expected, before = baseline }: PeriodNode,
  goal: number | undefined,
): number | undefined => {
  if (goal === undefined || due === null || expected <= 0 || expected >= 1) return undefined;
  // What may only fall has no way to go without a value to fall from.
  if ("atMost" in target && baseline === undefined) return undefined;
  const from = (kind === "level" && before) || 0;
  return from + expected * (goal - from);
};

/** What is expected of a period by now, or when it is judged; nothing of what is standing or has not begun. */
const expectationOf = (
  indicator: Indicator,
  { due, expected, status }: PeriodNode,
  asOf: string,
  locale: Locale,
): Pick<IndicatorBar, "expectedPercent" | "expectedText"> => {
  const text = commonText(locale);
  if (due === null || status === "upcoming") return { expectedPercent: undefined, expectedText: undefined };
  const percent = percentText(expected);
  if (expected > 0 || due < asOf || phasingOf(indicator) !== "due")
    return { expectedPercent: percent, expectedText: text.expected(percent) };
  const judged = text.judgedOn(due);
  return { expectedPercent: judged, expectedText: judged };
};

/** One indicator over its periods; undefined: the plan has no such indicator. */
export const indicatorView = (
  facts: Facts,
  progress: Progress,
  id: string,
  locale: Locale,
): IndicatorView | undefined => {
  const indicator = facts.plan.indicators.find((each) => each.id === id);
  if (indicator === undefined) return undefined;
  const periods = facts.plan.commitments
    .filter((commitment) => commitment.indicator === id)
    .flatMap((commitment) => progress.commitments[commitment.id]?.periods ?? []);
  // Two commitments that promise the same for the same time are one bar.
  const words = (value: number | null) => formatValue(indicator, value, locale);
  const bars = new Map(
    periods.map((period): [string, IndicatorBar] => {
      const { due, actual, status } = period;
      const window = describeWindow(period.window, due, locale);
      const target = goalOf(period);
      const targetText = describeGoal(facts.plan, indicator, period, locale);
      return [
        `${due ?? "9999"} ${window} ${targetText}`,
        {
          window,
          due,
          value: actual ?? undefined,
          valueText: words(actual),
          target,
          upTo: "between" in period.target ? period.target.between[1] : undefined,
          targetText,
          expected: expectedValue(indicator, period, target),
          ...expectationOf(indicator, period, progress.asOf, locale),
          status,
          statusWord: statusWord(status, locale),
        },
      ];
    }),
  );
  const ordered = [...bars].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bar]) => bar);
  return {
    indicator,
    title: localText(indicator, "title", locale),
    bars: ordered,
    present: presentOf(ordered, progress.asOf),
    words,
  };
};
