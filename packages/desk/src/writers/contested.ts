import { correctedIn, SUPERSEDABLE, takesBack, type Ledger, type SupersedableList } from "@bangfu/core";
import { headOf } from "../entry/line.js";

/** The lists in which an entry can be taken back, and so one of several corrections be chosen. */
const CHOOSABLE = SUPERSEDABLE.filter((list) => list !== "handling");

/** An entry of a list whose entries correct one another. */
export type ContestedEntry = NonNullable<Ledger[SupersedableList]>[number];

/** One of several corrections of an entry, of which none knew of another. */
export interface ContestedVersion {
  /** What it says at last. */
  readonly head: ContestedEntry;
  /** The correction, and what has corrected it since. */
  readonly entries: readonly ContestedEntry[];
  /** Whether it counts until somebody has chosen: it is in the ledger's own file already. */
  readonly counts: boolean;
}

/** An entry that several people have corrected at the same time: which correction holds somebody has to say. */
export interface Contested {
  readonly list: SupersedableList;
  /** What they corrected. */
  readonly entry: ContestedEntry;
  /** Two or more, in an order that does not depend on that of the files. */
  readonly versions: readonly ContestedVersion[];
}

/** The entries that correct an entry, and all that correct these. */
type Branches = ReadonlyMap<string, readonly ContestedEntry[]>;

const entriesIn = (ledger: Ledger, list: SupersedableList): readonly ContestedEntry[] => ledger[list] ?? [];

const branchesOf = (entries: readonly ContestedEntry[]): Branches => {
  const found = new Map<string, ContestedEntry[]>();
  for (const entry of entries) {
    if (entry.supersedes === undefined) continue;
    const others = found.get(entry.supersedes);
    if (others === undefined) found.set(entry.supersedes, [entry]);
    else others.push(entry);
  }
  return found;
};

/** An entry and all that come after it. */
const branchFrom = (root: ContestedEntry, branches: Branches): readonly ContestedEntry[] => {
  const found = new Set([root]);
  for (const entry of found) for (const next of branches.get(entry.id) ?? []) found.add(next);
  return [...found];
};

/** As rules §1.2 see them: what takes another one back turns it down in every list. */
const standing = (list: SupersedableList, entries: readonly ContestedEntry[]) =>
  correctedIn(
    entries.map(({ id, supersedes, ...entry }) => ({
      ...{ id, supersedes },
      state: takesBack(list, { ...entry, supersedes })
        ? "rejected"
        : "state" in entry
          ? entry.state
          : undefined,
    })),
    "reported",
  );

const contestedIn = (
  ledger: Ledger,
  list: SupersedableList,
  isInBase: (id: string) => boolean,
): Contested[] => {
  const entries = entriesIn(ledger, list);
  const branches = branchesOf(entries);
  const forks = [...branches].filter(([, others]) => others.length > 1);
  if (forks.length === 0) return [];
  const { voided } = standing(list, entries);
  return forks.flatMap(([id, others]) => {
    const entry = entries.find((each) => each.id === id);
    const open = others.filter((each) => !voided.has(each.id));
    // What is wrong in the ledger's own file was not written by two at once.
    if (entry === undefined || open.length < 2 || open.filter((each) => isInBase(each.id)).length > 1)
      return [];
    const versions = open
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((root): ContestedVersion => {
        const branch = branchFrom(root, branches);
        return { head: headOf(branch)!, entries: branch, counts: isInBase(root.id) };
      });
    return [{ list, entry, versions }];
  });
};

/** The entries of a ledger that were corrected by several who did not know of each other. */
export const contestedOf = (ledger: Ledger, base: Ledger | undefined): readonly Contested[] =>
  CHOOSABLE.flatMap((list) => {
    const known = new Set((base?.[list] ?? []).map(({ id }) => id));
    return contestedIn(ledger, list, (id) => known.has(id));
  });

/** A ledger without the corrections among which somebody has to choose first. */
export const withoutContested = (ledger: Ledger, contested: readonly Contested[]): Ledger => {
  const held = new Set(
    contested.flatMap(({ list, versions }) =>
      versions
        .filter(({ counts }) => !counts)
        .flatMap(({ entries }) => entries.map(({ id }) => `${list} ${id}`)),
    ),
  );
  const lists = SUPERSEDABLE.filter((list) => ledger[list] !== undefined).map(
    (list) => [list, entriesIn(ledger, list).filter(({ id }) => !held.has(`${list} ${id}`))] as const,
  );
  return { ...ledger, ...(Object.fromEntries(lists) as Pick<Ledger, SupersedableList>) };
};
