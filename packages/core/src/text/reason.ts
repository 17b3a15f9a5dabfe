import { phasingOf } from "../plan/indicator.js";
import { daysOfCare, policyOf, type Policy } from "../plan/policy.js";
import { isMet } from "../progress/status.js";
import type { Indicator, Plan } from "../schema/plan.js";
import type { CommitmentNode, PeriodNode, ProgressNode } from "../schema/progress.js";
import { daysBetween } from "../values/date.js";
import type { Locale } from "../values/kind.js";
import { toNumber } from "../values/ratio.js";
import { RULE_LINES } from "./rules.js";
import { describeWindow } from "./window.js";

/** What the words of a reason are drawn from. */
export interface Circumstances {
  readonly plan: Plan;
  readonly asOf: string;
  readonly locale: Locale;
}

const lineOf = (rule: string, locale: Locale): string => RULE_LINES[rule]?.[locale] ?? "";

/** Cut, not rounded: 0.8996 is below 0.9 and has to look so. */
const cut = (value: number): number => Math.floor(value * 1000 + 1e-9) / 1000;

interface Shares {
  readonly attainment: number | null;
  readonly expected: number;
}

/** What doubles lose. */
const SLIVER = 1e-12;

/** Where a pace lies between the thresholds of the plan: 0 on track, 1 at risk, 2 behind (rules §5, by pace). */
const placeOf = ({ attainment, expected }: Shares, { onTrack, atRisk, points }: Policy): 0 | 1 | 2 => {
  if (expected === 0) return 0;
  const attained = attainment ?? 0;
  if (points === undefined) {
    const pace = attained / expected + SLIVER;
    return pace >= toNumber(onTrack) ? 0 : pace >= toNumber(atRisk) ? 1 : 2;
  }
  const gap = expected - attained;
  return gap < toNumber(points.onTrack) - SLIVER ? 0 : gap <= toNumber(points.atRisk) + SLIVER ? 1 : 2;
};

/** What is compared by pace, and with what. */
const paceReason = (shares: Shares, { plan, locale }: Circumstances): string => {
  const policy = policyOf(plan);
  const place = placeOf(shares, policy);
  const attained = shares.attainment ?? 0;
  const zh = locale === "zh";
  const [good, fair] = [policy.points?.onTrack ?? policy.onTrack, policy.points?.atRisk ?? policy.atRisk].map(
    (threshold) => cut(toNumber(threshold) * (policy.points ? 100 : 1)),
  );
  if (policy.points !== undefined) {
    const gap = cut((shares.expected - attained) * 100);
    return zh
      ? `应达比完成率高 ${gap} 个百分点，${[`不到 ${good}`, `在 ${good} 与 ${fair} 之间`, `超过 ${fair}`][place]}`
      : `expected exceeds attained by ${gap} percentage points, ${[`less than ${good}`, `between ${good} and ${fair}`, `more than ${fair}`][place]}`;
  }
  const pace = cut(attained / shares.expected);
  return zh
    ? `完成率÷应达为 ${pace}，${[`不低于 ${good}`, `在 ${fair} 与 ${good} 之间`, `低于 ${fair}`][place]}`
    : `attained ÷ expected is ${pace}, ${[`not below ${good}`, `between ${fair} and ${good}`, `below ${fair}`][place]}`;
};

/** Why rules §5.5 fits: what is missing, too old, or not recorded at all. */
const silence = ({ unjudged, stale, due }: PeriodNode): string =>
  unjudged ? `5.5 ${unjudged}` : stale ? "5.5 stale" : due === null ? "5.5 standing" : "5.5";

/** Why a period has its status (rules §5). */
export const periodReason = (period: PeriodNode, indicator: Indicator, at: Circumstances): string => {
  const { rule, due, expected, unjudged } = period;
  const { plan, asOf, locale } = at;
  if (period.status === "metLate") return lineOf("5.1 late", locale);
  if (rule === "5.5") return lineOf(silence(period), locale);
  if (rule === "5.6") return lineOf(due === null ? "5.6 standing" : rule, locale);
  if (rule === "5.7" && expected > 0) return paceReason(period, at);
  const isJudgedWhenDue = due !== null && phasingOf(indicator) === "due" && !unjudged;
  if (rule === "5.4" && !isJudgedWhenDue) return lineOf("5.4 grace", locale);
  if (due === null || (rule !== "5.4" && rule !== "5.8")) return lineOf(rule, locale);
  const [left, soon] = [daysBetween(asOf, due), daysOfCare(policyOf(plan).dueSoonDays, period)];
  if (locale === "zh")
    return `${lineOf(rule, locale)}，${left === 0 ? "今天到期" : `距到期 ${left} 天，${soon} 天内须留意`}`;
  return left === 0
    ? `${lineOf(rule, locale)}; that is today`
    : `${lineOf(rule, locale)}; ${left} ${left === 1 ? "day is" : "days are"} left, ${soon} call for care`;
};

/** Why a commitment has its status where its present period does not say it (rules §6). */
export const commitmentReason = (
  { rule, periods }: CommitmentNode,
  { asOf, locale }: Circumstances,
): string => {
  if (rule !== "6.4") return lineOf(rule, locale);
  const earlier = periods
    .filter(({ due, status }) => due !== null && due < asOf && status === "missed")
    .map(({ window, due }) => describeWindow(window, due, locale));
  const missed = earlier.slice(0, 3).join(locale === "zh" ? "、" : ", ");
  const more = earlier.length - 3;
  const present = periods.find(({ due }) => due === null || asOf <= due);
  const met = present !== undefined && isMet(present.status);
  if (locale === "zh")
    return `${met ? "本期已达到" : "承诺按当期判断"}${earlier.length === 0 ? "，整体仍在进行" : `，但 ${missed}${more > 0 ? `等 ${earlier.length} 期` : ""}未达到`}`;
  return `${met ? "this period is met" : "by the present period"}${earlier.length === 0 ? " and the commitment goes on" : `, but ${missed}${more > 0 ? ` and ${more} more were` : " was"} not`}`;
};

/** Why a node of the roll-up has its status (rules §7). */
export const nodeReason = (node: ProgressNode, at: Circumstances): string => {
  const { rule, status, expected } = node;
  if (rule !== "7.5") return lineOf(rule, at.locale);
  if (placeOf(node, policyOf(at.plan)) === 0 && status !== "onTrack")
    return at.locale === "zh"
      ? "有逾期、滞后或未填报的一项，至少为有风险"
      : "at risk at least, since one below it is missed, behind or unreported";
  return expected === 0 ? lineOf("5.6", at.locale) : paceReason(node, at);
};
