import type { Plan } from "@bangfu/core";
import type { Decision } from "../decision.js";
import type { RosterValue, UnitValue } from "../item.js";
import { corrected, correctionOf, freeId } from "./fields.js";

type Unit = Plan["units"][number];
type Roster = NonNullable<Plan["rosters"]>[number];
type Decided = Readonly<Record<string, Decision>>;

/** Units or rosters as a person left them. */
export interface NamedUnder<T> {
  /** The id of a name, as it was read or as it was corrected; one that nobody has is added. */
  readonly idOf: (name: string) => string;
  /** Ids as they are now: of what was struck none, of what is the same as another one that one's. */
  readonly now: (ids: readonly string[]) => readonly string[];
  readonly list: () => readonly T[];
}

const under = <T extends { readonly id: string; readonly name: string }>(
  read: readonly T[],
  decided: Decided,
  {
    prefix,
    change,
    made,
  }: {
    readonly prefix: string;
    /** The entry as corrected, or the name of the one that it is the same as. */
    readonly change: (entry: T, decision: Decision | undefined) => T | string;
    readonly made: (id: string, name: string) => T;
  },
): NamedUnder<T> => {
  const list: T[] = [];
  const [ids, names] = [new Map<string, string>(), new Map<string, string>()];
  const same: (readonly [T, string])[] = [];
  for (const entry of read) {
    const decision = decided[entry.id];
    if (decision?.is === "strike") continue;
    const now = change(entry, decision);
    if (typeof now === "string") {
      same.push([entry, now]);
      continue;
    }
    list.push(now);
    ids.set(entry.id, entry.id);
    for (const name of [now.name, entry.name]) if (!names.has(name)) names.set(name, entry.id);
  }
  const idOf = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const id = freeId(
      prefix,
      (each) => read.some((entry) => entry.id === each) || list.some((entry) => entry.id === each),
    );
    list.push(made(id, name));
    names.set(name, id);
    return id;
  };
  for (const [entry, name] of same) {
    const id = idOf(name);
    ids.set(entry.id, id);
    names.set(entry.name, id);
  }
  return {
    idOf,
    now: (given) => [...new Set(given.flatMap((id) => ids.get(id) ?? []))],
    list: () => list,
  };
};

export const unitsUnder = (read: readonly Unit[], decided: Decided): NamedUnder<Unit> =>
  under(read, decided, {
    prefix: "u",
    made: (id, name) => ({ id, name }),
    change: (unit, decision) => {
      const changes = correctionOf<"unit">({ kind: "unit" }, decision);
      if (changes === undefined) return unit;
      const { same, ...rest } = changes;
      if (typeof same === "string" && same !== unit.name) return same;
      return corrected<Unit & UnitValue>(unit, rest);
    },
  });

export const rostersUnder = (read: readonly Roster[], decided: Decided): NamedUnder<Roster> =>
  under(read, decided, {
    prefix: "r",
    made: (id, name) => ({ id, name, of: "person" }),
    change: (roster, decision) => {
      const changes = correctionOf<"roster">({ kind: "roster" }, decision);
      return changes === undefined ? roster : corrected<Roster & RosterValue>(roster, changes);
    },
  });
