import type { Plan, Schedule } from "../schema/plan.js";
import type { Problem } from "../values/problem.js";
import { CADENCES } from "../values/window.js";
import { problemAt } from "./problem-at.js";
import { periodCount, windowsNamed } from "./schedule.js";

/** @param path where the schedule stands */
export const scheduleIsSound = (schedule: Schedule, path: string): Problem[] => {
  for (const cadence of CADENCES) {
    const named = windowsNamed(schedule, cadence);
    if (named === undefined) continue;
    // One of another form is a mistake that has been found already.
    if (!named.every(Boolean)) return [];
    const [first = "", last = ""] = named.map(String);
    return periodCount(schedule) < 1
      ? [problemAt("first-after-last", `${path}.${cadence}`, named, { first, last })]
      : [];
  }
  return "by" in schedule && schedule.from !== undefined && schedule.from > schedule.by
    ? [problemAt("from-after-due", `${path}.from`, schedule.from, { due: schedule.by })]
    : [];
};

/** Terms follow each other: spring ends after the autumn of the year before and before that of its own year. */
export const termsAreSound = ({ terms }: Plan): Problem[] => {
  if (terms === undefined) return [];
  const { spring = "07-31", autumn = "01-31" } = terms;
  return (autumn < "09" ? autumn < spring : spring < autumn)
    ? []
    : [problemAt("terms-overlap", "terms", terms, { spring, autumn })];
};
