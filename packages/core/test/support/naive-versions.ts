// Rules §8.1 once more: the plan of a day.
import type { Commitment, Plan } from "../../src/index.js";
import { plain } from "./plain.js";

const LISTS = ["units", "phases", "tasks", "indicators", "commitments"] as const;

export interface PlanOfDay {
  from: string;
  plan: Plan;
}

/** Every version up to a day, the oldest first. */
export const versionsUpTo = (plan: Plan, day: string): PlanOfDay[] => {
  const { revisions = [], ...first } = plan;
  const all: PlanOfDay[] = [{ from: "", plan: first }];
  for (const revision of revisions) {
    if (revision.from > day) break;
    const next = plain(all.at(-1)!.plan) as Plan & Record<(typeof LISTS)[number], { id: string }[]>;
    next.document.push(...(revision.clauses ?? []));
    for (const list of LISTS)
      for (const [id, change] of Object.entries(revision[list] ?? {})) {
        next[list] ??= [];
        const place = next[list].findIndex((each) => each.id === id);
        if (change === null) next[list].splice(place, 1);
        else if (place === -1) next[list].push({ id, ...change });
        else Object.assign(next[list][place]!, change);
      }
    all.push({ from: revision.from, plan: next });
  }
  return all;
};

export const versionOf = (plan: Plan, day: string): Plan => versionsUpTo(plan, day).at(-1)!.plan;

/** The commitments of every version, each as often as a version has it. */
export const everyCommitment = (plan: Plan): Commitment[] =>
  versionsUpTo(plan, "9999-12-31").flatMap((version) => version.plan.commitments);
