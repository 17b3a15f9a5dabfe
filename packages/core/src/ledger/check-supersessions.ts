import { problemAt } from "../plan/problem-at.js";
import { correctedIn, type Correction } from "./corrections.js";
import type { Problem } from "../values/problem.js";
import { takesBack, type SupersedableList, type TakingBack } from "./withdrawal.js";

/** What of an entry its supersessions are checked by. */
export type Superseding = TakingBack & { readonly id: string };

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

/**
 * Those that correct or are corrected; the records of a ledger may come one by one. An entry that takes another one
 * back turns it down, as a rejection does among records.
 */
const concerned = (
  list: SupersedableList,
  entries: Iterable<Superseding>,
  next: ReadonlyMap<string, string>,
): Correction[] => {
  const superseded = new Set(next.values());
  const found: Correction[] = [];
  for (const entry of entries) {
    const { id, state, supersedes } = entry;
    if (supersedes === undefined && !superseded.has(id)) continue;
    found.push({ id, state: takesBack(list, entry) ? "rejected" : state, supersedes });
  }
  return found;
};

/**
 * A supersession names an entry that is there, does not run in a circle, and is the only one of its entry
 * that was not turned down (rules §1.2).
 */
export const checkSupersessions = (list: SupersedableList, entries: Iterable<Superseding>): Problem[] => {
  const next = new Map<string, string>();
  for (const { id, supersedes } of entries) if (supersedes !== undefined) next.set(id, supersedes);
  if (next.size === 0) return [];
  const { voided } = correctedIn(concerned(list, entries, next), "reported");
  const first = new Map<string, string>();
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
    else if (!voided.has(id)) {
      const other = first.get(supersedes);
      if (other === undefined) first.set(supersedes, `${list}[${at}]`);
      else found.push(problemAt("superseded-twice", path, supersedes, { first: other }));
    }
  }
  return found;
};
