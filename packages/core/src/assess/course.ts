import { countUpTo, stepAt } from "../facts/series.js";
import { partsOf } from "../plan/indicator.js";
import { periodsOf, repeats, type Period } from "../plan/schedule.js";
import type { CoverageStep, ItemStep, Step, ValueStep } from "../schema/facts.js";
import type { Indicator } from "../schema/plan.js";
import { add, divide, multiply, ratio, ratioOf, ZERO, type Ratio } from "../values/ratio.js";
import { stepsOf, type FactsIndex } from "./facts-index.js";
import type { Terms } from "./terms.js";

/** A value over days, as it is seen from the as-of date (rules §2, On a day). */
export interface Course {
  /** The days on which the value may change, in order. */
  readonly days: readonly string[];
  /** What comes after this day changes nothing. */
  readonly fixedAfter?: string;
  /** The value on a day up to the as-of date; undefined: there is none. */
  readonly on: (day: string) => Ratio | undefined;
}

export const NONE: Course = { days: [], on: () => undefined };

type Dated = readonly [string, ...unknown[]];

const daysOf = (steps: readonly Dated[]): string[] => steps.map(([day]) => day);

/** The days of several in one, in order. */
export const unitedDays = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])].sort();

export const valueCourse = (steps: readonly (readonly [string, number | string, ...unknown[]])[]): Course =>
  steps.length === 0
    ? NONE
    : {
        days: daysOf(steps),
        on: (day) => {
          const step = stepAt(steps, day);
          return step && ratioOf(step[1]);
        },
      };

/** `per` × numerator ÷ denominator; none where a part has none, or the denominator is not above 0. */
export const quotientCourse = ({ per = 1 }: Indicator, above: Course, below: Course): Course => ({
  days: unitedDays(above.days, below.days),
  on: (day) => {
    const numerator = above.on(day);
    const denominator = below.on(day);
    if (numerator === undefined || denominator === undefined || denominator.num <= 0) return undefined;
    return multiply(ratioOf(per), divide(numerator, denominator));
  },
});

const coverageCourse = (steps: readonly CoverageStep[]): Course => ({
  days: daysOf(steps),
  on: (day) => {
    const step = stepAt(steps, day);
    // Nobody active: there is no share, and no data.
    return step === undefined || step[2] === 0 ? undefined : ratio(step[1], step[2]);
  },
});

/** The weights of the items done by each day ÷ all weights; an item counts once. */
const checklistCourse = (steps: readonly ItemStep[], items: NonNullable<Indicator["items"]>): Course => {
  const weights = new Map(items.map(({ id, weight = 1 }) => [id, ratioOf(weight)]));
  let all = ZERO;
  for (const weight of weights.values()) all = add(all, weight);
  let sum = ZERO;
  const shares = steps.map(([day, item]): readonly [string, Ratio] => {
    // One that another version of the plan has weighs nothing.
    sum = add(sum, weights.get(item) ?? ZERO);
    weights.delete(item);
    return [day, divide(sum, all)];
  });
  return { days: daysOf(steps), on: (day) => stepAt(shares, day)?.[1] };
};

/**
 * A level's steps by the day from which each counts: in a schedule that repeats, one dated after the period, which
 * `for` has put there, counts from its last day on, once the as-of date has reached its date (rules §2).
 */
const countedSteps = (
  steps: readonly ValueStep[],
  { window, due }: Period,
  asOf: string,
): readonly ValueStep[] => {
  const newest = repeats(window) ? stepAt(steps, asOf) : undefined;
  if (newest === undefined || due === null || newest[0] <= due) return steps;
  const inTime = steps.slice(0, countUpTo(steps, due));
  if (inTime[inTime.length - 1]?.[0] === due) inTime.pop();
  return [...inTime, [due, newest[1]]];
};

/** A part of a quotient has a first day of its own where the schedule names none (rules §1.5). */
const partPeriod = ({ plan }: FactsIndex, { schedule }: Terms, part: Indicator, period: Period): Period =>
  repeats(period.window) ? period : { ...periodsOf(plan, part, schedule)[0]!, due: period.due };

const kindCourse = (indicator: Indicator, steps: readonly Step[], period: Period, asOf: string): Course => {
  switch (indicator.kind) {
    case "count":
    case "sum":
    case "distinct":
      return valueCourse(steps as ValueStep[]);
    case "level":
      return valueCourse(countedSteps(steps as ValueStep[], period, asOf));
    case "coverage":
      return coverageCourse(steps as CoverageStep[]);
    case "checklist":
      return checklistCourse(steps as ItemStep[], indicator.items ?? []);
    case "quotient":
      return NONE;
  }
};

/**
 * The actual of an indicator in a period (rules §2).
 * @param each what every member needs, where the target says so
 */
export const actualCourse = (
  index: FactsIndex,
  terms: Terms,
  indicator: Indicator,
  period: Period,
  each?: number,
): Course => {
  const parts = partsOf(indicator, terms.indicators);
  if (parts) {
    const [above, below] = parts.map((part) =>
      actualCourse(index, terms, part, partPeriod(index, terms, part, period)),
    ) as [Course, Course];
    return quotientCourse(indicator, above, below);
  }
  const steps = stepsOf(index, indicator.id, period, each);
  return steps.length === 0 ? NONE : kindCourse(indicator, steps, period, index.asOf);
};

/**
 * The date of the newest record up to a day that counts in a standing period that has data on it; of a quotient the
 * older one of its two parts (rules §2).
 */
export const newestRecord = (
  index: FactsIndex,
  terms: Terms,
  indicator: Indicator,
  period: Period,
  day: string,
): string => {
  const parts = partsOf(indicator, terms.indicators);
  if (parts === undefined) return stepAt(stepsOf(index, indicator.id, period), day)![0];
  const [above, below] = parts.map((part) =>
    newestRecord(index, terms, part, partPeriod(index, terms, part, period), day),
  ) as [string, string];
  return above < below ? above : below;
};
