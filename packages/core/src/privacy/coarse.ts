import { dueDates, extensionsOf } from "../facts/due-dates.js";
import { everyVersion } from "../plan/every-version.js";
import { policyOf } from "../plan/policy.js";
import { periodsOf, scheduleOf } from "../plan/schedule.js";
import type { Facts, Series, Step } from "../schema/facts.js";
import type { Plan } from "../schema/plan.js";
import { addDays, pad } from "../values/date.js";
import { isOfPersons } from "./small-cells.js";

/** The last days of all periods that any version of the plan has, extended ones too. */
const periodEnds = (facts: Facts): Set<string> => {
  const plan = everyVersion(facts.plan);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const ends = new Set<string>();
  for (const commitment of plan.commitments) {
    const indicator = indicators.get(commitment.indicator);
    if (indicator === undefined) continue;
    for (const { window, due } of periodsOf(plan, indicator, scheduleOf(plan, commitment))) {
      if (due === null) continue;
      const extensions = window === "by" ? extensionsOf(commitment, facts.extensions ?? []) : [];
      for (const day of dueDates(due, extensions)) ends.add(day);
    }
  }
  return ends;
};

/** The days of the steps of some series. */
const daysOf = (series: readonly Series[]): string[] =>
  series.flatMap(({ reported, verified }) => [...reported, ...verified].map(([day]) => day));

/** The last days of the years from one day's to another's. */
const yearEnds = (first: string, last: string): string[] => {
  const ends: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    ends.push(`${pad(year, 4)}-12-31`);
  return ends;
};

const inOrder = (days: Iterable<string>): string[] => [...new Set(days)].sort();

/** The first end on or after a day. */
const endAfter = (grid: readonly string[], day: string): string => {
  let [low, high] = [0, grid.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (grid[middle]! >= day) high = middle;
    else low = middle + 1;
  }
  return grid[low]!;
};

/** Of each stretch between two ends the last step, on the end. */
const stepsOnEnds = (steps: readonly Step[], grid: readonly string[]): Step[] => [
  ...new Map(
    steps.map(([day, ...values]): [string, Step] => {
      const end = endAfter(grid, day);
      return [end, [end, ...values] as Step];
    }),
  ).values(),
];

const coarseSeries = (series: Series, grid: readonly string[]): Series => ({
  ...series,
  reported: stepsOnEnds(series.reported, grid),
  verified: stepsOnEnds(series.verified, grid),
});

/** A record is never older than this: the years of our dates have four digits. */
const OLDEST = 3_650_000;

/**
 * For each end the last day on which a record is too old then, so that what is stale on an end stays so.
 * @param first the first and the last day with a record
 */
const staleEdges = (ends: readonly string[], plan: Plan, first: string, last: string): string[] => {
  const { staleDays } = policyOf(plan);
  if (staleDays > OLDEST) return [];
  const years = yearEnds(addDays(first, staleDays), addDays(last, staleDays + 366));
  return [...ends, ...years].map((end) => addDays(end, -staleDays - 1));
};

/**
 * Facts in which the figures about persons (distinct and coverage over a roster of persons) change only on the last
 * days of periods and years, so that no day on which a single person did something can be read in them. On those days
 * `assess` gives the same statuses, shares and counts; in between a figure is that of the end before. A day on which
 * something was met is the end of its period. The date of the newest record becomes the first day of its month.
 */
export const coarseFacts = (facts: Facts): Facts => {
  const { plan, newest } = facts;
  const persons = new Set(plan.indicators.filter((each) => isOfPersons(plan, each)).map(({ id }) => id));
  const own = facts.series.filter(({ indicator }) => persons.has(indicator));
  const shown = facts.evidence.filter(({ indicator }) => persons.has(indicator));
  const days = inOrder([...daysOf(own), ...shown.map(({ date }) => date)]);
  const first = newest === undefined ? {} : { newest: `${newest.slice(0, 7)}-01` };
  if (days.length === 0) return { ...facts, ...first };
  const [firstDay, lastDay] = [days[0]!, days[days.length - 1]!];
  const ends = [...periodEnds(facts)];
  const grid = inOrder([...ends, ...yearEnds(firstDay, lastDay)]);
  const standing = inOrder([...grid, ...staleEdges(ends, plan, firstDay, lastDay)]);
  return {
    ...facts,
    ...first,
    series: facts.series.map((series) =>
      persons.has(series.indicator) ? coarseSeries(series, series.last === null ? standing : grid) : series,
    ),
    evidence: facts.evidence.map((each) =>
      persons.has(each.indicator) ? { ...each, date: endAfter(grid, each.date) } : each,
    ),
  };
};
