import { hashOf, type Ledger, type RosterMember } from "@bangfu/core";
import { LISTS } from "./merge.js";

/** Whether a member says everything that it said before; what is taken back no file of a writer can say. */
const saysAll = (now: RosterMember | undefined, before: RosterMember): boolean =>
  now !== undefined &&
  (["name", "joined", "left"] as const).every(
    (field) => before[field] === undefined || now[field] !== undefined,
  );

const newMembers = (before: readonly RosterMember[], after: readonly RosterMember[]): RosterMember[] => {
  const known = new Map(before.map((member) => [member.id, hashOf(member)]));
  return after.filter((member) => known.get(member.id) !== hashOf(member));
};

/**
 * What a changed ledger has beyond the one before, as a writer's file says it.
 * @returns undefined where something was taken back, such as a member of a roster or the day of leaving: only the
 * ledger's own file can say that
 */
export const additionTo = (before: Ledger, after: Ledger): Ledger | undefined => {
  const rosters: Record<string, RosterMember[]> = {};
  for (const [roster, members] of Object.entries(before.rosters ?? {})) {
    const now = new Map(after.rosters?.[roster]?.map((member) => [member.id, member]));
    if (!members.every((member) => saysAll(now.get(member.id), member))) return undefined;
  }
  for (const [roster, members] of Object.entries(after.rosters ?? {})) {
    const more = newMembers(before.rosters?.[roster] ?? [], members);
    if (more.length > 0) rosters[roster] = more;
  }
  const lists = LISTS.map((list) => {
    const known = new Set((before[list] ?? []).map(({ id }) => id));
    return [list, (after[list] ?? []).filter(({ id }) => !known.has(id))] as const;
  });
  return {
    format: after.format,
    plan: after.plan,
    ...(Object.keys(rosters).length > 0 ? { rosters } : {}),
    ...(Object.fromEntries(
      lists.filter(([list, entries]) => list === "records" || entries.length > 0),
    ) as Pick<Ledger, "records">),
  };
};

/** Whether a ledger has nothing in it. */
export const isEmpty = (ledger: Ledger): boolean =>
  ledger.rosters === undefined && LISTS.every((list) => (ledger[list] ?? []).length === 0);
