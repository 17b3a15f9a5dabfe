import type { Plan, Revision } from "@bangfu/core";
import { diffPlans, planOn, type PlanChange } from "@bangfu/core/plan";
import { parsePlan, type Parsed, type Problem } from "@bangfu/core/schema";

/** The lists that a revision changes by id (rules §8). */
const REVISED = ["units", "phases", "tasks", "indicators", "commitments"] as const;
type Revised = (typeof REVISED)[number];

/** When a revision begins, and the words that go with it. */
export type RevisionHead = Pick<Revision, "from" | "title" | "why" | "source" | "en">;

const isRevised = (of: PlanChange["of"]): of is Revised => (REVISED as readonly string[]).includes(of);

/** A revision gives fields and takes whole entries away; it takes no single field away, and touches nothing else. */
const isPossible = ({ of, kind, after }: PlanChange): boolean =>
  isRevised(of) ? kind !== "changed" || after !== undefined : of === "document" && kind === "added";

/** The English of an entry is merged field by field, and that of a changed Chinese field goes by itself. */
const changedOf = (changes: readonly PlanChange[], list: Revised): Revision[Revised] | undefined => {
  const byId: Record<string, Record<string, unknown> | null> = {};
  for (const { of, kind, id, field, after } of changes) {
    if (of !== list) continue;
    if (kind === "removed") byId[id!] = null;
    else if (kind === "added") {
      byId[id!] = { ...(after as Record<string, unknown>) };
      delete byId[id!]!["id"];
    } else byId[id!] = { ...byId[id!], [field!]: after };
  }
  return Object.keys(byId).length > 0 ? byId : undefined;
};

const notByRevision = ({ path, before }: PlanChange): Problem => ({
  code: "not-by-revision",
  path,
  ...(before === undefined ? {} : { value: before }),
  params: {},
});

/**
 * Whether what the new version has otherwise than the edited one was lost: English that was left as it is goes with
 * the Chinese that changed (model, English), but English that alone was taken away stays against the editor's will.
 */
const isLost =
  (changes: readonly PlanChange[]) =>
  ({ of, id, field, before, after }: PlanChange): boolean => {
    if (field !== "en") return true;
    const [had, wants] = [before ?? {}, after ?? {}] as Record<string, unknown>[];
    const isOutdated = (name: string): boolean =>
      had![name] === undefined &&
      changes.some((change) => change.of === of && change.id === id && change.field === name);
    return Object.keys({ ...had, ...wants }).some(
      (name) => JSON.stringify(had![name]) !== JSON.stringify(wants![name]) && !isOutdated(name),
    );
  };

const newestOf = (plan: Plan): Plan => planOn(plan, "9999-12-31");

/**
 * The plan with one more revision, which makes its newest version the edited one from a day on. What held before
 * that day stays as it was, and so do its figures.
 * @param edited the newest version after editing, without revisions
 * @returns the plan (itself, where nothing was edited), or all that a revision cannot do and all that would be wrong
 */
export const revisePlan = (plan: Plan, edited: Plan, head: RevisionHead): Parsed<Plan> => {
  const changes = diffPlans(newestOf(plan), edited);
  if (changes.length === 0) return { ok: true, problems: [], value: plan };
  const impossible = changes.filter((change) => !isPossible(change));
  if (impossible.length > 0) return { ok: false, problems: impossible.map(notByRevision) };
  const clauses = changes.flatMap(({ of, after }) => (of === "document" ? [after] : []));
  const lists = REVISED.flatMap((list) => {
    const changed = changedOf(changes, list);
    return changed === undefined ? [] : [[list, changed] as const];
  });
  const revision = { ...head, ...(clauses.length > 0 && { clauses }), ...Object.fromEntries(lists) };
  const result = parsePlan(JSON.stringify({ ...plan, revisions: [...(plan.revisions ?? []), revision] }));
  const left = result.ok ? diffPlans(newestOf(result.value), edited).filter(isLost(changes)) : [];
  return left.length > 0 ? { ok: false, problems: left.map(notByRevision) } : result;
};
