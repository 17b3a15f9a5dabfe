import type { Ledger, RosterMember } from "@bangfu/core";

const LISTS = ["records", "findings", "updates", "extensions", "handling", "closings"] as const;

interface Entry {
  readonly id: string;
}

/** Two lists as one: what is in both stands once; what is in both with other content is reported. */
const merged = <T extends Entry>(ours: readonly T[], theirs: readonly T[], unlike: string[]): T[] => {
  const known = new Map(ours.map((entry) => [entry.id, JSON.stringify(entry)]));
  const more = theirs.filter((entry) => {
    const own = known.get(entry.id);
    if (own !== undefined && own !== JSON.stringify(entry)) unlike.push(entry.id);
    return own === undefined;
  });
  return [...ours, ...more];
};

const mergedRosters = (ours: Ledger, theirs: Ledger, unlike: string[]): Ledger["rosters"] => {
  const ids = new Set([...Object.keys(ours.rosters ?? {}), ...Object.keys(theirs.rosters ?? {})]);
  const of = (ledger: Ledger, id: string): readonly RosterMember[] => ledger.rosters?.[id] ?? [];
  return ids.size === 0
    ? undefined
    : Object.fromEntries([...ids].map((id) => [id, merged(of(ours, id), of(theirs, id), unlike)]));
};

/**
 * One ledger with the entries of both: nothing in a ledger is ever changed, so an entry of one id is the same in both.
 * @returns the ledger, and the ids of entries that are not alike: the ledgers do not belong together then
 */
export const mergedLedger = (
  ours: Ledger,
  theirs: Ledger,
): { readonly ledger: Ledger; readonly unlike: readonly string[]; readonly added: number } => {
  const unlike: string[] = [];
  const rosters = mergedRosters(ours, theirs, unlike);
  const ledger: Record<string, unknown> = { ...ours, ...(rosters && { rosters }) };
  let added = 0;
  for (const list of LISTS) {
    const before: readonly Entry[] = ours[list] ?? [];
    const after = merged(before, theirs[list] ?? [], unlike);
    added += after.length - before.length;
    if (after.length > 0 || ours[list] !== undefined) ledger[list] = after;
  }
  return { ledger: ledger as unknown as Ledger, unlike, added };
};
