import {
  isCeiling,
  isFromBefore,
  phasingOf,
  type Basis,
  type Facts,
  type Indicator,
  type Locale,
  type PeriodNode,
  type Target,
} from "@bangfu/core";
import { periodReason, type Circumstances, type Judged } from "../reason/period-reason.js";
import { formatValue } from "../words/amounts.js";
import { describeWindow } from "../words/dates.js";
import { localText } from "../words/localized.js";
import { statusWord } from "../words/status.js";
import { describeTarget } from "../words/targets.js";
import { absenceOf } from "./absence.js";
import { EXPLAIN } from "./explain-words.js";
import { statedPercent } from "./figures.js";

/** What a period is explained from: the facts too, for why nothing is recorded. */
export interface At extends Circumstances {
  readonly facts: Facts;
  readonly basis: Basis;
}

const windowName = ({ window, from, due, extendedFrom }: PeriodNode, locale: Locale): string => {
  const words = EXPLAIN[locale];
  if (due === null) return from === null ? words.standing : words.standingFrom(from);
  const extended = extendedFrom === undefined ? "" : words.extended(extendedFrom);
  return window === "by"
    ? words.span(from ?? "", due) + extended
    : words.repeated(describeWindow(window, due, locale), due);
};

/** What has been recorded; of a checklist without weights, how many items. */
const actualText = (indicator: Indicator, actual: number, locale: Locale): string => {
  const { items } = indicator;
  if (!items || items.some(({ weight }) => weight)) return formatValue(indicator, actual, locale);
  return EXPLAIN[locale].itemsDone(Math.round(actual * items.length), items.length);
};

/** What counts, or why nothing does: people who left are no missing records. */
const recorded = (at: At, indicator: Indicator, period: PeriodNode): string => {
  const { plan, locale, facts, basis, asOf } = at;
  const words = EXPLAIN[locale];
  const title = localText(indicator, "title", locale);
  if (period.actual !== null)
    return words.counted(title, actualText(indicator, period.actual, locale), indicator.kind);
  const absence = absenceOf({ facts, basis, day: asOf }, indicator, period);
  switch (absence.why) {
    case "nothing":
      return words.nothing(title);
    case "nobody-active":
      return words.nobodyActive(title);
    case "denominator-zero":
      return words.denominatorZero(title);
    case "no-numerator":
    case "no-denominator": {
      const part = plan.indicators.find(({ id }) => id === absence.indicator);
      return words.partMissing(title, part ? localText(part, "title", locale) : absence.indicator);
    }
  }
};

const targetText = ({ period, indicator, commitment }: Judged, { plan, locale }: At): string => {
  const words = EXPLAIN[locale];
  const inWords = (target: Target) => describeTarget(plan, indicator, target, locale);
  const { target, revised } = period;
  return (
    words.target(inWords(target)) +
    (commitment.force === "aim" ? words.aim : "") +
    (revised ? words.revised(revised.from, inWords(revised.before)) : "")
  );
};

/** What the target compares with, and what it comes to (rules §3); "" where that is unknown or nothing. */
const comparedText = (
  { period, indicator }: Judged,
  { plan, locale }: At,
  previous: PeriodNode | undefined,
): string => {
  const { target, before, goal, reference, actual } = period;
  const words = EXPLAIN[locale];
  if (reference != null) return words.reference(formatValue(indicator, reference, locale));
  if (isFromBefore(target)) {
    if (before == null) return "";
    const window =
      previous && previous.actual !== null
        ? describeWindow(previous.window, previous.due, locale)
        : undefined;
    const reached = goal == null ? undefined : isCeiling(target) ? { atMost: goal } : { atLeast: goal };
    const value = formatValue(indicator, before, locale);
    // Of nothing there is no growth: anything more will do (rules §3).
    const above = "growBy" in target ? words.above(value) : undefined;
    return words.before(value, window, reached ? describeTarget(plan, indicator, reached, locale) : above);
  }
  const { baseline, kind } = indicator;
  return baseline !== undefined && actual !== null && (kind === "level" || kind === "quotient")
    ? words.baseline(formatValue(indicator, baseline, locale))
    : "";
};

/** Whether the expectation says something: not of what is judged when it is due, nor of a standing aim. */
const hasExpectation = ({ period, indicator, commitment }: Judged): boolean => {
  const { due, expected, rule, unjudged } = period;
  if (unjudged !== undefined || rule === "5.2") return false;
  if (due === null) return commitment.force !== "aim" && rule !== "5.4" && rule !== "5.1";
  return expected > 0 || phasingOf(indicator) !== "due";
};

/** A period in a sentence: what counts, target, expectation, and the line of the rules that decided. */
export const explainPeriod = (judged: Judged, at: At, previous: PeriodNode | undefined): string => {
  const { period, indicator } = judged;
  const { locale } = at;
  const words = EXPLAIN[locale];
  const { hasData, attainment, metOn, expected, rule, status } = period;
  const parts = [
    windowName(period, locale),
    recorded(at, indicator, period),
    targetText(judged, at),
    comparedText(judged, at, previous),
    // Nothing recorded is not zero, so without data there is no attainment to state.
    hasData && words.attained(statedPercent(attainment, locale)),
    hasData && metOn !== null && rule !== "5.1" && words.metOn(metOn),
    period.aboveRange && words.aboveRange,
    hasExpectation(judged) && words.expected(statedPercent(expected, locale)),
  ];
  const verdict = words.verdict(statusWord(status, locale), rule, periodReason(judged, at));
  return `${parts.filter(Boolean).join(words.comma)}${words.semicolon}${verdict}${words.stop}`;
};
