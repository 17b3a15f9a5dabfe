import { correctedIn, type LedgerRecord } from "@bangfu/core";
import type { Row } from "../read/row.js";
import { keyOf, type Kept, type ListKind } from "./content.js";
import { isWithdrawal } from "./withdraw.js";

/** An entry of the list that rows are merged into. */
export interface Held {
  readonly entry: Kept;
  /** Its place in the list: what was appended later corrects what was there. */
  readonly at: number;
  /** Whether it was added by this import. */
  readonly isNew: boolean;
  /** The row that says it in this import; undefined: none so far. */
  row: Row | undefined;
  /** Whether it was taken out again: another workbook has it too. */
  isDropped?: boolean;
  /** Whether it comes of an export: it stood beside all else of that ledger before. */
  isRestored?: boolean;
}

/** A list by what its entries are looked up with. */
export interface Chains {
  readonly list: ListKind;
  readonly all: Held[];
  readonly byId: Map<string, Held>;
  readonly byKey: Map<string, Held[]>;
  /** What supersedes an entry, by its id. */
  readonly after: Map<string, Held[]>;
  /** What the rows of each workbook made, the newest last. */
  readonly byFile: Map<string, Held[]>;
}

const put = (map: Map<string, Held[]>, key: string, held: Held): void => {
  const group = map.get(key);
  if (group === undefined) map.set(key, [held]);
  else group.push(held);
};

export const hold = (chains: Chains, entry: Kept, row: Row | undefined, isNew: boolean): Held => {
  const { list, all, byId, byKey, after, byFile } = chains;
  const held: Held = { entry, at: all.length, isNew, row };
  all.push(held);
  byId.set(entry.id, held);
  put(byKey, keyOf(list, entry), held);
  if (typeof entry.supersedes === "string") put(after, entry.supersedes, held);
  if (entry.source !== undefined) put(byFile, entry.source.file, held);
  return held;
};

export const chainsOf = (list: ListKind, entries: readonly Kept[]): Chains => {
  const chains: Chains = {
    list,
    all: [],
    byId: new Map(),
    byKey: new Map(),
    after: new Map(),
    byFile: new Map(),
  };
  for (const entry of entries) hold(chains, entry, undefined, false);
  return chains;
};

/** An entry and all that came of it, the newest last. */
export const lineFrom = ({ after }: Chains, start: Held): readonly Held[] => {
  const found = [start];
  const seen = new Set([start.entry.id]);
  for (const { entry } of found)
    for (const held of after.get(entry.id) ?? [])
      if (!seen.has(held.entry.id)) {
        seen.add(held.entry.id);
        found.push(held);
      }
  return found.sort((a, b) => a.at - b.at);
};

/** The newest entry that came of one: what a correction supersedes. */
export const headOf = (chains: Chains, start: Held): Held =>
  lineFrom(chains, start).findLast(({ entry }) => !chains.after.has(entry.id)) ?? start;

/** The first entry of the line that one belongs to. */
export const rootOf = ({ byId }: Chains, start: Held): Held => {
  const seen = new Set<Held>();
  let at = start;
  while (!seen.has(at)) {
    seen.add(at);
    const before = typeof at.entry.supersedes === "string" ? byId.get(at.entry.supersedes) : undefined;
    if (before === undefined) break;
    at = before;
  }
  return at;
};

/** Those of some entries that count for something: nothing supersedes them, and they were not turned down (rules §1.2). */
export const standing = (list: ListKind, all: readonly Held[]): ReadonlySet<Held> => {
  if (list !== "records" || all.length === 1) {
    const out = new Set(all.map(({ entry }) => entry.supersedes));
    return new Set(
      all.filter(
        ({ entry }) => !out.has(entry.id) && entry.state !== "rejected" && !isWithdrawal(list, entry),
      ),
    );
  }
  const { live } = correctedIn(
    all.map(({ entry }) => entry as LedgerRecord),
    "reported",
  );
  return new Set(all.filter(({ entry }) => live.has(entry.id) && entry.state !== "rejected"));
};
