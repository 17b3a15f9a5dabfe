import { daysWithin, eachOf } from "../facts/series.js";
import type { Period } from "../plan/schedule.js";
import { daysBetween } from "../values/date.js";
import type { Ratio } from "../values/ratio.js";
import { attainmentOf } from "./attainment.js";
import { comparedCourse } from "./compared.js";
import { actualCourse, newestRecord, unitedDays, type Course } from "./course.js";
import { expectedOf, type Circumstances } from "./expected.js";
import type { FactsIndex } from "./facts-index.js";
import { periodStatus, type PeriodState, type Verdict } from "./period-status.js";
import { readingOf, type Reading } from "./reading.js";
import { settle } from "./settled.js";
import type { Judged, Terms } from "./terms.js";

export interface AssessedPeriod extends PeriodState, Verdict {
  /** With the due date in force. */
  readonly period: Period;
  /** The due date of the schedule, where it was extended (rules §11). */
  readonly extendedFrom: string | undefined;
  readonly terms: Terms;
  readonly reading: Reading;
  readonly unjudged: Reading["lacks"];
  readonly attainment: Ratio;
}

/** Rules §2: the newest record of a standing period is too old; what is there is there. */
const isTooOld = (
  index: FactsIndex,
  { terms }: Judged,
  { period, policy, asOf }: Circumstances,
  hasData: boolean,
): boolean => {
  const { indicator } = terms;
  if (!hasData || period.due !== null || indicator.kind === "checklist" || indicator.kind === "coverage")
    return false;
  return daysBetween(newestRecord(index, terms, indicator, period, asOf), asOf) > policy.staleDays;
};

/**
 * The days on which a target that compares may be reached or not: none before the first that has data. Of the many
 * readings of a reference those after the due date change nothing (rules §2), and every period would go through them.
 */
const changesOf = (days: readonly string[], compared: Course, asOf: string): readonly string[] => {
  const [first] = days;
  if (first === undefined) return days;
  return unitedDays(days, daysWithin(compared.days, first, compared.fixedAfter ?? asOf));
};

/**
 * One period of a commitment: rules §2 to §5.
 * @param period with the due date in force
 * @param asOf the as-of date; of a standing period the end of what is asked for, if that is earlier (rules §10)
 */
export const assessPeriod = (
  index: FactsIndex,
  judged: Judged,
  period: Period,
  asOf: string,
): AssessedPeriod => {
  const { terms, place } = judged;
  const { indicator, commitment } = terms;
  const { target } = commitment;
  const actual = actualCourse(index, terms, indicator, period, eachOf(target));
  const compared = comparedCourse(index, judged, period);
  const readOn = (day: string): Reading => readingOf(target, actual.on(day), compared?.on(day));
  const changes = compared === undefined ? actual.days : changesOf(actual.days, compared, asOf);
  const { day, metOn } = settle(changes, (on) => readOn(on).isReached, { due: period.due, asOf });
  const reading = readOn(day);
  const from = period.from ?? index.plan.start;
  const unjudged = asOf < from ? undefined : reading.lacks;
  const circumstances: Circumstances = {
    period,
    from,
    indicator,
    target,
    isAim: commitment.force === "aim",
    goal: reading.goal,
    isUnjudged: unjudged !== undefined,
    policy: index.policy,
    asOf,
  };
  const attainment = attainmentOf(target, indicator, reading);
  const { hasData } = reading;
  const state: PeriodState = {
    attainment,
    expected: expectedOf(circumstances, attainment),
    hasData,
    isStale: isTooOld(index, judged, circumstances, hasData),
    metOn,
  };
  const scheduled = terms.periods[place]!.due;
  const extendedFrom = scheduled !== null && scheduled !== period.due ? scheduled : undefined;
  // Written out, for spreading is most of what assess would cost.
  const { status, rule } = periodStatus(state, circumstances);
  return {
    period,
    extendedFrom,
    terms,
    reading,
    unjudged,
    attainment,
    expected: state.expected,
    hasData,
    isStale: state.isStale,
    metOn,
    status,
    rule,
  };
};
