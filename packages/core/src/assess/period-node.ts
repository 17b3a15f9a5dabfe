import { isFromBefore } from "../plan/target.js";
import type { PeriodNode } from "../schema/progress.js";
import { toNumber, type Ratio } from "../values/ratio.js";
import { isAboveRange } from "./attainment.js";
import type { AssessedPeriod } from "./period.js";
import { revisionOf } from "./terms.js";

const numberOrNull = (value: Ratio | undefined): number | null =>
  value === undefined ? null : toNumber(value);

/** What is published of a period. */
export const periodNode = (assessed: AssessedPeriod): PeriodNode => {
  const { period, terms, reading, attainment, expected, metOn, unjudged, extendedFrom } = assessed;
  const { target } = terms.commitment;
  const node: PeriodNode = {
    window: period.window,
    from: period.from,
    due: period.due,
    actual: numberOrNull(reading.actual),
    target,
    attainment: toNumber(attainment),
    expected: toNumber(expected),
    status: assessed.status,
    rule: assessed.rule,
    hasData: assessed.hasData,
    metOn: metOn ?? null,
  };
  const { compared, goal } = reading;
  if ("reference" in target) node.reference = numberOrNull(compared);
  if (isFromBefore(target)) {
    node.before = numberOrNull(compared);
    node.goal = numberOrNull(goal);
  }
  if (assessed.isStale) node.stale = true;
  if (isAboveRange(target, reading)) node.aboveRange = true;
  if (unjudged) node.unjudged = unjudged;
  if (extendedFrom !== undefined) node.extendedFrom = extendedFrom;
  const revised = revisionOf(terms);
  if (revised) node.revised = revised;
  return node;
};
