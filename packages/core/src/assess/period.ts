import { eachOf } from "../facts/series.js";
import type { Period } from "../plan/schedule.js";
import { isFromBefore } from "../plan/target.js";
import { attainmentOf, isReached } from "./attainment.js";
import { valueBefore } from "./before.js";
import { expectedOn } from "./expected.js";
import { stepsOf, type FactsIndex } from "./facts-index.js";
import { periodStatus, type PeriodState, type Verdict } from "./period-status.js";
import { readingOn, type Reading } from "./reading.js";
import { settle } from "./settled.js";
import type { Terms } from "./terms.js";

export interface AssessedPeriod extends PeriodState, Verdict {
  readonly terms: Terms;
  readonly reading: Reading;
}

const changeDays = (
  steps: readonly (readonly [string, ...unknown[]])[],
  others: typeof steps = [],
): string[] =>
  others.length === 0
    ? steps.map(([day]) => day)
    : [...new Set([...steps, ...others].map(([day]) => day))].sort();

/**
 * One period of a commitment on the as-of date: rules §2 to §5.
 * @param previous the period just before in the same schedule
 */
export const assessPeriod = (
  index: FactsIndex,
  terms: Terms,
  period: Period,
  previous: Period | undefined,
  asOf: string,
): AssessedPeriod => {
  const { indicator } = terms;
  const { target } = terms.commitment;
  const steps = stepsOf(index, indicator.id, period, eachOf(target));
  const others =
    "reference" in target
      ? (index.references.get(target.reference) ?? [])
      : isFromBefore(target)
        ? valueBefore(index, indicator, period, previous)
        : undefined;
  const readOn = (day: string): Reading => readingOn(indicator, target, steps, others, day);
  const { day, metOn } = settle(changeDays(steps, others), (on) => isReached(target, readOn(on)), {
    due: period.due,
    asOf,
  });
  const reading = readOn(day);
  const attainment = attainmentOf(target, indicator, reading);
  // Written out, here and below: spreading is most of what assess would cost.
  const circumstances = { indicator, target, goal: reading.goal, policy: index.policy, asOf };
  const expected = period.due === null ? attainment : expectedOn(period, circumstances, asOf);
  const state: PeriodState = { period, attainment, expected, hasData: reading.hasData, metOn };
  const { status, rule } = periodStatus(state, circumstances);
  return { period, attainment, expected, hasData: reading.hasData, metOn, terms, reading, status, rule };
};
