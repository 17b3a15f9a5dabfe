import type { Plan, Revision } from "@bangfu/core";
import { planOn } from "@bangfu/core/plan";
import { freeId } from "../review/apply/fields.js";
import { unitNamesIn } from "../table/unit-names.js";

type List = "units" | "tasks" | "indicators" | "commitments";
type Changes<L extends List> = NonNullable<Revision[L]>;
type Entry<L extends List> = NonNullable<Changes<L>[string]>;

/** A revision that is being made, and the plan as it is with it. */
export interface Book {
  readonly plan: () => Plan;
  readonly change: <L extends List>(list: L, id: string, fields: Entry<L>) => void;
  readonly remove: (list: List, id: string) => void;
  readonly idFor: (list: List, prefix: string) => string;
  /** The ids of the units in a cell; one that the plan does not have is added. */
  readonly units: (cell: string) => string[];
  readonly lists: () => Pick<Revision, List>;
}

const newest = (plan: Plan): Plan => planOn(plan, "9999-12-31");

/** @param before the plan with the revisions that it has */
export const newBook = (before: Plan, from: string): Book => {
  const made: { [L in List]?: Changes<L> } = {};
  const lists = (): Pick<Revision, List> => made;
  const old = newest(before);
  const plan = (): Plan => newest({ ...old, revisions: [{ from, ...lists() }] });
  const change: Book["change"] = (list, id, fields) => {
    const entries = (made[list] ??= {}) as Record<string, object | null>;
    entries[id] = { ...entries[id], ...fields };
  };
  const idFor: Book["idFor"] = (list, prefix) =>
    freeId(prefix, (id) => id in (made[list] ?? {}) || old[list].some((each) => each.id === id));
  const unitOf = (name: string): string => {
    const { units } = plan();
    const known =
      units.find((unit) => unit.name === name || unit.short === name) ??
      units.find((unit) => unit.name.endsWith(name) || name.endsWith(unit.name));
    if (known !== undefined) return known.id;
    const id = idFor("units", "u");
    change("units", id, { name });
    return id;
  };
  return {
    plan,
    change,
    idFor,
    lists,
    remove: (list, id) => {
      const entries = (made[list] ??= {}) as Record<string, object | null>;
      // What the same notice added is not in the plan before.
      if (old[list].some((each) => each.id === id)) entries[id] = null;
      else delete entries[id];
    },
    units: (cell) => [...new Set(unitNamesIn(cell).map(unitOf))],
  };
};
