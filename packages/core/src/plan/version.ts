import type { Plan, Revision } from "../schema/plan.js";
import type { PlanList } from "./diff.js";
import { currentEnglish, type English } from "./english.js";

/** The lists of a plan that a revision changes by id. */
export const REVISED_LISTS = ["units", "phases", "tasks", "indicators", "commitments"] as const;
export type RevisedList = (typeof REVISED_LISTS)[number];

/** What an entry cannot do without. */
export const NEEDED: Readonly<Record<PlanList, readonly string[]>> = {
  units: ["name"],
  rosters: ["name", "of"],
  phases: ["title", "due"],
  measures: ["title"],
  document: ["text"],
  tasks: ["measure", "clause", "text", "schedule", "lead", "support"],
  indicators: ["title", "kind"],
  commitments: ["quote", "clause", "indicator", "target"],
};

/** A plan as it holds from a day on, without its revisions. */
export interface Version {
  /** The first day; "" for what held from the beginning. */
  readonly from: string;
  readonly plan: Plan;
}

type Entry = { readonly id: string; readonly en?: English | undefined };

/**
 * An entry with its changed fields. English is merged field by field; that of a Chinese field that changed is
 * outdated and goes, unless it is given anew (model, English).
 */
export const mergeEntry = <T extends object & { readonly en?: English | undefined }>(
  old: T | undefined,
  change: Partial<T>,
): T => {
  const entry = { ...old, ...change } as T & { en?: English };
  const en = { ...currentEnglish(old, entry), ...change.en };
  delete entry.en;
  return Object.keys(en).length > 0 ? { ...entry, en } : entry;
};

/** Changed entries keep their places; new ones come last. */
const merged = (
  entries: readonly Entry[] = [],
  changes: Readonly<Record<string, object | null>> = {},
): Entry[] => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const [id, change] of Object.entries(changes))
    if (change === null) byId.delete(id);
    else byId.set(id, mergeEntry<Entry>(byId.get(id), { id, ...change }));
  return [...byId.values()];
};

/** A version as a revision changes it. */
export const revised = (plan: Plan, revision: Revision): Plan => {
  const version = { ...plan, document: [...plan.document, ...(revision.clauses ?? [])] };
  for (const list of REVISED_LISTS)
    if (revision[list]) (version as Record<RevisedList, Entry[]>)[list] = merged(plan[list], revision[list]);
  return version;
};

/** Every version of a plan, the oldest first (rules §8). */
export const versionsOf = (plan: Plan): readonly Version[] => {
  if (!plan.revisions) return [{ from: "", plan }];
  const { revisions, ...first } = plan;
  const versions: Version[] = [{ from: "", plan: first }];
  for (const revision of revisions) {
    const last = versions[versions.length - 1]!.plan;
    versions.push({ from: revision.from, plan: revised(last, revision) });
  }
  return versions;
};

/**
 * The plan as it holds on a day: the revisions with `from` ≤ `day` are merged in, and it has none of its own
 * (rules §8). A plan without revisions is its own version.
 */
export const planOn = (plan: Plan, day: string): Plan =>
  versionsOf(plan)
    .filter(({ from }) => from <= day)
    .pop()!.plan;
