import { hashOf, type LedgerRecord, type Plan, type RosterMember } from "@bangfu/core";
import { ask } from "../read/ask.js";
import type { Place } from "../read/problem.js";
import type { Given } from "./member-row.js";
import { isPlace } from "./content.js";
import type { MemberState } from "./members.js";
import { statementsOf, unsay, type HeldMember, type Roster } from "./roster.js";

const MOST_NAMED = 5;

const nameOf = ({ member: { id, name } }: HeldMember): string => (name === undefined ? id : `${id} ${name}`);

/** Members of a roster that a workbook named before and names no more, though others of that roster it does. */
const leaveOut = (state: MemberState, roster: Roster, file: string, place: Place): void => {
  const named = [...roster.members.values()].flatMap((held) => {
    const statement = statementsOf(held).find((each) => each.file === file);
    return statement === undefined ? [] : [{ held, hasKey: !isPlace(statement.row) }];
  });
  const gone = named.filter(({ held }) => !held.named.has(file));
  const alone = gone.filter(({ held }) => statementsOf(held).length === 1);
  for (const { held } of gone) if (statementsOf(held).length > 1) unsay(held, file);
  if (alone.length === 0) return;
  const isClear = alone.every(({ hasKey }) => hasKey) && alone.length <= named.length - gone.length;
  const answer = isClear
    ? "withdrawn"
    : ask(state, {
        code: "members-gone",
        place,
        at: [file, roster.name],
        value: hashOf(alone.map(({ held }) => held.member.id)),
        params: { count: alone.length, rows: alone.slice(0, MOST_NAMED).map(({ held }) => nameOf(held)) },
        choices: [{ answer: "withdrawn" }, { answer: "kept" }],
      });
  if (answer !== "withdrawn") return;
  for (const { held } of alone) {
    if (isClear) state.notes.push({ code: "withdrawn", place, value: nameOf(held) });
    unsay(held, file);
  }
};

/** @param given the rows of this import @param broken the workbooks of which not every row could be read */
export const leaveOutMembers = (
  state: MemberState,
  given: readonly Given[],
  broken: ReadonlySet<string>,
): void => {
  const parts = new Map(given.map((each) => [JSON.stringify([each.roster, each.file]), each]));
  for (const { roster, file, row } of parts.values())
    if (!broken.has(row.file))
      leaveOut(state, state.rosters.get(roster)!, file, {
        file: row.file,
        sheet: row.sheet,
        cell: "",
      });
};

/** Without those who are gone; an id that records still name stays, of somebody who was never there. */
export const withoutGone = (
  held: HeldMember,
  named: ReadonlySet<string>,
  start: string,
): RosterMember | undefined => {
  const { member, isGone } = held;
  if (!isGone) return member;
  return named.has(member.id) ? { ...member, left: member.joined ?? start } : undefined;
};

/** The members that records name, by their roster. */
export const namedMembers = (
  plan: Plan,
  records: readonly Pick<LedgerRecord, "indicator" | "members">[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const rosterOf = new Map(plan.indicators.map(({ id, roster }) => [id, roster]));
  const named = new Map<string, Set<string>>();
  for (const { indicator, members = [] } of records) {
    const roster = rosterOf.get(indicator);
    if (roster === undefined) continue;
    const ids = named.get(roster) ?? new Set<string>();
    for (const id of Array.isArray(members) ? members : []) ids.add(id);
    named.set(roster, ids);
  }
  return named;
};
