import { keyOf, type Kept, type ListKind } from "./content.js";
import type { Row } from "./row.js";

/** An entry of the list that rows are merged into. */
export interface Held {
  readonly entry: Kept;
  /** The row that says the same; undefined: none so far. */
  row: Row | undefined;
}

/** A list by what its entries are looked up with. */
export interface Index {
  readonly list: ListKind;
  readonly byId: Map<string, Held>;
  readonly byKey: Map<string, Held[]>;
  /** What supersedes an entry, by its id. */
  readonly after: Map<string, Held[]>;
}

const put = (map: Map<string, Held[]>, key: string, held: Held): void => {
  const group = map.get(key);
  if (group === undefined) map.set(key, [held]);
  else group.push(held);
};

export const hold = ({ list, byId, byKey, after }: Index, entry: Kept, row: Row | undefined): void => {
  const held: Held = { entry, row };
  byId.set(entry.id, held);
  put(byKey, keyOf(list, entry), held);
  if (typeof entry.supersedes === "string") put(after, entry.supersedes, held);
};

export const indexOf = (list: ListKind, entries: readonly Kept[]): Index => {
  const index: Index = { list, byId: new Map(), byKey: new Map(), after: new Map() };
  for (const entry of entries) hold(index, entry, undefined);
  return index;
};

/** What came after an entry, step by step; the last is the newest that nothing supersedes. */
export const successors = ({ after }: Index, id: string): readonly Held[] => {
  const found: Held[] = [];
  const seen = new Set([id]);
  const walk = [id];
  for (let at = 0; at < walk.length; at++)
    for (const held of after.get(walk[at]!) ?? [])
      if (!seen.has(held.entry.id)) {
        seen.add(held.entry.id);
        walk.push(held.entry.id);
        found.push(held);
      }
  const ends = found.filter(({ entry }) => !after.has(entry.id));
  return [...found.filter((held) => !ends.includes(held)), ...ends];
};
