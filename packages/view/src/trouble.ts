import {
  daysBetween,
  daysOfCare,
  isCeiling,
  policyOf,
  type CommitmentNode,
  type Facts,
  type FindingFact,
  type Indicator,
  type Locale,
  type PeriodNode,
  type Plan,
  type Progress,
} from "@bangfu/core";
import type { Carried } from "./carried.js";
import { NOTHING } from "./cells.js";
import { presentOf } from "./present.js";
import { missing } from "./report/missing.js";
import { ATTENTION_TEXT } from "./words/attention.js";
import { describeWindow } from "./words/dates.js";
import { GROUP_OF } from "./words/groups.js";

/** What is wrong, or what is still missing shortly before the due date. */
interface Trouble {
  /** In a few words: `差 31 人`; undefined where the status says as much. */
  readonly chip: string | undefined;
  /** With the days: `差 31 人，还有 61 天`; `逾期 30 天，差 2 项`. */
  readonly sentence: string;
}

interface At {
  readonly plan: Plan;
  readonly asOf: string;
  readonly locale: Locale;
}

/** The open finding that decided: the one that is longest overdue, else the one that is due first (rules §6). */
export const findingTrouble = (findings: readonly FindingFact[], { asOf, locale }: At): Trouble => {
  const { chips, ...text } = ATTENTION_TEXT[locale];
  const [due] = findings
    .filter(({ found, closed }) => found <= asOf && (closed === undefined || closed > asOf))
    .flatMap((finding) => finding.due ?? [])
    .sort();
  if (due !== undefined && due < asOf)
    return { chip: chips.findingLate, sentence: text.findingLate(daysBetween(due, asOf)) };
  return {
    chip: chips.finding,
    sentence: due === undefined ? text.finding : text.findingDue(text.daysLeft(daysBetween(asOf, due))),
  };
};

/** The period whose status the commitment has, else the newest that was missed (rules §6). */
const decidingPeriod = ({ status, periods }: CommitmentNode, asOf: string): PeriodNode | undefined => {
  const present = presentOf(periods, asOf);
  if (present?.status === status) return present;
  const missed = periods.filter((period) => period.status === "missed");
  return missed[missed.length - 1] ?? periods.find((period) => period.status === status);
};

/** Whether a period falls due within the days of care (rules §5.4), the due date itself among them. */
const isDueSoon = (period: PeriodNode, { plan, asOf }: At): boolean => {
  const { due } = period;
  if (due === null || due < asOf) return false;
  return daysBetween(asOf, due) <= daysOfCare(policyOf(plan).dueSoonDays, period);
};

/** How much is missing, or why that cannot be said. */
const amountText = (period: PeriodNode, indicator: Indicator, at: At): string | undefined => {
  const text = ATTENTION_TEXT[at.locale];
  if (period.unjudged !== undefined) return text.unjudged;
  if (period.stale) return text.stale;
  const isSoon = isDueSoon(period, at);
  const amount = missing(indicator, period, at.locale);
  if (!period.hasData && (!isSoon || amount === NOTHING)) return text.silent;
  if (amount === NOTHING) return undefined;
  return isCeiling(period.target) ? text.over(amount) : isSoon ? text.still(amount) : text.short(amount);
};

/**
 * What is wrong with a period, or is still missing within the days of care.
 * @returns undefined where it is met, or goes well and is not due soon, or nothing can be said
 */
export const periodTrouble = (period: PeriodNode, indicator: Indicator, at: At): Trouble | undefined => {
  const { asOf, locale } = at;
  const { due, window, status, metOn } = period;
  if (metOn !== null || (GROUP_OF[status] !== "attention" && !isDueSoon(period, at))) return undefined;
  const text = ATTENTION_TEXT[locale];
  const amount = amountText(period, indicator, at);
  if (amount === undefined) return undefined;
  const chip = amount === text.silent && status === "unreported" ? undefined : amount;
  if (due === null) return { chip, sentence: amount };
  if (due >= asOf) return { chip, sentence: amount + text.comma + text.daysLeft(daysBetween(asOf, due)) };
  const trouble = text.daysOver(daysBetween(due, asOf)) + text.comma + amount;
  return {
    chip,
    sentence: window === "by" ? trouble : text.inWindow(describeWindow(window, due, locale), trouble),
  };
};

/**
 * What is wrong with a task by what decides its status, else what is still missing within the days of care.
 * @param all its commitments, the worst first
 * @returns undefined where there is no more to say than its status and shares do
 */
export const taskTrouble = (
  { plan, findings }: Facts,
  { asOf, tasks }: Progress,
  task: string,
  all: readonly Carried[],
  locale: Locale,
): Trouble | undefined => {
  const at = { plan, asOf, locale };
  const node = tasks[task];
  if (!node) return undefined;
  if (node.rule === "finding")
    return findingTrouble(
      findings.filter((each) => each.task === task),
      at,
    );
  const ofPeriod = ({ node: own, indicator }: Carried): Trouble | undefined => {
    const period = decidingPeriod(own, asOf);
    return period && periodTrouble(period, indicator, at);
  };
  if (GROUP_OF[node.status] !== "attention") return all.map(ofPeriod).find((each) => each !== undefined);
  const deciding = all.find((each) => each.node.status === node.status) ?? all[0];
  if (deciding?.node.rule === "finding")
    return findingTrouble(
      findings.filter(({ commitment }) => commitment === deciding.id),
      at,
    );
  return deciding && ofPeriod(deciding);
};
