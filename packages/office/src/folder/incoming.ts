import type { Ledger, RosterMember } from "@bangfu/core";

/** How many entries of others came in, by the unit that reported them; undefined where none is named. */
export interface Incoming {
  readonly unit: string | undefined;
  readonly count: number;
}

type Entries = readonly { readonly id: string; readonly reportedBy?: string }[];

/** The lists of a ledger; all of their entries have ids. */
const listsOf = (ledger: Ledger): Readonly<Record<string, Entries>> =>
  Object.fromEntries(
    Object.entries(ledger).flatMap(([list, entries]: [string, unknown]) =>
      Array.isArray(entries) ? [[list, entries as Entries]] : [],
    ),
  );

/** What a ledger has that another one has not, counted for each unit. */
export const incomingOf = (before: Ledger, after: Ledger): readonly Incoming[] => {
  const counts = new Map<string | undefined, number>();
  const old = listsOf(before);
  for (const [list, entries] of Object.entries(listsOf(after))) {
    const known = new Set((old[list] ?? []).map(({ id }) => id));
    for (const { id, reportedBy } of entries)
      if (!known.has(id)) counts.set(reportedBy, (counts.get(reportedBy) ?? 0) + 1);
  }
  return [...counts].map(([unit, count]) => ({ unit, count }));
};

/** The sums of two counts. */
export const addIncoming = (one: readonly Incoming[], other: readonly Incoming[]): readonly Incoming[] => {
  const counts = new Map(one.map(({ unit, count }) => [unit, count]));
  for (const { unit, count } of other) counts.set(unit, (counts.get(unit) ?? 0) + count);
  return [...counts].map(([unit, count]) => ({ unit, count }));
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const membersWith = (
  last: readonly RosterMember[],
  mine: readonly RosterMember[],
  theirs: readonly RosterMember[],
): readonly RosterMember[] => {
  const known = new Map(last.map((member) => [member.id, member]));
  const other = new Map(theirs.map((member) => [member.id, member]));
  const own = mine.map((member) =>
    isSame(known.get(member.id), member) ? (other.get(member.id) ?? member) : member,
  );
  const ids = new Set(mine.map(({ id }) => id));
  return [...own, ...theirs.filter(({ id }) => !ids.has(id) && !known.has(id))];
};

/**
 * The ledger of a folder with what was taken back here of its rosters, which no file of a writer can say.
 * @param last the rosters as folder and page last had them
 */
export const withTakenBack = (last: Ledger["rosters"], mine: Ledger, theirs: Ledger): Ledger => {
  const names = new Set([...Object.keys(mine.rosters ?? {}), ...Object.keys(theirs.rosters ?? {})]);
  const rosters = [...names].map((name) => [
    name,
    membersWith(last?.[name] ?? [], mine.rosters?.[name] ?? [], theirs.rosters?.[name] ?? []),
  ]);
  const others = listsOf(theirs);
  const lists = Object.entries(listsOf(mine)).map(([list, entries]) => {
    const known = new Set((others[list] ?? []).map(({ id }) => id));
    return [list, [...(others[list] ?? []), ...entries.filter(({ id }) => !known.has(id))]];
  });
  return { ...theirs, rosters: Object.fromEntries(rosters), ...Object.fromEntries(lists) } as Ledger;
};
