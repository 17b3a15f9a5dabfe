import { isLevelLike } from "../plan/indicator.js";
import type { Indicator, Plan, Target, Task } from "../schema/plan.js";
import type { PeriodNode } from "../schema/progress.js";
import type { Basis, Locale } from "../values/kind.js";
import type { Status } from "../values/status.js";
import { localText } from "./localized.js";
import { unitOf } from "./units.js";
import { describeSchedule } from "./window.js";

const STATUS_WORDS: Record<Locale, Record<Status, string>> = {
  zh: {
    met: "已完成",
    metLate: "逾期完成",
    upcoming: "未开始",
    onTrack: "正常推进",
    atRisk: "有风险",
    unreported: "未填报",
    behind: "滞后",
    missed: "逾期未完成",
  },
  en: {
    met: "Met",
    metLate: "Met late",
    upcoming: "Upcoming",
    onTrack: "On track",
    atRisk: "At risk",
    unreported: "Unreported",
    behind: "Behind",
    missed: "Missed",
  },
};

const BASIS_WORDS: Record<Locale, Record<Basis, string>> = {
  zh: { reported: "填报", verified: "核实" },
  en: { reported: "Reported", verified: "Verified" },
};

export const statusWord = (status: Status, locale: Locale): string => STATUS_WORDS[locale][status];

export const basisWord = (basis: Basis, locale: Locale): string => BASIS_WORDS[locale][basis];

/**
 * A share as whole percent, half up; 100 only what is met.
 * @example wholePercent(0.996, false) // 99
 */
export const wholePercent = (share: number, met: boolean): number => {
  // The sliver takes back what doubles lose just below a half.
  const percent = Math.floor(share * 100 + 0.5 + 1e-9);
  return met ? percent : Math.min(percent, 99);
};

const number = (value: number, locale: Locale, decimals = 6): string =>
  new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en", { maximumFractionDigits: decimals }).format(value);

/** A number with its unit of measurement. */
const withUnit = (
  value: number,
  indicator: Pick<Indicator, "measuredIn" | "en" | "decimals">,
  locale: Locale,
): string => {
  const { factor, one, more } = unitOf(indicator, locale);
  const text = number(value * factor, locale, indicator.decimals);
  const unit = text === "1" ? one : more;
  return unit === "" || unit === "%" ? text + unit : `${text} ${unit}`;
};

/** A value after the words for it: in Chinese a space stands before numbers alone. */
export const after = (words: string, value: string, locale: Locale): string =>
  locale === "zh" && !/^[\d-]/.test(value) ? words + value : `${words} ${value}`;

/** In quotation marks, those that stand in it already becoming the inner ones. */
export const quoted = (words: string): string => `“${words.replace(/“/g, "‘").replace(/”/g, "’")}”`;

const stepLabel = ({ scale }: Indicator, value: number, locale: Locale): string | undefined => {
  const step = scale?.find((each) => each.value === value);
  return step && localText(step, "label", locale);
};

/** A value of an indicator for people: its unit, its step's name, or a percentage; null: no data. */
export const formatValue = (indicator: Indicator, value: number | null, locale: Locale): string => {
  if (value === null) return locale === "zh" ? "暂无数据" : "no data";
  switch (indicator.kind) {
    case "coverage":
    case "checklist":
      return `${wholePercent(value, value >= 1)}%`;
    case "level":
      return stepLabel(indicator, value, locale) ?? withUnit(value, indicator, locale);
    case "quotient":
      // Many a quotient has no end.
      return withUnit(value, { ...indicator, decimals: indicator.decimals ?? 2 }, locale);
    case "count":
    case "sum":
    case "distinct":
      return withUnit(value, indicator, locale);
  }
};

/** A target as it is written: 99.5 % stays 99.5 %, which of an actual would be 99 %. */
const targetValue = (indicator: Indicator, value: number, locale: Locale): string =>
  indicator.kind === "coverage" || indicator.kind === "checklist"
    ? `${number(value * 100, locale, 4)}%`
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
  const share = (value: number) => `${number(value * 100, locale, 4)}%`;
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

/** The column of an annex that says when a task is due. */
const DEADLINE_COLUMN = "完成时限";

/** A task's deadline as the document words it; where it does not, its schedule. */
export const describeDeadline = ({ document }: Plan, task: Task, locale: Locale): string =>
  document.find(({ id }) => id === task.clause)?.cells?.[DEADLINE_COLUMN] ??
  describeSchedule(task.schedule, locale);
