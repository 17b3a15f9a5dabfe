import type { Commitment, Indicator, Plan, Schedule } from "../schema/plan.js";
import { check } from "../values/check.js";
import { addDays } from "../values/date.js";

/** A stretch of time with its own target, expectation and status (rules §1.5). Both ends are included. */
export interface Period {
  /** `2024` in a yearly schedule, `by` or `standing` in the others. */
  readonly window: string;
  /** The first day whose records count; null: any day. */
  readonly first: string | null;
  /** The day on which the pace begins (rules §4); null: standing, and no day is named. */
  readonly from: string | null;
  /** The due date; null: standing. */
  readonly due: string | null;
}

/** The time zone in which the plan's dates are meant. */
export const timeZoneOf = (plan: Plan): string => plan.timeZone ?? "Asia/Shanghai";

/** The commitment's own schedule, else its task's. */
export const scheduleOf = (plan: Plan, commitment: Commitment): Schedule => {
  const schedule = commitment.schedule ?? plan.tasks.find(({ id }) => id === commitment.task)?.schedule;
  check(schedule, `commitment ${commitment.id} has no schedule and no task`);
  return schedule;
};

const pad = (year: number): string => String(year).padStart(4, "0");

/** The day after the due date of a year; that of most plans is the year's end. */
const dayAfter = (year: number, monthDay: string): string =>
  monthDay === "12-31" ? `${pad(year + 1)}-01-01` : addDays(`${pad(year)}-${monthDay}`, 1);

const yearlyPeriods = (first: number, last: number, monthDay: string): Period[] => {
  const periods: Period[] = [];
  for (let year = first; year <= last; year++) {
    const from = dayAfter(year - 1, monthDay);
    periods.push({ window: String(year), first: from, from, due: `${pad(year)}-${monthDay}` });
  }
  return periods;
};

/** What happened before the promise does not keep it, but a level, a member or an item may be older. */
const firstDay = (plan: Plan, indicator: Indicator, from: string | undefined): string | null => {
  if (from !== undefined) return from;
  const counts = indicator.kind === "count" || indicator.kind === "sum" || indicator.kind === "distinct";
  return counts ? plan.start : null;
};

/** The periods into which a schedule cuts time for an indicator, in order (rules §1.5 and §4). */
export const periodsOf = (plan: Plan, indicator: Indicator, schedule: Schedule): Period[] => {
  if ("yearly" in schedule) return yearlyPeriods(...schedule.yearly, schedule.due ?? "12-31");
  const first = firstDay(plan, indicator, schedule.from);
  return "by" in schedule
    ? [{ window: "by", first, from: schedule.from ?? plan.start, due: schedule.by }]
    : [{ window: "standing", first, from: schedule.from ?? null, due: null }];
};
