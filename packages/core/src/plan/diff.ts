import type { Plan } from "../schema/plan.js";
import { pathText } from "../values/path.js";

/** The lists of a plan that are compared entry by entry. */
export const PLAN_LISTS = [
  "units",
  "rosters",
  "phases",
  "measures",
  "document",
  "tasks",
  "indicators",
  "commitments",
] as const;
export type PlanList = (typeof PLAN_LISTS)[number];

/** What a plan has beside its lists; what identifies a file or is still open (format, derivation, revisions, draft) is not compared. */
const PLAN_FIELDS = [
  "id",
  "title",
  "lang",
  "timeZone",
  "issued",
  "start",
  "terms",
  "school",
  "sources",
  "policy",
  "reporting",
  "licence",
  "en",
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** Something that one of two plans has otherwise. */
export interface PlanChange {
  readonly kind: "added" | "removed" | "changed";
  /** `plan` for what stands in no list. */
  readonly of: PlanList | "plan";
  /** The id of the entry; absent for `plan`. */
  readonly id?: string | undefined;
  /** The field that changed; absent where a whole entry was added or taken away. */
  readonly field?: string | undefined;
  /** By ids, such as `commitments.c1.target`. */
  readonly path: string;
  /** The field's value, or the whole entry; absent where there was none. */
  readonly before?: unknown;
  readonly after?: unknown;
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** The order of an object's fields plays no part. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  );
};

/** Whether two values say the same as JSON. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

const entryChanges = (list: PlanList, before: Entry, after: Entry): PlanChange[] =>
  Object.keys({ ...before, ...after }).flatMap((field): PlanChange[] =>
    isSame(before[field], after[field])
      ? []
      : [
          {
            kind: "changed",
            of: list,
            id: after.id,
            field,
            path: pathText([list, after.id, field]),
            before: before[field],
            after: after[field],
          },
        ],
  );

const listChanges = (list: PlanList, before: readonly Entry[], after: readonly Entry[]): PlanChange[] => {
  const then = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Set(after.map(({ id }) => id));
  const at = (id: string) => ({ of: list, id, path: pathText([list, id]) });
  return [
    ...after.flatMap((entry): PlanChange[] => {
      const old = then.get(entry.id);
      return old === undefined
        ? [{ kind: "added", ...at(entry.id), after: entry }]
        : entryChanges(list, old, entry);
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((entry): PlanChange => ({ kind: "removed", ...at(entry.id), before: entry })),
  ];
};

/**
 * What was added, taken away and changed between two plans, or two versions of one: list by list, entries
 * joined by their ids. Nothing where they say the same.
 * @example diffPlans(planOn(plan, "2024-01-01"), planOn(plan, "2025-01-01"))[0].path // "commitments.c1.target"
 */
export const diffPlans = (before: Plan, after: Plan): PlanChange[] => [
  ...PLAN_FIELDS.flatMap((field): PlanChange[] =>
    isSame(before[field], after[field])
      ? []
      : [{ kind: "changed", of: "plan", field, path: field, before: before[field], after: after[field] }],
  ),
  ...PLAN_LISTS.flatMap((list) =>
    listChanges(list, (before[list] ?? []) as readonly Entry[], (after[list] ?? []) as readonly Entry[]),
  ),
];
