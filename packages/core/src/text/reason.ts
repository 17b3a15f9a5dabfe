import { daysOfCare, policyOf } from "../plan/policy.js";
import { isMet } from "../progress/status.js";
import type { Plan } from "../schema/plan.js";
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
const paceText = (pace: number): string => String(Math.floor(pace * 1000 + 1e-9) / 1000);

/** Where a pace lies between the thresholds of the plan (rules §5.7). */
const paceReason = (pace: number, { plan, locale }: Circumstances): string => {
  const policy = policyOf(plan);
  const [onTrack, atRisk] = [toNumber(policy.onTrack), toNumber(policy.atRisk)];
  const zh = locale === "zh";
  const where =
    pace >= onTrack - 1e-12
      ? zh
        ? `不低于 ${onTrack}`
        : `not below ${onTrack}`
      : pace >= atRisk - 1e-12
        ? zh
          ? `在 ${atRisk} 与 ${onTrack} 之间`
          : `between ${atRisk} and ${onTrack}`
        : zh
          ? `低于 ${atRisk}`
          : `below ${atRisk}`;
  return zh
    ? `完成率÷应达为 ${paceText(pace)}，${where}`
    : `attained ÷ expected is ${paceText(pace)}, ${where}`;
};

/** Why a period has its status (rules §5). */
export const periodReason = (period: PeriodNode, at: Circumstances): string => {
  const { rule, due, expected, attainment } = period;
  const { plan, asOf, locale } = at;
  // A standing promise expects nothing and is never due.
  if (due === null) return lineOf(rule === "5.5" || rule === "5.6" ? `${rule} standing` : rule, locale);
  if (period.status === "metLate") return lineOf("5.1 late", locale);
  if (rule === "5.7" && expected > 0) return paceReason(attainment / expected, at);
  if (rule !== "5.4" && rule !== "5.8") return lineOf(rule, locale);
  const [left, soon] = [daysBetween(asOf, due), daysOfCare(policyOf(plan), period)];
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
    .filter(({ due, status }) => due !== null && due < asOf && !isMet(status))
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
export const nodeReason = ({ rule, pace, status }: ProgressNode, at: Circumstances): string => {
  if (rule !== "7.5") return lineOf(rule, at.locale);
  if (pace === null) return lineOf("5.6", at.locale);
  const good = pace >= toNumber(policyOf(at.plan).onTrack) - 1e-12;
  if (good && status !== "onTrack")
    return at.locale === "zh"
      ? "有逾期或滞后的一项，至少为有风险"
      : "at risk at least, since one below it is missed or behind";
  return paceReason(pace, at);
};
