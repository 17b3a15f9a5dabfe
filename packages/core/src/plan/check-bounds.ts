import type { Commitment, Plan, Schedule } from "../schema/plan.js";
import { MOST_IN_VERSIONS, MOST_PERIODS, MOST_REVISIONS } from "../values/bounds.js";
import type { Problem } from "../values/problem.js";
import { CADENCES } from "../values/window.js";
import { problemAt } from "./problem-at.js";
import { periodCount, windowsNamed } from "./schedule.js";
import { REVISED_LISTS, versionsOf } from "./version.js";

/** How many entries all versions have together, at most. */
const entriesInVersions = ({ revisions = [], ...plan }: Plan): number => {
  let entries = plan.document.length;
  REVISED_LISTS.forEach((list) => (entries += plan[list]?.length ?? 0));
  revisions.forEach((revision) => {
    entries += revision.clauses?.length ?? 0;
    REVISED_LISTS.forEach((list) => (entries += Object.keys(revision[list] ?? {}).length));
  });
  return entries * (revisions.length + 1);
};

/** One with a window of another form is a mistake that has been found already. */
const isNamed = (schedule: Schedule): boolean =>
  CADENCES.every((cadence) => windowsNamed(schedule, cadence)?.every(Boolean) ?? true);

/** The periods of all commitments, of each once for every schedule that it ever had. */
const periodsInVersions = (plan: Plan): number => {
  const known = new Map<string, Schedule>();
  let periods = 0;
  for (const { plan: version } of versionsOf(plan)) {
    const ofTask = new Map(version.tasks.map(({ id, schedule }) => [id, schedule]));
    const scheduleOf = ({ schedule, task = "" }: Commitment) => schedule ?? ofTask.get(task);
    for (const commitment of version.commitments) {
      const schedule = scheduleOf(commitment);
      if (schedule === undefined || known.get(commitment.id) === schedule || !isNamed(schedule)) continue;
      known.set(commitment.id, schedule);
      periods += Math.max(0, periodCount(schedule));
      if (periods > MOST_PERIODS) return periods;
    }
  }
  return periods;
};

/** That every version can be checked, summarized and assessed before anybody loses patience (values/bounds.ts). */
export const checkBounds = (plan: Plan): Problem[] => {
  const count = plan.revisions?.length ?? 0;
  if (count > MOST_REVISIONS)
    return [problemAt("too-many", "revisions", undefined, { count, most: MOST_REVISIONS })];
  if (entriesInVersions(plan) > MOST_IN_VERSIONS)
    return [problemAt("too-many-in-versions", "revisions", undefined, { count, most: MOST_IN_VERSIONS })];
  return periodsInVersions(plan) > MOST_PERIODS
    ? [problemAt("too-many-periods", "commitments", undefined, { most: MOST_PERIODS })]
    : [];
};
