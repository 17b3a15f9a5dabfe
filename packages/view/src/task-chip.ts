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
  type Progress,
} from "@bangfu/core";
import { NOTHING } from "./cells.js";
import { missing } from "./report/missing.js";
import { decidingPeriod } from "./trouble.js";
import { GROUP_OF } from "./words/groups.js";
import { TASKS_TEXT } from "./words/tasks.js";

/** A commitment of a task with what it is judged by. */
export interface Carried {
  readonly id: string;
  readonly node: CommitmentNode;
  readonly indicator: Indicator;
}

const ofFindings = (findings: readonly FindingFact[], asOf: string, locale: Locale): string => {
  const { findingLate, findingOpen } = TASKS_TEXT[locale].chips;
  const isLate = findings.some(
    ({ due, closed }) => due !== undefined && due < asOf && (closed === undefined || closed > asOf),
  );
  return isLate ? findingLate : findingOpen;
};

/** Whether a period falls due within the days of care (rules §5.4), the due date itself among them. */
const isDueSoon = ({ plan }: Facts, period: PeriodNode, asOf: string): boolean => {
  const { due } = period;
  if (due === null || due < asOf) return false;
  return daysBetween(asOf, due) <= daysOfCare(policyOf(plan).dueSoonDays, period);
};

const ofPeriod = (
  facts: Facts,
  { node, indicator }: Carried,
  asOf: string,
  locale: Locale,
): string | undefined => {
  const text = TASKS_TEXT[locale].chips;
  const period = decidingPeriod(node, asOf);
  if (period === undefined || period.metOn !== null) return undefined;
  const isSoon = isDueSoon(facts, period, asOf);
  if (!isSoon && GROUP_OF[node.status] !== "attention") return undefined;
  if (period.unjudged !== undefined) return text.unjudged;
  if (period.stale) return text.stale;
  // The status says so already.
  if (!period.hasData && node.status === "unreported") return undefined;
  if (!period.hasData && !isSoon) return text.silent;
  const amount = missing(indicator, period, locale);
  if (amount === NOTHING) return undefined;
  if (isCeiling(period.target)) return text.over(amount);
  return isSoon ? text.still(amount) : text.short(amount);
};

/**
 * Why a task needs attention, or what is still missing shortly before it falls due, in a few words.
 * @param deciding the commitment that decides its status
 * @returns undefined where there is no more to say than the status does
 */
export const taskChip = (
  facts: Facts,
  progress: Progress,
  task: string,
  deciding: Carried | undefined,
  locale: Locale,
): string | undefined => {
  const { asOf, tasks } = progress;
  const of = (fits: (finding: FindingFact) => boolean) =>
    facts.findings.filter((each) => each.found <= asOf && fits(each));
  if (tasks[task]?.rule === "finding")
    return ofFindings(
      of((each) => each.task === task),
      asOf,
      locale,
    );
  if (deciding === undefined) return undefined;
  if (deciding.node.rule === "finding")
    return ofFindings(
      of((each) => each.commitment === deciding.id),
      asOf,
      locale,
    );
  return ofPeriod(facts, deciding, asOf, locale);
};
