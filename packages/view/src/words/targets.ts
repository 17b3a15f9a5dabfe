import {
  isLevelLike,
  type Indicator,
  type Locale,
  type PeriodNode,
  type Plan,
  type Target,
} from "@bangfu/core";
import { formatValue, numberText, withUnit } from "./amounts.js";
import { localText } from "./localized.js";
import type { Texts } from "./common.js";
import { after, quoted } from "./quoted.js";
import { unitOf } from "./units.js";

/** A target as it is written: 99.5 % stays 99.5 %, which of an actual would be 99 %. */
const targetValue = (indicator: Indicator, value: number, locale: Locale): string =>
  indicator.kind === "coverage" || indicator.kind === "checklist"
    ? `${numberText(value * 100, 4)}%`
    : formatValue(indicator, value, locale);

type Change = Extract<
  Target,
  { riseBy: number } | { fallBy: number } | { growBy: number } | { shrinkBy: number }
>;

/** How a value has to change: a level is higher, a count is more. */
type Direction = "higher" | "more" | "lower" | "grown" | "shrunk";

const TARGETS: Texts<{
  readonly directions: Readonly<Record<Direction, string>>;
  readonly changed: (direction: string, by: string) => string;
  readonly atLeast: (value: string) => string;
  readonly step: (label: string) => string;
  readonly atMost: (value: string) => string;
  readonly reference: (title: string) => string;
  readonly items: (count: number) => string;
  readonly all: string;
  readonly each: (of: "person" | "thing", amount: string) => string;
  readonly goal: (asked: string, value: string) => string;
}> = {
  zh: {
    directions: { higher: "提高", more: "增加", lower: "降低", grown: "增长", shrunk: "下降" },
    changed: (direction, by) => `比此前至少${direction} ${by}`,
    atLeast: (value) => after("至少", value, "zh"),
    // 达到“达到” would say it twice.
    step: (label) => (label.startsWith("达") ? quoted(label) : `达到${quoted(label)}`),
    atMost: (value) => after("不超过", value, "zh"),
    reference: (title) => `不低于${quoted(title)}`,
    items: (count) => `全部 ${count} 项`,
    all: "全覆盖",
    each: (of, amount) => `每${of === "person" ? "人" : "个"}至少 ${amount}`,
    goal: (asked, value) => `${asked}（${value}）`,
  },
  en: {
    directions: { higher: "higher", more: "more", lower: "lower", grown: "more", shrunk: "less" },
    changed: (direction, by) => `at least ${by} ${direction} than before`,
    atLeast: (value) => `at least ${value}`,
    step: (label) => `at least ${label}`,
    atMost: (value) => `at most ${value}`,
    reference: (title) => `at least ${quoted(title)}`,
    items: (count) => (count === 1 ? "its one item" : `all ${count} items`),
    all: "full coverage",
    each: (_of, amount) => `at least ${amount} each`,
    goal: (asked, value) => `${asked} (${value})`,
  },
};

/** An amount that has to be reached in full: it has as many places as it is written with. */
const amountText = (indicator: Pick<Indicator, "measuredIn" | "en">, value: number, locale: Locale): string =>
  withUnit(value, { measuredIn: indicator.measuredIn, en: indicator.en, decimals: undefined }, locale);

/** What has to change, compared to the value before: `比此前至少提高 5 个百分点`. */
const describeChange = (indicator: Indicator, target: Change, locale: Locale): string => {
  const words = TARGETS[locale];
  // Rates differ by points, not by per cent.
  const unit = indicator.measuredIn === "%" ? { measuredIn: "个百分点" } : indicator;
  const amount = (value: number) => amountText(unit, value, locale);
  const share = (value: number) => `${numberText(value * 100, 4)}%`;
  const by = (direction: Direction, text: string) => words.changed(words.directions[direction], text);
  if ("riseBy" in target) return by(isLevelLike(indicator) ? "higher" : "more", amount(target.riseBy));
  if ("fallBy" in target) return by("lower", amount(target.fallBy));
  return "growBy" in target ? by("grown", share(target.growBy)) : by("shrunk", share(target.shrinkBy));
};

/** A range, with the unit once, behind the second value. */
const describeRange = (
  indicator: Indicator,
  [first, second]: readonly [number, number],
  locale: Locale,
): string => {
  const [low, high] = [targetValue(indicator, first, locale), targetValue(indicator, second, locale)];
  const unit = unitOf(indicator, locale).more;
  return `${low.endsWith(unit) ? low.slice(0, low.length - unit.length).trimEnd() : low}–${high}`;
};

/** What has to be reached, such as `至少 4 次`; on a scale `达到“落实”`. */
export const describeTarget = (plan: Plan, indicator: Indicator, target: Target, locale: Locale): string => {
  const words = TARGETS[locale];
  if ("atLeast" in target) {
    const value = targetValue(indicator, target.atLeast, locale);
    return indicator.scale ? words.step(value) : words.atLeast(value);
  }
  if ("atMost" in target) return words.atMost(targetValue(indicator, target.atMost, locale));
  if ("between" in target) return describeRange(indicator, target.between, locale);
  if ("reference" in target) {
    const referred = plan.indicators.find(({ id }) => id === target.reference);
    return words.reference(referred ? localText(referred, "title", locale) : target.reference);
  }
  if ("all" in target)
    return indicator.kind === "checklist" ? words.items(indicator.items?.length ?? 0) : words.all;
  if ("each" in target) {
    const isOfPersons = plan.rosters?.find(({ id }) => id === indicator.roster)?.of === "person";
    return words.each(isOfPersons ? "person" : "thing", amountText(indicator, target.each, locale));
  }
  return describeChange(indicator, target, locale);
};

/** What a period has to reach, with what that comes to where it is calculated from another value. */
export const describeGoal = (
  plan: Plan,
  indicator: Indicator,
  { target, reference, goal }: Pick<PeriodNode, "target" | "reference" | "goal">,
  locale: Locale,
): string => {
  const asked = describeTarget(plan, indicator, target, locale);
  const value = reference ?? goal;
  return value == null ? asked : TARGETS[locale].goal(asked, formatValue(indicator, value, locale));
};
