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
import { after, quoted } from "./quoted.js";
import { unitOf } from "./units.js";

/** A target as it is written: 99.5 % stays 99.5 %, which of an actual would be 99 %. */
const targetValue = (indicator: Indicator, value: number, locale: Locale): string =>
  indicator.kind === "coverage" || indicator.kind === "checklist"
    ? `${numberText(value * 100, locale, 4)}%`
    : formatValue(indicator, value, locale);

type Change = Extract<
  Target,
  { riseBy: number } | { fallBy: number } | { growBy: number } | { shrinkBy: number }
>;

/** What has to change, compared to the value before: `比此前至少提高 5 个百分点`. */
const describeChange = (indicator: Indicator, target: Change, locale: Locale): string => {
  const zh = locale === "zh";
  // Rates differ by points, not by per cent.
  const unit = indicator.measuredIn === "%" ? { measuredIn: "个百分点" } : indicator;
  const amount = (value: number) => withUnit(value, { ...unit, decimals: undefined }, locale);
  const share = (value: number) => `${numberText(value * 100, locale, 4)}%`;
  const [wordZh, wordEn, by] =
    "riseBy" in target
      ? isLevelLike(indicator)
        ? ["提高", "higher", amount(target.riseBy)]
        : ["增加", "more", amount(target.riseBy)]
      : "fallBy" in target
        ? ["降低", "lower", amount(target.fallBy)]
        : "growBy" in target
          ? ["增长", "more", share(target.growBy)]
          : ["下降", "less", share(target.shrinkBy)];
  return zh ? `比此前至少${wordZh} ${by}` : `at least ${by} ${wordEn} than before`;
};

/** What has to be reached, such as `至少 4 次`; on a scale `达到“落实”`. */
export const describeTarget = (plan: Plan, indicator: Indicator, target: Target, locale: Locale): string => {
  const zh = locale === "zh";
  if ("atLeast" in target) {
    const value = targetValue(indicator, target.atLeast, locale);
    // 达到“达到” would say it twice.
    if (zh && indicator.scale) return value.startsWith("达") ? quoted(value) : `达到${quoted(value)}`;
    return after(zh ? "至少" : "at least", value, locale);
  }
  if ("atMost" in target)
    return after(zh ? "不超过" : "at most", targetValue(indicator, target.atMost, locale), locale);
  if ("between" in target) {
    const [low, high] = target.between.map((value) => targetValue(indicator, value, locale)) as [
      string,
      string,
    ];
    const unit = unitOf(indicator, locale).more;
    // The unit once, behind the second.
    return `${low.endsWith(unit) ? low.slice(0, low.length - unit.length).trimEnd() : low}–${high}`;
  }
  if ("reference" in target) {
    const referred = plan.indicators.find(({ id }) => id === target.reference);
    const title = referred ? localText(referred, "title", locale) : target.reference;
    return after(zh ? "不低于" : "at least", quoted(title), locale);
  }
  if ("all" in target) {
    if (indicator.kind === "checklist") {
      const items = indicator.items?.length ?? 0;
      return zh ? `全部 ${items} 项` : items === 1 ? "its one item" : `all ${items} items`;
    }
    return zh ? "全覆盖" : "full coverage";
  }
  const amount = (value: number) => withUnit(value, { ...indicator, decimals: undefined }, locale);
  if ("each" in target) {
    const person = plan.rosters?.find(({ id }) => id === indicator.roster)?.of === "person";
    return zh
      ? `每${person ? "人" : "个"}至少 ${amount(target.each)}`
      : `at least ${amount(target.each)} each`;
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
  if (value == null) return asked;
  const words = formatValue(indicator, value, locale);
  return locale === "zh" ? `${asked}（${words}）` : `${asked} (${words})`;
};
