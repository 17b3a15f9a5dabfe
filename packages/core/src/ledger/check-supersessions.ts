import { problemAt } from "../plan/problem-at.js";
import type { Problem } from "../values/problem.js";

interface Superseding {
  readonly id: string;
  readonly supersedes?: string | undefined;
}

/** Whether following `supersedes` from here comes back to here. */
const comesBack = (start: Superseding, byId: ReadonlyMap<string, Superseding>): boolean => {
  const walked = new Set<string>();
  let next = start.supersedes;
  while (next !== undefined && !walked.has(next)) {
    if (next === start.id) return true;
    walked.add(next);
    next = byId.get(next)?.supersedes;
  }
  return false;
};

/**
 * A supersession names an entry that is there, of the same subject, and does not run in a circle.
 * @param subjectOf what both entries have to be about: the indicator, the task
 */
export const checkSupersessions = <E extends Superseding>(
  list: string,
  entries: readonly E[],
  subjectOf: (entry: E) => string,
): Problem[] => {
  if (!entries.some(({ supersedes }) => supersedes !== undefined)) return [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry, at) => {
    const { supersedes } = entry;
    if (supersedes === undefined) return [];
    const path = `${list}[${at}].supersedes`;
    const old = byId.get(supersedes);
    if (old === undefined) return [problemAt("unknown-reference", path, supersedes, { list })];
    if (comesBack(entry, byId)) return [problemAt("circular-supersession", path, supersedes)];
    return subjectOf(old) === subjectOf(entry)
      ? []
      : [problemAt("superseded-elsewhere", path, supersedes, { subject: subjectOf(old) })];
  });
};
