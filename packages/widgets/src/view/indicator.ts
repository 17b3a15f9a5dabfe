import {
  describeTarget,
  formatValue,
  statusWord,
  type Facts,
  type Indicator,
  type Locale,
  type Progress,
  type Status,
  type Target,
} from "@bangfu/core";
import { COMMITMENT_TEXT } from "../text/commitment.js";

export interface IndicatorBar {
  readonly window: string;
  /** In the indicator's unit; undefined: nothing recorded. */
  readonly value: number | undefined;
  readonly valueText: string;
  /** The value to be reached; undefined: that of an indicator without a value. */
  readonly target: number | undefined;
  readonly targetText: string;
  readonly status: Status;
  readonly statusWord: string;
}

export interface IndicatorView {
  readonly indicator: Indicator;
  readonly bars: readonly IndicatorBar[];
  /** The newest values of the longest series, for a curve: the value holds from its day on. */
  readonly steps: readonly (readonly [date: string, value: number])[];
  readonly latestText: string;
  readonly latestStatus: Status | undefined;
  readonly latestWord: string;
  readonly baselineText: string | undefined;
  readonly yearly: boolean;
}

const targetValue = (target: Target, reference: number | null | undefined): number | undefined => {
  if ("atLeast" in target) return target.atLeast;
  if ("atMost" in target) return target.atMost;
  if ("between" in target) return target.between[0];
  if ("all" in target) return 1;
  return reference ?? undefined;
};

const valueSteps = (facts: Facts, indicator: Indicator, { asOf, basis }: Progress): [string, number][] => {
  let longest: Facts["series"][number][typeof basis] = [];
  for (const { indicator: id, [basis]: steps } of facts.series)
    if (id === indicator.id && steps.length > longest.length) longest = steps;
  if (indicator.kind === "checklist") return [];
  return longest
    .filter(([date]) => date <= asOf)
    .map((step): [string, number] => [
      step[0],
      indicator.kind === "coverage"
        ? Number(step[1]) / (step as [string, number, number])[2]
        : Number(step[1]),
    ])
    .filter(([, value]) => Number.isFinite(value));
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
  const bars = new Map(
    periods.map((period) => {
      const window = COMMITMENT_TEXT[locale].window(period.window, period.due);
      const targetText = describeTarget(facts.plan, indicator, period.target, locale);
      const bar: IndicatorBar = {
        window,
        value: period.actual ?? undefined,
        valueText: formatValue(indicator, period.actual, locale),
        target: targetValue(period.target, period.reference),
        targetText,
        status: period.status,
        statusWord: statusWord(period.status, locale),
      };
      return [`${period.due ?? "9999"} ${window} ${targetText}`, { bar, period }] as const;
    }),
  );
  const ordered = [...bars].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const present =
    ordered.find(({ period }) => period.due === null || progress.asOf <= period.due) ??
    ordered[ordered.length - 1];
  return {
    indicator,
    bars: ordered.map(({ bar }) => bar),
    steps: valueSteps(facts, indicator, progress),
    latestText: present?.bar.valueText ?? formatValue(indicator, null, locale),
    latestStatus: present?.bar.status,
    latestWord: present?.bar.statusWord ?? "",
    baselineText:
      indicator.baseline === undefined ? undefined : formatValue(indicator, indicator.baseline, locale),
    yearly: ordered.length > 1,
  };
};
