import type { Plan, Revision } from "@bangfu/core";

type Ids = (ids: readonly string[]) => readonly string[];
type Entries = Readonly<Record<string, object | null>>;
type Duty = { lead?: string[] | undefined; support?: string[] | undefined; task?: string | undefined };

const idsIn = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ id }) => id));

/** Changes of what is still there, or is new; with the units as they are now. */
const kept = (
  entries: Entries | undefined,
  gone: ReadonlySet<string>,
  goneTasks: ReadonlySet<string>,
  now: Ids,
): Entries | undefined => {
  const left = Object.entries(entries ?? {}).flatMap(([id, change]): [string, object | null][] => {
    const { lead, support, task } = (change ?? {}) as Duty;
    if (gone.has(id) || (task !== undefined && goneTasks.has(task))) return [];
    if (change === null) return [[id, null]];
    const duties = {
      ...(lead === undefined ? {} : { lead: now(lead) }),
      ...(support === undefined ? {} : { support: now(support) }),
    };
    return [[id, { ...change, ...duties }]];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
};

/**
 * The revisions of a plan after a review: what was struck is changed no more.
 * @param units ids of units of the plan as they are now
 */
export const revisionsUnder = (
  before: Plan,
  after: Readonly<Record<"tasks" | "commitments", readonly { readonly id: string }[]>>,
  units: Ids,
): Pick<Plan, "revisions"> => {
  const { revisions = [] } = before;
  if (revisions.length === 0) return {};
  const goneFrom = (list: "tasks" | "commitments"): ReadonlySet<string> => {
    const left = idsIn(after[list]);
    return new Set(before[list].flatMap(({ id }) => (left.has(id) ? [] : [id])));
  };
  const [tasks, commitments] = [goneFrom("tasks"), goneFrom("commitments")];
  const added = new Set(revisions.flatMap((each) => Object.keys(each.units ?? {})));
  const now: Ids = (ids) => [...new Set(ids.flatMap((id) => (added.has(id) ? [id] : units([id]))))];
  return {
    revisions: revisions.map((revision) => {
      const { tasks: ofTasks, commitments: ofCommitments, ...rest } = revision;
      const [left, promised] = [
        kept(ofTasks, tasks, tasks, now),
        kept(ofCommitments, commitments, tasks, now),
      ];
      return {
        ...rest,
        ...(left === undefined ? {} : { tasks: left as Revision["tasks"] }),
        ...(promised === undefined ? {} : { commitments: promised as Revision["commitments"] }),
      };
    }),
  };
};
