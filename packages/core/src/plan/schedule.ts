import type { Commitment, Indicator, Plan, Schedule } from "../schema/plan.js";
import { check } from "../values/check.js";
import { addDays, pad } from "../values/date.js";
import { CADENCES, placeOf, windowsOf, type Cadence, type Cuts } from "../values/window.js";

/** A stretch of time with its own target, expectation and status (rules §1.5). Both ends are included. */
export interface Period {
  /** `2024`, `2024-W05`, `2024-01`, `2024Q1`, `2024H1` or `2024-spring` where it repeats, else `by` or `standing`. */
  readonly window: string;
  /** The first day whose records count; null: any day. */
  readonly first: string | null;
  /** The day on which the pace begins (rules §4); null: standing, and no day is named. */
  readonly from: string | null;
  /** The due date; null: standing. */
  readonly due: string | null;
}

type ByOrStanding = Extract<Schedule, { by: string } | { standing: true }>;

/** Whether a window is one of a schedule that repeats. */
export const repeats = (window: string): boolean => window !== "by" && window !== "standing";

/** The time zone in which the plan's dates are meant. */
export const timeZoneOf = (plan: Plan): string => plan.timeZone ?? "Asia/Shanghai";

/** The commitment's own schedule, else its task's. */
export const scheduleOf = (plan: Plan, commitment: Commitment): Schedule => {
  const schedule = commitment.schedule ?? plan.tasks.find(({ id }) => id === commitment.task)?.schedule;
  check(schedule, `commitment ${commitment.id} has no schedule and no task`);
  return schedule;
};

/** Most periods end with a month of 31 days or with a year, and assess asks for each of them. */
const dayAfter = (day: string): string =>
  day.endsWith("12-31") ? `${pad(+day.slice(0, 4) + 1, 4)}-01-01` : addDays(day, 1);

/**
 * From the first window to the last, both included; each begins on the day after the one before it ends.
 * None where there is no such window.
 */
const repeatedPeriods = (
  cadence: Cadence,
  [first, last]: readonly (string | number)[],
  cuts: Cuts,
): Period[] => {
  const from = String(first);
  const to = String(last);
  const periods: Period[] = [];
  let before = "";
  let within = false;
  for (let year = +from.slice(0, 4) - 1; year <= +to.slice(0, 4); year++)
    windowsOf(cadence, year, cuts).forEach(([window, due]) => {
      within ||= window === from;
      if (within) {
        const day = dayAfter(before);
        periods.push({ window, first: day, from: day, due });
      }
      within &&= window !== to;
      before = due;
    });
  // The last one never came.
  return within ? [] : periods;
};

/** The first day whose records count in a `by` or `standing` period; null: any day (rules §1.5). */
const firstDay = (plan: Plan, { kind }: Indicator, { from, ...schedule }: ByOrStanding): string | null => {
  if (from !== undefined) return from;
  // What is there is there, whenever it came.
  const anyDay = kind === "coverage" || kind === "checklist" || (kind === "level" && "standing" in schedule);
  return anyDay ? null : plan.start;
};

/** The schedule's first and last window; undefined: it does not repeat. */
export const windowsNamed = (
  schedule: Schedule,
  cadence: Cadence,
): readonly (string | number)[] | undefined =>
  (schedule as { readonly [cadence in Cadence]?: readonly (string | number)[] })[cadence];

/** The periods into which a schedule cuts time for an indicator, in order (rules §1.5 and §4). */
export const periodsOf = (plan: Plan, indicator: Indicator, schedule: Schedule): Period[] => {
  if ("by" in schedule || "standing" in schedule) {
    const first = firstDay(plan, indicator, schedule);
    return "by" in schedule
      ? [{ window: "by", first, from: schedule.from ?? plan.start, due: schedule.by }]
      : [{ window: "standing", first, from: schedule.from ?? null, due: null }];
  }
  for (const cadence of CADENCES) {
    const named = windowsNamed(schedule, cadence);
    if (named) return repeatedPeriods(cadence, named, { ...schedule, terms: plan.terms });
  }
  return [];
};

/** How many periods a schedule has, whatever the plan; less than 1 where its last window comes before its first. */
export const periodCount = (schedule: Schedule): number => {
  for (const cadence of CADENCES) {
    const named = windowsNamed(schedule, cadence);
    if (named) return placeOf(cadence, String(named[1])) - placeOf(cadence, String(named[0])) + 1;
  }
  return 1;
};
