import type { Period } from "../plan/schedule.js";
import type { PeriodNode } from "../schema/progress.js";
import { toNumber } from "../values/ratio.js";
import { attainmentOf, isAboveRange, isReached } from "./attainment.js";
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

/** One period of a commitment on the as-of date: rules §2 to §5. */
export const assessPeriod = (
  index: FactsIndex,
  terms: Terms,
  period: Period,
  asOf: string,
): AssessedPeriod => {
  const { indicator } = terms;
  const { target } = terms.commitment;
  const steps = stepsOf(index, indicator.id, period);
  const references = "reference" in target ? (index.references.get(target.reference) ?? []) : undefined;
  const readOn = (day: string): Reading => readingOn(indicator, steps, references, day);
  const { day, metOn } = settle(changeDays(steps, references), (on) => isReached(target, readOn(on)), {
    due: period.due,
    asOf,
  });
  const reading = readOn(day);
  const attainment = attainmentOf(target, indicator, reading);
  const expected = period.due === null ? attainment : expectedOn(period, indicator, target, asOf);
  const state: PeriodState = { period, attainment, expected, hasData: reading.hasData, metOn };
  const { status, rule } = periodStatus(state, { indicator, target, policy: index.policy, asOf });
  // Written out: spreading is most of what assess would cost.
  return { period, attainment, expected, hasData: reading.hasData, metOn, terms, reading, status, rule };
};

/** What is published of a period. */
export const periodNode = (assessed: AssessedPeriod): PeriodNode => {
  const { period, terms, reading, attainment, expected, metOn } = assessed;
  const { target } = terms.commitment;
  const node: PeriodNode = {
    window: period.window,
    from: period.from,
    due: period.due,
    actual: reading.actual === undefined ? null : toNumber(reading.actual),
    target,
    attainment: toNumber(attainment),
    expected: toNumber(expected),
    status: assessed.status,
    rule: assessed.rule,
    hasData: assessed.hasData,
    metOn: metOn ?? null,
  };
  if ("reference" in target)
    node.reference = reading.reference === undefined ? null : toNumber(reading.reference);
  if (isAboveRange(target, reading)) node.aboveRange = true;
  if (terms.revised) node.revised = terms.revised;
  return node;
};
