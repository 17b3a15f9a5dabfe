import {
  addDays,
  daysBetween,
  daysOfCare,
  phasingOf,
  policyOf,
  type Commitment,
  type Indicator,
  type Locale,
  type PeriodNode,
  type Plan,
} from "@bangfu/core";
import { statedPercent } from "../explain/figures.js";
import { paceReason } from "./pace-reason.js";
import { REASON } from "./reason-words.js";

/** A period with what it is judged by. */
export interface Judged {
  readonly period: PeriodNode;
  readonly indicator: Indicator;
  readonly commitment: Commitment;
}

export interface Circumstances {
  readonly plan: Plan;
  readonly asOf: string;
  readonly locale: Locale;
}

/** Rules §5.1. */
const metReason = ({ period }: Judged, locale: Locale): string => {
  const { metOn, due, status } = period;
  const words = REASON[locale];
  if (metOn === null) return "";
  if (status === "onTrack") return words.keptSince(metOn);
  return status === "metLate" && due !== null ? words.metLate(metOn, due) : words.met(metOn);
};

/** Rules §5.4: the days of grace, or what is judged when it is due. */
const careReason = ({ period, indicator }: Judged, { plan, asOf, locale }: Circumstances): string => {
  const { due, unjudged } = period;
  const policy = policyOf(plan);
  const words = REASON[locale];
  if (due !== null && phasingOf(indicator) === "due" && unjudged === undefined)
    return words.whenDue(daysBetween(asOf, due), daysOfCare(policy.dueSoonDays, period));
  const from = period.from ?? plan.start;
  // A standing commitment without a first day is judged from the plan's first day on.
  if (asOf < from) return words.beginsOn(from);
  const grace = daysOfCare(policy.graceDays, period);
  return words.grace(from, grace, addDays(from, grace - 1));
};

/** Rules §5.5: why there is nothing to judge by. */
const silenceReason = ({ period }: Judged, { plan, locale }: Circumstances): string => {
  const { unjudged, before, stale, due, expected } = period;
  const words = REASON[locale];
  if (unjudged === "before") return before == null ? words.noBefore : words.noRate;
  if (unjudged === "reference") return words.noReference;
  if (stale) return words.stale(policyOf(plan).staleDays);
  return due === null ? words.standingSilent : words.silent(statedPercent(expected, locale));
};

/** Why a period has its status: the line of rules §5 that decided, with the figures that it looked at. */
export const periodReason = (judged: Judged, at: Circumstances): string => {
  const { period } = judged;
  const { asOf, plan, locale } = at;
  const words = REASON[locale];
  switch (period.rule) {
    case "5.1":
      return metReason(judged, locale);
    case "5.2":
      return words.beginsOn(period.from ?? plan.start);
    case "5.3":
      return words.missed(period.due ?? "");
    case "5.4":
      return careReason(judged, at);
    case "5.5":
      return silenceReason(judged, at);
    case "5.6":
      return period.due === null ? words.standingAim : words.nothingExpected;
    case "5.8": {
      const { dueSoonDays } = policyOf(plan);
      return words.lastSteps(daysBetween(asOf, period.due ?? asOf), daysOfCare(dueSoonDays, period));
    }
    default:
      return paceReason(period, at);
  }
};
