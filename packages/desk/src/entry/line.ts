import { correctedIn, type Ledger, type RecordState } from "@bangfu/core";
import { isWithdrawal } from "@bangfu/workbook";
import { entriesOf, type Entries, type FormList, type ItemList } from "./items.js";

interface Correcting {
  readonly id: string;
  readonly supersedes?: string | undefined;
}

/** An entry, what it corrects and what corrects it, however often, in the order of the list. */
export const lineOf = <E extends Correcting>(entries: readonly E[], id: string): readonly E[] => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const after = new Map<string, string[]>();
  for (const entry of entries)
    if (entry.supersedes !== undefined)
      after.set(entry.supersedes, [...(after.get(entry.supersedes) ?? []), entry.id]);
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = byId.get(at);
    if (entry === undefined || found.has(at)) continue;
    found.add(at);
    open.push(...(after.get(at) ?? []), ...(entry.supersedes === undefined ? [] : [entry.supersedes]));
  }
  return entries.filter((entry) => found.has(entry.id));
};

/** All lines of a list: each has the entries of one event in the order of the list. */
export const linesOf = <E extends Correcting>(entries: readonly E[]): readonly (readonly E[])[] => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const roots = new Map<string, string>();
  const rootOf = (entry: E): string => {
    const passed: string[] = [];
    let at = entry;
    while (!roots.has(at.id)) {
      passed.push(at.id);
      const before = byId.get(at.supersedes ?? "");
      if (before === undefined) break;
      at = before;
    }
    const root = roots.get(at.id) ?? at.id;
    for (const id of passed) roots.set(id, root);
    return root;
  };
  const lines = new Map<string, E[]>();
  for (const entry of entries) {
    const line = lines.get(rootOf(entry));
    if (line === undefined) lines.set(rootOf(entry), [entry]);
    else line.push(entry);
  }
  return [...lines.values()];
};

/** The newest entry of a line, which a correction supersedes. */
export const headOf = <E extends Correcting>(line: readonly E[]): E | undefined => {
  const out = new Set(line.map(({ supersedes }) => supersedes));
  return line.findLast(({ id }) => !out.has(id));
};

/**
 * How an entry of a line stands: it counts, another one has taken its place, it was turned down, or it is what turned
 * another down.
 */
export type Standing = "stands" | "replaced" | "turnedDown" | "turnsDown";

type Stated = Correcting & { readonly state?: RecordState | undefined };

/** How the entries of a list stand (rules §1.2); findings, updates and extensions have no state. */
export const standingOf = <L extends ItemList>(
  list: L,
  entries: readonly Entries[L][],
): ((entry: Entries[L]) => Standing) => {
  const out = new Set(entries.map(({ supersedes }) => supersedes));
  if (list !== "records") {
    const takesBack = (entry: Entries[L]): boolean =>
      list === "reports"
        ? !(entry as Entries["reports"]).nothing
        : isWithdrawal(list as FormList, entry as Entries[FormList]);
    return (entry) => (takesBack(entry) ? "turnsDown" : out.has(entry.id) ? "replaced" : "stands");
  }
  const { live, voided } = correctedIn(
    (entries as readonly Stated[]).filter(({ id, supersedes }) => supersedes !== undefined || out.has(id)),
    "reported",
  );
  return (entry: Stated) => {
    if (entry.state === "rejected") return "turnsDown";
    if (voided.has(entry.id)) return "turnedDown";
    return live.has(entry.id) || !out.has(entry.id) ? "stands" : "replaced";
  };
};

/** An entry of a history, the oldest first. */
export interface HistoryEntry<E> {
  readonly entry: E;
  readonly standing: Standing;
}

/** What was said of one event from the first to the last, and what of it counts. */
export const historyOf = <L extends ItemList>(
  ledger: Ledger,
  list: L,
  id: string,
): readonly HistoryEntry<Entries[L]>[] => {
  const line = lineOf(entriesOf(ledger, list), id);
  const standing = standingOf(list, line);
  return line.map((entry) => ({ entry, standing: standing(entry) }));
};
