import type { Extension, Finding, Ledger, LedgerRecord, Report, RosterMember, Update } from "@bangfu/core";

/** The lists of a ledger whose entries have forms, and come with workbooks. */
export const FORM_LISTS = ["records", "findings", "updates", "extensions"] as const;
export type FormList = (typeof FORM_LISTS)[number];

/** The lists of a ledger to which the desk appends. */
export const ITEM_LISTS = [...FORM_LISTS, "reports"] as const;
export type ItemList = (typeof ITEM_LISTS)[number];

/** What the entries of each list are. */
export interface Entries {
  readonly records: LedgerRecord;
  readonly findings: Finding;
  readonly updates: Update;
  readonly extensions: Extension;
  readonly reports: Report;
}

/**
 * What is appended to a ledger, and nothing else: a change of one record is one item. A member stands for the one with
 * its id, for a roster says how things are and not what happened.
 */
export type Items = { readonly [L in ItemList]?: readonly Entries[L][] } & {
  readonly rosters?: Readonly<Record<string, readonly RosterMember[]>>;
};

/** The entries of a list; none where it is not there. */
export const entriesOf = <L extends ItemList>(ledger: Ledger | Items, list: L): readonly Entries[L][] =>
  (ledger[list] ?? []) as readonly Entries[L][];

/** The members of a roster. Asked for by `hasOwn`: an id may be `constructor`. */
export const membersOf = (
  { rosters = {} }: Pick<Ledger, "rosters">,
  roster: string,
): readonly RosterMember[] => (Object.hasOwn(rosters, roster) ? rosters[roster]! : []);

const withMembers = (
  before: readonly RosterMember[],
  changed: readonly RosterMember[],
): readonly RosterMember[] => {
  const now = new Map(changed.map((member) => [member.id, member]));
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.map((member) => now.get(member.id) ?? member),
    ...[...now.values()].filter(({ id }) => !known.has(id)),
  ];
};

/** The rosters of a ledger with the members that items name. */
export const rostersWith = (ledger: Ledger, { rosters = {} }: Items): Ledger["rosters"] => {
  const changed = Object.entries(rosters).map(([roster, members]) => [
    roster,
    withMembers(membersOf(ledger, roster), members),
  ]);
  return changed.length === 0 ? ledger.rosters : { ...ledger.rosters, ...Object.fromEntries(changed) };
};

/** A ledger with items, unchecked: what they come to on the screen before they are saved. */
export const withItems = (ledger: Ledger, items: Items): Ledger => {
  const rosters = rostersWith(ledger, items);
  const lists = ITEM_LISTS.flatMap((list) => {
    const more = entriesOf(items, list);
    return more.length === 0 ? [] : [[list, [...entriesOf(ledger, list), ...more]] as const];
  });
  return { ...ledger, ...(rosters && { rosters }), ...Object.fromEntries(lists) };
};

/** Items one after the other. */
export const joinItems = (all: readonly Items[]): Items => {
  const lists = ITEM_LISTS.flatMap((list) => {
    const entries = all.flatMap((items) => entriesOf(items, list) as readonly unknown[]);
    return entries.length === 0 ? [] : [[list, entries] as const];
  });
  const rosters: Record<string, readonly RosterMember[]> = {};
  for (const { rosters: each = {} } of all)
    for (const [roster, members] of Object.entries(each))
      rosters[roster] = withMembers(membersOf({ rosters: rosters as Ledger["rosters"] }, roster), members);
  return { ...Object.fromEntries(lists), ...(Object.keys(rosters).length > 0 && { rosters }) };
};
