import { problemAt } from "../plan/problem-at.js";
import type { Problem } from "../values/problem.js";

interface Superseding {
  readonly id: string;
  readonly supersedes?: string | undefined;
}

/** The ids that lie on a circle. Each is walked over once: a chain may be as long as the ledger. */
const circular = (next: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const walkedFrom = new Map<string, string>();
  const found = new Set<string>();
  for (const start of next.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !walkedFrom.has(at)) {
      walkedFrom.set(at, start);
      at = next.get(at);
    }
    if (at === undefined || walkedFrom.get(at) !== start) continue;
    // This walk has come back to where it had been.
    for (let id = at; !found.has(id); id = next.get(id)!) found.add(id);
  }
  return found;
};

/** A supersession names an entry that is there and does not run in a circle. */
export const checkSupersessions = (list: string, entries: Iterable<Superseding>): Problem[] => {
  const next = new Map<string, string>();
  for (const { id, supersedes } of entries) if (supersedes !== undefined) next.set(id, supersedes);
  if (next.size === 0) return [];
  const known = new Set<string>();
  for (const { id } of entries) known.add(id);
  const circle = circular(next);
  const found: Problem[] = [];
  let at = -1;
  for (const { id, supersedes } of entries) {
    at++;
    if (supersedes === undefined) continue;
    const path = `${list}[${at}].supersedes`;
    if (!known.has(supersedes)) found.push(problemAt("unknown-reference", path, supersedes, { list }));
    else if (circle.has(id)) found.push(problemAt("circular-supersession", path, supersedes));
  }
  return found;
};
